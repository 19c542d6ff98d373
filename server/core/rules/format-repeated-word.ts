/** A word typed twice. The list `format/repeated-word` holds the doublings that are right: `had had`. */
import type { Report, SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'format/repeated-word',
  severity: 'warning',
  on: true,
  *check({ text }, { reading, spec }): Iterable<Report> {
    const words = reading.words();
    for (let index = 1; index < words.length; index++) {
      const word = words[index]!;
      const before = words[index - 1]!;
      if (word.text !== before.text || !word.joined || !/^[a-z']+$/.test(word.text)) continue;
      // `Bora Bora` is a name; `bye-bye` is one word.
      const gap = text.slice(before.end, word.start);
      const second = text.slice(word.start, word.end);
      if (gap.trim() !== '' || second !== second.toLowerCase() || reading.quoted(word)) continue;
      if (spec.lists.get('format/repeated-word')?.includes(`${before.text} ${word.text}`)) continue;
      const span = { start: before.end, end: word.end };
      yield {
        span: { start: before.start, end: word.end },
        args: { word: second },
        fixes: [{ title: { key: 'fix.remove', args: { old: second } }, edits: [{ span, text: '' }], safety: 'safe' }],
      };
    }
  },
};
