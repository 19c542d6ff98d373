/** What stands before the camera: a scene is a function of time, so every frame can be made alone and again. */
import type { Mesh } from './mesh.ts';
import type { Color, Placement, Vector } from './vector.ts';

export interface Scene {
  readonly look: Look;
  /** Everything that stands there at a time, in seconds. */
  readonly props: (time: number) => readonly Prop[];
  /** Named points of the subjects, for the ground truth: where the lamp of the lighthouse is, where the train's chimney. */
  readonly anchors: Readonly<Record<string, (time: number) => Vector>>;
}

export interface Prop {
  readonly mesh: Mesh;
  readonly at: Placement;
  readonly material: Material;
}

export interface Material {
  /** One colour, or a colour for each point of the thing, in its own coordinates. */
  readonly color: Color | ((x: number, y: number, z: number) => Color);
  /** Strength of the highlight, 0 (chalk) to 1 (lacquer). */
  readonly shine?: number;
  /** Light of its own, added to what falls on it. */
  readonly glow?: Color;
  /** Waves: how much the surface leans in x and z at a point of the world; such a surface mirrors the sky. */
  readonly ripple?: (x: number, z: number) => readonly [number, number];
}

export interface Look {
  /** Towards the sun. */
  readonly sun: Vector;
  readonly sunColor: Color;
  /** Half the sun's width in radians; 0.02 gives sharp shadows, 0.15 soft ones. */
  readonly sunSize: number;
  /** Light from above and from below, in shadow. */
  readonly ambient: readonly [above: Color, below: Color];
  /** What is seen where nothing stands, and what fog fades to. */
  readonly sky: (direction: Vector) => Color;
  /** Share of light lost per metre. */
  readonly fog: number;
  /** The ball that shadows are computed for. */
  readonly stage: { readonly center: Vector; readonly radius: number };
  readonly lamps?: readonly Lamp[];
}

/** A small light without shadow. */
export interface Lamp {
  readonly at: Vector;
  readonly color: Color;
  /** Distance in metres where half of its light is left. */
  readonly reach: number;
}
