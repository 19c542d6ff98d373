/** A snowman in an avenue of street lamps, at night, while snow falls. */
import { fir, skyOf, speckled } from '../kit.ts';
import { ball, box, ground, join, lathe, tube } from '../mesh.ts';
import type { Prop, Scene } from '../scene.ts';
import { chain, move, noise, paint, speckle, stretch, turn } from '../vector.ts';

const snow = speckled(paint('#dfe6f2'), paint('#f4f7fb'), 1.2);
const drift = (x: number, z: number): number =>
  (Math.abs(x) < 1.6 ? 0 : 0.3 * Math.min(1, (Math.abs(x) - 1.6) / 1.2)) + 0.08 * noise(x, z);

const post = join(
  [tube(0.09, 0.3, 0.06, 12), move(0, 0, 0)],
  [tube(0.045, 2.6, 0.04, 12), move(0, 0, 0)],
  [box(0.5, 0.05, 0.05), move(0, 2.58, 0)],
);
const shade = lathe(
  [
    [0.22, 0],
    [0.1, 0.18],
    [0.03, 0.26],
    [0, 0.26],
  ],
  18,
);
const flake = ball(0.022, 6);

const rows = Array.from({ length: 7 }, (_, i) => 2.4 - i * 3.6);

const lanterns: readonly Prop[] = rows.flatMap((z) =>
  [-2.3, 2.3].flatMap((x): Prop[] => [
    { mesh: post, at: move(x, 0.15, z), material: { color: paint('#22262e') } },
    { mesh: shade, at: move(x, 2.72, z), material: { color: paint('#22262e') } },
    { mesh: ball(0.13, 14), at: move(x, 2.68, z), material: { color: paint('#ffe2a8'), glow: [6, 3.9, 1.6] } },
  ]),
);

const coal = { color: paint('#1c1c20') };

const snowman: readonly Prop[] = [
  { mesh: ball(0.55, 28), at: chain(move(0, 0.46, 0), stretch(1, 0.92, 1)), material: { color: paint('#f4f7fb') } },
  { mesh: ball(0.4, 28), at: move(0, 1.2, 0), material: { color: paint('#f4f7fb') } },
  { mesh: ball(0.28, 26), at: move(0, 1.72, 0), material: { color: paint('#f4f7fb') } },
  {
    mesh: lathe(
      [
        [0.05, 0],
        [0, 0.34],
      ],
      14,
    ),
    at: chain(move(0, 1.7, 0.26), turn('x', 96)),
    material: { color: paint('#e8772e') },
  },
  ...[-0.1, 0.1].map((x): Prop => ({ mesh: ball(0.04, 10), at: move(x, 1.8, 0.25), material: coal })),
  ...[1.02, 1.2, 1.37].map(
    (y): Prop => ({ mesh: ball(0.045, 10), at: move(0, y, y === 1.2 ? 0.4 : 0.365), material: coal }),
  ),
  {
    mesh: lathe(
      [
        [0.3, -0.06],
        [0.36, 0],
        [0.3, 0.07],
        [0.22, 0],
        [0.3, -0.06],
      ],
      28,
    ),
    at: move(0, 1.48, 0),
    material: { color: paint('#c4262e') },
  },
  {
    mesh: box(0.14, 0.5, 0.06),
    at: chain(move(0.2, 1.02, 0.36), turn('z', 8), turn('x', -6)),
    material: { color: paint('#c4262e') },
  },
  {
    mesh: lathe(
      [
        [0, 0],
        [0.36, 0],
        [0.36, 0.04],
        [0.22, 0.05],
        [0.2, 0.38],
        [0, 0.38],
      ],
      26,
    ),
    at: chain(move(0, 1.93, -0.02), turn('x', -6)),
    material: { color: paint('#2b3648') },
  },
  ...[-1, 1].map(
    (side): Prop => ({
      mesh: tube(0.025, 0.75, 0.015, 8),
      at: chain(move(side * 0.36, 1.24, 0), turn('z', side * -58)),
      material: { color: paint('#4b3524') },
    }),
  ),
];

/** Flakes on their own ways, each falling through the same column of air again and again. */
function snowfall(time: number): Prop[] {
  return Array.from({ length: 240 }, (_, i): Prop => {
    const fall = (speckle(i, 41) * 5 + time * (0.55 + 0.35 * speckle(i, 42))) % 5;
    const z = 6.5 - 22 * speckle(i, 43) ** 1.4;
    const x = -4.5 + 9 * speckle(i, 44) + 0.2 * Math.sin(time * 1.6 + i);
    return { mesh: flake, at: move(x, 4.6 - fall, z), material: { color: paint('#ffffff'), glow: [0.35, 0.35, 0.4] } };
  });
}

const still: readonly Prop[] = [
  { mesh: ground([-14, 14], [-32, 12], 56, drift), at: move(0, 0, 0), material: { color: (x, _y, z) => snow(x, z) } },
  ...Array.from({ length: 34 }, (_, i): Prop[] => {
    const side = i % 2 === 0 ? -1 : 1;
    const size = 0.9 + 0.7 * speckle(i, 3);
    return fir(
      chain(
        move(side * (4.1 + 3.5 * speckle(i, 5)), 0.2, 4 - Math.floor(i / 2) * 1.9),
        stretch(size, size * 1.3, size),
      ),
      paint(i % 3 === 0 ? '#33495a' : '#2a3f4a'),
    );
  }).flat(),
  ...lanterns,
  ...snowman,
  { mesh: box(5.6, 3.6, 0.6), at: move(0, 0, -27), material: { color: paint('#3a2f3a') } },
  { mesh: box(1.2, 2, 0.2), at: move(0, 0.2, -26.7), material: { color: paint('#ffdca0'), glow: [2.4, 1.5, 0.6] } },
];

export const avenue: Scene = {
  look: {
    sun: [0.4, 0.8, 0.45],
    sunColor: [0.1, 0.13, 0.22],
    sunSize: 0.06,
    ambient: [
      [0.07, 0.09, 0.17],
      [0.05, 0.06, 0.11],
    ],
    sky: skyOf({ horizon: [0.05, 0.06, 0.13], zenith: [0.01, 0.015, 0.045], sun: [0.4, 0.8, 0.45], shine: [0, 0, 0] }),
    fog: 0.022,
    stage: { center: [0, 1, -2], radius: 9 },
    lamps: rows.flatMap((z) =>
      [-2.3, 2.3].map((x) => ({ at: [x, 2.6, z] as const, color: [1.5, 1.0, 0.48] as const, reach: 1.3 })),
    ),
  },
  props: (time) => [...still, ...snowfall(time)],
  anchors: { snowman: () => [0, 1.1, 0], 'last lantern': () => [2.3, 2.7, -19.2] },
};
