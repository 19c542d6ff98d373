/** The rules in force under a spec: which are on, how severe, with which options and word lists. */
import { type CritiquesOf, critiqueReader } from '../critique/in-document.ts';
import type { RuleSetting, Spec } from '../spec/spec.ts';
import { compilePhrases, type Phrases } from './phrases.ts';
import * as registry from './registry.ts';
import type { DocumentRule, RevisionRule, Rule, RuleOptions, SectionRule, Severity } from './rule.ts';

/** Worked out once for a spec. What it remembers of a critique goes with the critique. */
export interface RuleSet {
  readonly spec: Spec;
  readonly section: readonly Active<SectionRule>[];
  readonly document: readonly Active<DocumentRule>[];
  readonly revision: readonly Active<RevisionRule>[];
  /** For codes that the parser and the runner report themselves; absent when switched off. */
  readonly reported: ReadonlyMap<string, Active<ReportedRule>>;
  /** Every id that one may write after "allow". */
  readonly known: ReadonlySet<string>;
  readonly phrases: Phrases;
  readonly critiquesOf: CritiquesOf;
}

export interface Active<Kind> {
  readonly rule: Kind;
  readonly severity: Severity;
  /** The project's word on severity stands above what a rule says about a single report. */
  readonly fixed: boolean;
  readonly options: RuleOptions;
}

/** A code without a check of its own: the parser or the runner meets the problem in passing. */
export interface ReportedRule {
  readonly scope: 'reported';
  readonly id: string;
  readonly severity: Severity;
  readonly on: boolean;
}

export type AnyRule = Rule | ReportedRule;

/** Every rule, by id. */
export const allRules: readonly AnyRule[] = Object.values(registry).sort((a, b) => (a.id < b.id ? -1 : 1));

const known: ReadonlySet<string> = new Set(allRules.map((rule) => rule.id));

export function ruleSet(spec: Spec): RuleSet {
  const section: Active<SectionRule>[] = [];
  const document: Active<DocumentRule>[] = [];
  const revision: Active<RevisionRule>[] = [];
  const reported = new Map<string, Active<ReportedRule>>();
  for (const rule of allRules) {
    const settings = inForce(rule, spec.rules.get(rule.id));
    if (settings === undefined) continue;
    if (rule.scope === 'section') section.push({ rule, ...settings });
    else if (rule.scope === 'document') document.push({ rule, ...settings });
    else if (rule.scope === 'revision') revision.push({ rule, ...settings });
    else reported.set(rule.id, { rule, ...settings });
  }
  const phrases = compilePhrases([...spec.lists].filter(([name]) => known.has(name)));
  return { spec, section, document, revision, reported, known, phrases, critiquesOf: critiqueReader() };
}

function inForce(rule: AnyRule, setting: RuleSetting | undefined): Omit<Active<AnyRule>, 'rule'> | undefined {
  const chosen = setting?.severity;
  if (chosen === 'off' || (chosen === undefined && !rule.on)) return undefined;
  return { severity: chosen ?? rule.severity, fixed: chosen !== undefined, options: setting?.options ?? {} };
}
