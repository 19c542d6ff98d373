/** What is known about the clips because they were made: the camera's work to the number, and where the subjects are. */
import { axes, type Move, type Pose, poseAt, speed } from './camera.ts';
import type { Clip } from './clips.ts';
import { dot, radians, subtract, type Vector } from './vector.ts';

export function groundTruth(clips: readonly Clip[], width: number, height: number) {
  return {
    about:
      'Exact camera work of the sample clips, written by examples/make. Seconds from the start of the clip; metres of the scene; degrees. ' +
      'Speeds are per second between the eases (of a zoom, the factor per second). Tracks give places in the frame, 0 to 1 from the left and from the top, and the distance in metres.',
    width,
    height,
    clips: clips.map((clip) => describe(clip, width / height)),
  };
}

function describe({ file, rate, frames, shots, scene, overlay }: Clip, aspect: number) {
  const duration = (frames * rate[1]) / rate[0];
  return {
    file,
    fps: rate[1] === 1 ? `${rate[0]}` : `${rate[0]}/${rate[1]}`,
    frames,
    duration: round(duration),
    cuts: shots.slice(1).map(({ from }) => from),
    shots: shots.map(({ from, start, moves }, index) => ({
      from,
      to: shots[index + 1]?.from ?? round(duration),
      static: moves.length === 0,
      start: rounded(start),
      end: rounded(poseAt([shots[index]!], shots[index + 1]?.from ?? duration)),
      moves: moves.map(exactly),
    })),
    ...(overlay ? { overlay: overlay.text } : {}),
    tracks: Object.fromEntries(
      Object.entries(scene.anchors).map(([name, at]) => [name, track(at, shots, duration, aspect)]),
    ),
  };
}

function exactly(move: Move) {
  const unit = units[move.kind.split('-')[0]!];
  // A shaking hand has no speed, and what a change of focus passes through is not a distance travelled.
  return move.kind === 'shake' || move.kind === 'rack-focus'
    ? { ...move, unit }
    : { ...move, unit, speed: round(speed(move)) };
}

const units: Readonly<Record<string, string>> = {
  dolly: 'm',
  truck: 'm',
  pedestal: 'm',
  pan: 'degrees',
  tilt: 'degrees',
  arc: 'degrees',
  shake: 'degrees',
  zoom: 'times as large',
  rack: 'm to the plane of focus',
};

function track(at: (time: number) => Vector, shots: Clip['shots'], duration: number, aspect: number) {
  const steps = Array.from({ length: Math.floor(duration / 0.5) + 1 }, (_, i) => i * 0.5);
  return steps.map((time) => {
    const pose = poseAt(shots, time);
    const { forward, right, up } = axes(pose);
    const to = subtract(at(time), pose.eye);
    const distance = dot(to, forward);
    const half = Math.tan(radians(pose.view) / 2) * distance;
    return {
      time,
      x: round(0.5 + dot(to, right) / (2 * half * aspect)),
      y: round(0.5 - dot(to, up) / (2 * half)),
      distance: round(distance),
    };
  });
}

const rounded = (pose: Pose) => ({
  eye: pose.eye.map(round),
  yaw: round(pose.yaw),
  pitch: round(pose.pitch),
  view: round(pose.view),
  focus: round(pose.focus),
  lens: pose.lens,
});

const round = (x: number): number => Math.round(x * 1000) / 1000;
