/**
 * Captions for measuring, as many as wanted and the same each time: sentences written for this purpose, put together
 * by a fixed random sequence. About 2.7 KB each, as real captions have before their archive, with the mistakes that
 * drafts have. The same content as JSON, YAML and Markdown is what the peers get.
 */

export interface Sample {
  readonly caption: string;
  /** The same content as data: what the JSON peers read. */
  readonly data: SampleData;
}

export interface SampleData {
  readonly video: string;
  readonly spec: string;
  readonly labels: Readonly<Record<string, string | readonly string[]>>;
  readonly sections: readonly {
    readonly aspect: string;
    readonly sentences: readonly string[];
    readonly critique?: { readonly score: number; readonly by: string; readonly text: string };
  }[];
}

const slots: Readonly<Record<string, readonly string[]>> = {
  who: ['a cyclist', 'an old fisherman', 'a girl with a paper kite', 'a baker', 'two gardeners', 'a street painter'],
  wears: ['a yellow raincoat', 'a striped shirt and gray trousers', 'a long green apron', 'a dark blue overall'],
  holds: ['a wicker basket', 'a folded newspaper', 'a tin watering can', 'a bunch of keys', 'a wooden ladder'],
  place: ['a narrow street of brick houses', 'a pebble beach', 'an orchard on a slope', 'a covered market hall'],
  time: ['in the early morning', 'on an overcast afternoon', 'at dusk', 'in bright daylight'],
  thing: ['a stack of crates', 'a parked van', 'a row of lamp posts', 'a low stone wall', 'a bench with peeling paint'],
  acts: [
    'puts the load down',
    'turns toward the wall',
    'wipes both hands on a cloth',
    'steps over a puddle',
    'looks up',
  ],
  side: ['left', 'right'],
  size: ['wide shot', 'full shot', 'medium shot', 'medium close-up', 'close-up'],
  moves: ['moves forward', 'pans right', 'tilts up', 'tracks the subject from the side', 'zooms in', 'remains static'],
  pace: ['slowly', 'smoothly', 'with a slight shake', 'at an even pace'],
};

