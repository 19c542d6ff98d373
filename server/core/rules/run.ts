/**
 * Runs the rules and turns what they report into findings: code, words by reference, severity in force, silence.
 * A section's result is a function of the section, the labels and the rule set, so it can be remembered with them;
 * `runDocument` adds what compares sections and puts everything at its place in the document.
 */
import type { Caption, CaptionSection } from '../caption/caption.ts';
import type { Labels } from '../caption/labels.ts';
import { draftsOf, type Revision, revisionOf } from '../critique/in-document.ts';
import { labelPhases } from '../syntax/label-value.ts';
import type { Placed, Problem, Tree } from '../syntax/tree.ts';
import { type Span, shift } from '../text/span.ts';
import { read } from './reading.ts';
import type { Finding, Fix, Report, Rule } from './rule.ts';
import type { Active, AnyRule, RuleSet } from './rule-set.ts';
import { type Allow, allowsOf, fileAllows, frontMatterOf, shiftAllow, silence } from './silence.ts';
import { unusedAllows } from './structure-unused-allow.ts';

/** A rule that threw. That is a bug of the rule: the others still ran, and whoever shows findings logs it once. */
export interface Fault {
  readonly code: string;
  readonly reason: string;
}

/** What one section gives by itself. Spans are relative to the section. */
export interface SectionResult {
  /** Those that a comment in the section silences are left out. */
  readonly findings: readonly Finding[];
  /** Every `allow` comment of the section, and whether it silenced one of the section's own findings. */
  readonly allows: readonly { readonly allow: Allow; readonly used: boolean }[];
  readonly faults: readonly Fault[];
}

export interface DocumentResult {
  /** Document offsets, in the order of the text. */
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
}

/** What the rules that see one section say, and what its parser met. */
export function runSection(section: CaptionSection, labels: Labels, rules: RuleSet): SectionResult {
  const reading = read(section.prose, rules.phrases);
  const found = problems([{ start: 0, block: section.block }, ...section.entries.map(asBlock)], rules);
  const faults: Fault[] = [];
  for (const active of rules.section) {
    const { aspects, list } = active.rule;
    if (!applies(aspects, section) || (list !== undefined && reading.hits(list).length === 0)) continue;
    const context = { spec: rules.spec, labels, options: active.options, reading, critiquesOf: rules.critiquesOf };
    gather(active, () => active.rule.check(section, context), found, faults);
  }
  const allows = allowsOf(section);
  const { heard, used } = silence(found, allows);
  return { findings: heard, allows: allows.map((allow) => ({ allow, used: used.has(allow) })), faults };
}

/** What a section says beside its critique and its draft. Spans are relative to the section. */
export function runRevision(revision: Revision, rules: RuleSet): DocumentResult {
  const findings: Finding[] = [];
  const faults: Fault[] = [];
  for (const active of rules.revision) {
    const context = { spec: rules.spec, options: active.options };
    gather(active, () => active.rule.check(revision, context), findings, faults);
  }
  return { findings, faults };
}

/**
 * All findings of the document. `sections` are the results of `caption.sections`, in the same order; `revise` gives
 * what `runRevision` does.
 */
export function runDocument(
  caption: Caption,
  sections: readonly SectionResult[],
  rules: RuleSet,
  revise: typeof runRevision = runRevision,
): DocumentResult {
  const found = [...problems(outside(caption.tree), rules), ...labelProblems(caption, rules)];
  const faults = sections.flatMap((section) => section.faults);
  const drafts = draftsOf(caption);
  for (const { start, section } of caption.sections) {
    const revision = revisionOf(section, drafts.get(section.aspect ?? ''), rules.critiquesOf);
    if (revision === undefined) continue;
    const result = revise(revision, rules);
    found.push(...result.findings.map((finding) => shiftFinding(finding, start)));
    faults.push(...result.faults);
  }
  for (const active of rules.document) {
    const context = { spec: rules.spec, labels: caption.labels, options: active.options };
    gather(active, () => active.rule.check(caption, context), found, faults);
  }

  const comments = commentsOf(caption, sections);
  const own = silence(found, comments.all);
  const ofSections = caption.sections.flatMap(({ start }, index) =>
    sections[index]!.findings.map((finding) => shiftFinding(finding, start)),
  );
  const inFile = fileAllows(caption);
  const all = silence([...own.heard, ...ofSections], inFile);

  const isIdle = (allow: Allow): boolean => !comments.used.has(allow) && !own.used.has(allow) && !all.used.has(allow);
  const idle = unusedFindings([...comments.all, ...inFile].filter(isIdle), caption, rules);
  return { findings: [...all.heard, ...idle].sort(inTextOrder), faults };
}

