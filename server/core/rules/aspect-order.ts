/** House order of the camera section: speed, lens, height, angle, focus. Movement may stand anywhere. */
import type { Mention } from '../caption/caption.ts';
import type { Report, RuleOptions, SectionRule } from './rule.ts';

/** Option `order`: label groups in the order in which they are first mentioned. */
const usually = ['playback-speed', 'camera-height', 'camera-angle', 'focus'];

export const rule: SectionRule = {
  scope: 'section',
  id: 'aspect/order',
  severity: 'hint',
  on: false,
  aspects: ['camera'],
  *check({ text, prose }, { spec, options }): Iterable<Report> {
    const order = orderIn(options);
    let furthest: { readonly rank: number; readonly mention: Mention } | undefined;
    const seen = new Set<string>();
    for (const mention of prose.mentions) {
      const group = spec.primitives.get(mention.primitive)?.group;
      const rank = group === undefined ? -1 : order.indexOf(group);
      if (group === undefined || rank === -1 || seen.has(group)) continue;
      seen.add(group);
      if (furthest !== undefined && rank < furthest.rank) {
        const { span } = furthest.mention;
        yield {
          span: mention.span,
          args: { words: text.slice(mention.span.start, mention.span.end), before: text.slice(span.start, span.end) },
          related: [{ span, message: { key: 'related.said-earlier', args: {} } }],
        };
      } else furthest = { rank, mention };
    }
  },
};

function orderIn({ order }: RuleOptions): readonly string[] {
  return Array.isArray(order) ? order.filter((each) => typeof each === 'string') : usually;
}
