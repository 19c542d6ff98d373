/** An overlay lies on the picture: it has a place in the frame and no layer of depth. */
import type { Mention } from '../caption/caption.ts';
import { slice, span } from '../text/span.ts';
import type { Fix, SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'term/overlay-depth',
  severity: 'warning',
  on: true,
  *check({ text, prose }) {
    let overlay: Mention | undefined;
    for (const mention of prose.mentions) {
      if (isOverlay(mention)) overlay = mention;
      if (!mention.primitive.startsWith('depth.') || overlay?.sentence !== mention.sentence) continue;
      if (mention.span.start < overlay.span.end || !reaches(text.slice(overlay.span.end, mention.span.start))) continue;
      yield {
        span: mention.span,
        args: { words: slice(text, mention.span), overlay: slice(text, overlay.span) },
        fixes: withoutLayer(text, mention),
      };
    }
  },
};

/** Words that are overlays wherever they stand; a logo may be painted on a van, a frame may hang on a wall. */
const isOverlay = ({ primitive, negated }: Mention): boolean =>
  !negated && /^overlays\.(?:present|title|subtitle|caption|watermark|hud)$/.test(primitive);

/** Nothing between the two starts to speak of something else. */
const reaches = (between: string): boolean =>
  between.length <= 80 && !/[;.]|\b(?:while|behind|whereas|against)\b|, (?:and|with|as)\b/.test(between);

/** `in the bottom left foreground` keeps its place in the frame; nothing where the layer is all that is said. */
function withoutLayer(text: string, { span: at }: Mention): readonly Fix[] {
  const before = /\b(?:left|right|center|top|bottom)\s+$/i.exec(text.slice(Math.max(0, at.start - 20), at.start));
  if (before === null) return [];
  const gap = before[0].length - before[0].trimEnd().length;
  return [
    {
      title: { key: 'fix.remove', args: { old: slice(text, at) } },
      edits: [{ span: span(at.start - gap, at.end), text: '' }],
      safety: 'suggestion',
    },
  ];
}
