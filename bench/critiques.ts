/**
 * Does Cutline read critiques as experts mean them? `npm run bench:critiques -- CAPTIONS CRITIQUES [--json]`
 *
 * CAPTIONS holds one clip per line with the drafts, the experts' critiques (`critique`) and the final captions of its
 * sections; CRITIQUES one critique per line by kind, of the same sections.
 *
 *   critiques     experts' critiques in CAPTIONS
 *   edits         explicit replacements, removals and additions that they state, before anchoring: the wording is given
 *                 word for word, in quotation marks or on the sides of an arrow
 *   replacements  of these, "change X to Y" with X and Y both word for word, however it is phrased
 *   anchored      replacements whose X stands in the draft, in one certain place
 *   applied       replacements whose Y stands in the expert's final caption and whose X does not (but inside Y)
 *   constructiveAuc         the chance that the meter puts an expert's critique above a critique without repairs of
 *                           the kind `nonconstructive`, over all pairs of the two
 *   constructiveAucMatched  the same among pairs of about the same length (10 %, or two words)
 *
 * Beside them: the same counts for removals and additions, for rewordings that name only their result, for edits that
 * are read out of prose (`loose`), for the experts' raw notes, for each half of the clips, and how often each judgement
 * of the meter speaks on experts' critiques and on the other kinds.
 *
 * The weights of the meter were fitted on `dev`. Its word lists and the grammar of edits were written with critiques of
 * both halves in view, so `held` is no proof against having read too closely; clips that nobody has seen are.
 */
import { anchor, isApplied } from '../server/core/critique/anchor.ts';
import { claimsOf } from '../server/core/critique/claims.ts';
import { constructive, featuresOf } from '../server/core/critique/constructive.ts';
import { occurrences, place } from '../server/core/critique/locate.ts';
import { type StatedEdit, statedEdits } from '../server/core/critique/stated-edits.ts';
import { wordCount } from '../server/core/text/word-count.ts';
import { area, areaMatched, type Scored } from './critiques/area.ts';
import { type Critiqued, type Pair, readCritiqued, readPairs } from './critiques/data.ts';
import { judgements } from './critiques/judgements.ts';

interface Fate {
  readonly stated: number;
  /** Its words have one certain place in the draft. */
  readonly anchored: number;
  /** They stand there at all. */
  readonly found: number;
  readonly applied: number;
  /** Of those anchored. */
  readonly anchoredApplied: number;
}

const [captionsFile, critiquesFile] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
if (captionsFile === undefined || critiquesFile === undefined) {
  process.stderr.write('usage: npm run bench:critiques -- CAPTIONS.jsonl CRITIQUES.jsonl [--json]\n');
  process.exit(2);
}

