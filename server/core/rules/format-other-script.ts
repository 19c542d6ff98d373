/**
 * A few words of another script in a caption in Latin letters, outside quotations: left over from a critique.
 * A caption written in that script as a whole is none of this rule's business.
 */
import type { Report, SectionRule } from './rule.ts';

/** Letters of the scripts that critiques are written in, with their punctuation. */
const others =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\u3000-\u303f\uff00-\uffef]+/gu;
const beyondLatin = /[\u0370-\u1fff\u2e80-\uffef]/;

/** Full-width signs that have a plain counterpart. */
const plain = new Map([
  ['。', '.'],
  ['，', ','],
  ['、', ','],
  ['；', ';'],
  ['：', ':'],
  ['！', '!'],
  ['？', '?'],
  ['（', '('],
  ['）', ')'],
]);

export const rule: SectionRule = {
  scope: 'section',
  id: 'format/other-script',
  severity: 'information',
  on: true,
  *check({ prose }, { reading }): Iterable<Report> {
    if (!beyondLatin.test(prose.flat)) return;
    const matches = [...prose.flat.matchAll(others)];
    const foreign = matches.reduce((sum, match) => sum + match[0].length, 0);
    if (foreign * 2 > prose.flat.length) return;
    for (const match of matches) {
      const start = prose.span.start + match.index;
      const span = { start, end: start + match[0].length };
      if (reading.quoted(span)) continue;
      const sign = plain.get(match[0]);
      yield sign === undefined
        ? { span, args: { words: match[0] } }
        : {
            span,
            variant: 'sign',
            args: { words: match[0] },
            fixes: [
              {
                title: { key: 'fix.replace', args: { old: match[0], new: sign } },
                edits: [{ span, text: sign }],
                safety: 'safe',
              },
            ],
          };
    }
  },
};
