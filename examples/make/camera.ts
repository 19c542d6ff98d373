/** Camera work as data: where a shot begins and which moves are made, each with its seconds, its amount and its ease. */
import { add, cross, normalize, place, radians, scale, subtract, turn, type Vector } from './vector.ts';

export interface Shot {
  /** Seconds from the clip's start; a shot begins where the one before it ends, with a hard cut. */
  readonly from: number;
  readonly start: Pose;
  /** None for a static shot. */
  readonly moves: readonly Move[];
}

export interface Pose {
  readonly eye: Vector;
  /** Degrees; 0 looks along -z, positive is to the left (pan), up (tilt) and counterclockwise (roll). */
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  /** Vertical field of view in degrees. */
  readonly view: number;
  /** Distance in metres of what is sharp, and half the width of the lens; a width of 0 keeps everything sharp. */
  readonly focus: number;
  readonly lens: number;
}

export interface Move {
  readonly kind: MoveKind;
  readonly from: number;
  readonly to: number;
  /** Metres for travel, degrees for turns, the factor of magnification for a zoom, the new distance for focus. */
  readonly amount: number;
  /** Seconds that the move takes to reach its speed, and again to come to rest. */
  readonly ease: number;
  /** For an arc and a dolly zoom: what it goes around, or what keeps its size. */
  readonly around?: Vector;
}

export type MoveKind =
  | 'dolly-in'
  | 'dolly-out'
  | 'truck-left'
  | 'truck-right'
  | 'pedestal-up'
  | 'pedestal-down'
  | 'pan-left'
  | 'pan-right'
  | 'tilt-up'
  | 'tilt-down'
  | 'zoom-in'
  | 'zoom-out'
  | 'arc-clockwise'
  | 'arc-counterclockwise'
  /** The camera travels backward while the lens zooms in, so that what it goes `around` keeps its size. */
  | 'dolly-zoom-out-in'
  /** The plane of focus travels to another distance. */
  | 'rack-focus'
  /** A hand-held camera: never still, by about `amount` degrees. */
  | 'shake';

/** A pose that looks from one point to another. */
export function lookingAt(eye: Vector, target: Vector, view: number): Pose {
  const [x, y, z] = normalize(subtract(target, eye));
  const yaw = (Math.atan2(-x, -z) * 180) / Math.PI;
  const pitch = (Math.asin(y) * 180) / Math.PI;
  return { eye, yaw, pitch, roll: 0, view, focus: 1, lens: 0 };
}

/** Degrees or metres per second while the move runs at its speed; of a zoom, the factor per second. */
export function speed({ kind, amount, from, to, ease }: Move): number {
  const seconds = to - from - ease;
  return kind.startsWith('zoom') ? amount ** (1 / seconds) : amount / seconds;
}

/** How much of a move is done at a time, 0 to 1: it gathers speed over `ease` seconds, runs evenly, and slows down. */
export function progress({ from, to, ease }: Move, time: number): number {
  const lasts = to - from;
  const t = Math.min(lasts, Math.max(0, time - from));
  const whole = lasts - ease;
  if (ease > 0 && t < ease) return (t * t) / (2 * ease) / whole;
  if (ease > 0 && t > lasts - ease) return 1 - (lasts - t) ** 2 / (2 * ease) / whole;
  return (t - ease / 2) / whole;
}

export function poseAt(shots: readonly Shot[], time: number): Pose {
  const shot = shots.findLast(({ from }) => from <= time) ?? shots[0]!;
  return shot.moves.reduce((pose, move) => apply(pose, move, time), shot.start);
}

function apply(pose: Pose, move: Move, time: number): Pose {
  const done = progress(move, time);
  const amount = move.amount * done;
  const { forward, right } = axes(pose);
  const level = normalize([forward[0], 0, forward[2]]);
  const travel = (direction: Vector, metres: number): Pose => ({
    ...pose,
    eye: add(pose.eye, scale(direction, metres)),
  });
  switch (move.kind) {
    case 'dolly-in':
      return travel(level, amount);
    case 'dolly-out':
      return travel(level, -amount);
    case 'truck-left':
      return travel(right, -amount);
    case 'truck-right':
      return travel(right, amount);
    case 'pedestal-up':
      return travel([0, 1, 0], amount);
    case 'pedestal-down':
      return travel([0, 1, 0], -amount);
    case 'pan-left':
      return { ...pose, yaw: pose.yaw + amount };
    case 'pan-right':
      return { ...pose, yaw: pose.yaw - amount };
    case 'tilt-up':
      return { ...pose, pitch: pose.pitch + amount };
    case 'tilt-down':
      return { ...pose, pitch: pose.pitch - amount };
    case 'zoom-in':
      return { ...pose, view: magnified(pose.view, move.amount ** done) };
    case 'zoom-out':
      return { ...pose, view: magnified(pose.view, 1 / move.amount ** done) };
    case 'arc-clockwise':
      return around(pose, move.around!, -amount);
    case 'arc-counterclockwise':
      return around(pose, move.around!, amount);
    case 'dolly-zoom-out-in': {
      const before = Math.hypot(...subtract(move.around!, pose.eye));
      const back = travel(forward, -amount);
      return { ...back, view: magnified(pose.view, Math.hypot(...subtract(move.around!, back.eye)) / before) };
    }
    case 'rack-focus':
      return { ...pose, focus: pose.focus + (move.amount - pose.focus) * done };
    case 'shake': {
      const sway = (slow: number, fast: number) => Math.sin(slow * time) * 0.7 + Math.sin(fast * time + 1) * 0.5;
      return {
        ...pose,
        eye: add(pose.eye, [0.02 * sway(5.3, 11.1), 0.025 * sway(6.1, 13.7), 0]),
        yaw: pose.yaw + move.amount * sway(4.7, 12.3),
        pitch: pose.pitch + move.amount * sway(5.9, 14.9),
        roll: pose.roll + 0.6 * move.amount * sway(3.9, 9.7),
      };
    }
  }
}

const magnified = (view: number, factor: number): number =>
  (2 * Math.atan(Math.tan(radians(view) / 2) / factor) * 180) / Math.PI;

/** Around a vertical axis, always facing it in the same way; positive is counterclockwise as seen from above. */
function around(pose: Pose, center: Vector, degrees: number): Pose {
  const eye = add(center, place(turn('y', degrees), subtract(pose.eye, center)));
  return { ...pose, eye, yaw: pose.yaw + degrees };
}

export function axes({ yaw, pitch, roll }: Pose): { forward: Vector; right: Vector; up: Vector } {
  const [y, p, r] = [radians(yaw), radians(pitch), radians(roll)];
  const forward: Vector = [-Math.sin(y) * Math.cos(p), Math.sin(p), -Math.cos(y) * Math.cos(p)];
  const level: Vector = [Math.cos(y), 0, -Math.sin(y)];
  const upright = cross(level, forward);
  const right = add(scale(level, Math.cos(r)), scale(upright, Math.sin(r)));
  return { forward, right, up: cross(right, forward) };
}
