/** A cup of tea near the lens, a wooden duck on wheels further back, coloured lights behind. */
import { boards, carried } from '../kit.ts';
import { ball, box, hoop, join, lathe, sheets, tube } from '../mesh.ts';
import type { Prop, Scene } from '../scene.ts';
import { chain, move, type Placement, paint, speckle, stretch, turn } from '../vector.ts';

const cup: Placement = move(-0.17, 0, 0.62);
const china = { color: paint('#2d6f8e'), shine: 0.8 };

const teacup: readonly Prop[] = [
  {
    mesh: lathe(
      [
        [0, 0.012],
        [0.075, 0.012],
        [0.15, 0.03],
        [0.148, 0.036],
        [0, 0.02],
      ],
      44,
    ),
    at: cup,
    material: { color: paint('#eae3d2'), shine: 0.6 },
  },
  {
    mesh: lathe(
      [
        [0, 0.03],
        [0.05, 0.03],
        [0.06, 0.05],
        [0.088, 0.1],
        [0.098, 0.17],
        [0.092, 0.17],
        [0.084, 0.1],
        [0.05, 0.055],
        [0, 0.05],
      ],
      44,
    ),
    at: cup,
    material: china,
  },
  {
    mesh: hoop(0.035, 0.009, 26),
    at: chain(cup, move(-0.118, 0.115, 0), turn('x', 90), stretch(1, 1, 1.2)),
    material: china,
  },
  {
    mesh: tube(0.089, 0.004, 0.089, 36),
    at: chain(cup, move(0, 0.145, 0)),
    material: { color: paint('#7a3512'), shine: 0.9 },
  },
  {
    mesh: tube(0.002, 0.16, 0.002, 6),
    at: chain(cup, move(0.095, 0.172, 0.02), turn('z', 163)),
    material: { color: paint('#f4eee0') },
  },
  {
    mesh: sheets([
      [-0.022, -0.03, 0],
      [0.022, -0.03, 0],
      [0.022, 0.02, 0],
      [0, 0.034, 0],
      [-0.022, 0.02, 0],
    ]),
    at: chain(cup, move(0.145, 0.04, 0.03), turn('y', 16)),
    material: { color: paint('#d9a02b') },
  },
];

const body = join(
  [ball(0.2, 28), chain(move(0, 0.3, 0), stretch(1.45, 0.95, 0.9))],
  [ball(0.125, 26), move(0.2, 0.56, 0)],
  [
    lathe(
      [
        [0.085, 0],
        [0.075, 0.16],
      ],
      20,
    ),
    chain(move(0.13, 0.36, 0), turn('z', -16)),
  ],
  [
    lathe(
      [
        [0.11, 0],
        [0.02, 0.17],
        [0, 0.17],
      ],
      18,
    ),
    chain(move(-0.24, 0.32, 0), turn('z', 62), stretch(1, 1, 0.7)),
  ],
);
const beak = join([ball(0.07, 18), chain(move(0.33, 0.545, 0), stretch(1.25, 0.45, 0.85))]);
const wing = join([ball(0.13, 20), chain(stretch(1.25, 0.75, 0.3))]);

/** The duck rolls a hand's breadth to the right between 0:02.4 and 0:03.6. */
const rolled = (time: number): number =>
  0.14 * (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, (time - 2.4) / 1.2)))) * 0.5;

const toy: readonly Prop[] = [
  { mesh: body, at: move(0, 0, 0), material: { color: paint('#efb92f'), shine: 0.4 } },
  { mesh: beak, at: move(0, 0, 0), material: { color: paint('#d9541e'), shine: 0.5 } },
  ...[-0.17, 0.17].map((z): Prop => ({ mesh: wing, at: move(-0.04, 0.33, z), material: { color: paint('#d99a1c') } })),
  ...[-0.1, 0.1].map(
    (z): Prop => ({ mesh: ball(0.018, 10), at: move(0.26, 0.6, z), material: { color: paint('#1b1b1f'), shine: 1 } }),
  ),
  { mesh: box(0.52, 0.035, 0.2), at: move(0, 0.085, 0), material: { color: paint('#b5803f') } },
];

