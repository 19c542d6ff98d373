import { describe, expect, test } from 'vitest';
import type { Labels, Truth, When } from '../../../server/core/caption/labels.ts';
import { factsOf, labelsOf } from '../../../server/core/caption/labels-of.ts';
import { truth } from '../../../server/core/caption/truth.ts';
import { builtInSpec } from '../../../server/core/spec/built-in.ts';
import { parse } from '../../../server/core/syntax/parse.ts';
import { slice } from '../../../server/core/text/span.ts';

const spec = builtInSpec();

function frontMatterOf(lines: string) {
  const text = [
    '---',
    'labels:',
    ...lines
      .trim()
      .split('\n')
      .map((line) => `  ${line.trim()}`),
    '---',
    '',
  ].join('\n');
  return parse(text)
    .blocks.map(({ block }) => block)
    .find((block) => block.kind === 'front-matter');
}

const labels = (lines: string): Labels => labelsOf(frontMatterOf(lines), spec);

/** What the labels say of each primitive, in short: `shot-size.wide yes` or `shot-size.wide@end no`. */
function says(lines: string, ...expected: readonly string[]): void {
  const known = labels(lines);
  for (const line of expected) {
    const [question = '', answer] = line.split(' ');
    const [primitive = '', when] = question.split('@');
    expect(`${question} ${truth(known, primitive, when as When | undefined)}`).toBe(`${question} ${answer as Truth}`);
  }
}

describe('a group of one', () => {
  test('denies every other value', () => {
    says('shot-size: wide', 'shot-size.wide yes', 'shot-size.full no', 'shot-size.wide@always yes');
  });

  test('that is absent leaves everything unknown', () => {
    says('shot-size: wide', 'camera-angle.high unknown', 'no-such.thing unknown');
  });

  test('has phases', () => {
    says(
      'shot-size: wide -> medium -> full',
      'shot-size.wide@start yes',
      'shot-size.wide@end no',
      'shot-size.wide@always no',
      'shot-size.medium yes',
      'shot-size.medium@start no',
      'shot-size.full@end yes',
      'shot-size.close-up no',
    );
  });

  test('may know one end only', () => {
    says(
      'shot-size: unknown -> full',
      'shot-size.full@end yes',
      'shot-size.full@start unknown',
      'shot-size.full@always unknown',
      'shot-size.wide unknown',
      'shot-size.wide@end no',
    );
  });

  test('that cannot be told leaves its other values open', () => {
    says('camera-angle: not-applicable', 'camera-angle.not-applicable yes', 'camera-angle.high unknown');
  });

  test('denies what is more special only when something else holds', () => {
    says('focus-change: refocus', 'focus-change.rack unknown', 'focus-change.tracking no');
    says('focus-change: rack', 'focus-change.refocus yes', 'focus-change.pull no');
  });

  test('with a value that nobody knows settles nothing', () => {
    says('shot-size: enormous', 'shot-size.wide unknown');
  });

  test('with `unknown` or nothing behind the colon is unknown', () => {
    says('shot-size: unknown', 'shot-size.wide unknown');
    says('shot-size:', 'shot-size.wide unknown');
  });
});

describe('a group of many', () => {
  test('denies what it does not list', () => {
    says('movement: [pan-left, tilt-up]', 'movement.pan-left yes', 'movement.tilt-up yes', 'movement.dolly-in no');
  });

  test('can leave the others open', () => {
    says('movement: [dolly-in, others-unknown]', 'movement.dolly-in yes', 'movement.pan-left unknown');
  });

  test('can deny and open single values', () => {
    says('movement: [dolly-in, no zoom-in, others-unknown]', 'movement.zoom-in no', 'movement.pan-left unknown');
    says('movement: [dolly-in, unknown tilt-up]', 'movement.tilt-up unknown', 'movement.pan-left no');
  });

  test('knows what its values imply', () => {
    says('movement: dolly-zoom-in', 'movement.dolly-in yes', 'movement.zoom-out yes', 'movement.zoom-in no');
    says('tracking: side-left', 'tracking.side yes', 'tracking.present yes', 'tracking.tail no');
    says('tracking: present', 'tracking.side unknown');
  });

  test('can hold nothing', () => {
    says('tracking: none', 'tracking.present no', 'tracking.pan no');
    says('tracking: []', 'tracking.present no');
  });

  test('can change', () => {
    says(
      'movement: pan-left -> pan-right',
      'movement.pan-left@start yes',
      'movement.pan-right@start no',
      'movement.pan-right yes',
    );
    says('movement: [pan-left -> pan-right, tilt-up]', 'movement.tilt-up@always yes', 'movement.pan-left@end no');
  });
});

