/** Claims that the camera rests throughout. */
import type { Claim } from './claims.ts';
import type { Fix } from './rule.ts';

/** "begins static" and "comes to a static shot" speak of a part of the clip. */
export const isStatic = ({ primitive, mention }: Claim): boolean =>
  primitive === 'steadiness.static' && mention.phase !== 'start' && mention.phase !== 'end';

/** `static, wide shot` without the word; nothing where it is more than an adjective. */
export function withoutStatic({ words, span }: Claim): readonly Fix[] {
  const adjective = /^(?:static|stationary|fixed|still)(?:,|\s+and\b)?\s+(?=\S)/i.exec(words);
  if (adjective === null) return [];
  const end = span.start + adjective[0].length;
  return [
    {
      title: { key: 'fix.remove', args: { old: adjective[0].trim().replace(/,$/, '') } },
      edits: [{ span: { start: span.start, end }, text: '' }],
      safety: 'suggestion',
    },
  ];
}
