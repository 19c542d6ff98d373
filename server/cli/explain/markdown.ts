/** A rule's page for a terminal: headings stand out, examples are indented and carry a mark of what they show. */
import type { Paint } from '../paint.ts';

export function markdown(text: string, paint: Paint): string {
  const rows: string[] = [];
  let fence = false;
  for (const line of text.trimEnd().split(/\r?\n/)) {
    const opening = /^```(?:\w+)?\s*(\w*)/.exec(line);
    if (opening !== null) {
      fence = !fence;
      if (fence) rows.push(mark(opening[1] ?? '', paint));
    } else if (fence) {
      rows.push(`    ${/^\s*~+/.test(line) ? paint.red(line) : line}`);
    } else if (/^#+ /.test(line)) {
      rows.push(paint.bold(line.replace(/^#+ /, '')));
    } else {
      rows.push(line.replace(/`([^`]+)`/g, (_, code: string) => paint.cyan(`\`${code}\``)));
    }
  }
  return `${rows.join('\n')}\n`;
}

function mark(kind: string, paint: Paint): string {
  switch (kind) {
    case 'flagged':
      return paint.red('  ✗');
    case 'accepted':
      return paint.green('  ✓');
    case 'fixed':
      return paint.green('  → ✓');
    default:
      return '';
  }
}
