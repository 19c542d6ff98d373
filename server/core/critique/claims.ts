/** A critique claim by claim: which sentence finds fault, which says what to do about it, which only praises. */
import { sentenceEnds } from '../text/sentences.ts';
import { type Span, span } from '../text/span.ts';
import { contrasts, denials, faults, metas, orders, praises } from './claim-words.ts';
import { mask } from './masked.ts';
import { type StatedEdit, statedEdits } from './stated-edits.ts';

export interface Claim {
  readonly span: Span;
  readonly edits: readonly StatedEdit[];
  /** It says that something is wrong, missing or unclear. */
  readonly fault: boolean;
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

export function claimsOf(critique: string): readonly Claim[] {
  const { text } = mask(critique);
  const edits = statedEdits(critique);
  let next = 0;
  return sentencesOf(text).map((at) => {
    const own: StatedEdit[] = [];
    while (next < edits.length && edits[next]!.span.start < at.end) own.push(edits[next++]!);
    return claim(text.slice(at.start, at.end), at, own);
  });
}

function claim(words: string, at: Span, edits: readonly StatedEdit[]): Claim {
  const contrast = contrasts.test(words);
  const fault = faults.test(words) || (denials.test(words) && !contrast);
  const order = edits.length > 0 || orders.test(words);
  const meta = metas.test(words);
  return {
    span: at,
    edits,
    fault,
    order,
    contrast,
    account: !meta && !fault && !order,
    praise: praises.test(words),
    meta,
  };
}

/** A claim from which an editor who cannot see the video knows what to write. */
export const carriesRepair = ({ order, contrast, account, praise }: Claim): boolean =>
  order || contrast || (account && !praise);

/** Sentences and list items, blanks and list marks left off. */
function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const end = index + line.length;
    let from = index;
    for (const stop of [...endings(text, index, end), end]) {
      const words = /^[\s\-*•#>]*/.exec(text.slice(from, stop))?.[0].length ?? 0;
      const at = span(from + words, from + text.slice(from, stop).trimEnd().length);
      if (/[\p{L}\p{N}\ue000]/u.test(text.slice(at.start, at.end))) found.push(at);
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
