/** A market street of coloured houses; two wooden figures come from both sides, stop and greet, and a cart stands by. */
import { type Dress, either, figure, leafy, skyOf, speckled } from '../kit.ts';
import { ball, box, prism, sheets, tube } from '../mesh.ts';
import type { Prop, Scene } from '../scene.ts';
import { chain, move, type Placement, paint, smoothstep, speckle, turn, type Vector } from '../vector.ts';

const sun: Vector = [0.62, 0.7, 0.5];

const wallTones = ['#e0a458', '#c8553d', '#8fb8ad', '#f1d9a7', '#6d8ea0', '#d98c7a', '#b7b77a', '#e8c0a0'];

/** A house front that faces +z, with rows of windows and a door. */
function house(at: Placement, index: number): Prop[] {
  const height = 4.2 + 1.6 * speckle(index, 5);
  const window = box(0.5, 0.8, 0.08);
  const frames = [-0.85, 0, 0.85].flatMap((x) =>
    [1.9, 3.1].map(
      (y): Prop => ({
        mesh: window,
        at: chain(at, move(x, y, 1.5)),
        material: { color: paint('#3d5566'), shine: 0.8 },
      }),
    ),
  );
  const sills = frames.map(
    (frame): Prop => ({
      mesh: box(0.62, 0.08, 0.18),
      at: chain(frame.at, move(0, -0.08, 0)),
      material: { color: paint('#f3ead8') },
    }),
  );
  return [
    { mesh: box(3, height, 3), at, material: { color: paint(wallTones[index % wallTones.length]!) } },
    {
      mesh: prism(
        [
          [-1.65, 0],
          [1.65, 0],
          [0, 1.25],
        ],
        3.3,
      ),
      at: chain(at, move(0, height, 0)),
      material: { color: paint(index % 2 === 0 ? '#8d4a36' : '#6e4a44') },
    },
    {
      mesh: box(0.75, 1.5, 0.08),
      at: chain(at, move(0.6, 0, 1.5)),
      material: { color: paint(index % 3 === 0 ? '#2f4858' : '#5c3d2e') },
    },
    ...frames,
    ...sills,
  ];
}

/** A stall with a striped awning that faces +z, and a heap of fruit. */
function stall(at: Placement, stripe: string, fruit: string): Prop[] {
  return [
    { mesh: box(2, 0.8, 0.9), at, material: { color: paint('#8a633f') } },
    ...[-0.95, 0.95].flatMap((x) =>
      [-0.4, 0.4].map(
        (z): Prop => ({
          mesh: box(0.07, 2.1, 0.07),
          at: chain(at, move(x, 0, z)),
          material: { color: paint('#6b4a2f') },
        }),
      ),
    ),
    {
      mesh: sheets(
        [
          [-1.2, 1.85, 0.85],
          [1.2, 1.85, 0.85],
          [1.2, 2.35, -0.55],
          [-1.2, 2.35, -0.55],
        ],
        [
          [-1.2, 1.65, 0.85],
          [1.2, 1.65, 0.85],
          [1.2, 1.85, 0.85],
          [-1.2, 1.85, 0.85],
        ],
      ),
      at,
      material: { color: either((x) => Math.floor(x * 3.34 + 100) % 2 === 0, stripe, '#f6efdf') },
    },
    ...Array.from(
      { length: 21 },
      (_, i): Prop => ({
        mesh: ball(0.115, 12),
        at: chain(at, move(-0.78 + (i % 7) * 0.26, 0.9, -0.2 + Math.floor(i / 7) * 0.26)),
        material: { color: paint(fruit), shine: 0.4 },
      }),
    ),
  ];
}

const cobbles = speckled(paint('#9a9187'), paint('#b9b0a2'), 0.35);