const critiqued = readCritiqued(captionsFile);
const pairs = readPairs(critiquesFile, critiqued);
const result = {
  ...measure(critiqued, pairs),
  halves: {
    dev: measure(critiqued.filter(isIn('dev')), pairs.filter(isIn('dev'))),
    held: measure(critiqued.filter(isIn('held')), pairs.filter(isIn('held'))),
  },
  raw: fates(critiqued.filter(({ raw }) => raw !== '').map((each) => ({ ...each, critique: each.raw }))),
  judgements: judgements(critiqued, critiquesFile),
};
process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(result)}\n` : report());

function isIn(half: 'dev' | 'held'): (each: { readonly half: string }) => boolean {
  return (each) => each.half === half;
}

function measure(sections: readonly Critiqued[], of: readonly Pair[]) {
  const { replacements, removals, additions, rewordings, loose } = fates(sections);
  const experts = of.map(({ expert }) => scored(expert));
  const others = of.map(({ other }) => scored(other));
  return {
    critiques: sections.length,
    edits: replacements.stated + removals.stated + additions.stated + rewordings.stated,
    replacements: replacements.stated,
    anchored: replacements.anchored,
    applied: replacements.applied,
    constructiveAuc: area(experts, others),
    constructiveAucMatched: areaMatched(experts, others),
    pairs: of.length,
    kinds: { replacements, removals, additions, rewordings, loose },
  };
}

function scored(critique: string): Scored {
  return { score: constructive(featuresOf(claimsOf(critique))), length: wordCount(critique) };
}

function fates(sections: readonly Critiqued[]) {
  const kinds = {
    replacements: [] as Edited[],
    removals: [] as Edited[],
    additions: [] as Edited[],
    rewordings: [] as Edited[],
    loose: [] as Edited[],
  };
  for (const section of sections) {
    for (const edit of statedEdits(section.critique)) kinds[kindOf(edit)].push({ edit, section });
  }
  return {
    replacements: fate(kinds.replacements),
    removals: fate(kinds.removals),
    additions: fate(kinds.additions),
    rewordings: fate(kinds.rewordings),
    loose: fate(kinds.loose),
  };
}

interface Edited {
  readonly edit: StatedEdit;
  readonly section: Critiqued;
}

/** A rewording names its result only: "the sentence should read …". */
function kindOf({ kind, source, explicit }: StatedEdit) {
  if (!explicit) return 'loose';
  if (kind === 'remove') return 'removals';
  if (kind === 'add') return 'additions';
  return source === undefined ? 'rewordings' : 'replacements';
}

function fate(edits: readonly Edited[]): Fate {
  const each = edits.map(({ edit, section }) => {
    const draft = place(section.draft);
    const quote = edit.source ?? edit.place?.quote;
    const isAnchored = anchor(edit, section.critique, draft).state === 'anchored';
    return {
      isAnchored,
      isFound: quote !== undefined && occurrences(quote.text, draft).length > 0,
      // Words that were never in the draft are not gone from the final.
      isApplied: (edit.source === undefined || isAnchored || edit.kind === 'replace') && isApplied(edit, section.final),
    };
  });
  return {
    stated: each.length,
    anchored: each.filter(({ isAnchored }) => isAnchored).length,
    found: each.filter(({ isFound }) => isFound).length,
    applied: each.filter((one) => one.isApplied).length,
    anchoredApplied: each.filter((one) => one.isAnchored && one.isApplied).length,
  };
}

function report(): string {
  const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const lines = [
    `${result.critiques} critiques, ${result.edits} edits (${((100 * result.edits) / result.critiques).toFixed(1)} per 100)`,
    `replacements ${result.replacements}: anchored ${percent(result.anchored, result.replacements)}, applied ${percent(result.applied, result.replacements)}`,
    ...Object.entries(result.kinds).map(
      ([kind, { stated, anchored, found, applied, anchoredApplied }]) =>
        `  ${kind.padEnd(13)} ${String(stated).padStart(5)}  in the draft ${percent(found, stated)}, in one place ${percent(anchored, stated)}, applied ${percent(applied, stated)}, of those in one place ${percent(anchoredApplied, anchored)}`,
    ),
    ...(['dev', 'held'] as const).map((half) => {
      const of = result.halves[half];
      return `${half}: ${of.edits} edits, replacements ${of.replacements}, anchored ${percent(of.anchored, of.replacements)}, applied ${percent(of.applied, of.replacements)}; constructive ${of.constructiveAuc.toFixed(3)}, matched ${of.constructiveAucMatched.toFixed(3)} (${of.pairs} pairs)`;
    }),
    `raw notes: replacements ${result.raw.replacements.stated}, anchored ${percent(result.raw.replacements.anchored, result.raw.replacements.stated)}; removals ${result.raw.removals.stated}, anchored ${percent(result.raw.removals.anchored, result.raw.removals.stated)}`,
    `constructive: ${result.constructiveAuc.toFixed(3)}, at matched length ${result.constructiveAucMatched.toFixed(3)}`,
    'judgements, share of critiques on which each speaks:',
    ...Object.entries(result.judgements).map(
      ([kind, shares]) =>
        `  ${kind.padEnd(16)} ${Object.entries(shares)
          .map(([name, value]) => `${name} ${value.toFixed(3)}`)
          .join('  ')}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
