/** `cutline explain`: what a rule looks for, what a term of film language means. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyRule, allRules } from '../../core/rules/rule-set.ts';
import type { Aspect, Group, Spec } from '../../core/spec/spec.ts';
import { projects } from '../check/project.ts';
import { Refusal, type Run, type Terminal } from '../command.ts';
import { markdown } from '../explain/markdown.ts';
import { describeAspect, describeGroup, describePrimitive } from '../explain/term.ts';
import { type Names, namesIn } from '../explain/translation.ts';
import { nearest } from '../nearest.ts';
import { columns, pad } from '../paint.ts';

export const run: Run = async ({ operands }, terminal) => {
  const { spec } = projects()(join(terminal.folder, 'explain.caption'));
  const wanted = operands.join(' ');
  const names = await namesIn(terminal.words.locale, wanted);
  const texts = wanted === '' ? [everything(spec, names, terminal)] : explained(wanted, spec, names, terminal);
  terminal.out(texts.join('\n'));
  return 0;
};

/** Everything that the words may mean: a rule, a group, a value, an aspect. */
function explained(wanted: string, spec: Spec, names: Names, terminal: Terminal): string[] {
  const rules = allRules.filter((rule) => rule.id === wanted || rule.id.endsWith(`/${wanted}`));
  const is = (...known: readonly (string | undefined)[]): boolean =>
    known.some((each) => each !== undefined && plain(each) === plain(wanted));
  const aspects = spec.aspects.filter((each) => is(each.id, each.heading, names.of(`aspect:${each.id}`)?.name));
  const groups = [...spec.groups.values()].filter((each) => is(each.id, each.name, names.of(each.id)?.name));
  const primitives = [...spec.primitives.values()].filter((each) =>
    is(each.id, each.value, each.name, ...each.wording, names.of(each.id)?.name),
  );
  const texts = [
    ...rules.map((rule) => page(rule, terminal)),
    ...aspects.map((aspect) => describeAspect(aspect, spec, names, terminal)),
    ...groups.map((group) => describeGroup(group, spec, names, terminal)),
    ...primitives.map((primitive) => describePrimitive(primitive, spec, names, terminal)),
  ];
  if (texts.length > 0) return texts;
  throw unknown(wanted, spec, terminal);
}

/** `Dolly in (move forward)`, `dolly-in` and `dolly in` are one name. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s*[(（].*/, '')
    .replace(/[-_\s]+/g, ' ');

function unknown(wanted: string, spec: Spec, { words }: Terminal): Refusal {
  const terms = [...spec.primitives.values()].flatMap(({ id, value, name, wording }) => [id, value, name, ...wording]);
  const rules = allRules.map(({ id }) => id);
  const groups = [...spec.groups.keys()];
  // A rule is often typed without its topic.
  const short = new Map(rules.map((id) => [id.slice(id.indexOf('/') + 1), id]));
  const close = nearest(wanted, [...rules, ...short.keys(), ...groups, ...terms], 4);
  const meant = [...new Set(close.map((each) => short.get(each) ?? each))];
  const help =
    meant.length > 0
      ? words.text('cli.meant', { name: meant.join(', ') })
      : words.text('cli.see-help', { command: 'cutline explain' });
  return new Refusal(words.text('cli.explain.unknown', { name: wanted }), help);
}

/** The rule's page; the build puts the pages beside the program. */
function page(rule: AnyRule, { paint, words }: Terminal): string {
  const file = new URL(`../rules/${rule.id.replace('/', '-')}.md`, import.meta.url);
  const severity = words.text('cli.explain.severity', {
    severity: words.text(rule.on ? `cli.severity.${rule.severity}` : 'cli.explain.off'),
  });
  const silence = words.text('cli.explain.silence', { comment: `<!-- allow ${rule.id}: … -->` });
  const text = existsSync(file)
    ? markdown(readFileSync(file, 'utf8'), paint)
    : `${paint.bold(rule.id)}\n\n${words.message({ key: rule.id, args: {} })}\n`;
  return `${text}\n${paint.dim(`${severity}\n${silence}`)}\n`;
}

function everything(spec: Spec, names: Names, { words, paint, width }: Terminal): string {
  const topics = new Map<string, string[]>();
  for (const { id } of allRules) {
    const [topic = '', name = ''] = id.split('/');
    topics.set(topic, [...(topics.get(topic) ?? []), name]);
  }
  const widest = Math.max(...[...topics.keys(), ...spec.groups.keys()].map(columns));
  const row = (name: string, text: string): string =>
    `  ${paint.cyan(pad(name, widest))}  ${fold(text, width - widest - 4, ' '.repeat(widest + 4))}\n`;
  const valuesOf = (group: Group): string =>
    group.values.map((id) => spec.primitives.get(id)?.value ?? id).join(', ') || words.text('cli.explain.free-text');
  const rules = [...topics].map(([topic, ids]) => row(`${topic}/`, ids.join(', ')));
  const groupsOf = (aspect: Aspect): string => {
    const own = [...spec.groups.values()].filter((group) => group.aspect === aspect.id);
    const heading = names.of(`aspect:${aspect.id}`)?.name ?? aspect.heading;
    return own.length === 0
      ? ''
      : `\n${paint.bold(heading)}\n${own.map((each) => row(each.id, valuesOf(each))).join('')}`;
  };
  const head = (key: string): string => `${paint.bold(words.text(key))}\n`;
  return (
    head('cli.explain.rules') +
    rules.join('') +
    spec.aspects.map(groupsOf).join('') +
    `\n${words.text('cli.explain.how')}\n`
  );
}

/** The text broken at commas so that it stays within the width. */
function fold(text: string, width: number, indent: string): string {
  const rows: string[] = [''];
  for (const word of text.split(/(?<=,) /)) {
    const last = rows.at(-1) ?? '';
    if (last !== '' && columns(last) + columns(word) + 1 > width) rows.push(word);
    else rows[rows.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return rows.join(`\n${indent}`);
}
