import { describe, expect, test } from 'vitest';
import { analyser } from '../../../server/core/analysis/analyse.ts';
import { builtInSpec } from '../../../server/core/spec/built-in.ts';

const analyse = analyser(builtInSpec());

const codes = (text: string): readonly string[] =>
  analyse(text)
    .findings.map(({ code }) => code)
    .filter((code) => code.startsWith('cross/') || code.startsWith('label/'));

const camera = '\n\n# Camera\n\nThe camera pans left from a level angle.';

describe('sections that contradict each other', () => {
  test('speak where no label decides', () => {
    expect(codes(`# Spatial\n\nIt is a static shot.${camera}`)).toEqual(['cross/static']);
    expect(codes(`# Spatial\n\nThe camera pans right.${camera}`)).toEqual(['cross/direction']);
    expect(codes(`# Spatial\n\nThe camera tilts up.${camera}`)).toEqual(['cross/movement']);
    expect(codes(`# Spatial\n\nIt is a low-angle shot.${camera}`)).toEqual(['cross/angle']);
  });

  test('leave the word to the labels where they decide', () => {
    const labels = '---\nlabels:\n  movement-kind: simple\n  movement: pan-left\n  camera-angle: level\n---\n\n';
    expect(codes(`${labels}# Spatial\n\nIt is a static, low-angle shot.${camera}`)).toEqual([
      'label/static',
      'label/angle',
    ]);
  });

  test('are silent without a camera section, and where it says nothing of the kind', () => {
    expect(codes('# Spatial\n\nIt is a static, low-angle shot.')).toEqual([]);
    expect(codes('# Spatial\n\nIt is a static, low-angle shot.\n\n# Camera\n\nThe focus is deep.')).toEqual([]);
  });

  test('are silent about what is denied, guessed, or done by a subject', () => {
    expect(codes(`# Spatial\n\nThe camera does not tilt up.${camera}`)).toEqual([]);
    expect(codes(`# Spatial\n\nIt seems to be a low-angle shot.${camera}`)).toEqual([]);
    expect(codes(`# Spatial\n\nThe crane tilts up and the sign remains static.${camera}`)).toEqual([]);
  });
});
