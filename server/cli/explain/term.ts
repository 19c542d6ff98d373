/** Terms of the spec, described for a terminal. */
import type { Aspect, Group, Primitive, PrimitiveId, Spec } from '../../core/spec/spec.ts';
import type { Terminal } from '../command.ts';
import { pad } from '../paint.ts';
import type { Names } from './translation.ts';

export function describeAspect(aspect: Aspect, spec: Spec, names: Names, terminal: Terminal): string {
  const { paint, words } = terminal;
  const translated = names.of(`aspect:${aspect.id}`);
  const groups = [...spec.groups.values()].filter((group) => group.aspect === aspect.id);
  return lines([
    paint.bold(titled(aspect.heading, translated?.name)),
    '',
    translated?.definition ?? aspect.instruction,
    fact('cli.explain.needs', aspect.needs.join(', '), terminal),
    aspect.words && words.text('cli.explain.words', aspect.words),
    fact('cli.explain.groups', groups.map((group) => group.id).join(', '), terminal),
  ]);
}

export function describeGroup(group: Group, spec: Spec, names: Names, terminal: Terminal): string {
  const { paint, words } = terminal;
  const translated = names.of(group.id);
  const values = group.values.flatMap((id) => spec.primitives.get(id) ?? []);
  const widest = Math.max(0, ...values.map((each) => each.value.length));
  const rows = values.map((each) => {
    const text = names.of(each.id);
    const usual = each.id === group.usual ? ` ${paint.dim(words.text('cli.explain.usual'))}` : '';
    return `  ${paint.cyan(pad(each.value, widest))}  ${text?.definition ?? each.definition}${usual}`;
  });
  return lines([
    `${paint.bold(titled(group.name, translated?.name))}  ${paint.dim(group.id)}`,
    '',
    translated?.definition ?? group.definition,
    words.text(`cli.explain.holds.${group.holds}`) + (group.changes ? words.text('cli.explain.changes') : ''),
    ...(rows.length === 0 ? [] : ['', ...rows]),
    '',
    fact('cli.explain.example', labelExample(group, values), terminal),
  ]);
}

export function describePrimitive(primitive: Primitive, spec: Spec, names: Names, terminal: Terminal): string {
  const { paint, words } = terminal;
  const translated = names.of(primitive.id);
  const called = (id: PrimitiveId): string => {
    const other = spec.primitives.get(id);
    return `${names.of(id)?.name ?? other?.name ?? id} (${id})`;
  };
  const confused = primitive.confused.flatMap((each) => [
    `  ${paint.cyan(called(each.with))}`,
    ...(each.tell === '' ? [] : [`      ${each.tell}`]),
  ]);
  return lines([
    `${paint.bold(titled(primitive.name, translated?.name))}  ${paint.dim(primitive.id)}`,
    '',
    translated?.definition ?? primitive.definition,
    '',
    fact('cli.explain.write', primitive.wording.map((each) => `"${each}"`).join(', '), terminal),
    fact('cli.explain.example', primitive.example ?? '', terminal),
    primitive.usual ? words.text('cli.explain.unmentioned') : undefined,
    fact('cli.explain.excludes', primitive.excludes.map(called).join(', '), terminal),
    fact('cli.explain.requires', primitive.requires.map((each) => each.map(called).join(' / ')).join(', '), terminal),
    fact('cli.explain.implies', primitive.implies.map(called).join(', '), terminal),
    ...(confused.length === 0 ? [] : ['', paint.bold(words.text('cli.explain.confused')), ...confused]),
  ]);
}

const titled = (name: string, translated: string | undefined): string =>
  translated === undefined ? name : `${translated} · ${name}`;

const fact = (key: string, value: string, { words, paint }: Terminal): string | undefined =>
  value === '' ? undefined : `${paint.dim(words.text(key))} ${value}`;

function labelExample(group: Group, values: readonly Primitive[]): string {
  const [first, second] = values;
  if (first === undefined) return `${group.id}: …`;
  if (group.changes && second !== undefined) return `${group.id}: ${first.value} -> ${second.value}`;
  return group.holds === 'many' && second
    ? `${group.id}: [${first.value}, ${second.value}]`
    : `${group.id}: ${first.value}`;
}

const lines = (rows: readonly (string | undefined)[]): string =>
  `${rows
    .filter((row) => row !== undefined)
    .join('\n')
    .trimEnd()}\n`;
