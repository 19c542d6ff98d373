/** The rule for a phrase that no camera work can be: the vocabulary lists it under `misuse.…`. */
import type { Mention } from '../caption/caption.ts';
import type { Labels } from '../caption/labels.ts';
import { slice } from '../text/span.ts';
import type { Fix, SectionRule, Severity } from './rule.ts';

interface MisuseRule {
  readonly id: string;
  readonly misuse: string;
  readonly severity: Severity;
  /** What may have been meant, likeliest first: the words instead of `words`. */
  readonly instead: (words: string, labels: Labels) => readonly string[];
}

export function misuseRule({ id, misuse, severity, instead }: MisuseRule): SectionRule {
  return {
    scope: 'section',
    id,
    severity,
    on: true,
    *check({ text, prose }, { labels }) {
      for (const mention of prose.mentions) {
        if (mention.primitive !== misuse || mention.of === 'subject' || mention.negated) continue;
        const words = slice(text, mention.span).replace(/\s+/g, ' ');
        yield {
          span: mention.span,
          args: { words },
          fixes: instead(words, labels).map((other) => replacement(mention, words, other)),
        };
      }
    },
  };
}

const replacement = ({ span }: Mention, old: string, text: string): Fix => ({
  title: { key: 'fix.replace', args: { old, new: text } },
  edits: [{ span, text }],
  safety: 'suggestion',
});

/** The words with another verb or noun in the same form (`pans` -> `tilts`); undefined where the old one is not found. */
export function otherVerb(words: string, from: readonly string[], to: readonly string[]): string | undefined {
  const index = from.findIndex((form) => new RegExp(`\\b${form}\\b`, 'i').test(words));
  if (index === -1) return undefined;
  return words.replace(new RegExp(`\\b${from[index]}\\b`, 'i'), (old) =>
    /^[A-Z]/.test(old) ? to[index]!.charAt(0).toUpperCase() + to[index]!.slice(1) : to[index]!,
  );
}
