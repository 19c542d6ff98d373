/** `cutline diff`: what changed, word by word, from the draft to the caption or from one caption to another. */

import { readDocument } from '../../core/dataset/read-document.ts';
import type { Spec } from '../../core/spec/spec.ts';
import { Refusal, type Run, type Terminal } from '../command.ts';
import { extension } from '../files/find.ts';
import { nearest } from '../nearest.ts';
import { changeRows } from '../overview/changes.ts';
import { type OneCaption, readCaption } from '../overview/one.ts';

export const run: Run = async ({ operands }, terminal) => {
  const [first = '', second] = operands;
  const caption = readCaption(first, terminal, 'diff');
  const isFile = second?.endsWith(extension) ?? false;
  const pairs = isFile
    ? betweenFiles(caption, readCaption(second ?? '', terminal, 'diff'))
    : fromDrafts(caption, second, terminal);
  const changed = pairs.filter(({ before, after }) => before !== after);
  const { words, paint, out, err } = terminal;
  if (pairs.length === 0) err(`${words.text('cli.diff.no-draft', { path: caption.path })}\n`);
  else if (changed.length === 0) err(`${paint.green(words.text('cli.diff.same'))}\n`);
  out(
    changed
      .map(
        ({ heading, before, after }) => `${[paint.bold(heading), ...changeRows(before, after, terminal)].join('\n')}\n`,
      )
      .join('\n'),
  );
  return 0;
};

interface Pair {
  readonly heading: string;
  readonly before: string;
  readonly after: string;
}

function sectionsOf({ text, project, path }: OneCaption) {
  return readDocument(text, path, project.spec).record.sections;
}

/** Each section's draft against what became of it; one section if an aspect is named. */
function fromDrafts(caption: OneCaption, aspect: string | undefined, terminal: Terminal): Pair[] {
  const { spec } = caption.project;
  const wanted = aspect === undefined ? undefined : aspectNamed(aspect, spec, terminal);
  return sectionsOf(caption).flatMap((section) => {
    if (section.preCaption === undefined || (wanted !== undefined && section.aspect !== wanted)) return [];
    return [{ heading: headingOf(section.aspect, spec), before: section.preCaption.text, after: section.caption }];
  });
}

/** Section by section; one that only one of the files has counts as empty in the other. */
function betweenFiles(a: OneCaption, b: OneCaption): Pair[] {
  const before = new Map(sectionsOf(a).map((section) => [section.aspect, section.caption]));
  const after = new Map(sectionsOf(b).map((section) => [section.aspect, section.caption]));
  return [...new Set([...before.keys(), ...after.keys()])].map((aspect) => ({
    heading: headingOf(aspect, b.project.spec),
    before: before.get(aspect) ?? '',
    after: after.get(aspect) ?? '',
  }));
}

const headingOf = (aspect: string, spec: Spec): string =>
  spec.aspects.find((each) => each.id === aspect)?.heading ?? aspect;

function aspectNamed(typed: string, spec: Spec, { words }: Terminal): string {
  const wanted = typed.toLowerCase();
  const found = spec.aspects.find(({ id, heading, aliases }) =>
    [id, heading, ...aliases].some((name) => name.toLowerCase() === wanted),
  );
  if (found !== undefined) return found.id;
  const ids = spec.aspects.map(({ id }) => id);
  const close = nearest(typed, ids);
  throw new Refusal(
    words.text('cli.diff.aspect', { name: typed }),
    words.text('cli.meant', { name: (close.length > 0 ? close : ids).join(', ') }),
  );
}
