/** What a level-1 heading stands for. */
import type { SectionRole } from '../caption/caption.ts';
import type { AspectId, Spec } from '../spec/spec.ts';

/** All that the syntax has to know of a spec. */
export type Aspects = Pick<Spec, 'aspects'>;

const MERGED: ReadonlySet<string> = new Set(['merged', 'merged caption', '合并', '合并描述', '整合描述']);
const EARLIER: ReadonlySet<string> = new Set(['earlier versions', 'earlier', 'archive', '早期版本', '历史版本']);

/** What a level-1 heading with this title is, by the names and aliases of the spec's aspects. */
export function roleOf(title: string, spec: Aspects): { readonly role: SectionRole; readonly aspect?: AspectId } {
  const name = title.toLowerCase();
  for (const aspect of spec.aspects) {
    const names = [aspect.heading, aspect.id, ...aspect.aliases];
    if (names.some((one) => one.toLowerCase() === name)) return { role: 'aspect', aspect: aspect.id };
  }
  if (MERGED.has(name)) return { role: 'merged' };
  return { role: EARLIER.has(name) ? 'earlier' : 'unknown' };
}

/** The aspect that an archive entry names: `## Pre-caption: Subject`. */
export const aspectNamed = (name: string, spec: Aspects): AspectId | undefined => roleOf(name, spec).aspect;
