/** A chess board by a window; a white pawn goes two squares forward and stops before the black king. */
import { boards, checkers } from '../kit.ts';
import { ball, box, join, lathe } from '../mesh.ts';
import type { Material, Prop, Scene } from '../scene.ts';
import { chain, move, paint, smoothstep, stretch, turn } from '../vector.ts';

const foot = [
  [0, 0],
  [0.36, 0],
  [0.37, 0.08],
  [0.3, 0.14],
  [0.3, 0.19],
] as const;
const collar = (y: number, r: number) =>
  [
    [r, y],
    [r + 0.07, y + 0.03],
    [r, y + 0.07],
  ] as const;
const pawn = join(
  [lathe([...foot, [0.15, 0.35], [0.12, 0.58], ...collar(0.58, 0.12), [0, 0.66]], 26), move(0, 0, 0)],
  [ball(0.19, 20), move(0, 0.82, 0)],
);
const rook = lathe(
  [...foot, [0.22, 0.4], [0.2, 0.85], [0.29, 0.95], [0.29, 1.15], [0.2, 1.15], [0.2, 1.05], [0, 1.05]],
  26,
);
const bishop = join(
  [
    lathe(
      [...foot, [0.17, 0.4], [0.12, 0.9], ...collar(0.9, 0.12), [0.17, 1.08], [0.15, 1.2], [0.04, 1.38], [0, 1.38]],
      26,
    ),
    move(0, 0, 0),
  ],
  [ball(0.06, 14), move(0, 1.42, 0)],
);
const queen = join(
  [
    lathe([...foot, [0.19, 0.45], [0.13, 1.1], ...collar(1.1, 0.13), [0.24, 1.45], [0.16, 1.4], [0, 1.48]], 26),
    move(0, 0, 0),
  ],
  [ball(0.08, 14), move(0, 1.53, 0)],
);
const king = join(
  [
    lathe([...foot, [0.2, 0.45], [0.14, 1.2], ...collar(1.2, 0.14), [0.24, 1.58], [0.1, 1.66], [0, 1.68]], 26),
    move(0, 0, 0),
  ],
  [box(0.08, 0.3, 0.08), move(0, 1.65, 0)],
  [box(0.22, 0.08, 0.08), move(0, 1.78, 0)],
);

const white: Material = { color: paint('#efe3c8'), shine: 0.3 };
const black: Material = { color: paint('#3a2620'), shine: 0.3 };

/** Files 0 to 7 from the left, ranks 0 to 7 towards the back. */
const square = (file: number, rank: number) => move(file - 3.5, 0.2, 3.5 - rank);

const pieces: readonly Prop[] = [
  ...[
    [rook, 7, 7],
    [bishop, 2, 7],
    [queen, 3, 7],
    [pawn, 1, 6],
    [pawn, 2, 6],
    [pawn, 6, 6],
    [pawn, 7, 6],
    [rook, 0, 7],
    [king, 4, 5],
    [pawn, 5, 5],
  ].map(([mesh, file, rank]) => ({
    mesh: mesh as typeof pawn,
    at: square(file as number, rank as number),
    material: black,
  })),
  ...[
    [rook, 0, 0],
    [king, 6, 0],
    [queen, 2, 2],
    [bishop, 5, 1],
    [pawn, 0, 1],
    [pawn, 6, 1],
    [pawn, 7, 1],
    [rook, 5, 0],
    [pawn, 1, 2],
  ].map(([mesh, file, rank]) => ({
    mesh: mesh as typeof pawn,
    at: square(file as number, rank as number),
    material: white,
  })),
];

const still: readonly Prop[] = [
  {
    mesh: box(60, 0.2, 24),
    at: move(0, -0.2, -3),
    material: { color: boards(paint('#7a4b30'), paint('#54321f'), 1.3), shine: 0.25 },
  },
  { mesh: box(9, 0.16, 9), at: move(0, 0, 0), material: { color: paint('#4a2c1c'), shine: 0.35 } },
  {
    mesh: box(8, 0.05, 8),
    at: move(0, 0.15, 0),
    material: { color: checkers(paint('#e6d0a5'), paint('#8a5836'), 1), shine: 0.3 },
  },
  { mesh: box(90, 14, 0.3), at: move(0, -1, -13), material: { color: paint('#4f6b62') } },
  ...[-6.2, 0.6].map(
    (x): Prop => ({
      mesh: box(4.6, 5, 0.3),
      at: move(x, 2.6, -12.8),
      material: { color: paint('#dfeaf0'), glow: [0.9, 1.0, 1.1] },
    }),
  ),
  ...[-6.2, 0.6].flatMap((x): Prop[] => [
    { mesh: box(4.9, 0.25, 0.5), at: move(x, 2.4, -12.7), material: { color: paint('#e9e2d2') } },
    { mesh: box(0.16, 5, 0.4), at: move(x, 2.6, -12.7), material: { color: paint('#e9e2d2') } },
    { mesh: box(4.7, 0.16, 0.4), at: move(x, 5.1, -12.7), material: { color: paint('#e9e2d2') } },
  ]),
  ...cup(),
  ...pieces,
];

function cup(): Prop[] {
  const china = { color: paint('#c65d3b'), shine: 0.6 };
  const at = move(6.6, 0, -2.4);
  return [
    {
      mesh: lathe(
        [
          [0, 0],
          [0.5, 0],
          [0.7, 0.4],
          [0.75, 1.1],
          [0.68, 1.1],
          [0.6, 0.4],
          [0, 0.3],
        ],
        32,
      ),
      at,
      material: china,
    },
    {
      mesh: lathe(
        [
          [0, 0],
          [0.7, 0],
          [1.15, 0.12],
          [1.1, 0.16],
          [0, 0.06],
        ],
        36,
      ),
      at,
      material: { color: paint('#eadfca'), shine: 0.5 },
    },
    {
      mesh: lathe(
        [
          [0.3, -0.06],
          [0.36, 0],
          [0.3, 0.06],
          [0.24, 0],
          [0.3, -0.06],
        ],
        24,
      ),
      at: chain(at, move(0.8, 0.6, 0), turn('x', 90), stretch(1, 1.3, 1)),
      material: china,
    },
  ];
}

/** The pawn leaves its square at 0:01.0 and stands again at 0:02.2. */
const walked = (time: number): number => 2 * smoothstep(1, 2.2, time);

export const chess: Scene = {
  look: {
    sun: [-0.62, 0.62, -0.42],
    sunColor: [2.4, 2.05, 1.5],
    sunSize: 0.08,
    ambient: [
      [0.5, 0.52, 0.56],
      [0.26, 0.19, 0.14],
    ],
    sky: () => [0.35, 0.42, 0.4],
    fog: 0,
    stage: { center: [0, 0.4, -0.5], radius: 7.6 },
  },
  props: (time) => [...still, { mesh: pawn, at: chain(square(4, 2), move(0, 0, -walked(time))), material: white }],
  anchors: {
    'black king': () => [0.5, 1.2, -1.5],
    'white pawn': (time) => [0.5, 0.8, 1.5 - walked(time)],
  },
};
