/** Shapes as triangles. A mesh is a soup: nine numbers for each triangle's corners and nine for the normals there. */
import { add, cross, dot, normalize, type Placement, place, subtract, type Vector } from './vector.ts';

export interface Mesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
}

type Triangle = readonly [Vector, Vector, Vector];

/** Edges flatter than `crease` degrees are shaded smooth, sharper ones stay sharp. */
function mesh(triangles: readonly Triangle[], crease = 40): Mesh {
  const solid = triangles.filter(([a, b, c]) => dot(areaNormal(a, b, c), areaNormal(a, b, c)) > 1e-18);
  const faces = solid.map(([a, b, c]) => areaNormal(a, b, c));
  const around = new Map<string, Vector[]>();
  const key = (corner: Vector) => corner.map((x) => Math.round(x * 1e4)).join();
  solid.forEach((triangle, index) => {
    for (const corner of triangle) {
      const list = around.get(key(corner));
      if (list) list.push(faces[index]!);
      else around.set(key(corner), [faces[index]!]);
    }
  });
  const sharp = Math.cos((crease * Math.PI) / 180);
  const positions: number[] = [];
  const normals: number[] = [];
  solid.forEach((triangle, index) => {
    const own = normalize(faces[index]!);
    for (const corner of triangle) {
      const flat = around.get(key(corner))!.filter((face) => dot(normalize(face), own) >= sharp);
      positions.push(...corner);
      normals.push(...normalize(flat.reduce(add, [0, 0, 0])));
    }
  });
  return { positions: new Float32Array(positions), normals: new Float32Array(normals) };
}

const areaNormal = (a: Vector, b: Vector, c: Vector): Vector => cross(subtract(b, a), subtract(c, a));

/** Corners in order around a flat face. */
const fan = (corners: readonly Vector[]): Triangle[] =>
  corners.slice(2).map((corner, index): Triangle => [corners[0]!, corners[index + 1]!, corner]);

/** Flat faces, each a ring of corners; for everything folded or cut. */
export function sheets(...faces: readonly (readonly Vector[])[]): Mesh {
  return mesh(faces.flatMap(fan), 1);
}

/** A box standing on y = 0, centred in x and z. */
export function box(width: number, height: number, depth: number): Mesh {
  const x = width / 2;
  const z = depth / 2;
  return prism(
    [
      [-x, 0],
      [x, 0],
      [x, height],
      [-x, height],
    ],
    2 * z,
  );
}

/** An outline in x and y (convex), given thickness in z around 0. */
export function prism(outline: readonly (readonly [number, number])[], depth: number): Mesh {
  const front = outline.map(([x, y]): Vector => [x, y, depth / 2]);
  const back = outline.map(([x, y]): Vector => [x, y, -depth / 2]);
  const sides = outline.map((_, i): Vector[] => {
    const next = (i + 1) % outline.length;
    return [back[i]!, back[next]!, front[next]!, front[i]!];
  });
  return mesh([front, [...back].reverse(), ...sides].flatMap(fan), 1);
}

/** A profile of radius and height, bottom to top, turned around the y axis as on a lathe. */
export function lathe(profile: readonly (readonly [number, number])[], segments = 28, crease = 40): Mesh {
  const ring = ([radius, y]: readonly [number, number]): Vector[] =>
    Array.from({ length: segments }, (_, i) => {
      const angle = (i / segments) * 2 * Math.PI;
      return [radius * Math.sin(angle), y, radius * Math.cos(angle)];
    });
  const rings = profile.map(ring);
  const triangles = rings.slice(1).flatMap((upper, row) =>
    upper.flatMap((_, i) => {
      const next = (i + 1) % segments;
      const lower = rings[row]!;
      return fan([lower[i]!, lower[next]!, upper[next]!, upper[i]!]);
    }),
  );
  return mesh(triangles, crease);
}

/** A closed cylinder or, with two radii, a cone's stump, standing on y = 0. */
export function tube(bottom: number, height: number, top = bottom, segments = 28): Mesh {
  return lathe(
    [
      [0, 0],
      [bottom, 0],
      [top, height],
      [0, height],
    ],
    segments,
  );
}

/** A ball around the origin. */
export function ball(radius: number, segments = 24): Mesh {
  const rows = Math.round(segments / 2);
  const profile = Array.from({ length: rows + 1 }, (_, i): [number, number] => {
    const angle = (i / rows - 0.5) * Math.PI;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  return lathe(profile, segments, 80);
}

/** A torus lying flat around the origin. */
export function hoop(radius: number, thickness: number, segments = 32): Mesh {
  const profile = Array.from({ length: 13 }, (_, i): [number, number] => {
    const angle = (i / 12) * 2 * Math.PI;
    return [radius + thickness * Math.cos(angle), thickness * Math.sin(angle)];
  });
  return lathe(profile, segments, 80);
}

/** Ground over a rectangle, as high as `height` says. */
export function ground(
  [left, right]: readonly [number, number],
  [back, front]: readonly [number, number],
  steps: number,
  height: (x: number, z: number) => number = () => 0,
): Mesh {
  const at = (i: number, j: number): Vector => {
    const x = left + ((right - left) * i) / steps;
    const z = back + ((front - back) * j) / steps;
    return [x, height(x, z), z];
  };
  const triangles: Triangle[] = [];
  for (let j = 0; j < steps; j++) {
    for (let i = 0; i < steps; i++) {
      triangles.push(...fan([at(i, j), at(i, j + 1), at(i + 1, j + 1), at(i + 1, j)]));
    }
  }
  return mesh(triangles, 60);
}

/** Several placed meshes as one, for things that move together and are painted alike. */
export function join(...parts: readonly (readonly [Mesh, Placement])[]): Mesh {
  const triangles = parts.flatMap(([part, at]) => {
    const corners: Vector[] = [];
    for (let i = 0; i < part.positions.length; i += 3) {
      corners.push(place(at, [part.positions[i]!, part.positions[i + 1]!, part.positions[i + 2]!]));
    }
    return Array.from({ length: corners.length / 3 }, (_, i) => corners.slice(3 * i, 3 * i + 3) as unknown as Triangle);
  });
  return mesh(triangles);
}
