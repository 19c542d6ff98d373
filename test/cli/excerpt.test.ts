import { describe, expect, test } from 'vitest';
import { decode } from '../../server/cli/files/read.ts';
import { excerpt } from '../../server/cli/formats/stylish.ts';
import { nearest } from '../../server/cli/nearest.ts';
import { columns, wrap } from '../../server/cli/paint.ts';

/** The line with the marked words `[[…]]`, as the terminal shows it with its underline. */
function shown(marked: string, width: number): string {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const line = marked.replace('[[', '').replace(']]', '');
  const at = (column: number) => ({ line: 1, column: column + 1, offset: column });
  const window = excerpt({ line, start: at(start), end: at(end) }, width);
  return window === undefined ? '' : `${window.text}\n${' '.repeat(window.before)}${'~'.repeat(window.under)}`;
}

describe('the words in their line', () => {
  test('a short line is shown as it is', () => {
    expect(shown('The camera [[pans up]].', 40)).toBe('The camera pans up.\n           ~~~~~~~');
  });

  test('a long line is cut around the words', () => {
    const text = shown(`${'before '.repeat(20)}[[here]]${' after'.repeat(20)}`, 30);
    const [line = '', under = ''] = text.split('\n');
    expect(columns(line)).toBeLessThanOrEqual(30);
    expect(line).toMatch(/^….*here.*…$/);
    expect(line.slice(under.indexOf('~'), under.length)).toBe('here');
  });

  test('wide characters take two columns', () => {
    expect(shown('镜头[[向左摇]]。', 40)).toBe('镜头向左摇。\n    ~~~~~~');
  });

  test('nothing moves the cursor', () => {
    expect(shown('a\tb\u001b[31m[[c]]', 40)).toBe('a b\ufffd[31mc\n        ~');
  });

  test('a place behind the end has nothing to show', () => {
    expect(shown('abc[[]]', 40)).toBe('');
  });
});

test('text is wrapped at blanks and between Chinese characters', () => {
  expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
  expect(wrap('一二三四五', 4)).toEqual(['一二', '三四', '五']);
  expect(wrap('incomprehensible it is', 5)).toEqual(['incomprehensible', 'it is']);
});

describe('the nearest name', () => {
  test.each([
    ['chekc', ['check', 'show'], ['check']],
    ['wide', ['shot-size.wide', 'focus.deep'], ['shot-size.wide']],
    ['xyz', ['check', 'show'], []],
    ['CHECK', ['check'], ['check']],
  ])('%s among %j', (word, names, close) => expect(nearest(word, names)).toEqual(close));
});

describe('bytes that are no UTF-8', () => {
  test.each([
    ['alone', [0xff], 0, 0],
    ['behind ASCII', [0x61, 0x62, 0xe9, 0x63], 2, 2],
    ['behind longer characters', [...Buffer.from('船船'), 0x80], 2, 6],
    ['a sequence that breaks off', [0x61, 0xe8, 0x88], 1, 1],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1, 1],
    ['far back', [...Buffer.from('a船'.repeat(1000)), 0xc0, 0x80, 0x61], 2000, 4000],
  ])('%s', (_, bytes, offset, byte) => {
    expect(decode(Buffer.from(bytes)).flaw).toMatchObject({ kind: 'not-utf-8', offset, byte });
  });

  test('what is UTF-8 has no flaw', () => {
    expect(decode(Buffer.from('\ufeffa船🚢\u0000')).flaw).toBeUndefined();
    expect(decode(Buffer.alloc(0)).flaw).toBeUndefined();
  });
});
