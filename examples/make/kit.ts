/** Things that several scenes are built of: skies, wood, trees, and two kinds of toy people. */
import { ball, box, join, lathe, tube } from './mesh.ts';
import type { Material, Prop } from './scene.ts';
import {
  add,
  type Color,
  chain,
  clamp,
  dot,
  mix,
  move,
  noise,
  normalize,
  type Placement,
  paint,
  scale,
  speckle,
  stretch,
  turn,
  type Vector,
} from './vector.ts';

export interface Air {
  readonly horizon: Color;
  readonly zenith: Color;
  readonly sun: Vector;
  /** Light around the sun; black for an overcast or indoor sky. */
  readonly shine: Color;
  readonly clouds?: Color;
}

/** A sky that brightens towards the horizon and the sun, with flat clouds where there are any. */
export function skyOf({ horizon, zenith, sun, shine, clouds }: Air): (direction: Vector) => Color {
  const towards = normalize(sun);
  return panorama((direction) => {
    const open = mix(horizon, zenith, clamp(direction[1]) ** 0.55);
    const close = clamp(dot(direction, towards));
    const lit = add(open, scale(shine, 0.25 * close ** 6 + 1.6 * close ** 180));
    if (!clouds) return lit;
    const x = direction[0] / (direction[1] + 0.12);
    const z = direction[2] / (direction[1] + 0.12);
    const cover = noise(x * 1.3 + 7, z * 2.2) * 0.6 + noise(x * 3.1, z * 5.3 + 3) * 0.3 + noise(x * 7, z * 11) * 0.1;
    return mix(lit, clouds, 0.85 * clamp((cover - 0.5) * 4) * clamp(direction[1] * 6));
  });
}

/**
 * The sky painted once, since every pixel, wave and bit of fog asks for it. The upper half of an octahedron, unfolded to a
 * square: the zenith is in the middle, the horizon around the edge.
 */
function panorama(sky: (direction: Vector) => Color): (direction: Vector) => Color {
  const size = 640;
  const colors = new Float32Array(size * size * 3);
  for (let i = 0; i < size * size; i++) {
    const u = ((i % size) / (size - 1)) * 2 - 1;
    const v = (Math.floor(i / size) / (size - 1)) * 2 - 1;
    const x = (u + v) / 2;
    const z = (u - v) / 2;
    colors.set(sky(normalize([x, 1 - Math.abs(x) - Math.abs(z), z])), 3 * i);
  }
  return (direction) => {
    const whole = Math.abs(direction[0]) + Math.max(0, direction[1]) + Math.abs(direction[2]);
    const u = clamp(((direction[0] + direction[2]) / whole + 1) / 2, 0, 0.9999) * (size - 1);
    const v = clamp(((direction[0] - direction[2]) / whole + 1) / 2, 0, 0.9999) * (size - 1);
    const at = 3 * (Math.floor(v) * size + Math.floor(u));
    const below = at + 3 * size;
    const right = u - Math.floor(u);
    const down = v - Math.floor(v);
    const a = (1 - right) * (1 - down);
    const b = right * (1 - down);
    const c = (1 - right) * down;
    const d = right * down;
    return [
      colors[at]! * a + colors[at + 3]! * b + colors[below]! * c + colors[below + 3]! * d,
      colors[at + 1]! * a + colors[at + 4]! * b + colors[below + 1]! * c + colors[below + 4]! * d,
      colors[at + 2]! * a + colors[at + 5]! * b + colors[below + 2]! * c + colors[below + 5]! * d,
    ];
  };
}

/** Boards along x, `width` wide, each of its own tone, with dark joints and grain. */
export function boards(light: Color, dark: Color, width: number, axis: 'xz' | 'xy' = 'xz'): Material['color'] {
  return (x, y, z) => {
    const across = (axis === 'xz' ? z : y) / width;
    const board = Math.floor(across);
    const joint = Math.abs(across - board - 0.5) > 0.475 ? 0.45 : 1;
    const grain = noise(x * 1.5 + board * 13, across * 9) * 0.4;
    return scale(mix(light, dark, clamp(speckle(board) * 0.6 + grain)), joint);
  };
}

export const checkers =
  (a: Color, b: Color, size: number): Material['color'] =>
  (x, _y, z) =>
    (Math.floor(x / size) + Math.floor(z / size)) % 2 === 0 ? a : b;

