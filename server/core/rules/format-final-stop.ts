/** A caption ends with a full stop. */
import type { SectionRule } from './rule.ts';

/** A quotation or a parenthesis may hold the last stop, or do without. */
const ended = /[.!?…。！？．｡\p{Pe}\p{Pf}"'*_]$/u;
const isCjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

export const rule: SectionRule = {
  scope: 'section',
  id: 'format/final-stop',
  severity: 'warning',
  on: true,
  *check({ text, prose }) {
    const last = prose.sentences.at(-1);
    if (last === undefined) return;
    const from = Math.max(last.span.start, last.span.end - 80);
    const end = text.slice(from, last.span.end);
    if (ended.test(end)) return;
    const word = /\S+$/.exec(end)?.[0] ?? '';
    const stop = isCjk.test(end) ? '。' : '.';
    // `… the door,` ends in a comma that the stop takes the place of.
    const comma = /[,;:，；：-]$/.test(end) ? 1 : 0;
    const at = { start: last.span.end - comma, end: last.span.end };
    yield {
      span: { start: last.span.end - word.length, end: last.span.end },
      args: { word },
      fixes: [{ title: { key: 'fix.final-stop', args: {} }, edits: [{ span: at, text: stop }], safety: 'safe' }],
    };
  },
};
