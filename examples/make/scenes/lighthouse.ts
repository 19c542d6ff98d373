/** A lighthouse on a headland at dusk; its lamp turns, two gulls fly past. */
import { either, skyOf, speckled, waves } from '../kit.ts';
import { ball, box, ground, join, lathe, prism, sheets, tube } from '../mesh.ts';
import type { Prop, Scene } from '../scene.ts';
import {
  add,
  type Color,
  chain,
  move,
  noise,
  type Placement,
  paint,
  scale,
  smoothstep,
  stretch,
  turn,
  type Vector,
} from '../vector.ts';

const sun: Vector = [-0.75, 0.22, -0.3];

/** The headland: a ridge that bends, falling off to the sea on both sides. */
const land = (x: number, z: number): number => {
  const ridge = Math.abs(x - 1.2 * Math.sin(z * 0.16));
  const rough = noise(x * 0.7, z * 0.7) * 0.7 + noise(x * 2.3, z * 2.3) * 0.25;
  const end = smoothstep(-11, -6, z);
  return (2.6 * smoothstep(8.5, 3.6, ridge + rough * 1.4) + 0.25 * rough) * end - 0.5;
};

const tower = lathe(
  [
    [1.25, 0],
    [1.02, 3],
    [0.86, 6],
    [0.78, 8.2],
    [1.15, 8.4],
    [1.15, 8.55],
    [0, 8.55],
  ],
  36,
);
const roof = lathe(
  [
    [0.85, 0],
    [0.8, 0.1],
    [0.12, 0.85],
    [0.1, 1.05],
    [0, 1.1],
  ],
  28,
);
const cage = join(
  ...Array.from({ length: 8 }, (_, i) => [box(0.05, 1.1, 0.05), chain(turn('y', i * 45), move(0.68, 0, 0))] as const),
);
const railing = join(
  ...Array.from({ length: 16 }, (_, i) => [box(0.03, 0.5, 0.03), chain(turn('y', i * 22.5), move(1.1, 0, 0))] as const),
  [
    lathe(
      [
        [1.12, 0.48],
        [1.12, 0.53],
        [1.08, 0.53],
        [1.08, 0.48],
      ],
      32,
    ),
    move(0, 0, 0),
  ],
);
const houseRoof = prism(
  [
    [-1.35, 0],
    [1.35, 0],
    [0, 0.95],
  ],
  3.3,
);
const lens = tube(0.34, 0.85, 0.34, 20);
const sea = ground([-160, 160], [-260, 40], 1);
const plumage = ball(0.5, 12);
const wing = sheets([
  [0, 0, 0.1],
  [0, 0, -0.12],
  [0.6, 0.08, -0.08],
  [1.15, 0, 0.02],
]);

const base: Vector = [1.4, land(1.4, -3) - 0.05, -3];
const lampAt = add(base, [0, 9.15, 0]);

/** The lamp turns once in four seconds and looks at the camera at 0:01.0. */
const flash = (time: number): number => Math.max(0, Math.cos((time - 1) * (Math.PI / 2))) ** 24;

const grass = speckled(paint('#5d6b35'), paint('#8a7f45'), 1.3);
const rock = speckled(paint('#5b5148'), paint('#8b7a68'), 0.8);
const sand = speckled(paint('#9c8560'), paint('#c4a87c'), 0.5);

/** Grass on the ridge, rock on its flanks, and a path that leads to the door. */
function turf(x: number, y: number, z: number): Color {
  const beside = Math.abs(x - 0.55 * Math.sin(z * 0.3) - 0.3) + 0.25 * noise(x * 3, z * 3);
  if (y < 1.5) return rock(x, z + 2 * y);
  return beside < 0.72 ? sand(x, z) : grass(x, z);
}

