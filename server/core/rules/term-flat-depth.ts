/** Flat pictures (a screen, a drawing, a side-view game) have positions and no layers of depth. */
import type { Caption } from '../caption/caption.ts';
import { truth } from '../caption/truth.ts';
import { shift, slice } from '../text/span.ts';
import type { DocumentRule } from './rule.ts';

const flatViews = ['point-of-view.screen-recording', 'point-of-view.side-view', 'picture.flat'];

export const rule: DocumentRule = {
  scope: 'document',
  id: 'term/flat-depth',
  severity: 'information',
  on: true,
  *check(caption) {
    if (!isFlat(caption)) return;
    for (const { start, section } of caption.sections) {
      if (section.aspect !== 'spatial') continue;
      // Once is enough: where one layer is named, usually all are.
      const layer = section.prose.mentions.find(({ primitive, negated }) => primitive.startsWith('depth.') && !negated);
      if (layer) yield { span: shift(layer.span, start), args: { words: slice(section.text, layer.span) } };
    }
  },
};

const isFlat = ({ labels, sections }: Caption): boolean =>
  flatViews.some((view) => truth(labels, view) === 'yes') ||
  sections.some(({ section }) =>
    section.prose.mentions.some(({ primitive, negated }) => primitive === 'picture.flat' && !negated),
  );
