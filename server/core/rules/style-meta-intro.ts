/** `The video shows…`: words that say nothing about the clip. */
import type { SectionRule } from './rule.ts';

const intro =
  /^(?:the|this) (?:video|clip|footage|scene|shot) (?:shows|features|depicts|captures|presents|showcases|displays)\b/i;

export const rule: SectionRule = {
  scope: 'section',
  id: 'style/meta-intro',
  severity: 'hint',
  on: false,
  *check({ prose }) {
    const match = intro.exec(prose.flat);
    if (match === null) return;
    const start = prose.span.start;
    yield { span: { start, end: start + match[0].length }, args: { words: match[0] } };
  },
};
