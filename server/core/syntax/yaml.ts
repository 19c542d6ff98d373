/**
 * Front matter data, every scalar as text with its place: `no`, `9:16` and `3005.1` are what the writer wrote.
 * What nearly all documents use is read at once; the `yaml` library reads the rest.
 */
import type { Span } from '../text/span.ts';
import { readLibraryYaml } from './library-yaml.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { Problem, YamlField } from './tree.ts';

export function readYaml(text: string, at: Span, problems: Problem[]): readonly YamlField[] {
  return readPlainYaml(text, at) ?? readLibraryYaml(text, at, problems);
}
