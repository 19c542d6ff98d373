/** A correction that changes how something is written and not what is said. */
import { wordCount } from '../text/word-count.ts';
import type { Claim } from './claims.ts';
import type { StatedEdit } from './stated-edits.ts';

/** One short remark about wording and nothing else. */
export function isNitpick(critique: string, claims: readonly Claim[]): boolean {
  const edits = claims.flatMap((claim) => claim.edits);
  if (edits.length > 0) return claims.every(isAboutEdits) && edits.every(isRewriting);
  return claims.length === 1 && wordCount(critique) <= fewWords && aboutStyle.test(critique);
}

const fewWords = 12;
const aboutStyle =
  /\b(?:grammar|grammatical|spelling|typo|punctuation|commas?|hyphen\w*|capital(?:iz\w+)?|formatting|line breaks?|spacing|readability|concise\w*|phrasing|wordy|verbose)\b/i;

const isAboutEdits = ({ edits, account }: Claim): boolean => edits.length > 0 || !account;

/** The same words in another order, with other hyphens or capitals; or one article more. */
function isRewriting({ source, replacement }: StatedEdit): boolean {
  return source !== undefined && replacement !== undefined && bag(source.text) === bag(replacement.text);
}

const bag = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !weak.has(word))
    .sort()
    .join(' ');

const weak: ReadonlySet<string> = new Set(
  'a an the at in on of from with and by to is it shot view angle level perspective camera position'.split(' '),
);
