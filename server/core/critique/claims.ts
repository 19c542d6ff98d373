/** A critique claim by claim: which sentence finds fault, which says what to do about it, which only praises. */
import { sentenceEnds } from '../text/sentences.ts';
import { type Span, span } from '../text/span.ts';
import { contrasts, denials, faults, metas, orders, praises } from './claim-words.ts';
import { mask } from './masked.ts';
import { type StatedEdit, statedEdits } from './stated-edits.ts';

export interface Claim {
  readonly span: Span;
  /** Claims of one line or list item have the same number. */
  readonly line: number;
  readonly edits: readonly StatedEdit[];
  /** It says that something is wrong, missing or unclear. */
  readonly fault: boolean;
  /** It only says what is not so: "The coat is not red." One can take the words out, but has none to put in. */
  readonly denial: boolean;
  /** It gives an order: change, remove, add, mention, specify … */
  readonly order: boolean;
  /** It sets what is right against what is written: "rather than", "not … but", "instead", "actually". */
  readonly contrast: boolean;
  /** It tells what the video shows, without a word about the caption. */
  readonly account: boolean;
  readonly praise: boolean;
  /** It speaks about the caption: "the description", "the phrase", "is described as". */
  readonly meta: boolean;
}

/** `edits` are those that the critique states. */
export function claimsOf(critique: string, edits = statedEdits(critique)): readonly Claim[] {
  const { text } = mask(critique);
  let next = 0;
  return sentencesOf(text).map(({ at, line }) => {
    const own: StatedEdit[] = [];
    while (next < edits.length && edits[next]!.span.start < at.end) own.push(edits[next++]!);
    return {
      ...claim(text.slice(at.start, at.end)),
      ...(own.length > 0 && { order: true, account: false }),
      span: at,
      line,
      edits: own,
    };
  });
}

function claim(words: string): Omit<Claim, 'span' | 'line' | 'edits'> {
  const contrast = contrasts.test(words);
  const faulty = faults.test(words);
  const denial = denials.test(words) && !contrast;
  const order = orders.test(words);
  const meta = metas.test(words);
  return {
    fault: faulty || denial,
    denial: denial && !faulty,
    order,
    contrast,
    account: !order && (tells(words) || words.split(/[;,]/).some((part) => isClause.test(part) && tells(part))),
    praise: praises.test(words),
    meta,
  };
}

/** Says what is there, and nothing about the caption or what is wrong with it. */
const tells = (words: string): boolean => !metas.test(words) && !faults.test(words) && !denials.test(words);

/** Long enough to tell something, and not the reason for what stands before it. */
const isClause =
  /^(?!\s*(?:as|because|since|which|when|where|making|given|due|so)\b)(?=(?:\s*\S+){4}).*\b(?:is|are|was|were|has|have|there|\w{3,}(?:s|ed|ing))\b/i;

/** A claim from which an editor who cannot see the video knows what to write. */
export const carriesRepair = ({ order, contrast, account, praise }: Claim): boolean =>
  order || contrast || (account && !praise);

/**
 * The claims that find fault and leave open what would be right; a bare denial at least says what to take out. Not in the claim itself, nor in the one after it in
 * the same line ("The description is wrong. The coat is red.").
 */
export function withoutRepair(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter((claim, index) => {
    if (!claim.fault || claim.denial || carriesRepair(claim)) return false;
    const next = claims[index + 1];
    return next === undefined || next.line !== claim.line || !carriesRepair(next);
  });
}

/** Sentences and list items, blanks and list marks left off. */
function sentencesOf(text: string): { readonly at: Span; readonly line: number }[] {
  const found: { at: Span; line: number }[] = [];
  let line = 0;
  for (const { 0: words, index } of text.matchAll(/[^\n]+/g)) {
    const end = index + words.length;
    line++;
    let from = index;
    for (const stop of [...endings(text, index, end), end]) {
      const lead = /^[\s\-*•#>]*/.exec(text.slice(from, stop))?.[0].length ?? 0;
      const at = span(from + lead, from + text.slice(from, stop).trimEnd().length);
      if (/[\p{L}\p{N}\ue000]/u.test(text.slice(at.start, at.end))) found.push({ at, line });
      from = stop;
    }
  }
  return found;
}

/** Also behind a quotation that holds the full stop of the sentence around it. */
function endings(text: string, from: number, end: number): number[] {
  const finals = [...text.slice(from, end).matchAll(/\ue002/g)].map(({ index }) => from + index + 1);
  return [...new Set([...sentenceEnds(text, from, end), ...finals])].sort((a, b) => a - b).filter((stop) => stop < end);
}
