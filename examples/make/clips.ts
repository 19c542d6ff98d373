/** The clips: which scene, how fast, how long, and what the camera does. */
import { lookingAt, type Pose, type Shot } from './camera.ts';
import type { Overlay } from './finish.ts';
import type { Scene } from './scene.ts';
import { avenue } from './scenes/avenue.ts';
import { basin } from './scenes/basin.ts';
import { chess } from './scenes/chess.ts';
import { forest } from './scenes/forest.ts';
import { lighthouse } from './scenes/lighthouse.ts';
import { market } from './scenes/market.ts';
import { railway } from './scenes/railway.ts';
import { rocket } from './scenes/rocket.ts';
import { tea } from './scenes/tea.ts';
import { workshop } from './scenes/workshop.ts';

export interface Clip {
  readonly file: string;
  readonly scene: Scene;
  /** Frames per second as a fraction, since 29.97 is 30000/1001. */
  readonly rate: readonly [number, number];
  readonly frames: number;
  /** Exposures per frame; a wide lens needs many. */
  readonly exposures: number;
  readonly shots: readonly Shot[];
  readonly overlay?: Overlay;
}

const padAtEyeLevel: Pose = { eye: [-0.3, 1.5, 8.2], yaw: 0, pitch: -2, roll: 0, view: 46, focus: 1, lens: 0 };

export const clips: readonly Clip[] = [
  {
    file: 'dolly-lighthouse.mp4',
    scene: lighthouse,
    rate: [25, 1],
    frames: 125,
    exposures: 6,
    shots: [
      {
        from: 0,
        start: lookingAt([-0.9, 4.1, 21], [0.6, 7.9, -3], 44),
        moves: [{ kind: 'dolly-in', from: 0, to: 5, amount: 9, ease: 0 }],
      },
    ],
  },
  {
    file: 'pan-train.mp4',
    scene: railway,
    rate: [24, 1],
    frames: 120,
    exposures: 6,
    shots: [
      {
        from: 0,
        start: lookingAt([0, 0.95, 3.1], [-2.2, 0.5, 0], 38),
        moves: [{ kind: 'pan-right', from: 0.4, to: 4.8, amount: 72, ease: 0.6 }],
      },
    ],
  },
  {
    file: 'tilt-rocket.mp4',
    scene: rocket,
    rate: [30000, 1001],
    frames: 135,
    exposures: 6,
    shots: [{ from: 0, start: padAtEyeLevel, moves: [{ kind: 'tilt-up', from: 1, to: 4, amount: 42, ease: 0.5 }] }],
  },
  {
    file: 'pedestal-rocket.mp4',
    scene: rocket,
    rate: [24, 1],
    frames: 96,
    exposures: 6,
    shots: [
      { from: 0, start: padAtEyeLevel, moves: [{ kind: 'pedestal-up', from: 0.5, to: 3.5, amount: 6, ease: 0.5 }] },
    ],
  },
  {
    file: 'zoom-chess.mp4',
    scene: chess,
    rate: [30, 1],
    frames: 135,
    exposures: 6,
    shots: [
      {
        from: 0,
        start: lookingAt([-1.6, 4.2, 11.5], [0.5, 1.0, -1.5], 46),
        moves: [{ kind: 'zoom-in', from: 0.8, to: 3.8, amount: 3.6, ease: 0.5 }],
      },
    ],
  },
  {
    file: 'arc-robot.mp4',
    scene: workshop,
    rate: [25, 1],
    frames: 150,
    exposures: 6,
    shots: [
      {
        from: 0,
        start: lookingAt([-2.6, 2.15, 3.4], [0, 1.72, 0], 38),
        moves: [{ kind: 'arc-counterclockwise', from: 0, to: 6, amount: 75, ease: 0, around: [0, 1.72, 0] }],
      },
    ],
  },
  {
    file: 'static-market.mp4',
    scene: market,
    rate: [30, 1],
    frames: 180,
    exposures: 4,
    shots: [{ from: 0, start: lookingAt([0, 1.75, 4.6], [0, 1.9, -8], 42), moves: [] }],
    overlay: { text: 'MARKET 08:12', x: 22, y: 324, size: 2 },
  },
  {
    file: 'handheld-market.mp4',
    scene: market,
    rate: [24, 1],
    frames: 96,
    exposures: 6,
    shots: [
      {
        from: 0,
        start: lookingAt([0.9, 1.7, 4.4], [0.2, 1.75, -8], 46),
        moves: [
          { kind: 'dolly-in', from: 0, to: 4, amount: 2.6, ease: 0 },
          { kind: 'shake', from: 0, to: 4, amount: 0.7, ease: 0 },
        ],
      },
    ],
  },
  {
    file: 'cut-boats.webm',
    scene: basin,
    rate: [25, 1],
    frames: 120,
    exposures: 4,
    shots: [
      { from: 0, start: lookingAt([0, 3.4, 6.6], [-0.4, 0, -0.4], 42), moves: [] },
      {
        from: 2.4,
        start: lookingAt([-0.75, 0.34, 3.0], [-0.05, 0.36, 0.6], 34),
        moves: [{ kind: 'truck-right', from: 2.4, to: 4.8, amount: 1.0, ease: 0 }],
      },
    ],
  },
  {
    file: 'truck-car.mp4',
    scene: forest,
    rate: [24, 1],
    frames: 109,
    exposures: 4,
    shots: [
      {
        from: 0,
        start: lookingAt([-2.3, 1.15, 6.4], [-2.3, 0.9, 0], 40),
        moves: [{ kind: 'truck-right', from: 0, to: 109 / 24, amount: (3 * 109) / 24, ease: 0 }],
      },
    ],
  },
  {
    file: 'dolly-zoom-snowman.mp4',
    scene: avenue,
    rate: [24, 1],
    frames: 108,
    exposures: 4,
    shots: [
      {
        from: 0,
        start: lookingAt([0, 1.35, 3.4], [0, 1.25, 0], 56),
        moves: [{ kind: 'dolly-zoom-out-in', from: 0.4, to: 4.1, amount: 6.2, ease: 0.6, around: [0, 1.25, 0] }],
      },
    ],
  },
  {
    file: 'rack-focus-tea.mp4',
    scene: tea,
    rate: [24, 1],
    frames: 96,
    exposures: 48,
    shots: [
      {
        from: 0,
        start: { ...lookingAt([0, 0.3, 1.5], [0.02, 0.22, -0.4], 32), focus: 0.88, lens: 0.034 },
        moves: [{ kind: 'rack-focus', from: 1.3, to: 2.1, amount: 2.24, ease: 0.3 }],
      },
    ],
  },
];
