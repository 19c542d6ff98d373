/** A clip's labels in the data file as the `labels:` block of the front matter. */
import type { GroupFacts, LabelFacts, PhaseFacts } from '../../server/core/caption/labels.ts';
import { chaiMapping } from '../../server/core/dataset/chai-labels.ts';
import type { Spec } from '../../server/core/spec/spec.ts';
import type { Clip } from './clip.ts';

/** Writes the labels of any clip of one file; every label that some clip names is known to all. */
export function labelWriter(clips: readonly Clip[], spec: Spec): (clip: Clip) => string {
  const names = new Set(clips.flatMap(({ labels }) => [...labels.yes, ...labels.unknown]));
  const mapping = chaiMapping(spec);
  return ({ labels, camera_motion }) => {
    const { facts } = mapping.read({
      names,
      yes: new Set(labels.yes),
      unknown: new Set(labels.unknown),
      ...(camera_motion && { raw: camera_motion }),
    });
    return block(facts);
  };
}

const block = (facts: LabelFacts): string =>
  facts.size === 0 ? '' : `labels:\n${[...facts].map(([group, value]) => `  ${group}: ${written(value)}\n`).join('')}`;

const written = ({ phases, text }: GroupFacts): string =>
  text === undefined ? phases.map(phaseOf).join(' -> ') : JSON.stringify(text.replace(/\s+/g, ' '));

function phaseOf({ values, denied = [], open = [], unknown, othersUnknown }: PhaseFacts): string {
  if (unknown) return 'unknown';
  const all = [
    ...values,
    ...denied.map((value) => `no ${value}`),
    ...open.map((value) => `unknown ${value}`),
    ...(othersUnknown ? ['others-unknown'] : []),
  ];
  if (all.length === 1) return all[0]!;
  return all.length === 0 ? 'none' : `[${all.join(', ')}]`;
}
