/** Is a critique in the language it has to be in? Only what stands outside quotations counts. */
import { type Span, span } from '../text/span.ts';
import { INSIDE, mask, OPEN } from './masked.ts';

/** The first stretch that is in another script than the language's own; a name or two is none. */
export function foreignPart(critique: string, language: 'en' | 'zh'): Span | undefined {
  const { text } = mask(critique);
  const letters = [...text.matchAll(/\p{L}/gu)].length;
  const stretches = [...text.matchAll(foreign[language])];
  const length = stretches.reduce((total, [each]) => total + [...each.matchAll(/\p{L}/gu)].length, 0);
  const first = stretches[0];
  if (first === undefined || length < leastLetters || length < letters * leastShare) return undefined;
  return span(first.index, first.index + first[0].trimEnd().length);
}

/** In Chinese one writes English terms as they are, so that only whole clauses count. */
const foreign: Readonly<Record<'en' | 'zh', RegExp>> = {
  en: new RegExp(`(?:(?!\\p{sc=Latin})\\p{L}[^A-Za-z${OPEN}-${INSIDE}\\n]{0,400})+`, 'gu'),
  zh: /(?:[A-Za-z'-]{1,30}[ ,.]{1,3}){6,200}/g,
};
const leastLetters = 4;
const leastShare = 0.05;