const still: readonly Prop[] = [
  { mesh: ground([-14, 14], [-14, 26], 90, land), at: move(0, 0, 0), material: { color: turf } },
  {
    mesh: tower,
    at: move(...base),
    material: { color: either((_x, y) => y < 8.2 && Math.floor(y / 1.37) % 2 === 1, '#b8342c', '#efe8da') },
  },
  { mesh: cage, at: chain(move(...base), move(0, 8.55, 0)), material: { color: paint('#30343a') } },
  { mesh: railing, at: chain(move(...base), move(0, 8.55, 0)), material: { color: paint('#30343a') } },
  { mesh: roof, at: chain(move(...base), move(0, 9.6, 0)), material: { color: paint('#8f2a25'), shine: 0.4 } },
  {
    mesh: box(0.55, 1.2, 0.1),
    at: chain(move(...base), turn('y', 8), move(0, 0, 1.2)),
    material: { color: paint('#5a3b28') },
  },
  ...house(chain(move(-2.3, land(-1.5, -1) - 0.1, -2.2), turn('y', 24))),
  ...fence(),
];

function house(at: Placement): Prop[] {
  const window = (x: number): Prop => ({
    mesh: box(0.42, 0.5, 0.06),
    at: chain(at, move(x, 0.55, 1.52)),
    material: { color: paint('#2c2418'), glow: [2.6, 1.5, 0.5] },
  });
  return [
    { mesh: box(2.3, 1.5, 3), at, material: { color: paint('#e7ddc8') } },
    { mesh: houseRoof, at: chain(at, move(0, 1.5, 0)), material: { color: paint('#6b4a3e') } },
    { mesh: box(0.35, 1.1, 0.35), at: chain(at, move(0.5, 1.6, -0.8)), material: { color: paint('#9a6a55') } },
    window(-0.55),
    window(0.55),
  ];
}

function fence(): Prop[] {
  const post = box(0.11, 0.85, 0.11);
  return Array.from({ length: 13 }, (_, i): Prop[] => {
    const z = 19 - i * 1.5;
    return [-1.25, 1.75].map((side): Prop => {
      const x = side + 0.55 * Math.sin(z * 0.3);
      return {
        mesh: post,
        at: chain(move(x, land(x, z), z), turn('y', i * 31)),
        material: { color: paint('#7d6a55') },
      };
    });
  }).flat();
}

/** Two gulls cross from the left to the right before the tower, one behind the other. */
const gullAt = (index: number, time: number): Vector => [
  -8 + 3.1 * time - 1.6 * index,
  6.4 + 0.9 * index + 0.3 * Math.sin(time * 1.4 + index),
  1 + index,
];

function gull(index: number, time: number): Prop[] {
  const at = chain(move(...gullAt(index, time)), turn('y', 90));
  const beat = 24 * Math.sin(time * 9 + index * 2);
  const white = { color: paint('#f2efe9') };
  return [
    { mesh: plumage, at: chain(at, stretch(0.3, 0.3, 0.9)), material: white },
    { mesh: wing, at: chain(at, turn('z', beat)), material: white },
    { mesh: wing, at: chain(at, turn('z', -beat), stretch(-1, 1, 1)), material: white },
  ];
}

export const lighthouse: Scene = {
  look: {
    sun,
    sunColor: [2.3, 1.15, 0.5],
    sunSize: 0.05,
    ambient: [
      [0.3, 0.34, 0.52],
      [0.16, 0.12, 0.12],
    ],
    sky: skyOf({
      horizon: [0.78, 0.4, 0.24],
      zenith: [0.03, 0.07, 0.2],
      sun,
      shine: [1.3, 0.6, 0.25],
      clouds: [0.5, 0.22, 0.22],
    }),
    fog: 0.005,
    stage: { center: [0, 3, 2], radius: 15 },
    lamps: [{ at: add(lampAt, [0, 0, 0]), color: [2, 1.4, 0.7], reach: 1.4 }],
  },
  props: (time) => [
    ...still,
    {
      mesh: lens,
      at: chain(move(...base), move(0, 8.65, 0)),
      material: { color: paint('#fff2cc'), glow: scale([5, 3.6, 1.7], 0.6 + 5 * flash(time)) },
    },
    {
      mesh: sea,
      at: move(0, 0, 0),
      material: {
        color: [0.03, 0.06, 0.09],
        shine: 0.5,
        ripple: (x, z) => waves(x, z, time),
      },
    },
    ...gull(0, time),
    ...gull(1, time),
  ],
  anchors: {
    lamp: () => lampAt,
    foot: () => base,
    'first gull': (time) => gullAt(0, time),
    'second gull': (time) => gullAt(1, time),
  },
};
