/** Height (eye level, ground level) and angle (high, level, low) are two things: `low, eye-level angle` makes them one. */
import { slice } from '../text/span.ts';
import type { SectionRule } from './rule.ts';

const fused = /^(?:(high|low),?\s+)?((?:eye|hip|ground|water|overhead|aerial)(?:[- ]level)?)\s+angle$/i;

export const rule: SectionRule = {
  scope: 'section',
  id: 'term/angle-and-level',
  severity: 'hint',
  on: true,
  aspects: ['scene', 'spatial', 'camera'],
  *check({ text, prose }) {
    let end = -1;
    for (const { span, primitive, negated } of prose.mentions) {
      // "low, eye-level angle" is a mention of both, the longer one first.
      if (negated || span.start < end || !/^camera-(?:angle|height)\./.test(primitive)) continue;
      const words = slice(text, span).replace(/\s+/g, ' ');
      const match = fused.exec(words);
      if (match === null) continue;
      end = span.end;
      const [, angle, height] = match;
      const other = angle === undefined ? `${height} height` : `${angle}-angle, ${height} view`;
      yield {
        span,
        args: { words },
        fixes: [
          {
            title: { key: 'fix.replace', args: { old: words, new: other } },
            edits: [{ span, text: other }],
            safety: 'suggestion',
          },
        ],
      };
    }
  },
};
