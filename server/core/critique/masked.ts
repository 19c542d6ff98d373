/**
 * A critique as the grammar of edits sees it: as long as the original, so that every place is the same place, but
 * with each quotation blotted out. Patterns then speak about "change ▮ to ▮" and never look inside a quotation.
 */
import type { Span } from '../text/span.ts';
import { type Quoted, quotedIn } from './quoted.ts';

export interface Masked {
  readonly text: string;
  readonly quoted: readonly Quoted[];
  /** By the place where it begins, marks included. */
  readonly byStart: ReadonlyMap<number, Quoted>;
}

/** First character, the others, and the last one where the quotation also ends the sentence around it. */
export const OPEN = '\ue000';
export const INSIDE = '\ue001';
export const FINAL = '\ue002';
export const QUOTATION = `${OPEN}${INSIDE}*${FINAL}?`;

export function mask(critique: string): Masked {
  const quoted = quotedIn(critique);
  const parts: string[] = [];
  let at = 0;
  for (const each of quoted) {
    parts.push(level(critique.slice(at, each.outer.start)), blot(critique, each));
    at = each.outer.end;
  }
  parts.push(level(critique.slice(at)));
  return {
    text: joinLines(parts.join('')),
    quoted,
    byStart: new Map(quoted.map((each) => [each.outer.start, each])),
  };
}

/** One character for one: full-width Latin as Latin, curly apostrophes as straight, marks of our own as blanks. */
function level(text: string): string {
  return text.replace(/[\u3000\uff01-\uff5e\u2018\u2019\u00a0\ue000-\ue002]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    return code === 0x2018 || code === 0x2019 ? "'" : ' ';
  });
}

/** In American typesetting the sentence's full stop stands inside the quotation that ends it. */
function blot(critique: string, { outer, text }: Quoted): string {
  const length = outer.end - outer.start;
  const final =
    /[.!?。！？]['’]?\s*$/u.test(text.slice(-8)) && /^\s*(?:$|[\n\r]|["“\p{Lu}\d-])/u.test(ahead(critique, outer));
  return OPEN + INSIDE.repeat(length - 2) + (final ? FINAL : INSIDE);
}

const ahead = (critique: string, outer: Span): string => critique.slice(outer.end, outer.end + 12);

/**
 * A line that goes on in small letters is the same sentence; any other line end stays one. A line with an arrow or an
 * order in Chinese is a note by itself.
 */
const softLineEnd =
  /(?<![.!?:;。！？：；\ue002\s])[ \t]*\r?\n(?=[ \t]*[a-z])(?![^\n]{0,600}(?:->|→|改|删))|(?<=[a-z,:：为成])[ \t]*\r?\n(?=[ \t]*\ue000)/g;
const listMark = /(?<=^|\n)[ \t]*(?:\d{1,3}[.)、]|[-*•](?=[ \t]))/g;

const joinLines = (text: string): string =>
  text
    .replace(softLineEnd, (end) => ' '.repeat(end.length))
    .replace(listMark, (mark) => `\n${' '.repeat(mark.length - 1)}`);
