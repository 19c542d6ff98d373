/** docs/rules.md lists every rule. After a change of rules: `npx vitest run test/core/rules/index.test.ts -u`. */
import { expect, test } from 'vitest';
import { type AnyRule, allRules } from '../../../server/core/rules/rule-set.ts';
import { type Page, pages } from './page.ts';

const topics: Readonly<Record<string, string>> = {
  syntax: 'What the parser cannot read',
  structure: 'Sections, entries and labels as the format and the spec want them',
  format: 'Characters, blanks, marks',
  style: 'Only what is seen, said plainly',
  term: 'Words of the craft in their own meaning',
  aspect: 'Each thing in its section',
  complete: 'What the labels ask for',
  label: 'Prose against labels, labels against each other',
  cross: 'Sections against each other',
  critique: 'Critiques that can be acted on',
};

const intro = `# Rules

Every rule has a page with its reasons and with examples that the tests execute; \`cutline explain RULE\` prints it.
Severities follow what experts changed in real captions, except where the format itself decides.

Silence a rule for a sentence or a point, with a comment before it: \`<!-- allow style/absence: an empty room -->\`.
Alone below a heading, with a blank line after it, the comment speaks for the section.
For a file, name the rule in the front matter: \`allow: [style/absence]\`.
For a project, set it in \`cutline.spec.json\`: \`"rules": { "style/absence": "off" }\`; a severity instead of \`off\` changes how loud it is.
Word lists are named like their rule; \`"lists": { "+style/audio": ["thunder"] }\` adds to one, and without the plus replaces it.
`;

const topicOf = (id: string): string => id.slice(0, id.indexOf('/'));

function row(rule: AnyRule, page: Page | undefined): string {
  const why = page?.why.replace(/\s+/g, ' ').split(/(?<=[.?!]) /)[0] ?? '';
  const severity = rule.on ? rule.severity : `${rule.severity}, off by default`;
  return `| [${rule.id}](../server/core/rules/${rule.id.replace('/', '-')}.md) | ${severity} | ${why.replaceAll('|', '\\|')} |`;
}

test('docs/rules.md is up to date', async () => {
  const byId = new Map(pages().map((page) => [page.id, page]));
  const parts = Object.entries(topics).flatMap(([topic, title]) => {
    const rules = allRules.filter(({ id }) => topicOf(id) === topic);
    if (rules.length === 0) return [];
    const rows = rules.map((rule) => row(rule, byId.get(rule.id))).join('\n');
    return [`## ${topic}: ${title}\n\n| rule | severity | why |\n|---|---|---|\n${rows}\n`];
  });
  expect(allRules.filter(({ id }) => !(topicOf(id) in topics)).map(({ id }) => id)).toEqual([]);
  await expect([intro, ...parts].join('\n')).toMatchFileSnapshot('../../../docs/rules.md');
});
