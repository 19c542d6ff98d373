/** A red toy car drives along a forest road in autumn. */
import { carried, either, fir, leafy, skyOf, speckled } from '../kit.ts';
import { ball, box, ground, join, prism, tube } from '../mesh.ts';
import type { Prop, Scene } from '../scene.ts';
import { chain, move, noise, type Placement, paint, speckle, stretch, turn, type Vector } from '../vector.ts';

const sun: Vector = [-0.3, 0.55, 0.72];

const rise = (x: number, z: number): number =>
  0.9 * Math.max(0, (-z - 4) / 10) + 0.35 * noise(x * 0.4, z * 0.4) * Math.min(1, Math.abs(z) / 3 - 0.35);
const litter = speckled(paint('#8a6a35'), paint('#b48a3e'), 0.9);
const lineWhite = paint('#e6dfce');
const gravel = speckled(paint('#6d6a66'), paint('#7f7b75'), 0.4);

function earth(x: number, _y: number, z: number) {
  if (Math.abs(z) > 1.15) return litter(x, z);
  return Math.abs(z) < 0.05 && Math.abs(x * 0.8) % 1 < 0.55 ? lineWhite : gravel(x, z);
}

function trees(): Prop[] {
  const tones = ['#c8651b', '#d99a22', '#a8431f', '#7d8a35', '#e0b13c'];
  return Array.from({ length: 92 }, (_, i): Prop[] => {
    const x = -9 + (i / 92) * 46 + speckle(i, 1);
    const z = i % 9 === 4 ? 3.1 + 0.5 * speckle(i, 2) : -2.2 - 9 * speckle(i, 3) ** 1.3;
    const size = 0.75 + 0.6 * speckle(i, 7);
    const at = chain(move(x, Math.max(0, rise(x, z)) - 0.05, z), turn('y', i * 77), stretch(size, size * 1.25, size));
    return speckle(i, 11) < 0.3 ? fir(at, paint('#3d5a3a')) : leafy(at, paint(tones[i % tones.length]!));
  }).flat();
}

const still: readonly Prop[] = [
  {
    mesh: ground([-16, 44], [-16, 6], 60, (x, z) => (Math.abs(z) < 1.3 ? 0 : Math.max(0, rise(x, z)))),
    at: move(0, 0, 0),
    material: { color: earth },
  },
  ...trees(),
  ...Array.from(
    { length: 16 },
    (_, i): Prop => ({
      mesh: box(0.12, 0.55, 0.12),
      at: move(-8 + i * 2.6, 0, 1.5),
      material: { color: either((_x, y) => y > 0.35, '#c23b2e', '#efe9dc') },
    }),
  ),
];

const wheel = join([tube(0.2, 0.14, 0.2, 20), chain(turn('x', 90), move(0, -0.07, 0))]);
const hub = join([box(0.22, 0.05, 0.16), move(0, -0.025, 0)]);
const cabin = prism(
  [
    [-0.5, 0],
    [0.42, 0],
    [0.22, 0.36],
    [-0.38, 0.36],
  ],
  0.66,
);
const glass = prism(
  [
    [-0.42, 0.05],
    [0.34, 0.05],
    [0.18, 0.31],
    [-0.33, 0.31],
  ],
  0.68,
);

/** The car drives at an even 3 m/s from the left to the right. */
const carAt = (time: number): number => -2.4 + 3 * time;

const lacquer = { color: paint('#c62828'), shine: 0.8 };

const bodywork: readonly Prop[] = [
  { mesh: box(1.5, 0.3, 0.74), at: move(0, 0.2, 0), material: lacquer },
  { mesh: cabin, at: move(-0.1, 0.5, 0), material: lacquer },
  { mesh: glass, at: move(-0.1, 0.5, 0), material: { color: paint('#a9cfd6'), shine: 1 } },
  { mesh: box(0.6, 0.05, 0.5), at: move(-0.18, 0.86, 0), material: { color: paint('#4d3a2a') } },
  { mesh: box(0.42, 0.18, 0.3), at: move(-0.15, 0.91, 0), material: { color: paint('#c9a15a') } },
  ...[-0.24, 0.24].map(
    (z): Prop => ({
      mesh: ball(0.07, 12),
      at: move(0.75, 0.38, z),
      material: { color: paint('#fff4cf'), glow: [1.6, 1.3, 0.7] },
    }),
  ),
];

function car(time: number): Prop[] {
  const body: Placement = move(carAt(time), 0.02 * Math.sin(time * 9), 0.45);
  const spin = turn('z', -(carAt(time) / 0.2) * 57.3);
  return [
    ...carried(body, bodywork),
    ...[-0.46, 0.46].flatMap((x) =>
      [-0.36, 0.36].flatMap((z): Prop[] => [
        { mesh: wheel, at: chain(body, move(x, 0.2, z), spin), material: { color: paint('#222226') } },
        { mesh: hub, at: chain(body, move(x, 0.2, z), spin), material: { color: paint('#d8d8d8'), shine: 0.6 } },
      ]),
    ),
  ];
}

const leaf = box(0.09, 0.01, 0.06);

/** Leaves that fall and drift, each on its own way again and again. */
function leaves(time: number): Prop[] {
  return Array.from({ length: 70 }, (_, i): Prop => {
    const fall = (speckle(i, 31) * 3 + time * (0.5 + 0.3 * speckle(i, 32))) % 3;
    const x = -5 + 24 * speckle(i, 33) + 0.3 * Math.sin(time * 2 + i);
    return {
      mesh: leaf,
      at: chain(move(x, 3 - fall, -3.5 + 5.5 * speckle(i, 34)), turn('x', time * 160 + i * 50), turn('z', i * 80)),
      material: { color: paint(i % 2 === 0 ? '#e0a02c' : '#cc5a1e') },
    };
  });
}

export const forest: Scene = {
  look: {
    sun,
    sunColor: [2.5, 2, 1.3],
    sunSize: 0.04,
    ambient: [
      [0.46, 0.5, 0.58],
      [0.28, 0.22, 0.15],
    ],
    sky: skyOf({
      horizon: [0.7, 0.68, 0.6],
      zenith: [0.3, 0.46, 0.66],
      sun,
      shine: [0.4, 0.35, 0.2],
      clouds: [0.95, 0.93, 0.9],
    }),
    fog: 0.01,
    stage: { center: [6, 1, -2], radius: 12 },
  },
  props: (time) => [...still, ...leaves(time), ...car(time)],
  anchors: { car: (time) => [carAt(time), 0.45, 0.45] },
};