/** The allow comments of all sections at their place in the document, and those that a section's own rules used. */
function commentsOf(
  caption: Caption,
  sections: readonly SectionResult[],
): { readonly all: readonly Allow[]; readonly used: ReadonlySet<Allow> } {
  const used = new Set<Allow>();
  const all = caption.sections.flatMap(({ start }, index) =>
    sections[index]!.allows.map((each) => {
      const allow = shiftAllow(each.allow, start);
      if (each.used) used.add(allow);
      return allow;
    }),
  );
  return { all, used };
}

function unusedFindings(idle: readonly Allow[], caption: Caption, rules: RuleSet): readonly Finding[] {
  const active = rules.reported.get('structure/unused-allow');
  return active === undefined
    ? []
    : unusedAllows(idle, caption, rules.known).map((report) => findingOf(active, report));
}

/** The finding of a section at its place in the document. */
export function shiftFinding(finding: Finding, offset: number): Finding {
  if (offset === 0) return finding;
  return {
    ...finding,
    span: shift(finding.span, offset),
    related: finding.related.map((each) => ({ ...each, span: shift(each.span, offset) })),
    fixes: finding.fixes.map((fix) => shiftFix(fix, offset)),
  };
}

const shiftFix = (fix: Fix, offset: number): Fix => ({
  ...fix,
  edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, offset) })),
});

function applies(aspects: readonly string[] | undefined, { role, aspect }: CaptionSection): boolean {
  if (role === 'merged') return aspects === undefined;
  return role === 'aspect' && (aspects === undefined || aspects.includes(aspect!));
}

/** A rule that throws gives what it had reported until then, and a fault. */
function gather(active: Active<Rule>, check: () => Iterable<Report>, found: Finding[], faults: Fault[]): void {
  try {
    for (const report of check()) found.push(findingOf(active, report));
  } catch (error) {
    faults.push({
      code: active.rule.id,
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

function findingOf({ rule, severity, fixed }: Active<AnyRule>, report: Report): Finding {
  return {
    code: rule.id,
    severity: fixed ? severity : (report.severity ?? severity),
    span: report.span,
    message: { key: report.variant === undefined ? rule.id : `${rule.id}.${report.variant}`, args: report.args ?? {} },
    related: report.related ?? [],
    fixes: report.fixes ?? [],
  };
}

const asBlock = ({ start, entry }: CaptionSection['entries'][number]): Placed => ({ start, block: entry });

/** What cannot be read in the label fields; their values are understood later than the front matter around them. */
function labelProblems(caption: Caption, rules: RuleSet): Finding[] {
  const front = frontMatterOf(caption);
  const labels = front?.block.fields.find(({ key }) => key.text === 'labels')?.value;
  if (front === undefined || labels?.kind !== 'map') return [];
  return labels.fields.flatMap(({ key, value }) =>
    value === undefined || caption.spec.groups.get(key.text)?.holds === 'text'
      ? []
      : labelPhases(value, front.block.text).problems.flatMap((each) => problemFinding(each, front.start, rules)),
  );
}

/** The blocks before the first section: front matter, preamble, entries that belong to no section. */
function outside({ blocks }: Tree): readonly Placed[] {
  const first = blocks.findIndex(({ block }) => block.kind === 'section');
  return first === -1 ? blocks : blocks.slice(0, first);
}

const problems = (blocks: readonly Placed[], rules: RuleSet): Finding[] =>
  blocks.flatMap(({ start, block }) => block.problems.flatMap((problem) => problemFinding(problem, start, rules)));

function problemFinding(problem: Problem, offset: number, rules: RuleSet): Finding[] {
  const active = rules.reported.get(problem.code);
  if (active === undefined) return [];
  return [findingOf(active, { span: shift(problem.span, offset), args: problem.args ?? {} })];
}

const inTextOrder = (a: Finding, b: Finding): number =>
  order(a.span, b.span) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

const order = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
