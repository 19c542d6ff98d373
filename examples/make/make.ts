/**
 * Renders the sample clips and writes what is known about them. From the root of the project, with ffmpeg at hand:
 *
 *     npx esbuild examples/make/make.ts --bundle --platform=node --format=esm --outfile=.cache/make.mjs
 *     node .cache/make.mjs                                            everything: about 25 minutes of one core
 *     node .cache/make.mjs dolly-lighthouse.mp4 cut-boats.webm        these
 *     node .cache/make.mjs --still 1.5 OUT.png dolly-lighthouse.mp4   one picture
 *
 * `npx tsx examples/make/make.ts` does the same at half the speed.
 */
import { writeFile } from 'node:fs/promises';
import { poseAt } from './camera.ts';
import { type Clip, clips } from './clips.ts';
import { encodeImage, encodeVideo } from './encode.ts';
import { develop } from './finish.ts';
import { groundTruth } from './ground-truth.ts';
import { renderFrame } from './render.ts';

const width = 640;
const height = 360;
const examples = 'examples/';

function frame({ scene, shots, rate, exposures, overlay }: Clip, time: number): Uint8Array {
  // The shutter is open for half of a frame's time, as film cameras do it; a cut never falls within.
  const open = rate[1] / rate[0] / 2;
  const pose = (moment: number) => poseAt(shots, moment);
  return develop(renderFrame({ scene, poseAt: pose, time, open, exposures }, width, height), overlay);
}

function* frames(clip: Clip): Generator<Uint8Array> {
  for (let index = 0; index < clip.frames; index++) yield frame(clip, (index * clip.rate[1]) / clip.rate[0]);
}

const words = process.argv.slice(2);
if (words[0] === '--still') {
  const [, seconds, path, file] = words;
  const clip = clips.find((candidate) => candidate.file === file)!;
  await encodeImage(path!, width, height, frame(clip, Number(seconds)));
} else {
  for (const clip of clips.filter(({ file }) => words.length === 0 || words.includes(file))) {
    const begun = performance.now();
    await encodeVideo(`${examples}${clip.file}`, width, height, clip.rate, frames(clip));
    console.log(`${clip.file}: ${clip.frames} frames in ${Math.round((performance.now() - begun) / 1000)} s`);
  }
  await writeFile(`${examples}ground-truth.json`, `${print(groundTruth(clips, width, height))}\n`);
}

/** JSON in which a list of numbers or a small record stands on one line. */
function print(value: unknown): string {
  const list = JSON.stringify(value, undefined, 2).replace(
    /\[\s+([-\d.,\s]+?)\s+\]/g,
    (_, numbers: string) => `[${onOneLine(numbers)}]`,
  );
  return list.replace(/^( *)(.*)\{\n([^{}]+?)\s+\}/gm, (whole, indent: string, key: string, fields: string) => {
    const line = `${indent}${key}{ ${onOneLine(fields)} }`;
    return line.length < 120 ? line : whole;
  });
}

function onOneLine(lines: string): string {
  return lines.trim().replace(/\s*\n\s*/g, ' ');
}
