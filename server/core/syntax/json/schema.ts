/**
 * The JSON form of a caption document, format version 1: the same model as the text, for programs.
 *
 * What a program compares and changes is data. Where the text says the data in a way of its own (a time as `@1.2s`, a
 * point in curly quotes), `source` keeps that text beside the data; it is printed again as long as it still says what
 * the data says. `schemas/caption.schema.json` is generated from these shapes.
 */
import { z } from 'zod';
import type { YamlData } from '../print-yaml.ts';

/** A version that a reader does not know is refused, never guessed at. */
export const FORMAT = 1;

const line = z
  .string()
  .regex(/^[^\r\n]*$/)
  .describe('One line');
const name = z
  .string()
  .regex(/^[^\r\n,，、()（）]+$/)
  .describe('One line without commas and parentheses');
const source = z.string().describe('The text as written, where the data alone would print it another way');
const gap = z
  .string()
  .regex(/^[ \t\r\n]*$/)
  .describe('What separates it from what stands before, where that is not the usual');

const time = z
  .strictObject({
    from: z.number().min(0).describe('Seconds from the clip’s start'),
    to: z.number().min(0).optional(),
  })
  .meta({ id: 'time' });

const heading = {
  title: line.describe('The words of the heading, such as `Subject` or `Critique`'),
  who: name.optional(),
  date: name.optional(),
  hash: z
    .string()
    .regex(/^[0-9a-fA-F]{4,64}$/)
    .optional()
    .describe('Short hash of the text that it was given for'),
  rest: z.array(name).optional().describe('Further words in the parentheses'),
  source: source.optional(),
};

const entryHeading = {
  kind: z.enum(['critique', 'review', 'proposal', 'pre-caption', 'raw-critique', 'rejected', 'unknown']),
  ...heading,
  aspect: line.optional().describe('`Subject` in `## Pre-caption: Subject`'),
  value: line.optional().describe('`4/5`, `approved`'),
};

const sentence = z
  .strictObject({
    words: line.describe('The sentence in one line, without markup'),
    time: time.optional(),
    comments: z.array(z.string()).optional().describe('Comments on lines of their own before it, as written'),
    source: source.optional(),
  })
  .meta({ id: 'sentence' });

const edit = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('replace'), quote: z.string(), replacement: z.string() }),
    z.strictObject({ kind: z.literal('remove'), quote: z.string() }),
    z.strictObject({ kind: z.literal('add'), quote: z.string().optional(), replacement: z.string() }),
    z.strictObject({ kind: z.literal('about'), quote: z.string() }),
  ])
  .meta({ id: 'edit' });

const point = z
  .strictObject({
    kind: z.literal('point'),
    state: z.enum(['open', 'applied', 'refused']),
    edit: edit.optional(),
    explanation: z.string().optional().describe('May hold several lines'),
    time: time.optional(),
    by: line.optional(),
    source: source.optional(),
    gap: gap.optional(),
  })
  .meta({ id: 'point' });

const item = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('paragraph'), sentences: z.array(sentence), gap: gap.optional() }),
    point,
    z.strictObject({
      kind: z.literal('comment'),
      text: z.string().describe('As written, `<!-- … -->`'),
      gap: gap.optional(),
    }),
    z.strictObject({
      kind: z.literal('lines'),
      text: z.string().describe('Lines kept as they are'),
      gap: gap.optional(),
    }),
  ])
  .meta({ id: 'item' });

const part = z.strictObject({ ...entryHeading, text: z.string() }).meta({ id: 'part' });

const entry = z
  .strictObject({
    ...entryHeading,
    items: z.array(item).optional().describe('Of a critique, a review or a proposal'),
    text: z.string().optional().describe('Of the archive: the text to the letter'),
    parts: z.array(part).optional().describe('Of the archive: level-3 headings and their texts'),
    body: z
      .string()
      .optional()
      .describe('The archive’s lines, where text and parts alone would print them another way'),
  })
  .meta({ id: 'entry' });

const section = z.strictObject({ ...heading, items: z.array(item), entries: z.array(entry) }).meta({ id: 'section' });

const yaml: z.ZodType<YamlData> = z
  .lazy(() => z.union([z.string(), z.null(), z.array(yaml), z.record(z.string(), yaml)]))
  .meta({ id: 'yaml' });

export const captionJson = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(FORMAT),
    lineEnd: z.literal('\r\n').optional().describe('Where lines do not end with LF alone'),
    byteOrderMark: z.literal(true).optional(),
    frontMatter: z
      .strictObject({
        data: z.record(z.string(), yaml).describe('Every scalar is text'),
        source: z.string().optional().describe('The YAML as written, comments and broken lines included'),
        unclosed: z.literal(true).optional(),
      })
      .optional(),
    preamble: z.string().optional().describe('What stands before the first heading, as written'),
    entries: z.array(entry).optional().describe('Entries before the first section'),
    sections: z.array(section),
  })
  .describe('A caption document of Cutline');

export type CaptionJson = z.infer<typeof captionJson>;
export type SectionJson = z.infer<typeof section>;
export type EntryJson = z.infer<typeof entry>;
export type PartJson = z.infer<typeof part>;
export type ItemJson = z.infer<typeof item>;
export type PointJson = z.infer<typeof point>;
export type SentenceJson = z.infer<typeof sentence>;
export type TimeJson = z.infer<typeof time>;

/** What `schemas/caption.schema.json` holds. */
export function captionSchema(): object {
  return z.toJSONSchema(captionJson, { target: 'draft-2020-12' });
}
