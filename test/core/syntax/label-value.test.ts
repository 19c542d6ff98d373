import { expect, test } from 'vitest';
import { labelPhases } from '../../../server/core/syntax/label-value.ts';
import { readYaml } from '../../../server/core/syntax/yaml.ts';
import { slice, span } from '../../../server/core/text/span.ts';

function read(yaml: string) {
  const text = `key: ${yaml}\n`;
  const value = readYaml(text, span(0, text.length), [])[0]?.value;
  const { phases, problems } = labelPhases(value!, text);
  return {
    phases: phases.map((labels) => labels.map(({ name }) => name.text)),
    written: phases.flat().map(({ name }) => slice(text, name.span)),
    labels: phases.flat(),
    problems: problems.map(({ code }) => code),
  };
}

test('one value is one phase', () => {
  expect(read('high').phases).toEqual([['high']]);
});

test('an arrow leads from one phase to the next', () => {
  const { phases, written } = read('wide -> full → close-up');
  expect(phases).toEqual([['wide'], ['full'], ['close-up']]);
  expect(written).toEqual(['wide', 'full', 'close-up']);
});

test('an arrow without a value on one side leaves that phase empty', () => {
  expect(read('wide ->').phases).toEqual([['wide'], []]);
});

test('values of a list hold at the same time, phase by phase', () => {
  expect(read('[pan-left, tilt-up]').phases).toEqual([['pan-left', 'tilt-up']]);
  expect(read('[static -> pan-left, shaky]').phases).toEqual([
    ['static', 'shaky'],
    ['pan-left', 'shaky'],
  ]);
});

test('the object form says of whom and when', () => {
  const { labels, problems } = read('{value: blurry, subject: the dog, time: "@0:01-0:03"}');
  expect(labels).toMatchObject([{ name: { text: 'blurry' }, subject: { text: 'the dog' }, time: { from: 1, to: 3 } }]);
  expect(problems).toEqual([]);
});

test('a key or a time that cannot be understood is a problem', () => {
  expect(read('{value: blurry, when: later, time: soon}').problems).toEqual(['syntax/label-key', 'syntax/label-time']);
});

test('steps of a value with escapes share its place', () => {
  const { phases, written } = read('"a\\u0041 -> b"');
  expect(phases).toEqual([['aA'], ['b']]);
  expect(written).toEqual(['"a\\u0041 -> b"', '"a\\u0041 -> b"']);
});