/** By aspect. `[slot]` is filled; the later sentences of each list hold what a reviewer would strike out. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  subject: [
    'The video shows [who] in [wears], carrying [holds].',
    'The subject has short hair and wears [wears] with rolled-up sleeves and heavy boots.',
    'Over one shoulder hangs a strap, and both hands are closed around [holds].',
    'Behind, partly hidden by [thing], stands [who] in [wears].',
    'The face is turned to the [side] and only seen from the side at first.',
    'The person seems to be happy and creates a warm atmosphere.',
  ],
  scene: [
    'The scene is [place] [time].',
    'The ground is wet, and along the [side] edge runs [thing].',
    'Further back there are trees without leaves, a fence and [thing].',
    'A hand-painted sign above the door reads "OPEN".',
    'Soft, even light comes from a gray sky and leaves almost no shadows on the ground.',
    'The beautiful setting evokes a feeling of of calm.',
  ],
  motion: [
    'At first [who] [acts] and waits for a moment.',
    'Then the subject [acts], takes three steps to the [side] and [acts].',
    'Meanwhile [who] enters from the [side] side of the frame and walks past.',
    'A gust of wind moves the leaves and the edge of the cloth.',
    'Near the end the subject [acts] again and stays where it is.',
    'The person appears to be looking for something.',
  ],
  spatial: [
    'The video is a [size] of the subject, who stands in the center of the frame in the middle ground.',
    'In the foreground, at the [side] edge of the frame, there is [thing], out of focus.',
    'The background is filled by [place], with [thing] at the [side].',
    'At the end the framing is a [size], and the subject fills the lower [side] part of the frame.',
    'The camera is level with the subject, on the left.',
  ],
  camera: [
    'The camera is at eye level and looks straight ahead.',
    'It [moves] [pace] until the subject is near the [side] edge of the frame.',
    'After that the camera [moves] [pace].',
    'The depth of field is deep, and everything from the foreground to the background is sharp.',
    'The camera pans up to the sky and pushes in.',
  ],
};

const labels: Readonly<Record<string, readonly string[]>> = {
  'shot-size': ['wide', 'full', 'medium', 'wide -> medium', 'medium -> close-up'],
  'camera-height': ['eye-level', 'hip-level', 'overhead'],
  'camera-angle': ['level', 'high', 'low'],
  focus: ['deep', 'shallow'],
  movement: ['dolly-in', 'pan-right', 'tilt-up', 'zoom-in'],
  'movement-speed': ['slow', 'regular'],
  steadiness: ['smooth', 'very-smooth', 'unsteady'],
  setting: ['outdoor', 'indoor'],
};

const critiques = [
  'The description is mostly right. Change "in the center" to "slightly left of the center", since the subject moves.',
  'Please mention what the second person does. The word "sharp" is wrong for the background.',
  'Remove "mostly". The camera does not stop at the end; it goes on moving to the left until the last frame.',
];

/** The sample with this number. */
export function sample(number: number): Sample {
  const random = sequence(number + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const filled = (text: string): string => text.replace(/\[(\w+)\]/g, (_, slot: string) => pick(slots[slot] ?? ['']));
  const sections = Object.entries(sentences).map(([aspect, all]) => {
    const usual = all.slice(0, -1);
    const chosen = [...usual, ...(random() < 0.2 ? all.slice(-1) : [])].map(filled);
    const score = 3 + Math.floor(random() * 3);
    const text = score === 5 ? 'The description is accurate and complete.' : pick(critiques);
    const critique = { score, by: `annotator-${number % 9}`, text };
    return { aspect, sentences: chosen, ...(random() < 0.4 && { critique }) };
  });
  const data: SampleData = {
    video: `clips/${number}.mp4`,
    spec: 'chai',
    labels: Object.fromEntries(Object.entries(labels).map(([group, values]) => [group, pick(values)])),
    sections,
  };
  return { data, caption: captionOf(data) };
}

const heading = (aspect: string): string => aspect.charAt(0).toUpperCase() + aspect.slice(1);

function captionOf({ video, spec, labels: known, sections }: SampleData): string {
  const rows = Object.entries(known).map(([group, value]) => `  ${group}: ${value}`);
  const front = ['---', `video: ${video}`, `spec: ${spec}`, 'labels:', ...rows, '---'].join('\n');
  const parts = sections.map(({ aspect, sentences: written, critique }) => {
    const prose = `# ${heading(aspect)}\n\n${written.map(capital).join('\n')}\n`;
    if (critique === undefined) return prose;
    const { score, by, text } = critique;
    const point = score < 5 ? `- [ ] "the frame" -> "the picture": It is meant as a whole.\n\n` : '';
    return `${prose}\n## Critique ${score}/5 (${by}, 2025-10-29)\n\n${point}${text}\n`;
  });
  return `${front}\n\n${parts.join('\n')}`;
}

/** What Markdown linters read: the caption without what only Cutline understands. */
export const markdownOf = ({ video, sections }: SampleData): string =>
  `# ${video}\n\n${sections.map(({ aspect, sentences: written, critique }) => `## ${heading(aspect)}\n\n${written.map(capital).join('\n')}\n${critique === undefined ? '' : `\n${critique.text}\n`}`).join('\n')}`;

/** The shape of the data, as strict as Cutline is about labels and sections. */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  additionalProperties: false,
  required: ['video', 'spec', 'labels', 'sections'],
  properties: {
    video: { type: 'string', pattern: '^[^\\\\]+\\.mp4$' },
    spec: { enum: ['chai'] },
    labels: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(labels).map(([group, values]) => [group, { enum: values }])),
    },
    sections: {
      type: 'array',
      minItems: 5,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['aspect', 'sentences'],
        properties: {
          aspect: { enum: Object.keys(sentences) },
          sentences: { type: 'array', minItems: 1, items: { type: 'string', minLength: 10, pattern: '[.!?]$' } },
          critique: {
            type: 'object',
            additionalProperties: false,
            required: ['score', 'by', 'text'],
            properties: {
              score: { type: 'integer', minimum: 1, maximum: 5 },
              by: { type: 'string' },
              text: { type: 'string', minLength: 1 },
            },
          },
        },
      },
    },
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function sequence(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
