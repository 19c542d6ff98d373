/**
 * The critique meter: what can be said about a critique without seeing the video. Each judgement stands by itself; the
 * score is only about whether an editor could act on it.
 */
import type { Span } from '../text/span.ts';
import { type Anchor, anchor, isApplied, type QuotedWords, quotedWords } from './anchor.ts';
import { type Claim, carriesRepair, claimsOf, withoutRepair } from './claims.ts';
import { constructive, featuresOf } from './constructive.ts';
import { contentWords } from './content-words.ts';
import { foreignPart } from './language.ts';
import { place } from './locate.ts';
import { isNitpick } from './nitpick.ts';
import type { StatedEdit } from './stated-edits.ts';
import { type Unasked, unaskedChanges } from './unasked.ts';

export interface MeterContext {
  /** The caption as it was critiqued. */
  readonly draft: string;
  /** As it is now, where it has been revised. */
  readonly final?: string;
  /** 1 to 5; 5 says that nothing has to change. */
  readonly score?: number;
  /** The language that critiques have to be in; any when left out. */
  readonly language?: 'en' | 'zh';
}

export interface CritiqueMeter {
  /** 0 to 1: could an editor who cannot see the video act on it? */
  readonly constructive: number;
  readonly claims: readonly ClaimReading[];
  readonly edits: readonly EditReading[];
  readonly quotes: readonly QuotedWords[];
  /** Praise under a score that says something is wrong. */
  readonly praiseWithLowScore: boolean;
  /** Nothing but wording, under a score of 4. */
  readonly nitpick: boolean;
  /** The first stretch in another language than the required one, quotations aside. */
  readonly foreign?: Span;
  /** Changes between draft and final that no claim speaks about. */
  readonly unasked: readonly Unasked[];
}

export interface ClaimReading {
  readonly claim: Claim;
  /** It says what to write, or what is true. */
  readonly repair: boolean;
  /** It finds fault and leaves the repair open. */
  readonly missingRepair: boolean;
  /** It names something in the caption: it quotes it, or shares a content word with it. */
  readonly names: boolean;
}

export interface EditReading {
  readonly edit: StatedEdit;
  /** In the draft. */
  readonly anchor: Anchor;
  /** Left out where there is no final caption yet. */
  readonly applied?: boolean;
}

export function meter(critique: string, context: MeterContext): CritiqueMeter {
  const draft = place(context.draft);
  const final = context.final === undefined ? undefined : place(context.final);
  const claims = claimsOf(critique);
  const missing = new Set(withoutRepair(claims));
  const edits = claims.flatMap((claim) => claim.edits);
  const vocabulary = contentWords(context.draft);
  const foreign = context.language === undefined ? undefined : foreignPart(critique, context.language);
  return {
    constructive: constructive(featuresOf(claims)),
    claims: claims.map((claim) => reading(claim, missing.has(claim), critique, vocabulary)),
    edits: edits.map((edit) => ({
      edit,
      anchor: anchor(edit, critique, draft),
      ...(final && { applied: isApplied(edit, final) }),
    })),
    quotes: quotedWords(critique, edits, draft),
    praiseWithLowScore: context.score !== undefined && context.score < 5 && isOnlyPraise(claims),
    nitpick: context.score === 4 && isNitpick(critique, claims),
    ...(foreign && { foreign }),
    unasked: context.final === undefined ? [] : unaskedChanges(context.draft, context.final, critique),
  };
}

function reading(
  claim: Claim,
  missingRepair: boolean,
  critique: string,
  vocabulary: ReadonlySet<string>,
): ClaimReading {
  const words = contentWords(critique.slice(claim.span.start, claim.span.end));
  return {
    claim,
    repair: carriesRepair(claim),
    missingRepair,
    names: [...words].some((word) => vocabulary.has(word)),
  };
}

/** Not one fault, order or correction, and at least one word of praise. */
export const isOnlyPraise = (claims: readonly Claim[]): boolean =>
  claims.some(({ praise }) => praise) &&
  claims.every(({ fault, order, contrast, praise, account }) => !fault && !order && !contrast && (praise || !account));
