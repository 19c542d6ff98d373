import { expect, test } from 'vitest';
import { factsOf, labelsOf } from '../../../server/core/caption/labels-of.ts';
import { chaiExceptionsOf, printLabels } from '../../../server/core/dataset/print-labels.ts';
import { builtInSpec } from '../../../server/core/spec/built-in.ts';
import { parse } from '../../../server/core/syntax/parse.ts';

const spec = builtInSpec();

function frontMatterOf(lines: readonly string[]) {
  const text = ['---', 'labels:', ...lines.map((line) => `  ${line}`), '---', ''].join('\n');
  return parse(text)
    .blocks.map(({ block }) => block)
    .find((block) => block.kind === 'front-matter');
}

/** The lines as they come out again. */
const printed = (...lines: readonly string[]) => {
  const frontMatter = frontMatterOf(lines);
  return printLabels(factsOf(labelsOf(frontMatter, spec)), spec, chaiExceptionsOf(frontMatter));
};

test('groups stand in the order of the spec, usual values together at the end', () => {
  expect(
    printed('lens: regular', 'movement: [tilt-up, pan-left]', 'tracking: none', 'shot-size: wide -> full'),
  ).toEqual(['shot-size: wide -> full', 'movement: [pan-left, tilt-up]', 'usual: [lens, tracking]']);
});

test.each([
  ['movement: [dolly-in, no zoom-in, unknown tilt-up, others-unknown]'],
  ['movement: unknown'],
  ['movement: [pan-left -> pan-right, tilt-up -> none]'],
  ['shot-size: unknown -> full'],
  ['camera-angle: not-applicable'],
  ['movement-note: "Rises: then, \\"slowly\\", sinks."'],
  ['usual: [overlays, lens, dutch]'],
  ['chai: {"yes": [has_pan_left], unknown: [fixed_camera], raw: "{\\"camera_pan\\":null}"}'],
])('%s stays as it is', (line) => {
  expect(printed(line)).toEqual([line]);
});

test('a group that the spec does not know is kept', () => {
  expect(printed('weather: [rain, fog]', 'lens: fisheye')).toEqual(['lens: fisheye', 'weather: [rain, fog]']);
});
