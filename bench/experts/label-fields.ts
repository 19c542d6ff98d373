/** Label names of the data file as the `labels:` block of the front matter. */
import type { Clip } from './clip.ts';

/** group -> value -> label, with the endings by phase. */
const phased: Readonly<Record<string, readonly [stem: string, values: Readonly<Record<string, string>>]>> = {
  'shot-size': [
    'shot_size',
    {
      'extreme-wide': 'extreme_wide',
      wide: 'wide',
      full: 'full',
      'medium-full': 'medium_full',
      medium: 'medium',
      'medium-close-up': 'medium_close_up',
      'close-up': 'close_up',
      'extreme-close-up': 'extreme_close_up',
    },
  ],
  'camera-angle': [
    'camera_angle',
    {
      'birds-eye': 'bird_eye_angle',
      high: 'high_angle',
      level: 'level_angle',
      low: 'low_angle',
      'worms-eye': 'worm_eye_angle',
    },
  ],
  'camera-height': [
    'height_wrt_ground',
    {
      aerial: 'aerial_level',
      overhead: 'overhead_level',
      'eye-level': 'eye_level',
      'hip-level': 'hip_level',
      'ground-level': 'ground_level',
      'water-level': 'water_level',
      underwater: 'underwater_level',
    },
  ],
  'height-to-subject': ['height_wrt_subject', { above: 'above_subject', level: 'at_subject', below: 'below_subject' }],
};

const single: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'playback-speed': {
    regular: 'regular_speed',
    'time-lapse': 'time_lapse',
    'stop-motion': 'stop_motion',
    'speed-ramp': 'speed_ramp',
    reversed: 'time_reversed',
    'slow-motion': 'slow_motion',
    'fast-motion': 'fast_motion_without_time_lapse',
  },
  lens: { regular: 'no_lens_distortion', barrel: 'barrel_distortion', fisheye: 'fisheye_distortion' },
  focus: { deep: 'is_deep_focus', 'ultra-shallow': 'is_ultra_shallow_focus', shallow: 'is_shallow_focus' },
  dutch: { fixed: 'is_dutch_angle_fixed', varying: 'is_dutch_angle_varying' },
  'point-of-view': {
    objective: 'objective_pov',
    'first-person': 'first_person_pov',
    drone: 'drone_pov',
    selfie: 'selfie_pov',
    dashcam: 'dashcam_pov',
    'locked-on': 'locked_on_pov',
    overhead: 'overhead_pov',
    'screen-recording': 'screen_recording_pov',
    broadcast: 'broadcast_pov',
    'over-shoulder': 'third_person_over_shoulder_pov',
    'over-hip': 'third_person_over_hip_pov',
    'third-person': 'third_person_full_body_game_pov',
    'side-view': 'third_person_side_view_game_pov',
    'top-down': 'third_person_top_down_game_pov',
    isometric: 'third_person_isometric_game_pov',
  },
  'movement-kind': { minor: 'is_minor_motion', simple: 'is_simple_motion', complex: 'is_complex_motion' },
};

const movement: Readonly<Record<string, string>> = {
  'dolly-in': 'has_forward_wrt_ground_birds_worms_included',
  'dolly-out': 'has_backward_wrt_ground_birds_worms_included',
  'truck-left': 'has_leftward',
  'truck-right': 'has_rightward',
  'pedestal-up': 'has_upward_wrt_ground_birds_worms_included',
  'pedestal-down': 'has_downward_wrt_ground_birds_worms_included',
  'pan-left': 'has_pan_left',
  'pan-right': 'has_pan_right',
  'tilt-up': 'has_tilt_up',
  'tilt-down': 'has_tilt_down',
  'roll-clockwise': 'has_roll_clockwise',
  'roll-counterclockwise': 'has_roll_counterclockwise',
  'zoom-in': 'has_zoom_in',
  'zoom-out': 'has_zoom_out',
  'arc-clockwise': 'has_arc_clockwise',
  'arc-counterclockwise': 'has_arc_counterclockwise',
  'crane-up': 'has_crane_up',
  'crane-down': 'has_crane_down',
};

export function frontMatterLabels({ labels, camera_motion: motion }: Clip): string {
  const yes = new Set(labels.yes);
  const unknown = new Set(labels.unknown);
  const lines: string[] = [];
  for (const [group, [stem, values]] of Object.entries(phased)) {
    const of = (phase: string): string =>
      Object.keys(values).find((value) => yes.has(`${stem}_${phase}_${values[value]}`)) ?? '';
    const [start, end] = [of('start_with'), of('end_with')];
    if (start && start === end) lines.push(`${group}: ${start}`);
    else if (start || end) lines.push(`${group}: ${start || 'unknown'} -> ${end || 'unknown'}`);
  }
  for (const [group, values] of Object.entries(single)) {
    const value = Object.keys(values).find((each) => yes.has(values[each]!));
    if (value) lines.push(`${group}: ${value}`);
    else if (group === 'dutch' && !unknown.has('is_dutch_angle')) lines.push('dutch: none');
    else if (group === 'movement-kind' && yes.has('fixed_camera')) lines.push('movement-kind: none');
  }
  const moves = Object.keys(movement).filter((value) => yes.has(movement[value]!));
  const open = Object.keys(movement).some((value) => unknown.has(movement[value]!));
  if (moves.length > 0 || !open)
    lines.push(`movement: [${[...moves, ...(open ? ['others-unknown'] : [])].join(', ')}]`);
  const steady = motion?.['steadiness'];
  if (typeof steady === 'string') lines.push(`steadiness: ${steady.replace('_', '-')}`);
  if (yes.has('has_overlays')) lines.push('overlays: [present]');
  const note = motion?.['complex_motion_description'];
  if (typeof note === 'string' && note) lines.push(`movement-note: ${JSON.stringify(note.replace(/\s+/g, ' '))}`);
  return lines.length === 0 ? '' : `labels:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
