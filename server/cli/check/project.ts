/** The spec that holds for a file, read once for each folder. */
import { analyser } from '../../core/analysis/analyse.ts';
import { builtInSpec } from '../../core/spec/built-in.ts';
import type { Spec } from '../../core/spec/spec.ts';
import type { Analyse } from './document.ts';

export interface Project {
  readonly spec: Spec;
  readonly analyse: Analyse;
  /** Two projects of the same identity say the same about every text. */
  readonly identity: string;
}

export function projects(): (file: string) => Project {
  const spec = builtInSpec();
  const builtIn: Project = { spec, analyse: analyser(spec), identity: '' };
  return () => builtIn;
}
