/** A tin robot on a round table in a workshop; it turns its head and lifts a flower. */
import { boards, either, robot } from '../kit.ts';
import { ball, box, hoop, join, lathe, tube } from '../mesh.ts';
import type { Prop, Scene } from '../scene.ts';
import { chain, move, type Placement, paint, place, smoothstep, speckle, stretch, turn } from '../vector.ts';

const flower = join(
  ...Array.from(
    { length: 6 },
    (_, i) => [ball(0.07, 10), chain(turn('y', i * 60), move(0.09, 0.42, 0), stretch(1.2, 0.6, 0.8))] as const,
  ),
);
const heart = ball(0.07, 12);
const stem = tube(0.014, 0.42, 0.014, 8);

const stand: Placement = chain(move(0, 1, 0), turn('y', 10));

/** The robot looks to its left and then lifts its right arm, between 0:01.0 and 0:03.2. */
const pose = (time: number) => ({
  look: 42 * (smoothstep(0.8, 1.8, time) - smoothstep(3.4, 4.4, time)),
  right: 15 + 105 * smoothstep(1.8, 3.2, time),
  left: 12,
});

function held(time: number): Prop[] {
  const hand = chain(stand, move(-0.4, 0.96, 0), turn('x', -pose(time).right), move(0, -0.5, 0), turn('x', 88));
  return [
    { mesh: stem, at: chain(hand, move(0, -0.08, 0)), material: { color: paint('#3f7d4e') } },
    { mesh: flower, at: chain(hand, move(0, -0.06, 0)), material: { color: paint('#f3c8d6') } },
    { mesh: heart, at: chain(hand, move(0, 0.37, 0)), material: { color: paint('#f0b429') } },
  ];
}

/** Four walls, each its own colour, so that one sees the camera go around. */
function room(): Prop[] {
  const wall = (angle: number, color: string): Prop[] => [
    { mesh: box(15, 6.5, 0.2), at: chain(turn('y', angle), move(0, 0, -7.4)), material: { color: paint(color) } },
    { mesh: box(15, 0.35, 0.3), at: chain(turn('y', angle), move(0, 0, -7.3)), material: { color: paint('#e6dcc8') } },
  ];
  const poster = (angle: number, x: number, y: number, color: string): Prop => ({
    mesh: box(1.5, 1.9, 0.08),
    at: chain(turn('y', angle), move(x, y, -7.25)),
    material: { color: either((u, v) => Math.hypot(u, v - 0.95) < 0.5, '#f3ead6', color) },
  });
  return [
    ...wall(0, '#5f7f83'),
    ...wall(90, '#b7794d'),
    ...wall(-90, '#6c7a52'),
    ...wall(180, '#8a8174'),
    poster(0, -3.4, 2.2, '#d1603d'),
    poster(0, 1.2, 2.5, '#e0b13c'),
    poster(90, 1.5, 2.2, '#30566a'),
    poster(-90, -1.6, 2.3, '#93485a'),
    { mesh: box(4.4, 0.15, 1), at: move(4.6, 1.9, -6.8), material: { color: paint('#8b6239') } },
    ...Array.from(
      { length: 6 },
      (_, i): Prop => ({
        mesh: tube(0.2 + 0.1 * speckle(i), 0.5 + 0.4 * speckle(i, 2), 0.16, 18),
        at: move(2.9 + i * 0.68, 2.05, -6.8),
        material: { color: paint(['#c94f3d', '#e6c35c', '#4d7ea8', '#eee4d0', '#5a8f69', '#9c6b98'][i]!), shine: 0.4 },
      }),
    ),
  ];
}

