import aspects from '../../../schemas/spec/chai/aspects.json' with { type: 'json' };
import cameraMotion from '../../../schemas/spec/chai/camera-motion.json' with { type: 'json' };
import cameraSetup from '../../../schemas/spec/chai/camera-setup.json' with { type: 'json' };
import color from '../../../schemas/spec/chai/color.json' with { type: 'json' };
import effects from '../../../schemas/spec/chai/effects.json' with { type: 'json' };
import lighting from '../../../schemas/spec/chai/lighting.json' with { type: 'json' };
import lists from '../../../schemas/spec/chai/lists.json' with { type: 'json' };
import motion from '../../../schemas/spec/chai/motion.json' with { type: 'json' };
import recognition from '../../../schemas/spec/chai/phrases.json' with { type: 'json' };
import plainPhrases from '../../../schemas/spec/chai/plain-phrases.json' with { type: 'json' };
import scene from '../../../schemas/spec/chai/scene.json' with { type: 'json' };
import spatial from '../../../schemas/spec/chai/spatial.json' with { type: 'json' };
import subject from '../../../schemas/spec/chai/subject.json' with { type: 'json' };
import { build } from './build.ts';
import { layOver, type SpecSource } from './source.ts';
import type { Spec } from './spec.ts';

/** The vocabulary in the order in which labels are printed: what one reads first about a clip comes first. */
const parts: readonly unknown[] = [
  aspects,
  subject,
  scene,
  motion,
  spatial,
  cameraSetup,
  cameraMotion,
  lighting,
  color,
  effects,
  { lists },
  { phrases: plainPhrases },
  recognition,
];

/** The built-in spec as written, for a project's file to be laid over. */
export function builtInSource(): SpecSource {
  // The files are ours and tested against the schema, so they have the shape.
  return (parts as readonly SpecSource[]).reduce(layOver, { id: 'chai', version: 1 });
}

/** The spec that ships with Cutline: aspects, groups, primitives and word lists of `schemas/spec/chai/`. */
export function builtInSpec(): Spec {
  return build(builtInSource());
}
