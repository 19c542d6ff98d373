/** From light to the bytes of a frame: a soft glow around lamps, tone, and what is laid over the picture. */
import type { Picture } from './render.ts';
import { clamp } from './vector.ts';

/** Text laid over the picture, not part of the scene; its place in pixels from the top left. */
export interface Overlay {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Pixels for each dot of a letter. */
  readonly size: number;
}

/** Red, green and blue bytes, row by row. */
export function develop(picture: Picture, overlay?: Overlay): Uint8Array {
  const bloom = glowOf(picture);
  const { light, width } = picture;
  const bytes = new Uint8Array(light.length);
  for (let i = 0; i < light.length; i++) bytes[i] = Math.round(255 * tone(light[i]! + bloom[i]! * 0.16));
  if (overlay) write(overlay, bytes, width);
  return bytes;
}

/** Highlights roll off like film (the curve is Narkowicz's fit of ACES), then the screen's gamma. */
const tone = (x: number): number => clamp((x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14)) ** (1 / 2.2);

/** What is brighter than white, spread over its neighbours: gathered on a coarse grid, blurred, and laid back. */
function glowOf({ width, height, light }: Picture): Float32Array {
  const step = 4;
  const [w, h] = [Math.ceil(width / step), Math.ceil(height / step)];
  let coarse: Float32Array = new Float32Array(w * h * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let k = 0; k < 3; k++) {
        const bright = Math.min(8, Math.max(0, light[3 * (y * width + x) + k]! - 1));
        coarse[3 * (Math.floor(y / step) * w + Math.floor(x / step)) + k]! += bright / (step * step);
      }
    }
  }
  for (const radius of [2, 3, 4]) coarse = blur(blur(coarse, w, h, radius, 3, 3 * w), h, w, radius, 3 * w, 3);
  const result = new Float32Array(light.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = Math.max(0, Math.min(w - 1.001, x / step - 0.4));
      const v = Math.max(0, Math.min(h - 1.001, y / step - 0.4));
      const at = 3 * (Math.floor(v) * w + Math.floor(u));
      const [fu, fv] = [u % 1, v % 1];
      for (let k = at; k < at + 3; k++) {
        const top = coarse[k]! * (1 - fu) + coarse[k + 3]! * fu;
        const bottom = coarse[k + 3 * w]! * (1 - fu) + coarse[k + 3 * w + 3]! * fu;
        result[3 * (y * width + x) + k - at] = 6 * (top * (1 - fv) + bottom * fv);
      }
    }
  }
  return result;
}

/** The mean of `radius` neighbours to both sides along one direction. */
function blur(
  from: Float32Array,
  along: number,
  lines: number,
  radius: number,
  step: number,
  line: number,
): Float32Array {
  const to = new Float32Array(from.length);
  for (let j = 0; j < lines; j++) {
    for (let i = 0; i < along; i++) {
      for (let k = 0; k < 3; k++) {
        let sum = 0;
        for (let d = -radius; d <= radius; d++)
          sum += from[j * line + Math.max(0, Math.min(along - 1, i + d)) * step + k]!;
        to[j * line + i * step + k] = sum / (2 * radius + 1);
      }
    }
  }
  return to;
}

/** Letters five dots wide and seven high, one string of dots for each row. */
const letters: Readonly<Record<string, string>> = {
  '0': '01110 10001 10011 10101 11001 10001 01110',
  '1': '00100 01100 00100 00100 00100 00100 01110',
  '2': '01110 10001 00001 00110 01000 10000 11111',
  '3': '11110 00001 00001 01110 00001 00001 11110',
  '4': '00010 00110 01010 10010 11111 00010 00010',
  '8': '01110 10001 10001 01110 10001 10001 01110',
  ':': '00000 00100 00100 00000 00100 00100 00000',
  A: '01110 10001 10001 11111 10001 10001 10001',
  E: '11111 10000 10000 11110 10000 10000 11111',
  K: '10001 10010 10100 11000 10100 10010 10001',
  M: '10001 11011 10101 10101 10001 10001 10001',
  R: '11110 10001 10001 11110 10100 10010 10001',
  T: '11111 00100 00100 00100 00100 00100 00100',
};

function write({ text, x, y, size }: Overlay, bytes: Uint8Array, width: number): void {
  const dot = (left: number, top: number, value: number) => {
    for (let j = 0; j < size; j++)
      bytes.fill(value, 3 * ((top + j) * width + left), 3 * ((top + j) * width + left + size));
  };
  for (const shadow of [true, false]) {
    [...text].forEach((letter, index) => {
      (letters[letter]?.split(' ') ?? []).forEach((row, j) => {
        [...row].forEach((on, i) => {
          const shift = shadow ? 1 : 0;
          if (on === '1') dot(x + (index * 6 + i) * size + shift, y + j * size + shift, shadow ? 20 : 245);
        });
      });
    });
  }
}
