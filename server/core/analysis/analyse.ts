/** Text to findings. */
import type { Caption, CaptionSection } from '../caption/caption.ts';
import { type FindMentions, type SectionCache, sectionsOf } from '../caption/caption-of.ts';
import type { Labels } from '../caption/labels.ts';
import { labelsOf } from '../caption/labels-of.ts';
import { lexiconOf } from '../recognition/lexicon.ts';
import { mentions } from '../recognition/mentions.ts';
import { ruleSet } from '../rules/rule-set.ts';
import { type DocumentResult, runDocument, runRevision, runSection, type SectionResult } from '../rules/run.ts';
import type { Spec } from '../spec/spec.ts';
import { parse } from '../syntax/parse.ts';
import type { FrontMatter, Named, Tree } from '../syntax/tree.ts';
import { shift } from '../text/span.ts';
import type { Analysis } from './analysis.ts';

/** The analysis of a text; `previous` is an earlier one of the same document and only makes it faster. */
export type Analyse = (text: string, previous?: Analysis) => Analysis;

/**
 * An analyser for one spec. What it remembers is keyed by what it was computed from (a block, a section, the labels)
 * and goes with it, so the answer never depends on what was analysed before.
 */
export function analyser(spec: Spec): Analyse {
  const rules = ruleSet(spec);
  const lexicon = lexiconOf(spec);
  const findMentions: FindMentions = (prose, _role, aspect) => mentions(prose, aspect, lexicon);
  const sections: SectionCache = new WeakMap();
  const labels = new WeakMap<FrontMatter, Labels>();
  const results = new WeakMap<CaptionSection, { readonly labels: Labels; readonly result: SectionResult }>();
  const revisions = new WeakMap<
    CaptionSection,
    { readonly draft: string | undefined; readonly result: DocumentResult }
  >();
  const noLabels = labelsOf(undefined, spec);

  const labelsIn = (frontMatter: FrontMatter | undefined): Labels => {
    if (!frontMatter) return noLabels;
    const known = labels.get(frontMatter) ?? labelsOf(frontMatter, spec);
    labels.set(frontMatter, known);
    return known;
  };

  const resultOf = (section: CaptionSection, of: Labels): SectionResult => {
    const known = results.get(section);
    if (known?.labels === of) return known.result;
    const result = runSection(section, of, rules);
    results.set(section, { labels: of, result });
    return result;
  };

  const revise: typeof runRevision = (revision, set) => {
    const known = revisions.get(revision.section);
    if (known !== undefined && known.draft === revision.draft) return known.result;
    const result = runRevision(revision, set);
    revisions.set(revision.section, { draft: revision.draft, result });
    return result;
  };

  return (text, previous) => {
    const tree = parse(text, previous?.caption.tree);
    const frontMatter = frontMatterOf(tree);
    const caption: Caption = {
      tree,
      spec,
      labels: labelsIn(frontMatter),
      sections: sectionsOf(tree, spec, findMentions, sections),
      ...fields(tree, frontMatter),
    };
    const perSection = caption.sections.map(({ section }) => resultOf(section, caption.labels));
    const { findings, faults } = runDocument(caption, perSection, rules, revise);
    return { snapshot: { text, spec }, caption, findings, faults };
  };
}

const frontMatterOf = (tree: Tree): FrontMatter | undefined => {
  const first = tree.blocks[0]?.block;
  return first?.kind === 'front-matter' ? first : undefined;
};

/** The fields that every feature asks for, at their place in the document. */
function fields(tree: Tree, frontMatter: FrontMatter | undefined): Pick<Caption, 'frontMatter' | 'video' | 'specName'> {
  if (!frontMatter) return {};
  const video = textField(tree, frontMatter, 'video');
  const specName = textField(tree, frontMatter, 'spec');
  return { frontMatter, ...(video && { video }), ...(specName && { specName }) };
}

function textField(tree: Tree, frontMatter: FrontMatter, key: string): Named | undefined {
  const value = frontMatter.fields.find((field) => field.key.text === key)?.value;
  if (value?.kind !== 'text') return undefined;
  return { text: value.text, span: shift(value.span, tree.blocks[0]!.start) };
}