/** One colour where the test holds, another elsewhere. */
export function either(
  test: (x: number, y: number, z: number) => boolean,
  there: string,
  elsewhere: string,
): (x: number, y: number, z: number) => Color {
  const [a, b] = [paint(there), paint(elsewhere)];
  return (x, y, z) => (test(x, y, z) ? a : b);
}

/** Props that are carried by another one: their places are meant from `at`. */
export const carried = (at: Placement, props: readonly Prop[]): Prop[] =>
  props.map((prop) => ({ ...prop, at: chain(at, prop.at) }));

/** Grainy ground: grass, gravel, snow. */
export const speckled =
  (a: Color, b: Color, size: number) =>
  (x: number, z: number): Color =>
    mix(a, b, noise(x / size, z / size) * 0.6 + noise(x / size / 0.23, z / size / 0.23) * 0.4);

/** The lean of a water surface; `calm` is the height of the waves, 1 for a sea in a light wind. */
export function waves(x: number, z: number, time: number, calm = 1): readonly [number, number] {
  const swell = Math.sin(x * 0.7 + z * 1.9 + time * 1.6 + 3 * noise(x * 0.3, z * 0.5));
  const chop = noise(x * 2.1 + time * 0.9, z * 3.3 - time * 0.6) - 0.5;
  const drift = noise(x * 0.9 - time * 0.5, z * 1.7 + time * 0.8) - 0.5;
  return [calm * (0.03 * swell + 0.16 * chop), calm * (0.05 * swell + 0.2 * drift)];
}

const crown = lathe(
  [
    [0.9, 0],
    [0, 1.5],
  ],
  12,
  20,
);
const needles = join(
  [crown, move(0, 0.5, 0)],
  [crown, chain(move(0, 1.2, 0), stretch(0.8))],
  [crown, chain(move(0, 1.85, 0), stretch(0.58))],
);
const foliage = join(
  [ball(0.8, 16), move(0, 1.7, 0)],
  [ball(0.6, 16), move(0.5, 1.35, 0.2)],
  [ball(0.55, 16), move(-0.45, 1.4, -0.2)],
);
const trunk = tube(0.13, 1, 0.1, 10);

export function fir(at: Placement, color: Color): Prop[] {
  return [
    { mesh: trunk, at, material: { color: paint('#5b3d2a') } },
    { mesh: needles, at, material: { color } },
  ];
}

export function leafy(at: Placement, color: Color): Prop[] {
  return [
    { mesh: trunk, at: chain(at, stretch(1.2)), material: { color: paint('#4a3628') } },
    { mesh: foliage, at, material: { color } },
  ];
}

export interface Dress {
  readonly coat: Color;
  readonly legs: Color;
  readonly skin: Color;
  readonly hair: Color;
  readonly hat?: Color;
}

const coat = lathe(
  [
    [0, 0.62],
    [0.3, 0.62],
    [0.25, 1.05],
    [0.17, 1.4],
    [0.08, 1.46],
    [0, 1.46],
  ],
  18,
  60,
);
const head = ball(0.17, 18);
const pupil = ball(0.024, 8);
const hair = lathe(
  [
    [0.18, -0.06],
    [0.19, 0.04],
    [0.13, 0.16],
    [0, 0.2],
  ],
  18,
  80,
);
const brim = lathe(
  [
    [0, 0],
    [0.29, 0],
    [0.29, 0.03],
    [0.17, 0.04],
    [0.15, 0.19],
    [0, 0.19],
  ],
  20,
);
const leg = tube(0.075, 0.7, 0.09, 10);
const arm = tube(0.05, 0.58, 0.065, 10);

