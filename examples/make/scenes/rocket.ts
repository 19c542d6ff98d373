/** A rocket on its pad in the late afternoon; a tin robot at its foot waves. */
import { either, robot, skyOf, speckled } from '../kit.ts';
import { ball, box, join, lathe, prism, tube } from '../mesh.ts';
import type { Prop, Scene } from '../scene.ts';
import { chain, move, type Placement, paint, smoothstep, turn, type Vector } from '../vector.ts';

const sun: Vector = [-0.55, 0.5, 0.6];

const hull = lathe(
  [
    [0, 0.9],
    [0.55, 0.9],
    [0.6, 1.1],
    [0.8, 2.2],
    [0.88, 3.6],
    [0.85, 5.2],
    [0.7, 6.8],
    [0.45, 8],
    [0.16, 8.9],
    [0.05, 9.2],
    [0.03, 9.9],
    [0, 9.9],
  ],
  40,
);
const nozzle = lathe(
  [
    [0, 0.45],
    [0.5, 0.4],
    [0.36, 0.9],
    [0, 0.9],
  ],
  28,
);
const fin = prism(
  [
    [0.62, 2.4],
    [0.62, 1.0],
    [1.5, 0.05],
    [1.6, 0.05],
    [1.55, 1.1],
  ],
  0.1,
);
const porthole = join([tube(0.27, 0.12, 0.27, 28), move(0, 0, 0)]);

/** A tower of struts beside the rocket with two arms that hold it. */
function gantry(at: Placement): Prop[] {
  const strut = box(0.12, 1, 0.12);
  const brace = box(0.06, 1.5, 0.06);
  const floors = Array.from({ length: 8 }, (_, floor) => floor);
  const corners = [
    [-0.5, -0.5],
    [0.5, -0.5],
    [0.5, 0.5],
    [-0.5, 0.5],
  ] as const;
  const frame = join(
    ...floors.flatMap((floor) => [
      ...corners.map(([x, z]) => [strut, move(x, floor * 1.1, z)] as const),
      ...corners.map(([x, z]) => [strut, move(x, floor * 1.1 + 0.12, z)] as const),
      [box(1.1, 0.08, 1.1), move(0, floor * 1.1 + 1.05, 0)] as const,
      [
        brace,
        chain(move(floor % 2 === 0 ? -0.5 : 0.5, floor * 1.1, 0.5), turn('z', floor % 2 === 0 ? -42 : 42)),
      ] as const,
    ]),
  );
  const steel = { color: paint('#b5483a') };
  return [
    { mesh: frame, at, material: steel },
    ...[3.2, 6.5].map(
      (y): Prop => ({
        mesh: box(0.9, 0.16, 0.3),
        at: chain(at, move(-0.9, y, 0)),
        material: { color: paint('#d9a23b') },
      }),
    ),
    {
      mesh: ball(0.13, 12),
      at: chain(at, move(0, 9.1, 0)),
      material: { color: paint('#ff5a3c'), glow: [2.4, 0.5, 0.3] },
    },
  ];
}

const orange = paint('#d8572a');
const navy = paint('#2f4b66');
const cream = paint('#f2efe6');
const ring = paint('#e3b23c');
const pad = speckled(paint('#8d8a83'), paint('#a8a49b'), 0.6);
const desert = speckled(paint('#b98f5f'), paint('#d0a979'), 2.4);

const still: readonly Prop[] = [
  { mesh: box(300, 0.1, 300), at: move(0, -0.22, 0), material: { color: (x, _y, z) => desert(x, z) } },
  {
    mesh: tube(4.6, 0.12, 4.5, 48),
    at: move(0, -0.12, 0),
    material: { color: plate },
  },
  { mesh: hull, at: move(0, 0, 0), material: { color: stripes, shine: 0.5 } },
  { mesh: nozzle, at: move(0, 0, 0), material: { color: paint('#4d5560'), shine: 0.5 } },
  ...[30, 150, 270].map(
    (angle): Prop => ({ mesh: fin, at: turn('y', angle), material: { color: paint('#d8572a'), shine: 0.4 } }),
  ),
  ...[4.3, 5.3].flatMap((y, i): Prop[] => {
    const at = chain(move(0, y, 0), turn('x', 90), move(0, 0.78 - i * 0.02, 0));
    return [
      { mesh: porthole, at, material: { color: paint('#c9a24a'), shine: 0.6 } },
      { mesh: ball(0.2, 20), at, material: { color: paint('#2d5a78'), shine: 1 } },
    ];
  }),
  ...gantry(move(2.3, 0, -0.4)),
  ...[
    [-3.1, -1.5],
    [-2.7, -0.9],
  ].map(
    ([x, z]): Prop => ({
      mesh: tube(0.3, 0.85, 0.3, 24),
      at: move(x!, 0, z!),
      material: { color: either((_x, y) => Math.abs(y - 0.42) < 0.1, '#f4f1de', '#3a7ca5'), shine: 0.4 },
    }),
  ),
  ...hills(),
];

function plate(x: number, _y: number, z: number) {
  return Math.abs(Math.hypot(x, z) - 3.9) < 0.12 ? ring : pad(x, z);
}

function stripes(_x: number, y: number) {
  if (y > 8) return orange;
  if (y > 6.4 && y < 6.8) return navy;
  return y > 2.5 && y < 2.9 ? orange : cream;
}

function hills(): Prop[] {
  return Array.from(
    { length: 9 },
    (_, i): Prop => ({
      mesh: lathe(
        [
          [7, 0],
          [5.2, 1.3],
          [4.4, 2.4 + (i % 3) * 0.8],
          [0, 2.5 + (i % 3) * 0.8],
        ],
        10,
        10,
      ),
      at: chain(move(-52 + i * 13, -0.3, -46 - (i % 2) * 10), turn('y', i * 50)),
      material: { color: paint(i % 2 === 0 ? '#a5623f' : '#8f5238') },
    }),
  );
}

export const rocket: Scene = {
  look: {
    sun,
    sunColor: [2.1, 1.7, 1.2],
    sunSize: 0.03,
    ambient: [
      [0.42, 0.5, 0.68],
      [0.34, 0.27, 0.19],
    ],
    sky: skyOf({
      horizon: [0.85, 0.78, 0.68],
      zenith: [0.1, 0.26, 0.58],
      sun,
      shine: [0.5, 0.4, 0.25],
      clouds: [0.95, 0.92, 0.88],
    }),
    fog: 0.006,
    stage: { center: [0, 4.6, 0], radius: 7.4 },
  },
  props: (time) => {
    const up = smoothstep(0.3, 0.9, time) - smoothstep(3, 3.6, time);
    return [
      ...still,
      ...robot(
        chain(move(-1.75, 0, 1.5), turn('y', 14)),
        { look: 0, right: 165 * up, left: 8, wave: 22 * up * Math.sin(time * 8) + 10 * up },
        paint('#7fb5b5'),
      ),
    ];
  },
  anchors: {
    robot: () => [-1.75, 1.3, 1.5],
    'nose cone': () => [0, 8.9, 0],
    'lower porthole': () => [0, 4.3, 0.88],
  },
};
