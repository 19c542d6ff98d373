/**
 * A frame as the mean of many exposures. Each exposure differs a little in the point of each pixel, the moment within the
 * shutter's time, the point on the lens, the point of the sun and the direction of the skylight, so that one mean gives
 * smooth edges, motion blur, depth of field, soft shadows and dark corners.
 */
import { axes, type Pose } from './camera.ts';
import { clear, fill, type Layer, layer } from './raster.ts';
import type { Look, Prop, Scene } from './scene.ts';
import { shader } from './shade.ts';
import { lightMap } from './shadow.ts';
import { radians, type Vector } from './vector.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Linear red, green, blue for each pixel. */
  readonly light: Float32Array;
}

export interface Shutter {
  readonly scene: Scene;
  readonly poseAt: (time: number) => Pose;
  /** When the shutter opens, and for how long, in seconds. */
  readonly time: number;
  readonly open: number;
  readonly exposures: number;
}

export function renderFrame(shutter: Shutter, width: number, height: number): Picture {
  const light = new Float32Array(width * height * 3);
  const seen = layer(width, height);
  for (let exposure = 0; exposure < shutter.exposures; exposure++) expose(shutter, exposure, seen, light);
  for (let i = 0; i < light.length; i++) light[i]! /= shutter.exposures;
  return { width, height, light };
}

function expose(
  { scene, poseAt, time, open, exposures }: Shutter,
  index: number,
  seen: Layer,
  light: Float32Array,
): void {
  const moment = time + (open * (index + 0.5)) / exposures;
  const geometry = assemble(scene.props(moment));
  const view = sight(poseAt(moment), seen, index, exposures);
  const sun = lightMap(geometry, scene.look.stage, aim(scene.look, index), 768);
  const sky = lightMap(geometry, scene.look.stage, skylight(index, exposures), 320);
  clear(seen);
  project(geometry, view, seen);
  shader(geometry, scene.look, view, sun, sky)(seen, light);
}

/** All triangles of the scene at one moment, in the world's coordinates and in those of the thing they belong to. */
export interface Geometry {
  readonly world: Float32Array;
  readonly normals: Float32Array;
  readonly local: Float32Array;
  /** For each triangle its prop. */
  readonly owner: Uint16Array;
  readonly props: readonly Prop[];
}

function assemble(props: readonly Prop[]): Geometry {
  const size = props.reduce((sum, { mesh }) => sum + mesh.positions.length, 0);
  const world = new Float32Array(size);
  const normals = new Float32Array(size);
  const local = new Float32Array(size);
  const owner = new Uint16Array(size / 9);
  let start = 0;
  props.forEach(({ mesh, at: m }, index) => {
    const p = mesh.positions;
    const n = mesh.normals;
    local.set(p, start);
    owner.fill(index, start / 9, (start + p.length) / 9);
    for (let i = 0, to = start; i < p.length; i += 3, to += 3) {
      for (let row = 0; row < 3; row++) {
        const [a, b, c] = [m[4 * row]!, m[4 * row + 1]!, m[4 * row + 2]!];
        world[to + row] = a * p[i]! + b * p[i + 1]! + c * p[i + 2]! + m[4 * row + 3]!;
        normals[to + row] = a * n[i]! + b * n[i + 1]! + c * n[i + 2]!;
      }
    }
    start += p.length;
  });
  return { world, normals, local, owner, props };
}

/** A pinhole on the lens: everything at the distance of focus lands on the same pixel, whichever point of the lens it is. */
export interface Sight {
  readonly eye: Vector;
  readonly forward: Vector;
  readonly right: Vector;
  readonly up: Vector;
  /** Pixels per unit at distance 1, and the pixel that is straight ahead. */
  readonly zoom: number;
  readonly centerX: number;
  readonly centerY: number;
}