/** A wooden figure 1.7 m tall that faces +z and has walked `path` metres. `reach` lifts the right arm, in degrees. */
export function figure(at: Placement, dress: Dress, path: number, reach = 0): Prop[] {
  const swing = 32 * Math.sin(path * 4.6);
  const body = chain(at, move(0, 0.03 * Math.abs(Math.cos(path * 4.6)), 0));
  const limb = (mesh: typeof leg, x: number, top: number, reachOf: number, degrees: number, color: Color): Prop => ({
    mesh,
    at: chain(body, move(x, top, 0), turn('x', degrees), move(0, -reachOf, 0)),
    material: { color },
  });
  return [
    { mesh: coat, at: body, material: { color: dress.coat } },
    { mesh: head, at: chain(body, move(0, 1.6, 0)), material: { color: dress.skin } },
    { mesh: hair, at: chain(body, move(0, 1.63, -0.025)), material: { color: dress.hair } },
    ...[-0.065, 0.065].map(
      (x): Prop => ({ mesh: pupil, at: chain(body, move(x, 1.6, 0.155)), material: { color: paint('#1d1b1a') } }),
    ),
    ...(dress.hat ? [{ mesh: brim, at: chain(body, move(0, 1.7, 0)), material: { color: dress.hat } }] : []),
    limb(leg, 0.11, 0.7, 0.7, swing, dress.legs),
    limb(leg, -0.11, 0.7, 0.7, -swing, dress.legs),
    limb(arm, 0.27, 1.36, 0.58, -swing * 0.7, dress.coat),
    limb(arm, -0.27, 1.36, 0.58, reach === 0 ? swing * 0.7 : -reach, dress.coat),
  ];
}

const torso = box(0.62, 0.62, 0.42);
const skull = box(0.5, 0.36, 0.4);
const eye = ball(0.065, 16);
const antenna = join([tube(0.015, 0.2, 0.015, 8), move(0, 0, 0)], [ball(0.05, 12), move(0, 0.22, 0)]);
const robotArm = join(
  [tube(0.06, 0.46, 0.06, 12), move(0, -0.46, 0)],
  [ball(0.085, 14), move(0, -0.48, 0)],
  [ball(0.085, 14), move(0, 0, 0)],
);
const robotLeg = join([tube(0.075, 0.34, 0.075, 12), move(0, 0.06, 0)], [box(0.2, 0.1, 0.3), move(0, 0, 0.04)]);
const collar = tube(0.1, 0.06, 0.1, 14);
const mouth = box(0.24, 0.035, 0.02);
const button = ball(0.035, 10);
const dial = tube(0.09, 0.02, 0.09, 20);

export interface RobotPose {
  /** Degrees; positive turns the head to its own left. */
  readonly look: number;
  /** Degrees from hanging down to straight up, for the robot's right and left arm. */
  readonly right: number;
  readonly left: number;
  /** Degrees that the raised right arm leans out. */
  readonly wave?: number;
}

/** A tin robot 1.5 m tall that faces +z. */
export function robot(at: Placement, { look, right, left, wave = 0 }: RobotPose, tin: Color): Prop[] {
  const metal: Material = { color: tin, shine: 0.7 };
  const dark: Material = { color: paint('#3a4048'), shine: 0.4 };
  const shoulder = (x: number, degrees: number, lean: number) =>
    chain(at, move(x, 0.96, 0), turn('z', lean), turn('x', -degrees));
  const neck = chain(at, move(0, 1.04, 0), turn('y', look));
  return [
    { mesh: torso, at: chain(at, move(0, 0.4, 0)), material: metal },
    { mesh: skull, at: chain(neck, move(0, 0.04, 0)), material: metal },
    { mesh: collar, at: chain(neck, move(0, -0.02, 0)), material: dark },
    ...[-0.12, 0.12].map(
      (x): Prop => ({
        mesh: eye,
        at: chain(neck, move(x, 0.25, 0.2)),
        material: { color: paint('#ffd166'), glow: [0.9, 0.6, 0.15] },
      }),
    ),
    { mesh: mouth, at: chain(neck, move(0, 0.11, 0.2)), material: dark },
    { mesh: antenna, at: chain(neck, move(0, 0.4, 0)), material: { color: paint('#d1495b'), shine: 0.6 } },
    { mesh: dial, at: chain(at, move(0, 0.78, 0.2), turn('x', 90)), material: { color: paint('#f4f1de'), shine: 0.3 } },
    ...[-0.12, 0, 0.12].map(
      (x, i): Prop => ({
        mesh: button,
        at: chain(at, move(x, 0.55, 0.22)),
        material: { color: [paint('#d1495b'), paint('#edae49'), paint('#00798c')][i]! },
      }),
    ),
    { mesh: robotArm, at: shoulder(-0.4, right, wave), material: dark },
    { mesh: robotArm, at: shoulder(0.4, left, 0), material: dark },
    ...[-0.16, 0.16].map((x): Prop => ({ mesh: robotLeg, at: chain(at, move(x, 0, 0)), material: dark })),
  ];
}
