/** A toy train crosses a playroom floor and passes under a wooden gate. */
import { boards, carried, either } from '../kit.ts';
import { ball, box, hoop, join, lathe, prism, sheets, tube } from '../mesh.ts';
import type { Material, Prop, Scene } from '../scene.ts';
import { type Color, chain, move, type Placement, paint, speckle, stretch, turn, type Vector } from '../vector.ts';

const red: Material = { color: paint('#c8352b'), shine: 0.5 };
const yellow: Material = { color: paint('#efb52f'), shine: 0.4 };
const green: Material = { color: paint('#3f8f5a'), shine: 0.4 };
const blue: Material = { color: paint('#2f6da8'), shine: 0.4 };
const black: Material = { color: paint('#26262b'), shine: 0.4 };
const beech: Material = { color: paint('#d8b27a') };

const wheel = chain(turn('x', 90), move(0, -0.03, 0));
const disc = tube(0.11, 0.06, 0.11, 18);
const boiler = join([tube(0.17, 0.62, 0.17, 24), chain(move(0.36, 0.36, 0), turn('z', 90))]);
const funnel = lathe(
  [
    [0, 0],
    [0.06, 0],
    [0.05, 0.2],
    [0.09, 0.28],
    [0.06, 0.28],
    [0, 0.27],
  ],
  18,
);
const gateSide = prism(
  [
    [-0.14, 0],
    [0.14, 0],
    [0.14, 0.95],
    [-0.14, 0.95],
  ],
  0.28,
);

function gateTop() {
  const steps = Array.from({ length: 13 }, (_, i) => (i / 12) * Math.PI);
  const arch = (radius: number, x: number): Vector[] =>
    steps.map((a) => [x, 0.95 + radius * Math.sin(a), radius * Math.cos(a)]);
  const ring = [arch(0.34, 0.16), arch(0.64, 0.16), arch(0.34, -0.16), arch(0.64, -0.16)] as const;
  const faces = steps.slice(1).flatMap((_, i) =>
    (
      [
        [0, 1],
        [2, 3],
        [0, 2],
        [1, 3],
      ] as const
    ).map(([a, b]) => [ring[a][i]!, ring[a][i + 1]!, ring[b][i + 1]!, ring[b][i]!]),
  );
  return sheets(...faces);
}

const rugEdge = paint('#e9dcc3');
const rugStripes = either((x, _y, z) => Math.floor((x + z) * 2.2) % 2 === 0, '#3a5f7d', '#33546f');
const rug = (x: number, y: number, z: number): Color =>
  Math.max(Math.abs(x) / 2.6, Math.abs(z) / 1.25) > 0.9 ? rugEdge : rugStripes(x, y, z);

function books(at: Placement): Prop[] {
  const tones = ['#8c3b3b', '#2f5d62', '#c98b2b', '#4b3f72', '#a7b49e', '#d5684f'];
  return Array.from({ length: 15 }, (_, i): Prop => {
    const height = 0.42 + 0.14 * speckle(i, 3);
    return {
      mesh: box(0.1, height, 0.3),
      at: chain(at, move(-0.85 + i * 0.118, 0, 0)),
      material: { color: paint(tones[Math.floor(speckle(i, 9) * tones.length)]!) },
    };
  });
}

const still: readonly Prop[] = [
  {
    mesh: box(40, 0.1, 9),
    at: move(0, -0.1, 0),
    material: { color: boards(paint('#b98a58'), paint('#8a5f39'), 0.28), shine: 0.12 },
  },
  { mesh: box(5.2, 0.02, 2.5), at: move(0.2, 0, 1.7), material: { color: rug } },
  {
    mesh: box(40, 4, 0.2),
    at: move(0, 0, -2.6),
    material: { color: either((_x, y) => y < 0.85, '#e8e2d4', '#7fa3a0') },
  },
  { mesh: box(40, 0.14, 0.3), at: move(0, 0.8, -2.52), material: { color: paint('#f2ecdf') } },
  ...[-0.13, 0.13].map(
    (z): Prop => ({
      mesh: box(20, 0.04, 0.035),
      at: move(0, 0.05, z),
      material: { color: paint('#8d9197'), shine: 0.6 },
    }),
  ),
  ...Array.from(
    { length: 80 },
    (_, i): Prop => ({
      mesh: box(0.09, 0.05, 0.46),
      at: move(-10 + i * 0.25, 0, 0),
      material: { color: paint('#7b5a3a') },
    }),
  ),
  ...[-0.46, 0.46].map((z): Prop => ({ mesh: gateSide, at: move(0.5, 0, z), material: beech })),
  { mesh: gateTop(), at: move(0.5, 0, 0), material: { color: paint('#cf5f3d') } },
  { mesh: box(2.2, 0.1, 0.55), at: move(-2.9, 1.25, -2.2), material: beech },
  ...books(move(-2.9, 1.35, -2.2)),
  { mesh: box(1.8, 0.1, 0.55), at: move(3.1, 1.25, -2.2), material: beech },
  {
    mesh: ball(0.26),
    at: move(2.7, 1.61, -2.2),
    material: { color: either((_x, y) => Math.abs(y) < 0.07, '#f1ead8', '#3b6ea5'), shine: 0.5 },
  },
  { mesh: hoop(0.22, 0.06), at: chain(move(3.5, 1.63, -2.2), turn('x', 80)), material: yellow },
  ...blocks(),
];

