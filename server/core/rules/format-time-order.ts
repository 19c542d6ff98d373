/** Motion is told in the order in which it happens, so its seconds rise. */
import type { Report, SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'format/time-order',
  severity: 'information',
  on: true,
  aspects: ['motion', 'camera'],
  *check({ text, prose }): Iterable<Report> {
    let latest: { readonly from: number; readonly span: { start: number; end: number } } | undefined;
    for (const { time } of prose.sentences) {
      if (time === undefined) continue;
      if (latest !== undefined && time.from < latest.from) {
        yield {
          span: time.span,
          args: {
            time: text.slice(time.span.start, time.span.end),
            before: text.slice(latest.span.start, latest.span.end),
          },
          related: [{ span: latest.span, message: { key: 'related.earlier-time', args: {} } }],
        };
      } else latest = time;
    }
  },
};
