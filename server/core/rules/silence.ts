/** `allow`: the comments and front-matter entries by which a person silences a rule, and how far each reaches. */
import type { Caption, CaptionSection } from '../caption/caption.ts';
import type { Comment, FrontMatter, Named, YamlField, YamlValue } from '../syntax/tree.ts';
import { type Span, shift } from '../text/span.ts';
import type { Finding } from './rule.ts';

export interface Allow {
  /** The rule's id, where it is written. */
  readonly rule: Named;
  /** The comment, or the entry in the front matter. */
  readonly span: Span;
  /** Findings of the rule that begin here are silent. */
  readonly reach: Span;
}

export interface Silenced {
  /** The findings that no allow reaches, in the order of the text. */
  readonly heard: readonly Finding[];
  /** The allows that reach a finding. */
  readonly used: ReadonlySet<Allow>;
}

/** Takes out the findings that an allow of their rule reaches. One walk over both in the order of the text. */
export function silence(findings: readonly Finding[], allows: readonly Allow[]): Silenced {
  const inOrder = [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  if (allows.length === 0) return { heard: inOrder, used: new Set() };
  const used = new Set<Allow>();
  const byRule = new Map<string, Reaching>();
  for (const allow of [...allows].sort((a, b) => a.reach.start - b.reach.start)) {
    const reaching = byRule.get(allow.rule.text) ?? { waiting: [], next: 0, begun: [], furthest: -1 };
    reaching.waiting.push(allow);
    byRule.set(allow.rule.text, reaching);
  }
  const heard = inOrder.filter(({ code, span }) => {
    const reaching = byRule.get(code);
    return reaching === undefined || !reaches(reaching, span.start, used);
  });
  return { heard, used };
}

/** How far the walk has come for the allows of one rule. */
interface Reaching {
  /** In the order of their reach; those before `next` have begun. */
  readonly waiting: Allow[];
  next: number;
  /** Begun and not used yet. */
  begun: Allow[];
  /** The furthest end of all that have begun. */
  furthest: number;
}

function reaches(reaching: Reaching, at: number, used: Set<Allow>): boolean {
  for (let allow = reaching.waiting[reaching.next]; allow !== undefined && allow.reach.start <= at; ) {
    reaching.begun.push(allow);
    reaching.furthest = Math.max(reaching.furthest, allow.reach.end);
    allow = reaching.waiting[++reaching.next];
  }
  // Each alone would do, so all of them are used; those that have ended reach nothing that comes later.
  for (const allow of reaching.begun) if (allow.reach.end > at) used.add(allow);
  reaching.begun = [];
  return reaching.furthest > at;
}

/** The allows written as comments in the section and its entries; spans are relative to the section. */
export function allowsOf(section: CaptionSection): readonly Allow[] {
  const whole = { start: 0, end: section.text.length };
  const own = inBlock(section.block.text, section.heading.span.end, section.comments, section.prose.sentences, whole);
  const inEntries = section.entries.flatMap(({ start, entry, points }) => {
    const comments = entry.items.filter((item) => item.kind === 'comment');
    if (comments.length === 0) return [];
    const sentences = entry.items.flatMap((item) => (item.kind === 'paragraph' ? item.sentences : []));
    const units: Unit[] = [...sentences, ...points].sort((a, b) => a.span.start - b.span.start);
    const all = { start: 0, end: entry.text.length };
    return inBlock(entry.text, entry.heading.span.end, comments, units, all).map((allow) => shiftAllow(allow, start));
  });
  return [...own, ...inEntries];
}

/** The rules that the front matter allows in the whole file: `allow: [style/absence]`, or with reasons as a map. */
export function fileAllows(caption: Caption): readonly Allow[] {
  const front = frontMatterOf(caption);
  const value = front === undefined ? undefined : allowField(front.block.fields)?.value;
  if (front === undefined || value === undefined) return [];
  const reach = { start: 0, end: caption.tree.text.length };
  return allowedIn(value).map((allow) => ({ ...shiftAllow({ ...allow, reach }, front.start), reach }));
}

/** The front matter and where it begins: after a byte order mark, if there is one. */
export function frontMatterOf(caption: Caption): { readonly start: number; readonly block: FrontMatter } | undefined {
  for (const { start, block } of caption.tree.blocks) if (block.kind === 'front-matter') return { start, block };
  return undefined;
}

export const allowField = (fields: readonly YamlField[]): YamlField | undefined =>
  fields.find((field) => field.key.text === 'allow');

export const shiftAllow = (allow: Allow, offset: number): Allow => ({
  rule: { ...allow.rule, span: shift(allow.rule.span, offset) },
  span: shift(allow.span, offset),
  reach: shift(allow.reach, offset),
});

function allowedIn(value: YamlValue): { rule: Named; span: Span }[] {
  switch (value.kind) {
    case 'text':
      return [{ rule: { span: value.span, text: value.text }, span: value.span }];
    case 'list':
      return value.items.flatMap(allowedIn);
    case 'map':
      return value.fields.map((field) => ({ rule: field.key, span: field.span }));
  }
}

interface Unit {
  readonly span: Span;
  readonly time?: { readonly span: Span };
}

/**
 * A comment reaches over the sentence or point that follows it, however the lines are laid out. Alone under the
 * heading, with a blank line after it, it reaches over the whole section.
 */
function inBlock(
  text: string,
  headingEnd: number,
  comments: readonly Comment[],
  units: readonly Unit[],
  whole: Span,
): Allow[] {
  const followers = whatFollows(text, comments);
  const allows: Allow[] = [];
  let quietUntil: number | undefined = headingEnd;
  for (const [index, comment] of comments.entries()) {
    // True while nothing but blanks and comments has come since the heading.
    const first: boolean = quietUntil !== undefined && skipBlanks(text, quietUntil) >= comment.span.start;
    quietUntil = first ? comment.span.end : undefined;
    if (comment.allow === undefined) continue;
    const { content, blankLine } = followers[index]!;
    const reach = first && blankLine ? whole : unitAt(text, content, units);
    allows.push({ rule: comment.allow.rule, span: comment.span, reach });
  }
  return allows;
}

interface Follower {
  /** Where the text begins that follows the comment and the comments right below it. */
  readonly content: number;
  readonly blankLine: boolean;
}

function whatFollows(text: string, comments: readonly Comment[]): Follower[] {
  const followers: Follower[] = [];
  for (let index = comments.length - 1; index >= 0; index--) {
    const end = comments[index]!.span.end;
    const content = skipBlanks(text, end);
    const blankLine = content >= text.length || lineEnds(text, end, content) > 1;
    const below = comments[index + 1]?.span.start === content ? followers[index + 1] : undefined;
    followers[index] = blankLine || below === undefined ? { content, blankLine } : below;
  }
  return followers;
}

/** The sentence or point at `content`, with its time; the line where neither stands, such as a heading's. */
function unitAt(text: string, content: number, units: readonly Unit[]): Span {
  const lineEnd = text.indexOf('\n', content);
  const line = { start: content, end: lineEnd === -1 ? text.length : lineEnd };
  const unit = units[firstEndingAfter(units, content)];
  if (unit === undefined || unit.span.start > line.end) return line;
  return { start: content, end: unit.time?.span.end ?? unit.span.end };
}

function firstEndingAfter(units: readonly Unit[], at: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (units[middle]!.span.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const blank = /\s/;

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && blank.test(text[at]!)) at++;
  return at;
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text[at] === '\n') count++;
  return count;
}