function sight(pose: Pose, { width, height }: Layer, index: number, exposures: number): Sight {
  const { forward, right, up } = axes(pose);
  const zoom = height / 2 / Math.tan(radians(pose.view) / 2);
  const [x, y] = disc(index, exposures).map((part) => part * pose.lens) as [number, number];
  const [ex, ey, ez] = pose.eye;
  return {
    eye: [ex + right[0] * x + up[0] * y, ey + right[1] * x + up[1] * y, ez + right[2] * x + up[2] * y],
    forward,
    right,
    up,
    zoom,
    centerX: width / 2 + (x / pose.focus) * zoom + spread(index, 2) - 0.5,
    centerY: height / 2 - (y / pose.focus) * zoom + spread(index, 3) - 0.5,
  };
}

const nearest = 0.05;

/** Draws every triangle, cut where it comes closer to the lens than `nearest`. */
function project({ world }: Geometry, { eye, forward, right, up, zoom, centerX, centerY }: Sight, into: Layer): void {
  const [ex, ey, ez] = eye;
  const corner = (at: number): Vector => {
    const x = world[at]! - ex;
    const y = world[at + 1]! - ey;
    const z = world[at + 2]! - ez;
    return [
      x * right[0] + y * right[1] + z * right[2],
      x * up[0] + y * up[1] + z * up[2],
      x * forward[0] + y * forward[1] + z * forward[2],
    ];
  };
  const screenX = ([x, , depth]: Vector) => centerX + (x / depth) * zoom;
  const screenY = ([, y, depth]: Vector) => centerY - (y / depth) * zoom;
  const draw = (id: number, a: Vector, b: Vector, c: Vector) =>
    fill(
      into,
      id,
      screenX(a),
      screenY(a),
      1 / a[2],
      screenX(b),
      screenY(b),
      1 / b[2],
      screenX(c),
      screenY(c),
      1 / c[2],
    );
  for (let id = 0, at = 0; at < world.length; id++, at += 9) {
    const corners = [corner(at), corner(at + 3), corner(at + 6)];
    const before = corners.filter((point) => point[2] > nearest).length;
    if (before === 0) continue;
    const kept = before === 3 ? corners : cutAtNearest(corners);
    for (let i = 2; i < kept.length; i++) draw(id, kept[0]!, kept[i - 1]!, kept[i]!);
  }
}

function cutAtNearest(corners: readonly Vector[]): Vector[] {
  return corners.flatMap((from, i): Vector[] => {
    const to = corners[(i + 1) % corners.length]!;
    const kept = from[2] > nearest ? [from] : [];
    if (from[2] > nearest === to[2] > nearest) return kept;
    const k = (nearest - from[2]) / (to[2] - from[2]);
    return [...kept, [from[0] + (to[0] - from[0]) * k, from[1] + (to[1] - from[1]) * k, nearest]];
  });
}

/** Halton's sequence: numbers in [0, 1) that fill the space evenly. Index 0 is skipped, it is 0 in every base. */
function spread(index: number, base: number): number {
  let result = 0;
  for (let rest = index + 1, part = 1 / base; rest > 0; rest = Math.floor(rest / base), part /= base) {
    result += (rest % base) * part;
  }
  return result;
}

function aim({ sun, sunSize }: Look, index: number): Vector {
  const shift = (base: number) => (spread(index, base) - 0.5) * 2 * sunSize;
  return [sun[0] + shift(3), sun[1] + shift(5), sun[2] + shift(2)];
}

/** Directions over the upper half of the sky, more of them from high up. */
function skylight(index: number, exposures: number): Vector {
  const [x, z] = disc(exposures - 1 - index, exposures);
  return [0.95 * x, Math.sqrt(1 - 0.9025 * (x * x + z * z)), 0.95 * z];
}

/** Points spread evenly over a disc, as the seeds of a sunflower are. */
function disc(index: number, points: number): readonly [number, number] {
  const radius = Math.sqrt((index + 0.5) / points);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
