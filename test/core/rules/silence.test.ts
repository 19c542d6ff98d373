/** `allow`, as comments and in the front matter: how far each reaches, and the edits that write or remove one. */
import { describe, expect, test } from 'vitest';
import { analyser } from '../../../server/core/analysis/analyse.ts';
import { silenceFix, silenceInProject } from '../../../server/core/rules/silence-fix.ts';
import { builtInSpec } from '../../../server/core/spec/built-in.ts';
import { apply } from '../../../server/core/text/edit.ts';

const analyse = analyser(builtInSpec());

/** The sentences with a speculation that is still heard, and the allows that silence nothing. */
function heard(text: string): string[] {
  return analyse(text)
    .findings.filter(({ code }) => code === 'style/speculation' || code === 'structure/unused-allow')
    .map(({ code, span }) => (code === 'style/speculation' ? text.slice(span.start, span.end) : 'unused'));
}

const allow = '<!-- allow style/speculation: it is dark -->';

describe('a comment', () => {
  test('reaches over the sentence that follows', () => {
    expect(
      heard(`# Motion\n\nIt possibly rains.\n${allow}\nIt perhaps rains and\nlikely snows.\nIt probably hails.\n`),
    ).toEqual(['possibly', 'probably']);
  });

  test('reaches as far before the text is formatted as after', () => {
    expect(heard(`# Motion\n\n${allow}\nIt perhaps rains. It probably snows.\n`)).toEqual(['probably']);
  });

  test('reaches over the time of its sentence', () => {
    const text = '# Motion\n\nIt rains. @0:03\n<!-- allow format/time-order: a flashback -->\nIt snows. @0:01\n';
    expect(analyse(text).findings.filter(({ code }) => code === 'format/time-order')).toEqual([]);
  });

  test('may stand inside a line, before the sentence', () => {
    expect(heard(`# Motion\n\nIt possibly rains. ${allow} It perhaps snows.\n`)).toEqual(['possibly']);
  });

  test('reaches over the section when it stands alone below the heading', () => {
    const text = `# Motion\n\n${allow}\n\nIt possibly rains.\nIt perhaps snows.\n\n# Scene\n\nIt probably hails.\n`;
    expect(heard(text)).toEqual(['probably']);
  });

  test('speaks for one rule only', () => {
    const text = `# Motion\n\n<!-- allow style/absence: it is dark -->\nIt perhaps snows.\n`;
    expect(heard(text)).toEqual(['unused', 'perhaps']);
  });

  test('shares its line with other comments', () => {
    const text = `# Motion\n\n<!-- allow style/absence: a -->\n${allow}\nThere are no birds, and perhaps it snows.\n`;
    expect(heard(text)).toEqual([]);
  });

  test('silences what compares sections, too', () => {
    const text = '# Scene\n\nA road.\n\n# Scene\n<!-- allow structure/duplicate-aspect: two takes -->\n\nA lane.\n';
    const duplicates = (of: string) => analyse(of).findings.filter(({ code }) => code === 'structure/duplicate-aspect');
    expect(duplicates(text)).toEqual([]);
    expect(duplicates(text.replace(/<!--.*-->\n/, ''))).toHaveLength(1);
  });
});

describe('the front matter', () => {
  test.each(['allow: [style/speculation]', 'allow: style/speculation', 'allow:\n  style/speculation: night shots'])(
    '%s speaks for the file',
    (field) => {
      expect(heard(`---\n${field}\n---\n\n# Motion\n\nIt perhaps snows.\n`)).toEqual([]);
    },
  );
});

