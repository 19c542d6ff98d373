/** The data between the fences. */
import { span } from '../text/span.ts';
import { fences } from './blocks.ts';
import type { FrontMatter, Problem } from './tree.ts';
import { readYaml } from './yaml.ts';

/** The version of the format (docs/format.md); documents that name none are of version 1. */
export const FORMAT = '1';

export function frontMatter(text: string): FrontMatter {
  const found = fences(text);
  // The block was cut where the fences are, so they are found again; an empty answer covers the text all the same.
  const { yaml, closed } = found ?? { yaml: span(0, text.length), closed: false };
  const problems: Problem[] = [];
  if (!closed) problems.push({ code: 'syntax/front-matter-unclosed', span: span(0, Math.min(3, text.length)) });
  const fields = readYaml(text, yaml, problems);
  const format = fields.find(({ key }) => key.text === 'format')?.value;
  if (format?.kind === 'text' && format.text !== FORMAT) {
    problems.push({ code: 'syntax/format-version', span: format.span, args: { version: format.text } });
  }
  return { kind: 'front-matter', text, yaml, fields, closed, problems };
}