function blocks(): Prop[] {
  const colors = [red, yellow, green, blue, beech];
  const spots = [
    [-3.4, -1.3],
    [-2.95, -1.25],
    [-3.15, -0.95],
    [-1.2, -1.5],
    [2.2, -1.4],
    [2.75, -1.2],
    [4.2, -0.9],
  ] as const;
  const ground = spots.map(
    ([x, z], i): Prop => ({
      mesh: box(0.36, 0.36, 0.36),
      at: chain(move(x, 0, z), turn('y', i * 37)),
      material: colors[i % 5]!,
    }),
  );
  return [
    ...ground,
    { mesh: box(0.36, 0.36, 0.36), at: chain(move(-3.2, 0.36, -1.2), turn('y', 20)), material: yellow },
    {
      mesh: prism(
        [
          [-0.18, 0],
          [0.18, 0],
          [0, 0.3],
        ],
        0.36,
      ),
      at: chain(move(-3.2, 0.72, -1.2), turn('y', 20)),
      material: red,
    },
    { mesh: tube(0.18, 0.5, 0.18), at: move(2.4, 0, -1.75), material: blue },
    {
      mesh: lathe(
        [
          [0.24, 0],
          [0, 0.4],
        ],
        24,
      ),
      at: move(2.4, 0.5, -1.75),
      material: red,
    },
  ];
}

/** Metres of the engine's middle along the track; it comes from the left at an even 1.1 m/s. */
const engineAt = (time: number): number => -2.75 + 1.1 * time;

/** Where the vehicles stand in the train, in metres behind the engine's middle. */
const yellowWagon = move(-0.95, 0, 0);
const greenWagon = move(-1.75, 0, 0);

const bodies: readonly Prop[] = [
  { mesh: box(0.95, 0.1, 0.36), at: move(0, 0.1, 0), material: black },
  { mesh: boiler, at: move(0.1, 0, 0), material: red },
  { mesh: box(0.34, 0.5, 0.4), at: move(-0.3, 0.18, 0), material: red },
  { mesh: box(0.16, 0.17, 0.42), at: move(-0.3, 0.42, 0), material: { color: paint('#bfe0e8') } },
  { mesh: box(0.46, 0.05, 0.5), at: move(-0.3, 0.68, 0), material: black },
  { mesh: funnel, at: move(0.34, 0.5, 0), material: black },
  { mesh: ball(0.07, 14), at: move(0.1, 0.54, 0), material: yellow },
  { mesh: tube(0.06, 0.05, 0.06, 16), at: chain(move(0.5, 0.36, 0), turn('z', -90)), material: yellow },
  ...carried(yellowWagon, wagon(yellow, { color: paint('#6b4b35') })),
  ...carried(greenWagon, wagon(green, { color: paint('#e8e2d4') })),
];

function wagon(material: Material, load: Material): Prop[] {
  return [
    { mesh: box(0.62, 0.24, 0.38), at: move(0, 0.13, 0), material },
    ...[-0.15, 0.02, 0.17].map(
      (x, i): Prop => ({ mesh: ball(0.11, 14), at: move(x, 0.41, i % 2 === 0 ? 0.05 : -0.06), material: load }),
    ),
    { mesh: box(0.14, 0.03, 0.05), at: move(0.38, 0.17, 0), material: black },
  ];
}

function train(time: number): Prop[] {
  const engine = move(engineAt(time), 0.09, 0);
  return [
    ...carried(engine, bodies),
    ...wheels(engine, [-0.3, 0, 0.3], time),
    ...wheels(chain(engine, yellowWagon), [-0.19, 0.19], time),
    ...wheels(chain(engine, greenWagon), [-0.19, 0.19], time),
  ];
}

/** Wheels with a spot near the rim, so that one sees them turn. */
const wheels = (at: Placement, along: readonly number[], time: number): Prop[] =>
  along.flatMap((x) =>
    [-0.17, 0.17].flatMap((z): Prop[] => {
      const axle = chain(at, move(x, 0.1, z), turn('z', -(engineAt(time) / 0.11) * 57.3));
      return [
        { mesh: disc, at: chain(axle, wheel), material: black },
        {
          mesh: disc,
          at: chain(axle, wheel, move(0.055, z > 0 ? 0.012 : -0.012, 0), stretch(0.28, 1, 0.28)),
          material: yellow,
        },
      ];
    }),
  );

export const railway: Scene = {
  look: {
    sun: [-0.5, 0.75, 0.62],
    sunColor: [2.3, 1.95, 1.45],
    sunSize: 0.06,
    ambient: [
      [0.5, 0.52, 0.58],
      [0.34, 0.28, 0.22],
    ],
    sky: () => [0.5, 0.5, 0.5],
    fog: 0,
    stage: { center: [0, 0.4, -0.5], radius: 5.6 },
  },
  props: (time) => [...still, ...train(time)],
  anchors: {
    engine: (time) => [engineAt(time), 0.45, 0],
    'last wagon': (time) => [engineAt(time) - 1.75, 0.3, 0],
    gate: () => [0.5, 0.7, 0],
  },
};