/** A wheel with a pale dot near its rim, lying on its side. */
const wheel: readonly Prop[] = [
  { mesh: tube(0.075, 0.03, 0.075, 24), at: move(0, 0, 0), material: { color: paint('#bf3b2b'), shine: 0.4 } },
  { mesh: tube(0.02, 0.034, 0.02, 12), at: move(0.042, 0.002, 0), material: { color: paint('#f4ead2') } },
];

function duck(time: number): Prop[] {
  const at = chain(move(0.16 + rolled(time), 0, -0.75), turn('y', -24));
  const spin = chain(turn('z', -(rolled(time) / 0.075) * 57.3), turn('x', 90));
  return [
    ...carried(at, toy),
    ...[-0.17, 0.17].flatMap((x) => [-0.13, 0.13].flatMap((z) => carried(chain(at, move(x, 0.075, z), spin), wheel))),
  ];
}

/** Small lights on a wire before the far wall; out of focus each is a disc. */
const lights: readonly Prop[] = Array.from({ length: 26 }, (_, i): Prop => {
  const tones = [
    [6, 3.2, 1],
    [5.5, 1.3, 0.8],
    [1.2, 4, 2.2],
    [1.5, 2.6, 6],
  ] as const;
  const x = -2.3 + (i % 13) * 0.38 + 0.1 * speckle(i);
  const y = 0.75 + Math.floor(i / 13) * 0.55 + 0.16 * Math.sin(i * 1.1);
  return { mesh: ball(0.034, 12), at: move(x, y, -2.75), material: { color: [1, 1, 1], glow: tones[i % 4]! } };
});

const still: readonly Prop[] = [
  {
    mesh: box(6, 0.06, 5),
    at: move(0, -0.06, -0.8),
    material: { color: boards(paint('#9a6a42'), paint('#6f4527'), 0.16), shine: 0.25 },
  },
  { mesh: box(8, 4, 0.1), at: move(0, -1, -3), material: { color: paint('#3b4a52') } },
  ...['#a23c3c', '#d8a545', '#315e75', '#e7ded0'].map(
    (tone, i): Prop => ({
      mesh: box(0.09, 0.5 + 0.07 * speckle(i, 4), 0.34),
      at: chain(move(-0.95 + i * 0.1, 0, -1.5), turn('z', i === 3 ? 9 : 0)),
      material: { color: paint(tone) },
    }),
  ),
  {
    mesh: lathe(
      [
        [0, 0],
        [0.12, 0],
        [0.17, 0.2],
        [0.19, 0.24],
        [0.15, 0.24],
        [0, 0.2],
      ],
      26,
    ),
    at: move(0.95, 0, -1.55),
    material: { color: paint('#b4643f') },
  },
  ...Array.from(
    { length: 9 },
    (_, i): Prop => ({
      mesh: ball(0.11, 12),
      at: chain(
        move(0.95, 0.26, -1.55),
        turn('y', i * 40),
        turn('z', -35 - 20 * speckle(i, 8)),
        move(0, 0.2, 0),
        stretch(0.35, 1.5, 0.9),
      ),
      material: { color: paint('#4c7f52') },
    }),
  ),
  ...teacup,
  ...lights,
];

export const tea: Scene = {
  look: {
    sun: [-0.6, 0.6, 0.5],
    sunColor: [1.7, 1.3, 0.85],
    sunSize: 0.1,
    ambient: [
      [0.3, 0.31, 0.36],
      [0.2, 0.15, 0.11],
    ],
    sky: () => [0.1, 0.12, 0.14],
    fog: 0,
    stage: { center: [0, 0.2, -0.4], radius: 2.1 },
  },
  props: (time) => [...still, ...duck(time)],
  anchors: { cup: () => [-0.17, 0.1, 0.62], duck: (time) => [0.22 + rolled(time), 0.35, -0.75] },
};
