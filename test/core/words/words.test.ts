import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogues, locales } from '../../../server/core/words/catalogues.ts';
import { fill, localeOf, places, words } from '../../../server/core/words/words.ts';

const folder = new URL('../../../server/core/words/', import.meta.url);
const sentences = (entry: (typeof catalogues.en)[string]): string[] =>
  typeof entry === 'string' ? [entry] : [entry.message, entry.help ?? ''];

describe('the catalogues', () => {
  test('hold every key of every topic in every language', async () => {
    const topics = readdirSync(new URL('en/', folder));
    expect(topics).not.toEqual([]);
    for (const locale of locales) {
      expect(readdirSync(new URL(`${locale}/`, folder))).toEqual(topics);
      for (const topic of topics) {
        const { default: own } = await import(new URL(`${locale}/${topic}`, folder).href, { with: { type: 'json' } });
        for (const key of Object.keys(own)) expect(catalogues[locale], `${locale}/${topic}`).toHaveProperty([key]);
      }
    }
  });

  test('have the same keys in both languages, with the same places to fill', () => {
    const shape = (catalogue: (typeof catalogues)['en']) =>
      Object.fromEntries(
        Object.entries(catalogue).map(([key, entry]) => [
          key,
          sentences(entry).map((sentence) => [...new Set(places(sentence))].sort()),
        ]),
      );
    expect(shape(catalogues['zh-cn'])).toEqual(shape(catalogues.en));
  });

  test('end no message of a finding with a stop', () => {
    const stopped = Object.values(catalogues)
      .flatMap((catalogue) => Object.entries(catalogue))
      .filter(([key, entry]) => key.includes('/') && sentences(entry).some((sentence) => /[.。]$/.test(sentence)));
    expect(stopped).toEqual([]);
  });
});

describe('words', () => {
  test('a message is filled with its arguments', () => {
    const message = { key: 'file/encoding.not-utf-8', args: { byte: '7', value: 'FF' } };
    expect(words('en').message(message)).toBe('Byte 7 of the file (0xFF) is no UTF-8 text');
    expect(words('zh-cn').message(message)).toBe('文件的第 7 个字节（0xFF）不是 UTF-8 文本');
    expect(words('en').help(message)).toBe('Save the file again with the encoding UTF-8');
  });

  test('a variant without words of its own is said as its rule', () => {
    const variant = { key: 'file/encoding.never-heard-of', args: {} };
    expect(words('en').message(variant)).toBe('The file is not UTF-8 text');
  });

  test('a key that nobody has is shown as it is', () => {
    expect(words('zh-cn').message({ key: 'no/such', args: {} })).toBe('no/such');
    expect(words('en').help({ key: 'no/such', args: {} })).toBeUndefined();
    expect(words('en').text('constructor')).toBe('constructor');
  });

  test('a word agrees with its number', () => {
    expect(fill('{count} {count|error|errors}', { count: 1 })).toBe('1 error');
    expect(fill('{count} {count|error|errors}', { count: 2 })).toBe('2 errors');
  });

  test('an argument that looks like a place is not filled again', () => {
    expect(fill('`{words}`', { words: '{other} $&', other: 'no' })).toBe('`{other} $&`');
  });

  test('a place without an argument stays', () => {
    expect(fill('{missing} {toString}', {})).toBe('{missing} {toString}');
  });

  test('the language is read from a locale of any notation', () => {
    expect(['zh_CN.UTF-8', 'zh-Hans', 'zh', 'en_US.UTF-8', 'C', '', 'zhx'].map(localeOf)).toEqual([
      'zh-cn',
      'zh-cn',
      'zh-cn',
      'en',
      'en',
      'en',
      'en',
    ]);
  });
});
