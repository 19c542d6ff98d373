/** A quotation mark without its partner. */
import type { SectionRule } from './rule.ts';

const mark = /["“”「」『』]/g;
const partner = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
]);

export const rule: SectionRule = {
  scope: 'section',
  id: 'format/unbalanced-quotes',
  severity: 'warning',
  on: true,
  *check({ prose }) {
    for (const { span: paragraph } of prose.paragraphs) {
      const text = prose.flat.slice(paragraph.start - prose.span.start, paragraph.end - prose.span.start);
      for (const at of lonely(text)) {
        const start = paragraph.start + at;
        yield { span: { start, end: start + 1 }, args: { mark: text[at]! } };
      }
    }
  },
};

/** Where the marks stand that nothing closes, or that close nothing. */
function lonely(text: string): readonly number[] {
  const alone: number[] = [];
  let open: { readonly at: number; readonly closes: string } | undefined;
  for (const match of text.matchAll(mark)) {
    const sign = match[0];
    const at = match.index;
    if (sign === '"' && isMeasure(text, at, open !== undefined)) continue;
    if (open !== undefined && (sign === open.closes || mixed(sign, open.closes))) {
      open = undefined;
      continue;
    }
    const closes = sign === '"' ? '"' : partner.get(sign);
    if (closes === undefined) {
      if (open === undefined) alone.push(at);
    } else if (open === undefined) open = { at, closes };
    else if (closes === open.closes) {
      alone.push(open.at);
      open = { at, closes };
    }
  }
  if (open !== undefined) alone.push(open.at);
  return alone;
}

/** `a 24" screen`, `41°43'32"N`: inches and seconds. Inside a quotation a mark after a plain number closes it. */
const isMeasure = (text: string, at: number, open: boolean): boolean =>
  (open ? /['′]\d+(?:\.\d+)?$/ : /\d$/).test(text.slice(Math.max(0, at - 8), at));

/** A person may open with a straight mark and close with a curly one. */
const mixed = (sign: string, closes: string): boolean =>
  (sign === '"' && closes === '”') || (sign === '”' && closes === '"');