describe('silencing a finding', () => {
  const silenced = (text: string, where: 'here' | 'file'): string => {
    const { caption, findings } = analyse(text);
    const finding = findings.find(({ code }) => code === 'style/speculation')!;
    const after = apply(text, silenceFix(caption, finding, where)!.edits);
    expect(heard(after)).toEqual([]);
    return after;
  };

  test('here puts a comment above the sentence', () => {
    expect(silenced('# Motion\n\nIt rains.\nIt perhaps snows.\n', 'here')).toBe(
      '# Motion\n\nIt rains.\n<!-- allow style/speculation: -->\nIt perhaps snows.\n',
    );
  });

  test('here breaks a line that holds other sentences', () => {
    expect(silenced('# Motion\n\nIt rains. It perhaps snows.\n', 'here')).toBe(
      '# Motion\n\nIt rains.\n<!-- allow style/speculation: -->\nIt perhaps snows.\n',
    );
  });

  test.each([
    ['# Motion\n\nIt snows.\n', '# Motion\n\n<!-- allow structure/length: -->\n\nIt snows.\n'],
    ['# Motion\nIt snows.\n', '# Motion\n\n<!-- allow structure/length: -->\n\nIt snows.\n'],
    ['# Motion\r\n\r\nIt snows.\r\n', '# Motion\r\n\r\n<!-- allow structure/length: -->\r\n\r\nIt snows.\r\n'],
  ])('here puts a comment below the heading for what concerns the section', (before, after) => {
    const lengths = (text: string) => analyse(text).findings.filter(({ code }) => code === 'structure/length');
    const fix = silenceFix(analyse(before).caption, lengths(before)[0]!, 'here');
    expect(apply(before, fix!.edits)).toBe(after);
    expect(lengths(after)).toEqual([]);
  });

  test.each([
    ['# Motion\n\nIt perhaps snows.\n', '---\nallow: [style/speculation]\n---\n\n# Motion\n\nIt perhaps snows.\n'],
    [
      '---\nvideo: a.mp4\n---\n\n# Motion\n\nIt perhaps snows.\n',
      '---\nvideo: a.mp4\nallow: [style/speculation]\n---\n\n# Motion\n\nIt perhaps snows.\n',
    ],
  ])('in the file writes the field', (before, after) => expect(silenced(before, 'file')).toBe(after));

  test.each([
    ['allow: [style/absence]', 'allow: [style/absence, style/speculation]'],
    ['allow: style/absence', 'allow: [style/absence, style/speculation]'],
    ['allow:\n  - style/absence', 'allow:\n  - style/absence\n  - style/speculation'],
    ['allow:\n  style/absence: empty', 'allow:\n  style/absence: empty\n  style/speculation:'],
  ])('in the file adds to %s', (before, after) => {
    const rest = '\n---\n\n# Motion\n\nThere are no birds, and perhaps it snows.\n';
    expect(silenced(`---\n${before}${rest}`, 'file')).toBe(`---\n${after}${rest}`);
  });
});

describe('silencing a rule in the project', () => {
  const off = (text: string): unknown => {
    const edits = silenceInProject(text, 'style/absence');
    return edits && JSON.parse(apply(text, edits));
  };

  test('writes a new file', () => {
    expect(off('')).toEqual({ extends: 'chai', rules: { 'style/absence': 'off' } });
  });

  test.each([
    ['{}', { rules: { 'style/absence': 'off' } }],
    ['{ "extends": "chai" }', { extends: 'chai', rules: { 'style/absence': 'off' } }],
    ['{ "rules": {} }', { rules: { 'style/absence': 'off' } }],
    ['{ "rules": { "a/b": "error" } }', { rules: { 'style/absence': 'off', 'a/b': 'error' } }],
    ['{ "rules": { "style/absence": "error" } }', { rules: { 'style/absence': 'off' } }],
    ['{ "rules": { "style/absence": { "severity": "error" } } }', { rules: { 'style/absence': 'off' } }],
  ])('keeps what stands in %s', (text, expected) => expect(off(text)).toEqual(expected));

  test('leaves a file alone that it does not understand', () => {
    expect(off('[1, 2]')).toBeUndefined();
    expect(off('{ "rules": 3 }')).toBeUndefined();
  });
});
