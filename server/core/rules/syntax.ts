/** What the parser cannot read, as rules that a project can set: the parser reports them with the tree. */

import type { Severity } from './rule.ts';
import type { ReportedRule } from './rule-set.ts';

const syntax = (name: string, severity: Severity): ReportedRule => ({
  scope: 'reported',
  id: `syntax/${name}`,
  severity,
  on: true,
});

export const commentUnclosed = syntax('comment-unclosed', 'error');
export const formatVersion = syntax('format-version', 'error');
export const frontMatterUnclosed = syntax('front-matter-unclosed', 'error');
export const headingLevel = syntax('heading-level', 'warning');
export const headingParenthesis = syntax('heading-parenthesis', 'warning');
export const labelKey = syntax('label-key', 'warning');
export const labelTime = syntax('label-time', 'warning');
export const pointMark = syntax('point-mark', 'warning');
export const pointOutsideCritique = syntax('point-outside-critique', 'warning');
export const pointQuote = syntax('point-quote', 'warning');
export const pointReplacement = syntax('point-replacement', 'warning');
export const textBeforeHeading = syntax('text-before-heading', 'warning');
export const timeOrder = syntax('time-order', 'warning');
export const unknownEntry = syntax('unknown-entry', 'warning');
export const yaml = syntax('yaml', 'error');
export const yamlAlias = syntax('yaml-alias', 'warning');
export const yamlDeep = syntax('yaml-deep', 'error');
export const yamlDuplicate = syntax('yaml-duplicate', 'error');
export const yamlIndent = syntax('yaml-indent', 'error');
export const yamlNoFields = syntax('yaml-no-fields', 'error');
