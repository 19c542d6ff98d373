import { describe, expect, test } from 'vitest';
import { type ChaiLabels, chaiMapping } from '../../../server/core/dataset/chai-labels.ts';
import { chaiTable } from '../../../server/core/dataset/chai-table.ts';
import { printLabels } from '../../../server/core/dataset/print-labels.ts';
import { builtInSpec } from '../../../server/core/spec/built-in.ts';

const spec = builtInSpec();
const mapping = chaiMapping(spec);
const table = chaiTable();
const names = new Set(table.labels.keys());

/** The groups that a label set amounts to. */
const groups = (yes: readonly string[], unknown: readonly string[] = [], raw?: ChaiLabels['raw']) => {
  const about = new Set([...yes, ...unknown].flatMap((name) => [...(table.labels.get(name)?.groups ?? [])]));
  const ofThese = [...names].filter((name) => [...table.labels.get(name)!.groups].every((group) => about.has(group)));
  const { facts, exceptions } = mapping.read({
    names: new Set(ofThese),
    yes: new Set(yes),
    unknown: new Set(unknown),
    ...(raw && { raw }),
  });
  return printLabels(facts, spec, exceptions);
};

const labelOf = (facts: Record<string, string>, name: string) =>
  mapping
    .write(
      new Map(
        Object.entries(facts).map(([group, value]) => [
          group,
          { phases: [{ values: value.split(' ').filter(Boolean) }] },
        ]),
      ),
    )
    .truth(name);

test('every group and value that the table speaks of exists', () => {
  const words = new Set([
    'any',
    'none',
    'unknown',
    'others-unknown',
    'same',
    'up the list',
    'down the list',
    'changes',
  ]);
  for (const { name, cases } of table.labels.values()) {
    for (const [truth, condition] of cases) {
      expect(['yes', 'no', 'unknown']).toContain(truth);
      for (const [question, answers] of condition) {
        const [group = '', when] = question.split('@');
        expect([undefined, 'start', 'end', 'always', 'course']).toContain(when);
        for (const answer of answers) {
          const value = answer.replace(/^only /, '');
          if (!words.has(value))
            expect(`${name}: ${spec.primitives.has(`${group}.${value}`)} ${value}`).toBe(`${name}: true ${value}`);
        }
      }
    }
  }
  for (const { group, values, list, flag } of table.raw) {
    const ours = [...Object.values(values ?? {}), ...Object.values(list ?? {}), flag ?? []].flat();
    expect(ours.filter((value) => !spec.primitives.has(`${group}.${value}`))).toEqual([]);
  }
});

test('a condition never waits for a group that is read later', () => {
  const order = table.together.flat();
  for (const { name, groups } of table.labels.values()) {
    expect([name, [...groups].filter((group) => !order.includes(group))]).toEqual([name, []]);
  }
});

describe('a label set becomes labels', () => {
  test('start, end, change and direction are one fact', () => {
    expect(
      groups([
        'is_camera_angle_applicable',
        'camera_angle_start_with_high_angle',
        'camera_angle_end_with_level_angle',
        'camera_angle_from_high_to_level',
        'camera_angle_change',
        'camera_angle_change_from_high_to_low',
      ]),
    ).toEqual(['camera-angle: high -> level']);
  });

  test('what cannot be told is no, and everything about it unknown', () => {
    const about = [...names].filter((name) => name.startsWith('camera_angle_'));
    expect(groups([], about)).toEqual(['camera-angle: not-applicable']);
  });

  test('fast motion is more than time-lapse', () => {
    expect(groups(['fast_motion', 'time_lapse'], ['time_reversed'])).toEqual(['playback-speed: time-lapse']);
    expect(groups(['fast_motion', 'fast_motion_without_time_lapse'])).toEqual(['playback-speed: fast-motion']);
  });

  test('what contradicts itself is kept as an exception', () => {
    expect(groups(['no_lens_distortion', 'fisheye_distortion'])).toEqual([
      'usual: [lens]',
      'chai: {"yes": [fisheye_distortion]}',
    ]);
  });
});

