/** A rule that is a word list: it flags every hit of the list named like itself, outside quotations. */
import type { CaptionSection } from '../caption/caption.ts';
import type { AspectId } from '../spec/spec.ts';
import { replaceWords } from '../text/replace-words.ts';
import { slice } from '../text/span.ts';
import type { Hit } from './phrases.ts';
import type { Fix, Report, SectionContext, SectionRule, Severity } from './rule.ts';

interface PhraseRule {
  readonly id: string;
  readonly severity: Severity;
  readonly on?: boolean;
  readonly aspects?: readonly AspectId[];
  /** Keeps a hit only if this says so. */
  readonly when?: (hit: Hit, section: CaptionSection, context: SectionContext) => boolean;
}

export function phraseRule({ id, severity, on = true, aspects, when }: PhraseRule): SectionRule {
  return {
    scope: 'section',
    id,
    list: id,
    severity,
    on,
    ...(aspects === undefined ? {} : { aspects }),
    *check(section, context) {
      for (const hit of context.reading.hits(id)) {
        if (when === undefined || when(hit, section, context)) yield hitReport(hit, section);
      }
    },
  };
}

/** The words of the hit, with a fix for each thing that the list would write instead. */
export function hitReport(hit: Hit, section: CaptionSection): Report {
  const words = slice(section.text, hit.span).replace(/\s+/g, ' ');
  return { span: hit.span, args: { words }, fixes: hit.instead.map((text) => insteadFix(hit, words, text, section)) };
}

function insteadFix(hit: Hit, old: string, instead: string, { text }: CaptionSection): Fix {
  return {
    title: instead === '' ? { key: 'fix.remove', args: { old } } : { key: 'fix.replace', args: { old, new: instead } },
    edits: [replaceWords(text, hit.span, instead)],
    safety: hit.safe ? 'safe' : 'suggestion',
  };
}
