/** What a far light sees, and so what lies in its shadow. */
import { clear, fill, layer } from './raster.ts';
import type { Geometry } from './render.ts';
import { cross, normalize, scale, type Vector } from './vector.ts';

export interface LightMap {
  /** Towards the light. */
  readonly direction: Vector;
  /** How much of the light reaches a point, 0 to 1; points outside the stage are lit. */
  readonly reaches: (x: number, y: number, z: number) => number;
}

export function lightMap(
  { world }: Geometry,
  stage: { readonly center: Vector; readonly radius: number },
  towards: Vector,
  size: number,
): LightMap {
  const direction = normalize(towards);
  const across = normalize(cross([0.03, 1, 0.02], direction));
  const perPixel = size / (2 * stage.radius);
  const [ax, ay, az] = scale(across, perPixel);
  const [bx, by, bz] = scale(cross(direction, across), perPixel);
  const [dx, dy, dz] = direction;
  const [cx, cy, cz] = stage.center;
  const half = size / 2;
  const mapX = (x: number, y: number, z: number) => half + (x - cx) * ax + (y - cy) * ay + (z - cz) * az;
  const mapY = (x: number, y: number, z: number) => half + (x - cx) * bx + (y - cy) * by + (z - cz) * bz;
  const nearness = (x: number, y: number, z: number) => (x - cx) * dx + (y - cy) * dy + (z - cz) * dz;

  const map = layer(size, size);
  clear(map);
  for (let at = 0; at < world.length; at += 9) {
    const corners: number[] = [];
    for (let i = at; i < at + 9; i += 3) {
      const x = world[i]!;
      const y = world[i + 1]!;
      const z = world[i + 2]!;
      corners.push(mapX(x, y, z), mapY(x, y, z), nearness(x, y, z));
    }
    const [ax, ay, an, bx, by, bn, cx, cy, cn] = corners as unknown as Corners;
    fill(map, 0, ax, ay, an, bx, by, bn, cx, cy, cn);
  }

  const { near } = map;
  // A point is never in the shadow of its own surface: a slope may rise by a few pixels of the map.
  const slack = 2.5 / perPixel;
  return {
    direction,
    reaches(x, y, z) {
      const u = mapX(x, y, z) - 0.5;
      const v = mapY(x, y, z) - 0.5;
      const i = Math.floor(u);
      const j = Math.floor(v);
      if (i < 0 || j < 0 || i >= size - 1 || j >= size - 1) return 1;
      const own = nearness(x, y, z) + slack;
      const at = j * size + i;
      const fu = u - i;
      const fv = v - j;
      const top = (near[at]! <= own ? 1 - fu : 0) + (near[at + 1]! <= own ? fu : 0);
      const bottom = (near[at + size]! <= own ? 1 - fu : 0) + (near[at + size + 1]! <= own ? fu : 0);
      return top * (1 - fv) + bottom * fv;
    },
  };
}

type Corners = [number, number, number, number, number, number, number, number, number];
