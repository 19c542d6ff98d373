import { describe, expect, test } from 'vitest';
import { analyser } from '../../../server/core/analysis/analyse.ts';
import type { Finding } from '../../../server/core/rules/rule.ts';
import { builtInSpec } from '../../../server/core/spec/built-in.ts';

const analyse = analyser(builtInSpec());

function findings(code: string, labels: readonly string[], ...sections: readonly string[]): readonly Finding[] {
  const front = `---\nlabels:\n${labels.map((line) => `  ${line}\n`).join('')}---\n\n`;
  return analyse(front + sections.join('\n\n')).findings.filter((finding) => finding.code === code);
}

const severities = (found: readonly Finding[]): readonly string[] => found.map(({ severity }) => severity);

describe('label/static', () => {
  const spatial = '# Spatial\n\nThe camera remains static while a bus passes.';

  test('is sure where the camera clearly moves, and less where it moves a little', () => {
    expect(severities(findings('label/static', ['movement-kind: complex'], spatial))).toEqual(['error']);
    expect(severities(findings('label/static', ['movement-kind: minor'], spatial))).toEqual(['warning']);
  });

  test('is silent where the labels do not say how the camera moves', () => {
    expect(findings('label/static', ['focus: deep'], spatial)).toEqual([]);
    expect(findings('label/static', ['movement-kind: unknown'], spatial)).toEqual([]);
  });

  test('is silent where the camera section rests the camera as well', () => {
    const camera = '# Camera\n\nThis is a static shot.';
    expect(findings('label/static', ['movement-kind: complex'], spatial, camera)).toEqual([]);
  });

  test('listens to a note that lets the camera rest, unless the text says throughout', () => {
    const labels = ['movement-kind: complex', 'movement-note: The camera pauses before it pans.'];
    expect(findings('label/static', labels, spatial)).toEqual([]);
    const always = '# Spatial\n\nThe camera remains static throughout.';
    expect(severities(findings('label/static', labels, always))).toEqual(['warning']);
  });

  test('points at the label', () => {
    const [finding] = findings('label/static', ['movement-kind: simple', 'movement: pan-left'], spatial);
    expect(finding?.message.args).toEqual({ words: 'camera remains static', label: 'movement: pan-left' });
    expect(finding?.related).toHaveLength(1);
  });
});

describe('label/movement', () => {
  const zooms = '# Motion\n\nThe camera zooms in on a bell.';

  test('takes a note that has no word for the movement as a denial', () => {
    const labels = [
      'movement-kind: complex',
      'movement: [dolly-in, others-unknown]',
      'movement-note: It moves forward.',
    ];
    expect(severities(findings('label/movement', labels, zooms))).toEqual(['error']);
  });

  test('is silent where the note names it, or the list leaves it open', () => {
    const open = ['movement-kind: complex', 'movement: [dolly-in, others-unknown]'];
    expect(findings('label/movement', open, zooms)).toEqual([]);
    expect(findings('label/movement', [...open, 'movement-note: It zooms a bit.'], zooms)).toEqual([]);
  });

  test('is silent where the camera section names the same movement', () => {
    const camera = '# Camera\n\nThe camera zooms in.';
    expect(findings('label/movement', ['movement-kind: simple', 'movement: dolly-in'], zooms, camera)).toEqual([]);
  });

  test('says it softly on an arc, whose parts nobody can tell apart', () => {
    const labels = [
      'movement-kind: complex',
      'movement: [arc-clockwise, others-unknown]',
      'movement-note: It circles.',
    ];
    expect(severities(findings('label/movement', labels, '# Motion\n\nThe camera pans left.'))).toEqual([
      'information',
    ]);
  });

  test('leaves the movements of subjects alone', () => {
    const text = '# Motion\n\nThe boy tilts up his cup, and a wasp zooms in.';
    expect(findings('label/movement', ['movement-kind: simple', 'movement: dolly-in'], text)).toEqual([]);
  });
});

describe('label/angle', () => {
  test('is softer where the camera section agrees with the claim', () => {
    const spatial = '# Spatial\n\nA low-angle shot shows a gate.';
    expect(severities(findings('label/angle', ['camera-angle: level'], spatial))).toEqual(['error']);
    const camera = '# Camera\n\nThe camera is at a low angle.';
    expect(severities(findings('label/angle', ['camera-angle: level'], spatial, camera))).toEqual([
      'warning',
      'warning',
    ]);
  });

  test('is silent where the angle is one of two ends', () => {
    const spatial = '# Spatial\n\nA low-angle shot shows a gate.';
    expect(findings('label/angle', ['camera-angle: low -> level'], spatial)).toEqual([]);
    expect(findings('label/angle', ['camera-angle: unknown -> level'], spatial)).toEqual([]);
  });
});