describe('labels become a label set', () => {
  test('a single clear movement is the only one', () => {
    const facts = { movement: 'pan-left', 'movement-kind': 'simple', steadiness: 'smooth' };
    expect(labelOf(facts, 'only_pan_left')).toBe('yes');
    expect(labelOf(facts, 'has_pan_left')).toBe('yes');
    expect(labelOf(facts, 'has_pan_right')).toBe('no');
  });

  test('a movement that is hard to see is unknown, its opposite is not', () => {
    const facts = { movement: 'pan-left', 'movement-kind': 'minor', steadiness: 'smooth' };
    expect(labelOf(facts, 'has_pan_left')).toBe('unknown');
    expect(labelOf(facts, 'has_pan_right')).toBe('no');
  });

  test('an arc leaves straight movements unknown', () => {
    expect(labelOf({ movement: 'arc-clockwise', 'movement-kind': 'simple' }, 'has_leftward')).toBe('unknown');
  });

  test('in a view straight down nothing is said of forward over the ground', () => {
    const facts = { movement: 'dolly-in', 'movement-kind': 'simple', 'camera-angle': 'birds-eye' };
    expect(labelOf(facts, 'has_forward_wrt_ground')).toBe('unknown');
    expect(labelOf(facts, 'has_forward_wrt_ground_birds_worms_included')).toBe('yes');
  });

  test('what no label says is unknown, and a foreign label no', () => {
    expect(labelOf({}, 'has_pan_left')).toBe('unknown');
    expect(labelOf({}, 'has_a_unicorn')).toBe('no');
  });
});

describe('camera-motion fields', () => {
  const raw = {
    is_tracking: true,
    tracking_shot_types: ['side', 'pan'],
    subject_size_change: 'larger',
    camera_movement: 'major_complex',
    camera_motion_speed: 'slow',
    steadiness: 'smooth',
    camera_pan: 'right_to_left',
    camera_tilt: 'no',
    camera_roll: 'no',
    camera_zoom: 'no',
    camera_left_right: 'no',
    camera_arc: 'no',
    camera_up_down: 'no',
    camera_up_down_cam_frame: 'no',
    camera_forward_backward: 'forward',
    camera_forward_backward_cam_frame: 'forward',
    dolly_zoom: false,
    frame_freezing: false,
    motion_blur: true,
    cinemagraph: false,
    shot_transition: false,
    complex_motion_description: 'It creeps forward, then pans left.',
  };
  const read = (fields: Readonly<Record<string, unknown>>) =>
    mapping.read({ names: new Set(), yes: new Set(), unknown: new Set(), raw: fields });

  test('are read, and come back', () => {
    const { facts, exceptions } = read(raw);
    expect(printLabels(facts, spec, exceptions)).toEqual([
      'steadiness: smooth',
      'movement-kind: complex',
      'movement: [dolly-in, pan-left]',
      'movement-speed: slow',
      'movement-note: "It creeps forward, then pans left."',
      'tracking: [side, pan]',
      'tracked-size: larger',
      'effects: motion-blur',
      'usual: [shot-transition]',
    ]);
    expect(mapping.write(facts, exceptions).raw).toEqual(raw);
  });

  test('that differ between ground and camera are both kept', () => {
    const down = { ...raw, camera_up_down: 'down', camera_forward_backward: 'no' };
    const { facts, exceptions } = read(down);
    expect(facts.get('axis-movement')?.phases[0]?.values).toEqual(['forward']);
    expect(mapping.write(facts, exceptions).raw).toEqual(down);
  });

  test('of a crane have no arc', () => {
    const { camera_arc: _, ...rest } = raw;
    const crane = { ...rest, camera_crane: 'crane_up' };
    const { facts, exceptions } = read(crane);
    expect(exceptions.raw).toEqual({});
    expect(mapping.write(facts, exceptions).raw).toEqual(crane);
  });

  test('that are missing or strange come back as they were', () => {
    const { steadiness: _, ...rest } = raw;
    const strange = { ...rest, camera_pan: 'sideways', extra: [1, { two: null }] };
    const { facts, exceptions } = read(strange);
    expect(mapping.write(facts, exceptions).raw).toEqual(strange);
  });
});
