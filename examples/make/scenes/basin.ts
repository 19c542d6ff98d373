/** Two paper boats drift across a stone basin. */
import { leafy, skyOf, speckled, waves } from '../kit.ts';
import { box, ground, lathe, sheets, tube } from '../mesh.ts';
import type { Prop, Scene } from '../scene.ts';
import { chain, mix, move, noise, type Placement, paint, speckle, turn, type Vector } from '../vector.ts';

const sun: Vector = [-0.5, 0.62, 0.55];

/** The folds of a paper boat: two sides of three faces each, and the peak of the middle. */
const side = (z: number): Vector[][] => [
  [
    [-1, 0.62, 0],
    [-0.5, -0.05, 0.4 * z],
    [0, 0.36, z],
  ],
  [
    [-0.5, -0.05, 0.4 * z],
    [0.5, -0.05, 0.4 * z],
    [0, 0.36, z],
  ],
  [
    [1, 0.62, 0],
    [0, 0.36, z],
    [0.5, -0.05, 0.4 * z],
  ],
];
const hull = sheets(...side(0.4), ...side(-0.4));
const peak = sheets(
  [
    [-0.52, 0.2, 0.12],
    [0.52, 0.2, 0.12],
    [0, 0.98, 0],
  ],
  [
    [-0.52, 0.2, -0.12],
    [0.52, 0.2, -0.12],
    [0, 0.98, 0],
  ],
);

const water = ground([-4.25, 4.25], [-4.25, 4.25], 1);
const mortar = paint('#756b5d');
const deep = paint('#1f4a4d');
const shallow = paint('#3c6b60');
const stone = speckled(paint('#a79c8b'), paint('#c4baa8'), 0.5);
const pebbles = speckled(paint('#6e6455'), paint('#94866f'), 0.4);
const lawn = speckled(paint('#5f8140'), paint('#86a354'), 1.1);

const still: readonly Prop[] = [
  { mesh: box(60, 0.1, 60), at: move(0, -0.55, 0), material: { color: (x, _y, z) => lawn(x, z) } },
  {
    mesh: lathe(
      [
        [5.1, -0.5],
        [5.1, 0.42],
        [5.0, 0.5],
        [4.3, 0.5],
        [4.2, 0.42],
        [4.2, -0.45],
        [0, -0.45],
      ],
      64,
    ),
    at: move(0, 0, 0),
    material: { color: (x, y, z) => (y < -0.4 ? pebbles(x, z) : blocks(x, y, z)) },
  },
  ...Array.from({ length: 10 }, (_, i): Prop[] =>
    leafy(
      chain(
        move(-15 + i * 3.4, -0.5, -11 - 3 * speckle(i, 4)),
        turn('y', i * 70),
        [1.7, 0, 0, 0, 0, 1.9, 0, 0, 0, 0, 1.7, 0],
      ),
      mix(paint('#5d7f3b'), paint('#93a84f'), speckle(i)),
    ),
  ).flat(),
  ...[
    [-3.4, -1.9],
    [-2.6, -2.7],
    [2.9, 1.8],
  ].map(
    ([x, z]): Prop => ({
      mesh: tube(0.5, 0.02, 0.5, 26),
      at: move(x!, 0.02, z!),
      material: { color: paint('#4f8a4b') },
    }),
  ),
];

/** Stones laid in a ring, with darker joints. */
function blocks(x: number, y: number, z: number) {
  const joint = Math.abs(((Math.atan2(z, x) / Math.PI) * 16 + 40) % 1);
  return joint < 0.04 || Math.abs(y - 0.12) < 0.02 ? mortar : stone(x * 1.7, z * 1.7);
}

/** Both boats drift to the right; the red one is ahead and nearer to the camera. */
const redAt = (time: number): Vector => [-1.3 + 0.42 * time, 0.0, 0.9 - 0.05 * time];
const whiteAt = (time: number): Vector => [-2.3 + 0.38 * time, 0.0, -0.9 + 0.06 * time];

function boat([x, y, z]: Vector, heading: number, time: number, color: string): Prop[] {
  const rock = chain(
    move(x, y + 0.03 * Math.sin(time * 2.4 + x), z),
    turn('y', heading),
    turn('x', 5 * Math.sin(time * 2.1 + z)),
    turn('z', 3 * Math.sin(time * 1.7 + 1)),
  );
  const at: Placement = chain(rock, [0.75, 0, 0, 0, 0, 0.75, 0, 0, 0, 0, 0.75, 0]);
  const material = { color: paint(color) };
  return [
    { mesh: hull, at, material },
    { mesh: peak, at, material },
  ];
}

export const basin: Scene = {
  look: {
    sun,
    sunColor: [2.4, 2.15, 1.7],
    sunSize: 0.04,
    ambient: [
      [0.5, 0.56, 0.64],
      [0.28, 0.28, 0.22],
    ],
    sky: skyOf({
      horizon: [0.72, 0.82, 0.86],
      zenith: [0.14, 0.34, 0.6],
      sun,
      shine: [0.6, 0.5, 0.35],
      clouds: [0.95, 0.96, 0.97],
    }),
    fog: 0.006,
    stage: { center: [0, 0, -1], radius: 7 },
  },
  props: (time) => [
    ...still,
    {
      mesh: water,
      at: move(0, 0, 0),
      material: {
        color: (x, _y, z) => mix(deep, shallow, noise(x * 0.8, z * 0.8)),
        shine: 0.6,
        ripple: (x, z) => waves(x * 2.6, z * 2.6, time, 0.55),
      },
    },
    ...boat(redAt(time), 12, time, '#d2432f'),
    ...boat(whiteAt(time), -10, time, '#f2eee4'),
  ],
  anchors: { 'red boat': (time) => redAt(time), 'white boat': (time) => whiteAt(time) },
};
