/** What rules say exists in every language, asks for the same arguments, and is said by some page's example. */
import { describe, expect, test } from 'vitest';
import { analyser } from '../../../server/core/analysis/analyse.ts';
import type { Message } from '../../../server/core/rules/rule.ts';
import { allRules } from '../../../server/core/rules/rule-set.ts';
import { builtInSpec } from '../../../server/core/spec/built-in.ts';
import { catalogues, locales } from '../../../server/core/words/catalogues.ts';
import { places } from '../../../server/core/words/words.ts';
import { pages } from './page.ts';

const spec = builtInSpec();
const everythingOn = analyser({
  ...spec,
  rules: new Map(allRules.map(({ id, severity }) => [id, { ...spec.rules.get(id), severity }])),
});

/** All that the flagged examples of all pages say, by key. */
const said = new Map<string, Message>();
const titles = new Map<string, Message>();
for (const { id, examples } of pages()) {
  for (const { kind, text } of examples) {
    if (kind !== 'flagged') continue;
    for (const { code, message, related, fixes } of everythingOn(text).findings) {
      if (code !== id) continue;
      said.set(message.key, message);
      for (const { message: about } of related) titles.set(about.key, about);
      for (const { title } of fixes) titles.set(title.key, title);
    }
  }
}

const textsOf = (entry: (typeof catalogues)['en'][string]): string =>
  typeof entry === 'string' ? entry : `${entry.message}\n${entry.help ?? ''}`;

for (const locale of locales) {
  const catalogue = catalogues[locale];
  describe(locale, () => {
    test('every finding has a message and a help line', () => {
      const lacking = [...said.keys()].filter((key) => {
        const entry = catalogue[key];
        return typeof entry !== 'object' || entry.message === '' || !entry.help;
      });
      expect(lacking).toEqual([]);
    });

    test('every fix and every related place has words', () => {
      expect([...titles.keys()].filter((key) => typeof catalogue[key] !== 'string')).toEqual([]);
    });

    test('every place in the words is filled', () => {
      const empty = [...said, ...titles].flatMap(([key, { args }]) =>
        places(textsOf(catalogue[key] ?? ''))
          .filter((place) => !Object.hasOwn(args, place))
          .map((place) => `${key}: {${place}}`),
      );
      expect(empty).toEqual([]);
    });

    test('no message ends in a full stop', () => {
      const stops = [...said.keys()].filter((key) => /[.。]$/m.test(textsOf(catalogue[key] ?? '')));
      expect(stops).toEqual([]);
    });
  });
}

test('the languages have the same keys', () => {
  for (const locale of locales)
    expect(Object.keys(catalogues[locale]).sort()).toEqual(Object.keys(catalogues.en).sort());
});

test('every finding that has words is shown on a page', () => {
  const ids = new Set(allRules.map(({ id }) => id));
  const rules = Object.keys(catalogues.en).filter((key) => ids.has(key.split('.')[0]!));
  expect(rules.filter((key) => !said.has(key))).toEqual([]);
});
