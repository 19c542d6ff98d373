/** A rule that is a word list: it flags every hit of the list named like itself, outside quotations. */

import type { CaptionSection } from '../caption/caption.ts';
import type { AspectId } from '../spec/spec.ts';
import type { TextEdit } from '../text/edit.ts';
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

export function hitReport(hit: Hit, section: CaptionSection): Report {
  const words = slice(section.text, hit.span).replace(/\s+/g, ' ');
  return { span: hit.span, args: { words }, fixes: hit.instead.map((text) => insteadFix(hit, text, section)) };
}

function insteadFix(hit: Hit, instead: string, { text }: CaptionSection): Fix {
  const old = slice(text, hit.span);
  const edit = instead === '' ? without(text, hit) : { span: hit.span, text: likeCapital(old, instead) };
  return {
    title:
      instead === '' ? { key: 'fix.remove', args: { old } } : { key: 'fix.replace', args: { old, new: edit.text } },
    edits: [edit],
    safety: hit.safe ? 'safe' : 'suggestion',
  };
}

/** Takes one blank with the words, and keeps the sentence's capital: `Perhaps it rains.` becomes `It rains.` */
function without(text: string, { span }: Hit): TextEdit {
  if (/[A-Z]/.test(text[span.start]!)) {
    const next = /^,?\s+(\p{L}?)/u.exec(text.slice(span.end, span.end + 40));
    const end = span.end + (next?.[0].length ?? 0);
    return { span: { start: span.start, end }, text: (next?.[1] ?? '').toUpperCase() };
  }
  if (/\s/.test(text[span.start - 1] ?? '') && /[\s.,;:!?]|^$/.test(text[span.end] ?? '')) {
    return { span: { start: span.start - 1, end: span.end }, text: '' };
  }
  return { span, text: '' };
}

const likeCapital = (old: string, text: string): string =>
  /^[A-Z]/.test(old) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