const still: readonly Prop[] = [
  {
    mesh: box(16, 0.1, 16),
    at: move(0, -0.1, 0),
    material: { color: boards(paint('#a47c52'), paint('#7d5937'), 0.5) },
  },
  ...room(),
  {
    mesh: lathe(
      [
        [0, 0.9],
        [2.1, 0.9],
        [2.14, 0.94],
        [2.14, 0.97],
        [2.1, 1],
        [0, 1],
      ],
      56,
    ),
    at: move(0, 0, 0),
    material: { color: boards(paint('#c79a62'), paint('#a97a48'), 0.42), shine: 0.3 },
  },
  {
    mesh: lathe(
      [
        [0, 0],
        [0.9, 0],
        [0.8, 0.1],
        [0.22, 0.2],
        [0.2, 0.9],
        [0, 0.9],
      ],
      30,
    ),
    at: move(0, 0, 0),
    material: { color: paint('#5b3f2a') },
  },
  ...['#9c3d3d', '#d9a441', '#35607f'].map(
    (tone, i): Prop => ({
      mesh: box(1.05 - i * 0.1, 0.16, 0.75 - i * 0.06),
      at: chain(move(1.15, 1 + i * 0.16, -0.75), turn('y', -24 + i * 17)),
      material: { color: paint(tone) },
    }),
  ),
  ...lampOn(move(-1.3, 1, -0.95)),
  {
    mesh: lathe(
      [
        [0, 0],
        [0.22, 0],
        [0.27, 0.42],
        [0.23, 0.42],
        [0.2, 0.05],
        [0, 0.05],
      ],
      26,
    ),
    at: move(-1.05, 1, 0.95),
    material: { color: paint('#f0ede4'), shine: 0.5 },
  },
  {
    mesh: hoop(0.12, 0.03, 20),
    at: chain(move(-0.78, 1.22, 0.95), turn('x', 90)),
    material: { color: paint('#f0ede4') },
  },
  {
    mesh: lathe(
      [
        [0, 0],
        [0.1, 0],
        [0.1, 0.05],
        [0, 0.05],
      ],
      8,
    ),
    at: move(0.85, 1, 1.1),
    material: { color: paint('#8b929a'), shine: 0.8 },
  },
  {
    mesh: lathe(
      [
        [0, 0],
        [0.1, 0],
        [0.1, 0.05],
        [0, 0.05],
      ],
      6,
    ),
    at: move(1.15, 1, 0.85),
    material: { color: paint('#8b929a'), shine: 0.8 },
  },
];

function lampOn(at: Placement): Prop[] {
  const brass = { color: paint('#b58a3c'), shine: 0.7 };
  return [
    { mesh: tube(0.32, 0.08, 0.28, 28), at, material: brass },
    { mesh: tube(0.035, 1.35, 0.035, 12), at, material: brass },
    {
      mesh: lathe(
        [
          [0.5, 0],
          [0.24, 0.5],
          [0, 0.5],
        ],
        30,
      ),
      at: chain(at, move(0, 1.15, 0)),
      material: { color: paint('#2f6d5f'), glow: [0.06, 0.14, 0.1] },
    },
    { mesh: ball(0.16, 16), at: chain(at, move(0, 1.25, 0)), material: { color: paint('#fff3d6'), glow: [5, 3.8, 2] } },
  ];
}

export const workshop: Scene = {
  look: {
    sun: [0.5, 0.8, 0.45],
    sunColor: [1.35, 1.3, 1.25],
    sunSize: 0.12,
    ambient: [
      [0.44, 0.44, 0.46],
      [0.26, 0.21, 0.17],
    ],
    sky: () => [0.3, 0.3, 0.3],
    fog: 0,
    stage: { center: [0, 1.2, 0], radius: 3.4 },
    lamps: [{ at: [-1.3, 2.15, -0.95], color: [3.4, 2.4, 1.2], reach: 0.9 }],
  },
  props: (time) => [...still, ...robot(stand, pose(time), paint('#c9503c')), ...held(time)],
  anchors: {
    robot: () => [0, 1.8, 0],
    flower: (time) => place(chain(stand, move(-0.4, 0.96, 0), turn('x', -pose(time).right)), [0, -0.5, 0]),
    lamp: () => [-1.3, 2.15, -0.95],
  },
};
