/** Forms of the verbs of camera work, in one order, so that one verb can take another's place. */
export const forms = {
  pan: ['panning', 'panned', 'pans', 'pan'],
  tilt: ['tilting', 'tilted', 'tilts', 'tilt'],
  zoom: ['zooming', 'zoomed', 'zooms', 'zoom'],
  move: ['moving', 'moved', 'moves', 'move'],
  roll: ['rolling', 'rolled', 'rolls', 'roll'],
} as const;
