/** Front matter data, every scalar as text with its place: `no`, `9:16` and `3005.1` are what the writer wrote. */
import type { Span } from '../text/span.ts';
import { readLibraryYaml } from './library-yaml.ts';
import type { Problem, YamlField } from './tree.ts';

export function readYaml(text: string, at: Span, problems: Problem[]): readonly YamlField[] {
  return readLibraryYaml(text, at, problems);
}
