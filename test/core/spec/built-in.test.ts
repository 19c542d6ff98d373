import { describe, expect, test } from 'vitest';
import chinese from '../../../schemas/spec/chai/zh-cn.json' with { type: 'json' };
import { namesOf } from '../../../server/core/spec/build.ts';
import { builtInSource, builtInSpec } from '../../../server/core/spec/built-in.ts';
import validate from '../../../server/core/spec/generated/validate-spec.js';
import { localName } from '../../../server/core/spec/localized.ts';
import { specFrom } from '../../../server/core/spec/project.ts';
import type { Primitive } from '../../../server/core/spec/spec.ts';

const spec = builtInSpec();
const primitives = [...spec.primitives.values()];

/** Ids of the primitives of which something holds that should not. */
const offenders = (wrong: (primitive: Primitive) => boolean): string[] => primitives.filter(wrong).map(({ id }) => id);

const sentences = (text: string): number => text.match(/[.!?](?=\s|$)/g)?.length ?? 0;

describe('every primitive', () => {
  test('has a name and a wording', () => {
    expect(offenders(({ name, wording }) => name === '' || wording.length === 0 || wording.includes(''))).toEqual([]);
  });

  test('has an example, and a definition of one or two sentences and at most forty words', () => {
    expect(offenders(({ example = '' }) => sentences(example) !== 1)).toEqual([]);
    expect(offenders(({ definition }) => ![1, 2].includes(sentences(definition)))).toEqual([]);
    expect(offenders(({ definition }) => definition.split(' ').length > 40)).toEqual([]);
  });

  test('shares its wording with no other primitive of its aspect', () => {
    const owners = new Map<string, string[]>();
    for (const { id, aspect, wording } of primitives) {
      for (const words of wording)
        owners.set(`${aspect}: ${words}`, [...(owners.get(`${aspect}: ${words}`) ?? []), id]);
    }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  test('shares its name with no other value of its group', () => {
    const names = primitives.map(({ group, name }) => `${group}: ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('belongs to a group that lists it, and to an aspect that exists', () => {
    expect(offenders(({ id, group }) => !spec.groups.get(group)?.values.includes(id))).toEqual([]);
    const aspects = spec.aspects.map(({ id }) => id);
    expect(offenders(({ aspect }) => !aspects.includes(aspect))).toEqual([]);
  });
});

test('the values of every group exist, and so does its usual value', () => {
  for (const group of spec.groups.values()) {
    expect(group.values.filter((id) => !spec.primitives.has(id))).toEqual([]);
    if (group.usual !== undefined) expect(group.values).toContain(group.usual);
    if (group.holds === 'text') expect(group.values).toEqual([]);
    else expect(group.values.length).toBeGreaterThan(1);
    expect(group.definition).toMatch(/\.$/);
  }
});

describe('relations', () => {
  test('name what exists: the built-in files have no mistake that a project file would be told about', () => {
    const source = builtInSource();
    const { id, version, ...rest } = source;
    expect(validate({ id, version, ...rest })).toBe(true);
    const text = JSON.stringify({ groups: source.groups, aspects: source.aspects });
    expect(specFrom(text, source, []).problems).toEqual([]);
    expect(namesOf(source).size).toBe(spec.primitives.size + spec.groups.size);
  });

  test('exclude each other on both sides', () => {
    expect(
      offenders(({ id, excludes }) => excludes.some((other) => !spec.primitives.get(other)?.excludes.includes(id))),
    ).toEqual([]);
  });

  test('never exclude what they imply or require, nor themselves', () => {
    expect(
      offenders(({ id, excludes, implies }) => excludes.some((other) => other === id || implies.includes(other))),
    ).toEqual([]);
    expect(
      offenders(({ excludes, requires }) =>
        requires.some((choices) => choices.every((choice) => excludes.includes(choice))),
      ),
    ).toEqual([]);
  });

  test('are confused on both sides, and say how to tell', () => {
    expect(
      offenders(({ id, confused }) =>
        confused.some(
          ({ with: other, tell }) =>
            !/^[A-Z].*\.$/.test(tell) || !spec.primitives.get(other)?.confused.some((each) => each.with === id),
        ),
      ),
    ).toEqual([]);
  });
});

/** What people who write captions mix up, as far as both sides are primitives. */
const mixedUp: readonly (readonly [string, string])[] = [
  ['movement.dolly-in', 'movement.zoom-in'],
  ['movement.dolly-out', 'movement.zoom-out'],
  ['movement.pan-left', 'movement.truck-left'],
  ['movement.pan-right', 'movement.truck-right'],
  ['movement.tilt-up', 'movement.pedestal-up'],
  ['movement.tilt-down', 'movement.pedestal-down'],
  ['movement.arc-clockwise', 'movement.pan-left'],
  ['movement.arc-counterclockwise', 'movement.pan-right'],
  ['movement.crane-up', 'movement.tilt-up'],
  ['movement.crane-down', 'movement.pedestal-down'],
  ['camera-angle.high', 'camera-height.overhead'],
  ['camera-angle.high', 'height-to-subject.above'],
  ['camera-angle.low', 'camera-height.ground-level'],
  ['camera-height.eye-level', 'camera-angle.level'],
  ['camera-height.eye-level', 'height-to-subject.level'],
  ['camera-angle.birds-eye', 'camera-height.aerial'],
  ['camera-angle.birds-eye', 'camera-height.overhead'],
  ['camera-angle.birds-eye', 'point-of-view.top-down'],
  ['camera-angle.birds-eye', 'camera-angle.high'],
  ['shot-size.full', 'shot-size.wide'],
  ['shot-size.full', 'shot-size.medium-full'],
  ['lens.fisheye', 'lens.barrel'],
  ['movement-speed.slow', 'playback-speed.slow-motion'],
  ['movement-speed.fast', 'playback-speed.fast-motion'],
  ['playback-speed.fast-motion', 'playback-speed.time-lapse'],
  ['playback-speed.time-lapse', 'playback-speed.stop-motion'],
  ['playback-speed.fast-motion', 'playback-speed.speed-ramp'],
  ['point-of-view.first-person', 'point-of-view.drone'],
  ['point-of-view.first-person', 'point-of-view.selfie'],
  ['point-of-view.first-person', 'point-of-view.locked-on'],
  ['point-of-view.first-person', 'point-of-view.dashcam'],
  ['overlays.present', 'depth.foreground'],
  ['frame-position.center', 'depth.middle-ground'],
  ['steadiness.static', 'scene-movement.static'],
  ['dutch.fixed', 'movement.tilt-up'],
  ['focus-change.rack', 'focus-change.pull'],
  ['focus-change.rack', 'focus-change.tracking'],
];

test.each(mixedUp)('one is told how to tell %s from %s', (one, other) => {
  expect(spec.primitives.get(one)?.confused.find((each) => each.with === other)?.tell).toMatch(/\w/);
});

test('whose left is meant is said where left is defined', () => {
  expect(spec.primitives.get('frame-position.left')?.definition).toContain('as the viewer sees it');
});

describe('in Chinese', () => {
  const ids = [...spec.primitives.keys(), ...spec.groups.keys(), ...spec.aspects.map(({ id }) => `aspect:${id}`)];

  test('everything has a name and a definition, and nothing else does', () => {
    expect(Object.keys(chinese).sort()).toEqual(ids.sort());
    for (const { name, definition } of Object.values(chinese)) {
      expect(name).toMatch(/\p{Script=Han}/u);
      expect(definition).toMatch(/\p{Script=Han}.*。$/u);
    }
  });

  test('a project that defines a value anew is read in its own words', () => {
    const own = specFrom(
      '{"groups": {"lens": {"values": {"barrel": {"definition": "Our word."}}}}}',
      builtInSource(),
      [],
    ).spec;
    expect(localName('lens.barrel', own, spec, 'zh-cn')?.definition).toBe('Our word.');
    expect(localName('lens.fisheye', own, spec, 'zh-cn')?.name).toBe('鱼眼畸变');
    expect(localName('lens.fisheye', own, spec, 'en')?.name).toBe('Fisheye distortion');
    expect(localName('aspect:subject', own, spec, 'zh-cn')?.name).toBe('主体');
    expect(localName('lens.square', own, spec, 'zh-cn')).toBeUndefined();
  });
});
