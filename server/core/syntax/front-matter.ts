/** The data between the fences. */
import { span } from '../text/span.ts';
import { fences } from './blocks.ts';
import type { FrontMatter, Problem } from './tree.ts';
import { readYaml } from './yaml.ts';

export function frontMatter(text: string): FrontMatter {
  const found = fences(text);
  // The block was cut where the fences are, so they are found again; an empty answer covers the text all the same.
  const { yaml, closed } = found ?? { yaml: span(0, text.length), closed: false };
  const problems: Problem[] = [];
  if (!closed) problems.push({ code: 'syntax/front-matter-unclosed', span: span(0, Math.min(3, text.length)) });
  const fields = readYaml(text, yaml, problems);
  return { kind: 'front-matter', text, yaml, fields, closed, problems };
}
