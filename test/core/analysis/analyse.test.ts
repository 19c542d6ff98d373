import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyser } from '../../../server/core/analysis/analyse.ts';
import { builtInSpec } from '../../../server/core/spec/built-in.ts';

const spec = builtInSpec();

const document = `---
video: kite.mp4
spec: chai
labels:
  movement: [pan-left]
  movement-kind: simple
  camera-angle: low
---

# Subject

A red kite with a long tail of paper bows flies above a beach.
A boy in a yellow raincoat holds its string with both hands.

## Critique 4/5 (mara, 2026-02-03)

- [ ] "yellow" -> "orange": The raincoat is orange.
- [x] "short" -> "long" (by qwen3-vl-8b)

# Scene

The beach lies under low grey clouds, and small waves run up the sand.

# Motion

The kite dips and climbs again while the boy walks backward.

# Spatial

This is a wide, static shot with the boy in the bottom left of the frame and the kite in the top right.

# Camera

From a low angle, the camera smoothly pans left.

## Review approved (juno, 2026-02-04)

# Earlier versions

## Pre-caption: Subject (a-model)

A kite flies.
`;

/** What a person would see, without the trees that a fresh analysis shares with nobody. */
const seen = (analysis: ReturnType<ReturnType<typeof analyser>>) => ({
  findings: analysis.findings,
  faults: analysis.faults,
  labels: [...analysis.caption.labels.groups],
  sections: analysis.caption.sections,
});

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(40),
  insert: fc.oneof(
    fc.string({ maxLength: 12, unit: 'grapheme' }),
    fc.constantFrom(
      '\n',
      '\n\n# Scene\n\n',
      '\n## Critique 3/5\n',
      '- [ ] "kite" -> "',
      '---\n',
      ' pans right ',
      '<!-- allow style/absence: x -->\n',
      '@0:01.2 ',
      '# ',
    ),
  ),
});

describe('an analysis', () => {
  test('after an edit is the one that the text has afresh', () => {
    const analyse = analyser(spec);
    // Parses anew each time, so it has nothing to take over.
    const fresh = analyser(spec);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        let text = document;
        let analysis = analyse(text);
        for (const { at, remove, insert } of edits) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + insert + text.slice(start + remove);
          analysis = analyse(text, analysis);
        }
        expect(seen(analysis)).toEqual(seen(fresh(text)));
      }),
      { numRuns: 100 },
    );
  });

  test('takes over the sections that an edit did not touch', () => {
    const analyse = analyser(spec);
    const before = analyse(document);
    const after = analyse(document.replace('dips', 'dives'), before);
    const same = after.caption.sections.map(
      ({ section }, index) => section === before.caption.sections[index]!.section,
    );
    expect(same).toEqual([true, true, false, true, true, true]);
  });

  test('of any text throws nothing and blames no rule', () => {
    const analyse = analyser(spec);
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
        expect(analyse(text).faults).toEqual([]);
      }),
    );
  });
});
