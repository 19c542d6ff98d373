/** The light that comes from each pixel of one exposure. */
import type { Layer } from './raster.ts';
import type { Geometry, Sight } from './render.ts';
import type { Look, Prop } from './scene.ts';
import type { LightMap } from './shadow.ts';
import { add, type Color, clamp, dot, mix, multiply, normalize, scale, subtract, type Vector } from './vector.ts';

/** A point of a surface as one pixel sees it. */
interface Spot {
  readonly prop: Prop;
  /** In the world, and in the prop's own coordinates. */
  readonly at: Vector;
  readonly local: Vector;
  /** Towards the camera's side. */
  readonly normal: Vector;
  readonly distance: number;
}

export function shader(geometry: Geometry, look: Look, view: Sight, sun: LightMap, sky: LightMap) {
  return (seen: Layer, light: Float32Array): void => {
    for (let y = 0, pixel = 0; y < seen.height; y++) {
      for (let x = 0; x < seen.width; x++, pixel++) {
        const ray = through(view, x + 0.5, y + 0.5);
        const triangle = seen.triangle[pixel]!;
        const color = triangle < 0 ? look.sky(ray) : lit(spot(geometry, triangle, view.eye, ray), ray, look, sun, sky);
        light[3 * pixel]! += color[0];
        light[3 * pixel + 1]! += color[1];
        light[3 * pixel + 2]! += color[2];
      }
    }
  };
}

function through({ forward, right, up, zoom, centerX, centerY }: Sight, x: number, y: number): Vector {
  const h = (x - centerX) / zoom;
  const v = (centerY - y) / zoom;
  return normalize([
    forward[0] + right[0] * h + up[0] * v,
    forward[1] + right[1] * h + up[1] * v,
    forward[2] + right[2] * h + up[2] * v,
  ]);
}

/** Where the ray meets the triangle's plane (Möller and Trumbore, 1997), and what lies between its corners there. */
function spot({ world, normals, local, owner, props }: Geometry, triangle: number, eye: Vector, ray: Vector): Spot {
  const a = 9 * triangle;
  const ux = world[a + 3]! - world[a]!;
  const uy = world[a + 4]! - world[a + 1]!;
  const uz = world[a + 5]! - world[a + 2]!;
  const vx = world[a + 6]! - world[a]!;
  const vy = world[a + 7]! - world[a + 1]!;
  const vz = world[a + 8]! - world[a + 2]!;
  const px = ray[1] * vz - ray[2] * vy;
  const py = ray[2] * vx - ray[0] * vz;
  const pz = ray[0] * vy - ray[1] * vx;
  const tx = eye[0] - world[a]!;
  const ty = eye[1] - world[a + 1]!;
  const tz = eye[2] - world[a + 2]!;
  const qx = ty * uz - tz * uy;
  const qy = tz * ux - tx * uz;
  const qz = tx * uy - ty * ux;
  const inverse = 1 / (ux * px + uy * py + uz * pz);
  const b = (tx * px + ty * py + tz * pz) * inverse;
  const c = (ray[0] * qx + ray[1] * qy + ray[2] * qz) * inverse;
  const distance = (vx * qx + vy * qy + vz * qz) * inverse;
  const normal = normalize(between(normals, a, b, c));
  const away = dot(normal, ray) > 0;
  return {
    prop: props[owner[triangle]!]!,
    at: [eye[0] + ray[0] * distance, eye[1] + ray[1] * distance, eye[2] + ray[2] * distance],
    local: between(local, a, b, c),
    normal: away ? [-normal[0], -normal[1], -normal[2]] : normal,
    distance,
  };
}

function between(from: Float32Array, at: number, b: number, c: number): Vector {
  const a = 1 - b - c;
  return [
    from[at]! * a + from[at + 3]! * b + from[at + 6]! * c,
    from[at + 1]! * a + from[at + 4]! * b + from[at + 7]! * c,
    from[at + 2]! * a + from[at + 5]! * b + from[at + 8]! * c,
  ];
}

function lit(
  { prop, at, local, normal, distance }: Spot,
  ray: Vector,
  look: Look,
  sun: LightMap,
  sky: LightMap,
): Color {
  const { color, shine = 0, glow, ripple } = prop.material;
  const base = typeof color === 'function' ? color(local[0], local[1], local[2]) : color;
  const n = ripple ? leaning(ripple(at[0], at[2])) : normal;
  // Shadows are looked up a little above the surface, or it would shade itself.
  const lift = look.stage.radius * 0.004;
  const x = at[0] + normal[0] * lift;
  const y = at[1] + normal[1] * lift;
  const z = at[2] + normal[2] * lift;
  const facing = dot(n, sun.direction);
  const sunlight = facing > 0 ? facing * sun.reaches(x, y, z) : 0;
  const open = 0.35 + 0.65 * sky.reaches(x, y, z);
  const around = mix(look.ambient[1], look.ambient[0], 0.5 + 0.5 * n[1]);
  const falling = add(add(scale(around, open), scale(look.sunColor, sunlight)), lamplight(look, at, n));
  const highlight = shine > 0 && sunlight > 0 ? shine * gloss(n, ray, sun.direction) : 0;
  const diffuse = add(multiply(base, falling), scale(look.sunColor, highlight));
  const own = glow ? add(diffuse, glow) : diffuse;
  const mirrored = ripple ? mix(own, look.sky(reflect(ray, n)), fresnel(ray, n)) : own;
  const haze = 1 - Math.exp(-look.fog * distance);
  return haze > 0.01 ? mix(mirrored, look.sky([ray[0], 0.02, ray[2]]), haze) : mirrored;
}

function lamplight({ lamps }: Look, at: Vector, n: Vector): Color {
  let sum: Color = black;
  if (!lamps) return sum;
  for (const lamp of lamps) {
    const towards = subtract(lamp.at, at);
    const far = dot(towards, towards);
    const facing = clamp((0.8 * dot(towards, n)) / Math.sqrt(far) + 0.2);
    sum = add(sum, scale(lamp.color, facing / (1 + far / (lamp.reach * lamp.reach))));
  }
  return sum;
}

const black: Color = [0, 0, 0];

const leaning = ([x, z]: readonly [number, number]): Vector => normalize([-x, 1, -z]);

/** Brightest where the surface stands halfway between the eye and the sun. */
function gloss(n: Vector, ray: Vector, sun: Vector): number {
  const closeness = dot(n, normalize(subtract(sun, ray)));
  return closeness > 0.8 ? closeness ** 48 : 0;
}

function reflect(ray: Vector, n: Vector): Vector {
  const k = 2 * dot(ray, n);
  return [ray[0] - k * n[0], Math.abs(ray[1] - k * n[1]), ray[2] - k * n[2]];
}

/** Share of light that water mirrors: little straight down, nearly all at a grazing look. */
const fresnel = (ray: Vector, n: Vector): number => 0.04 + 0.9 * (1 - clamp(-dot(ray, n))) ** 4;
