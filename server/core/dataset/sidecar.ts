/**
 * The dataset sidecar, `cutline.dataset.json`: what belongs to a collection and not to a clip. Which clips a label
 * holds for is decided by the documents; the sidecar knows the label files, their definitions and their order.
 */
import { z } from 'zod';
import { type Json, parseJson } from './json.ts';

export const sidecarName = 'cutline.dataset.json';

/** Fields of a JSON object as they were, in their order. */
const fields = z.record(z.string(), z.unknown());

const labelFile = z.object({
  path: z.string(),
  fields: fields.describe('All but the two lists of clips'),
  order: z.array(z.string()).optional().describe('The order of the fields, where it is not the usual one'),
  pos: z
    .array(z.string())
    .optional()
    .describe('The order of the clips that have the label, where it is not that of `clips`'),
  neg: z.array(z.string()).optional().describe('The same of the clips that lack it'),
  unused: z.literal(true).optional().describe('The label was not asked of any clip: both lists are empty and stay so'),
});

const videoEntry = z.object({
  clip: z.string(),
  fields: fields.describe('All but the camera motion, which the document has'),
  order: z.array(z.string()).optional(),
});

const otherFile = z.object({
  path: z.string(),
  text: z.string().optional(),
  base64: z.string().optional().describe('Where the file is no text'),
});

export const sidecarShape = z.looseObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  source: z.literal('chai'),
  folders: z
    .object({ captions: z.string(), merged: z.string(), labels: z.string(), videos: z.string() })
    .describe('Where the source keeps its parts'),
  tasks: z.record(z.string(), z.string()).optional().describe('The folder of an aspect, where it is not the usual one'),
  clips: z.array(z.string()).describe('The order of the clips in lists'),
  labels: z.array(labelFile),
  videos: z.array(videoEntry).optional().describe('The list of videos, in its order; absent where there is none'),
  urls: z.record(z.string(), z.string()).optional().describe('Where the clips are that no list of videos names'),
  apart: z
    .record(z.string(), z.object({ truth: fields, motion: fields.optional() }))
    .optional()
    .describe('Labels of clips that have no document, since their id cannot be the name of a file'),
  files: z.array(otherFile).describe('Files that nobody here understands, kept as they are'),
});

export type Sidecar = z.infer<typeof sidecarShape>;
export type LabelFile = z.infer<typeof labelFile>;
export type VideoEntry = z.infer<typeof videoEntry>;
export type OtherFile = z.infer<typeof otherFile>;

export const usualFolders = {
  captions: 'output_captions',
  merged: 'merged_captions',
  labels: 'labels',
  videos: 'videos.json',
};

export const emptySidecar: Sidecar = {
  format: 1,
  source: 'chai',
  folders: usualFolders,
  clips: [],
  labels: [],
  files: [],
};

/** The sidecar, or why the text is none. */
export function readSidecar(text: string): { readonly sidecar: Sidecar } | { readonly why: string } {
  const value: Json | undefined = parseJson(text);
  if (value === undefined) return { why: 'no JSON' };
  const parsed = sidecarShape.safeParse(value);
  return parsed.success ? { sidecar: parsed.data } : { why: z.prettifyError(parsed.error) };
}

/** One clip, one label file, one video to a line, so that a change reads well and merges. */
export function printSidecar(sidecar: Sidecar): string {
  const entries = Object.entries(sidecar).filter(([, value]) => value !== undefined);
  const lines = entries.map(([name, value]) => `  ${JSON.stringify(name)}: ${printValue(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function printValue(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}