const still: readonly Prop[] = [
  { mesh: box(60, 0.1, 60), at: move(0, -0.1, -10), material: { color: (x, _y, z) => cobbles(x, z) } },
  ...[0, 1, 2, 3, 4].flatMap((i) => [
    ...house(chain(move(-5.6, 0, -4 - i * 3.3), turn('y', 90)), i),
    ...house(chain(move(5.6, 0, -4 - i * 3.3), turn('y', -90)), i + 3),
  ]),
  ...house(move(-2.6, 0, -22), 6),
  ...house(move(0.6, 0, -22.6), 1),
  ...house(move(3.7, 0, -22), 5),
  ...stall(chain(move(-3.1, 0, -5.2), turn('y', 62)), '#c43c39', '#e08a1e'),
  ...stall(chain(move(3.2, 0, -6.4), turn('y', -62)), '#2f7f6f', '#b8322f'),
  ...stall(chain(move(-3.2, 0, -10.5), turn('y', 66)), '#d99a2b', '#6d9b3a'),
  ...leafy(move(3.3, 0, -12), paint('#6f8f45')),
  { mesh: tube(0.5, 0.75, 0.5, 24), at: move(-3.7, 0, -2.7), material: { color: paint('#7a5233') } },
  { mesh: tube(0.46, 0.76, 0.46, 24), at: move(-3.7, 0.01, -2.7), material: { color: paint('#a5c0c4') } },
];

const flag = sheets([
  [-0.17, 0, 0],
  [0.17, 0, 0],
  [0, -0.42, 0],
]);

/** Small flags on a line across the street, stirred by the wind. */
function bunting(time: number): Prop[] {
  const tones = ['#d1495b', '#edae49', '#00798c', '#f4f1de'];
  return [-6.8, -12.2].flatMap((z, line) =>
    Array.from({ length: 19 }, (_, i): Prop => {
      const x = -4 + (i / 18) * 8;
      return {
        mesh: flag,
        at: chain(move(x, 3.5 + 0.05 * x * x, z), turn('x', 20 * Math.sin(time * 3.2 + i * 0.7 + line))),
        material: { color: paint(tones[(i + line) % 4]!) },
      };
    }),
  );
}

const basket = tube(0.16, 0.24, 0.22, 18);
const redCoat: Dress = {
  coat: paint('#c1272d'),
  legs: paint('#3b2f2f'),
  skin: paint('#e3b58f'),
  hair: paint('#4a2c1a'),
};
const blueCoat: Dress = {
  coat: paint('#2b5d9b'),
  legs: paint('#2a2d34'),
  skin: paint('#8d5a3b'),
  hair: paint('#1d1b1a'),
  hat: paint('#d9b44a'),
};

/** Metres along x. The red coat enters from the left and walks on; the blue coat comes from the right and stops at 0:03.2. */
const redAt = (time: number): number => -5.2 + 1.45 * time;
const blueAt = (time: number): number => 5.6 - 1.55 * Math.min(time, 3.2);

function people(time: number): Prop[] {
  const red = chain(move(redAt(time), 0, -1.6), turn('y', 90));
  const blue = chain(move(blueAt(time), 0, -3.1), turn('y', -90 + 62 * smoothstep(3.2, 3.9, time)));
  const carriedBasket: Prop = {
    mesh: basket,
    at: chain(red, move(0.33, 0.5, 0.08)),
    material: { color: paint('#c99a56') },
  };
  return [
    ...figure(red, redCoat, 1.45 * time),
    carriedBasket,
    ...figure(
      blue,
      blueCoat,
      1.55 * Math.min(time, 3.2),
      150 * (smoothstep(3.6, 4.2, time) - smoothstep(5.1, 5.6, time)),
    ),
  ];
}

export const market: Scene = {
  look: {
    sun,
    sunColor: [2.5, 2.15, 1.65],
    sunSize: 0.03,
    ambient: [
      [0.48, 0.54, 0.66],
      [0.32, 0.28, 0.23],
    ],
    sky: skyOf({
      horizon: [0.8, 0.86, 0.9],
      zenith: [0.16, 0.36, 0.66],
      sun,
      shine: [0.4, 0.35, 0.25],
      clouds: [1, 1, 0.98],
    }),
    fog: 0.008,
    stage: { center: [0, 1.5, -8], radius: 12.5 },
  },
  props: (time) => [...still, ...bunting(time), ...people(time)],
  anchors: {
    'red coat': (time) => [redAt(time), 1.2, -1.6],
    'blue coat': (time) => [blueAt(time), 1.2, -3.1],
  },
};
