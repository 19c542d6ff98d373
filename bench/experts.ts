/**
 * Do the checker's findings point at what experts then changed? `npm run bench:experts -- FILE [--json] [--half dev|held]`
 *
 * FILE holds one clip per line: the draft and the final text of every section, the labels, the reviews. Every clip
 * gives two documents, all drafts (`pre`) and all finals (`post`), and both are checked as `cutline check` would.
 *
 *   repaired                of the findings on drafts: the expert changed the flagged words, and at that place of the
 *                           final the finding is gone
 *   randomRepaired          the share of random stretches, as long as the error and warning findings and in the same
 *                           section, whose words the expert changed; what `repaired` has to beat
 *   findingsPer100Approved  error and warning findings on the finals, per 100 documents with every section approved
 *   confirmedDraftShare     documents whose draft has at least one repaired error or warning
 *   rules                   the same by rule (and by severity, where a rule knows several), with the share's 95 % lower end
 */
import { readFileSync } from 'node:fs';
import { analyser } from '../server/core/analysis/analyse.ts';
import type { CaptionSection } from '../server/core/caption/caption.ts';
import type { Finding, Severity } from '../server/core/rules/rule.ts';
import { builtInSpec } from '../server/core/spec/built-in.ts';
import { type Span, shift, slice } from '../server/core/text/span.ts';
import { type Clip, documentOf, halfOf, isApproved, isPerfect } from './experts/clip.ts';
import { labelWriter } from './experts/label-fields.ts';
import { type Survival, survival } from './experts/survival.ts';

interface Counts {
  pre: number;
  post: number;
  repaired: number;
}

/** A finding inside the prose of a section; spans are relative to the prose. */
interface Placed {
  readonly finding: Finding;
  readonly aspect: string;
  readonly at: Span;
  readonly words: string;
}

const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const show = option('--show');

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const counts = (): Counts => ({ pre: 0, post: 0, repaired: 0 });

function measure(clips: readonly Clip[]) {
  const spec = builtInSpec();
  const analyse = analyser(spec);
  const labelsOf = labelWriter(clips, spec);
  const random = generator(20251104);
  const bySeverity = Object.fromEntries(severities.map((severity) => [severity, counts()])) as Record<Severity, Counts>;
  const byRule = new Map<string, Partial<Record<Severity, Counts>>>();
  const ruleCounts = ({ code, severity }: Finding): Counts => {
    const rule = byRule.get(code) ?? {};
    byRule.set(code, rule);
    rule[severity] ??= counts();
    return rule[severity];
  };
  let samples = 0;
  let samplesChanged = 0;
  let confirmed = 0;
  let approved = 0;
  let approvedFindings = 0;
  let perfectErrors = 0;

  for (const clip of clips) {
    const labels = args.includes('--no-labels') ? '' : labelsOf(clip);
    const draft = placed(analyse(documentOf(clip, 'pre_caption', labels, spec)));
    const final = placed(analyse(documentOf(clip, 'post_caption', labels, spec)));
    const fates = new Map<string, Survival>();
    let hasConfirmed = false;
    for (const each of draft) {
      bySeverity[each.finding.severity].pre++;
      ruleCounts(each.finding).pre++;
      const repaired = each.aspect !== '' && isRepaired(each, final, fateOf(each.aspect));
      if (show === each.finding.code) trace(repaired ? 'repaired' : 'stayed', clip, each);
      if (repaired) {
        bySeverity[each.finding.severity].repaired++;
        ruleCounts(each.finding).repaired++;
      }
      if (!isSerious(each.finding) || each.aspect === '') continue;
      if (repaired) hasConfirmed = true;
      for (let turn = 0; turn < 10; turn++) {
        samples++;
        if (!fateOf(each.aspect).survives(randomSpan(fateOf(each.aspect), each.at))) samplesChanged++;
      }
    }
    for (const each of final) if (show === each.finding.code) trace('final', clip, each);
    for (const { finding } of final) {
      bySeverity[finding.severity].post++;
      ruleCounts(finding).post++;
    }
    if (hasConfirmed) confirmed++;
    const serious = final.filter(({ finding }) => isSerious(finding));
    if (isApproved(clip)) {
      approved++;
      approvedFindings += serious.length;
    }
    if (isPerfect(clip)) perfectErrors += final.filter(({ finding }) => finding.severity === 'error').length;

    function fateOf(aspect: string): Survival {
      const { pre_caption, post_caption } = clip.aspects[aspect]!;
      const fate = fates.get(aspect) ?? survival(pre_caption.trim(), post_caption.trim());
      fates.set(aspect, fate);
      return fate;
    }
  }

  const rules = Object.fromEntries(
    [...byRule].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, counted]) => [code, ruleRow(counted)]),
  );
  return {
    documents: clips.length,
    ...bySeverity,
    randomRepaired: share(samplesChanged, samples),
    findingsPer100Approved: approved === 0 ? 0 : (100 * approvedFindings) / approved,
    approved,
    confirmedDraftShare: share(confirmed, clips.length),
    perfectErrors,
    rules,
  };

  /** A stretch of as many words, anywhere in the section. */
  function randomSpan({ words }: Survival, at: Span): Span {
    const length = Math.max(1, words.filter((word) => word.start < at.end && at.start < word.end).length);
    const first = Math.floor(random() * Math.max(1, words.length - length + 1));
    return { start: words[first]!.start, end: words[Math.min(words.length, first + length) - 1]!.end };
  }
}

