/** Points, colours and placements. Units are metres (a toy's scale is the scene's affair), y is up, angles are degrees. */

export type Vector = readonly [number, number, number];

/** Linear light, not what a screen shows: 1 is white paper in plain light, lamps are brighter. */
export type Color = Vector;

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vector, k: number): Vector => [a[0] * k, a[1] * k, a[2] * k];
export const multiply = (a: Vector, b: Vector): Vector => [a[0] * b[0], a[1] * b[1], a[2] * b[2]];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vector): number => Math.sqrt(dot(a, a));
export const normalize = (a: Vector): Vector => scale(a, 1 / (length(a) || 1));
export const mix = (a: Vector, b: Vector, k: number): Vector => [
  a[0] + (b[0] - a[0]) * k,
  a[1] + (b[1] - a[1]) * k,
  a[2] + (b[2] - a[2]) * k,
];
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export const clamp = (x: number, low = 0, high = 1): number => Math.min(high, Math.max(low, x));
export const smoothstep = (low: number, high: number, x: number): number => {
  const k = clamp((x - low) / (high - low));
  return k * k * (3 - 2 * k);
};
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A colour as painters' programs write it, `#c0392b`, in linear light. */
export function paint(hex: string): Color {
  const channel = (at: number) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255) ** 2.2;
  return [channel(1), channel(3), channel(5)];
}

/** Three rows of four: a turn with stretch, then a move. */
export type Placement = readonly number[];

export const move = (x: number, y: number, z: number): Placement => [1, 0, 0, x, 0, 1, 0, y, 0, 0, 1, z];
export const stretch = (x: number, y = x, z = x): Placement => [x, 0, 0, 0, 0, y, 0, 0, 0, 0, z, 0];

/** A right-handed turn: about `y`, from +z towards +x, so that positive is counterclockwise as seen from above. */
export function turn(axis: 'x' | 'y' | 'z', degrees: number): Placement {
  const c = Math.cos(radians(degrees));
  const s = Math.sin(radians(degrees));
  if (axis === 'x') return [1, 0, 0, 0, 0, c, -s, 0, 0, s, c, 0];
  if (axis === 'y') return [c, 0, s, 0, 0, 1, 0, 0, -s, 0, c, 0];
  return [c, -s, 0, 0, s, c, 0, 0, 0, 0, 1, 0];
}

/** The placements one inside the other, outermost first: `chain(house, door)` is the door's place in the world. */
export function chain(...placements: readonly Placement[]): Placement {
  return placements.reduce((outer, inner) => {
    const result: number[] = [];
    for (let row = 0; row < 12; row += 4) {
      for (let column = 0; column < 4; column++) {
        const moved = column === 3 ? outer[row + 3]! : 0;
        result.push(
          outer[row]! * inner[column]! +
            outer[row + 1]! * inner[4 + column]! +
            outer[row + 2]! * inner[8 + column]! +
            moved,
        );
      }
    }
    return result;
  });
}

export function place(m: Placement, [x, y, z]: Vector): Vector {
  return [
    m[0]! * x + m[1]! * y + m[2]! * z + m[3]!,
    m[4]! * x + m[5]! * y + m[6]! * z + m[7]!,
    m[8]! * x + m[9]! * y + m[10]! * z + m[11]!,
  ];
}

/** A number in [0, 1) that is always the same for the same place: grain, speckles, which window is lit. */
export function speckle(x: number, y = 0): number {
  let hash = Math.imul(Math.round(x * 16), 374761393) + Math.imul(Math.round(y * 16), 668265263);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/** Smooth noise in [0, 1] with one bump per unit. */
export function noise(x: number, y: number): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const u = smoothstep(0, 1, x - i);
  const v = smoothstep(0, 1, y - j);
  const near = speckle(i, j) * (1 - u) + speckle(i + 1, j) * u;
  const far = speckle(i, j + 1) * (1 - u) + speckle(i + 1, j + 1) * u;
  return near * (1 - v) + far * v;
}
