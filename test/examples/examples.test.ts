/** The sample workspace: what it shows, it shows on purpose, and its clips are what their script says they are. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyser } from '../../server/core/analysis/analyse.ts';
import type { Analysis } from '../../server/core/analysis/analysis.ts';
import * as rules from '../../server/core/rules/registry.ts';
import { builtInSource } from '../../server/core/spec/built-in.ts';
import { specFrom } from '../../server/core/spec/project.ts';
import { formatted } from '../../server/core/syntax/format.ts';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
const read = (name: string) => readFileSync(folder + name, 'utf8');
const captions = readdirSync(folder).filter((name) => name.endsWith('.caption'));

const ids = Object.values(rules).map(({ id }) => id);
const project = specFrom(read('cutline.spec.json'), builtInSource(), ids);
const analyse = analyser(project.spec);

/** What each sample shows, in the order of the text: nothing, or exactly these mistakes. */
const shown: Readonly<Record<string, readonly string[]>> = {
  'arc-robot.caption': [],
  'cut-boats.caption': [],
  'dolly-lighthouse.caption': [],
  'dolly-zoom-snowman.caption': [],
  'handheld-market.caption': [
    'structure/missing-aspect: # Subject',
    'structure/missing-aspect: # Scene',
    'structure/missing-aspect: # Motion',
    'structure/missing-aspect: # Spatial',
    'structure/missing-aspect: # Camera',
  ],
  'pan-train.caption': [],
  'pedestal-rocket.caption': [],
  'rack-focus-tea.caption': ['structure/stale-review: ## Review approved (reviewer-2, 2026-03-20, text 0badcab)'],
  'static-market.caption': [
    'term/overlay-depth: foreground',
    'term/left-right: on the left',
    'term/left-right: on the right',
    'term/overlay-depth: foreground',
    'label/movement: pans slightly to the right',
  ],
  'tilt-rocket.caption': [
    'style/speculation: perhaps',
    'aspect/camera-in-subject: wide shot',
    'style/emotive-adjective: serene',
    'style/speculation: appears to',
    'term/pan-vertical: pans up',
    'label/static: static wide shot',
    'term/left-right: on the left',
    'term/middle-ground: midground',
    'complete/label: # Camera',
    'complete/movement: # Camera',
    'term/pan-vertical: pans up',
  ],
  'truck-car.caption': [
    'structure/length: # Motion',
    'format/final-stop: frame',
    'structure/missing-aspect: # Spatial',
    'structure/missing-aspect: # Camera',
  ],
  'zoom-chess.caption': [
    'critique/missing-repair: The colors of the table and the wall are not described precisely enough.',
    'term/push-pull: pushes in',
    'cross/movement: pushes in on',
    'cross/movement: moves forward',
    'term/left-right: on the right',
    'term/static-with-movement: camera is static',
  ],
};

const findings = ({ snapshot: { text }, findings }: Analysis) =>
  [...findings]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`);

/** Written by the script that rendered the clips. */
interface GroundTruth {
  readonly clips: readonly {
    readonly file: string;
    readonly frames: number;
    readonly shots: readonly { readonly moves: readonly { readonly kind: string }[] }[];
  }[];
}
const { clips } = JSON.parse(read('ground-truth.json')) as GroundTruth;

describe('the captions', () => {
  it('are all in the list', () => expect(Object.keys(shown)).toEqual(captions));

  it.each(captions)('%s shows what it is meant to show', (name) => {
    expect(findings(analyse(read(name)))).toEqual(shown[name]);
  });

  it.each(captions)('%s is laid out', (name) => {
    expect(formatted(read(name), project.spec)).toBe(read(name));
  });

  it('are read by a project spec without mistakes', () => expect(project.problems).toEqual([]));
});

describe('the labels', () => {
  const labelled: Readonly<Record<string, string>> = { 'dolly-zoom-out-in': 'dolly-zoom-out' };
  const isMovement = ({ kind }: { readonly kind: string }) => kind !== 'rack-focus' && kind !== 'shake';
  /** Left open there, so that the sections have to agree among themselves. */
  const named = clips.filter(({ file }) => file !== 'zoom-chess.mp4');

  it.each(named)('of $file name the movement that was rendered', ({ file, shots }) => {
    const { caption } = analyse(read(file.replace(/\.\w+$/, '.caption')));
    const written = caption.labels.groups.get('movement')?.phases.map(({ values }) => values.map(({ at }) => at.text));
    const rendered = shots.map(({ moves }) => moves.filter(isMovement).map(({ kind }) => labelled[kind] ?? kind));
    expect(written).toEqual(rendered);
  });

  it.each(clips)('$file stands beside its caption', ({ file }) => {
    expect(analyse(read(file.replace(/\.\w+$/, '.caption'))).caption.video?.text).toBe(file);
  });
});

describe('the clips', () => {
  const bytes = (name: string) => readFileSync(folder + name);
  const names = clips.map(({ file }) => file);

  it('are together smaller than 6 MB', () => {
    const size = names.reduce((sum, name) => sum + statSync(folder + name).size, 0);
    expect(size).toBeGreaterThan(500_000);
    expect(size).toBeLessThan(6_000_000);
  });

  it.each(clips.filter(({ file }) => file.endsWith('.mp4')))(
    '$file is silent H.264 that plays while it loads',
    (clip) => {
      const video = bytes(clip.file).toString('latin1');
      expect(video).toContain('avc1');
      expect(video).not.toContain('soun');
      expect(video.indexOf('moov')).toBeLessThan(video.indexOf('mdat'));
      // The box of sample sizes: version and flags, a common size, and how many samples there are.
      expect(bytes(clip.file).readUInt32BE(video.indexOf('stsz') + 12)).toBe(clip.frames);
    },
  );

  it('hold one WebM in VP9', () => {
    const webm = names.filter((name) => name.endsWith('.webm'));
    expect(webm).toEqual(['cut-boats.webm']);
    expect(bytes(webm[0]!).readUInt32BE(0)).toBe(0x1a45dfa3);
    expect(bytes(webm[0]!).toString('latin1')).toContain('V_VP9');
  });
});