/** A rule's counts together, and apart where it speaks with several severities; `severity` is the highest. */
function ruleRow(counted: Partial<Record<Severity, Counts>>) {
  const used = severities.filter((severity) => counted[severity] !== undefined);
  const sum = (key: keyof Counts): number => used.reduce((total, severity) => total + counted[severity]![key], 0);
  const rates = ({ pre, post, repaired }: Counts) => ({
    pre,
    post,
    repaired,
    share: share(repaired, pre),
    least: wilson(repaired, pre),
  });
  return {
    severity: used[0]!,
    ...rates({ pre: sum('pre'), post: sum('post'), repaired: sum('repaired') }),
    bySeverity: Object.fromEntries(used.map((severity) => [severity, rates(counted[severity]!)])),
  };
}

function placed({ caption, findings, snapshot }: ReturnType<ReturnType<typeof analyser>>): readonly Placed[] {
  return findings.map((finding) => {
    const home = caption.sections.find(({ start, section }) => contains(section, shift(finding.span, -start)));
    const words = slice(snapshot.text, finding.span);
    if (home === undefined) return { finding, aspect: '', at: finding.span, words };
    const at = shift(finding.span, -home.start - home.section.prose.span.start);
    return { finding, aspect: home.section.aspect ?? '', at, words };
  });
}

const contains = ({ prose }: CaptionSection, at: Span): boolean =>
  prose.span.start <= at.start && at.end <= prose.span.end;

function isRepaired({ finding, aspect, at, words }: Placed, final: readonly Placed[], fate: Survival): boolean {
  if (fate.survives(at)) return false;
  const image = fate.image(at);
  return !final.some(
    (other) =>
      other.finding.code === finding.code &&
      other.aspect === aspect &&
      (other.words === words || (other.at.start < image.end && image.start < other.at.end)),
  );
}

const isSerious = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';
const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000);

/** The lower end of Wilson's 95 % interval of a share. */
function wilson(part: number, whole: number): number {
  if (whole === 0) return 0;
  const z = 1.96;
  const p = part / whole;
  const centre = p + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole));
  return Math.round((1000 * (centre - spread)) / (1 + (z * z) / whole)) / 1000;
}

/** Numbers in [0, 1), the same every time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function trace(fate: string, clip: Clip, { finding, aspect, words }: Placed): void {
  const { code, severity, message } = finding;
  console.log([fate, clip.video_id, aspect, words, severity, JSON.stringify({ code, ...message })].join('\t'));
}

function print(report: ReturnType<typeof measure>): void {
  const row = (name: string, { pre, post, repaired }: Counts): string =>
    `${name.padEnd(34)}${String(pre).padStart(6)}${String(post).padStart(6)}${String(repaired).padStart(9)}${percent(share(repaired, pre))}`;
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`.padStart(9);
  console.log(`${report.documents} documents, ${report.approved} of them approved in every section\n`);
  console.log(`${''.padEnd(34)}   pre  post repaired    share    least`);
  for (const severity of severities) console.log(row(severity, report[severity]));
  console.log(`\nrandom stretches changed    ${percent(report.randomRepaired)}`);
  console.log(`findings per 100 approved   ${report.findingsPer100Approved.toFixed(1).padStart(7)}`);
  console.log(`drafts with a confirmed one ${percent(report.confirmedDraftShare)}`);
  console.log(`errors on perfect clips     ${String(report.perfectErrors).padStart(7)}\n`);
  for (const severity of severities) {
    for (const [code, { bySeverity }] of Object.entries(report.rules)) {
      const rates = bySeverity[severity];
      if (rates) console.log(`${row(`${severity.slice(0, 5).padEnd(6)}${code}`, rates)}${percent(rates.least)}`);
    }
  }
}

const half = option('--half');
const file = args.find((arg, index) => !arg.startsWith('--') && !['--half', '--show'].includes(args[index - 1] ?? ''));
if (file === undefined) {
  console.error('Usage: npm run bench:experts -- FILE [--json] [--half dev|held] [--show RULE]');
  process.exit(2);
}

const clips = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Clip)
  .filter((clip) => half === undefined || halfOf(clip) === half);
const report = measure(clips);
if (args.includes('--json')) console.log(JSON.stringify(report));
else print(report);
