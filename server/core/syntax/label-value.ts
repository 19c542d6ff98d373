/**
 * The value of a label field: `high`, `wide -> full`, `[pan-left, tilt-up]`, `[pan-left -> static]`,
 * `{value: blurry, subject: the dog, time: "@0:01-0:03"}`, and lists of these.
 */
import { span } from '../text/span.ts';
import { timeMarkAt } from './time-mark.ts';
import type { Named, Problem, TimeMark, YamlField, YamlValue } from './tree.ts';

export interface WrittenLabel {
  /** The value's name as written, in the front matter block. */
  readonly name: Named;
  readonly subject?: Named;
  readonly time?: TimeMark;
}

export interface WrittenValue {
  /** What holds at the same time, by phase; `a -> b` has two phases. Empty when nothing is written. */
  readonly phases: readonly (readonly WrittenLabel[])[];
  readonly problems: readonly Problem[];
}

const ARROW = /[-－—–=]{1,3}[>＞]|[→⇒➔➜⟶]/g;
const VALUE_KEYS: ReadonlySet<string> = new Set(['value', 'values']);

/** A label field's value by phases; `text` is the front matter block's, in which all spans lie. */
export function labelPhases(value: YamlValue, text: string): WrittenValue {
  const problems: Problem[] = [];
  return { phases: phasesOf(value, text, problems), problems };
}

function phasesOf(value: YamlValue, text: string, problems: Problem[]): readonly (readonly WrittenLabel[])[] {
  if (value.kind === 'text') return steps(value, text).map((name) => (name.text === '' ? [] : [{ name }]));
  if (value.kind === 'map') return objectForm(value.fields, text, problems);
  return together(value.items.map((item) => phasesOf(item, text, problems)));
}

/** What each item of a list says, phase by phase; an item without phases of its own holds in all of them. */
function together(items: readonly (readonly (readonly WrittenLabel[])[])[]): readonly (readonly WrittenLabel[])[] {
  const count = items.reduce((most, phases) => Math.max(most, phases.length), 0);
  return Array.from({ length: count }, (_, phase) =>
    items.flatMap((phases) => (phases.length === 1 ? phases[0]! : (phases[phase] ?? []))),
  );
}

function objectForm(
  fields: readonly YamlField[],
  text: string,
  problems: Problem[],
): readonly (readonly WrittenLabel[])[] {
  let phases: readonly (readonly WrittenLabel[])[] = [];
  let subject: Named | undefined;
  let time: TimeMark | undefined;
  for (const { key, value } of fields) {
    if (VALUE_KEYS.has(key.text)) {
      if (value) phases = phasesOf(value, text, problems);
    } else if (key.text === 'subject' && value?.kind === 'text') {
      subject = { span: value.span, text: value.text };
    } else if (key.text === 'time' && value?.kind === 'text') {
      time = timeOf(value);
      if (!time) problems.push({ code: 'syntax/label-time', span: value.span, args: { time: value.text } });
    } else {
      problems.push({ code: 'syntax/label-key', span: key.span, args: { key: key.text } });
    }
  }
  const about = { ...(subject && { subject }), ...(time && { time }) };
  return phases.map((labels) => labels.map((label) => ({ ...label, ...about })));
}

/** `@0:01-0:03`, in this place also without the sign. */
function timeOf(value: { readonly span: Named['span']; readonly text: string }): TimeMark | undefined {
  const mark = value.text.startsWith('@') ? value.text : `@${value.text}`;
  const time = timeMarkAt(mark, 0, mark.length);
  return time && time.span.end === mark.length ? { ...time, span: value.span } : undefined;
}

/** `a -> b -> c`, with the place of each; an arrow at either end leaves an empty step. */
function steps(value: { readonly span: Named['span']; readonly text: string }, text: string): Named[] {
  // A quoted scalar may differ from its source; its steps then share the whole value's place.
  const inside = value.span.start + text.slice(value.span.start, value.span.end).indexOf(value.text);
  const isAsWritten = inside >= value.span.start;
  const found: Named[] = [];
  let from = 0;
  for (const arrow of [...value.text.matchAll(ARROW), undefined]) {
    const end = arrow?.index ?? value.text.length;
    const words = value.text.slice(from, end).trim();
    const start = inside + from + value.text.slice(from, end).indexOf(words);
    found.push({ text: words, span: isAsWritten ? span(start, start + words.length) : value.span });
    from = end + (arrow?.[0].length ?? 0);
  }
  return found;
}