describe('what follows', () => {
  test('a static camera does not move', () => {
    says(
      'steadiness: static',
      'movement.pan-left no',
      'movement.zoom-in no',
      'movement-kind.complex no',
      'tracking.present no',
    );
  });

  test('a camera that moves is not static', () => {
    says('movement: [pan-left, others-unknown]', 'steadiness.static no', 'steadiness.smooth unknown');
  });

  test('scenery has no height to a subject and no size by body parts', () => {
    says('shot-type: scenery', 'height-to-subject.above no', 'shot-size.medium-close-up no', 'shot-size.wide unknown');
  });

  test('what a written label says comes before what follows from another', () => {
    says('steadiness: static\nmovement: pan-left', 'movement.pan-left yes', 'steadiness.static yes');
  });

  test('only the time of the clip at which something holds is carried on', () => {
    says('camera-angle: level -> birds-eye', 'dutch.fixed no');
    says('focus: deep -> shallow', 'focus-plane.foreground@start no', 'focus-plane.foreground@end unknown');
  });
});

describe('a value about one subject or one moment', () => {
  test('holds there and leaves the rest open', () => {
    says(
      'height-to-subject: {value: above, subject: the cat, time: "0:02-0:04"}',
      'height-to-subject.above yes',
      'height-to-subject.above@start unknown',
      'height-to-subject.below unknown',
    );
  });
});

describe('the line of usual values', () => {
  test('gives each group its usual value, and groups of many none', () => {
    says(
      'usual: [lens, dutch, tracking]',
      'lens.regular yes',
      'lens.fisheye no',
      'dutch.none yes',
      'tracking.present no',
    );
  });

  test('gives way to a line of its own', () => {
    says('lens: fisheye\nusual: [lens]', 'lens.fisheye yes');
  });

  test('says nothing of a group without a usual value', () => {
    says('usual: [shot-size]', 'shot-size.wide unknown');
  });
});

test('free text is kept as it is, arrows and commas included', () => {
  expect(factsOf(labels('movement-note: Rises, pauses -> and sinks.')).get('movement-note')?.text).toBe(
    'Rises, pauses -> and sinks.',
  );
});

test('labels know where they stand', () => {
  const frontMatter = frontMatterOf('shot-size: wide -> full\nmovement: [pan-left, no zoom-in]\nusual: [lens]')!;
  const { groups } = labelsOf(frontMatter, spec);
  const at = (span: { start: number; end: number } | undefined) => span && slice(frontMatter.text, span);
  expect(at(groups.get('shot-size')?.key.span)).toBe('shot-size');
  expect(at(groups.get('shot-size')?.phases[1]?.values[0]?.at.span)).toBe('full');
  expect(at(groups.get('movement')?.phases[0]?.denied[0]?.at.span)).toBe('zoom-in');
  expect(at(groups.get('lens')?.phases[0]?.values[0]?.at.span)).toBe('lens');
  expect(groups.get('lens')?.usual).toBe(true);
});

test('without front matter nothing is known', () => {
  const none = labelsOf(undefined, spec);
  expect(none.groups.size).toBe(0);
  expect(truth(none, 'shot-size.wide')).toBe('unknown');
});
