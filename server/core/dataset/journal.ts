/**
 * The journal of a document, `NAME.history.jsonl`: one line for each thing that happened, appended and never changed.
 * It is provenance: without it, texts and decisions survive in the document. Two branches that both append can be
 * merged line by line, and a line that was torn or that a newer version wrote is kept and passed over.
 */
import { z } from 'zod';
import { parseJson } from './json.ts';
import { recordedShape } from './recorded.ts';

/** The steps of the workflow, each by a person or a model. */
export const steps = [
  'drafted',
  'scored',
  'critiqued',
  'polished',
  'revised',
  'applied',
  'refused',
  'reviewed',
  'merged',
] as const;

const step = z.looseObject({
  event: z.enum(steps),
  time: z.string().optional().describe('When: ISO 8601, without a zone where the source had none'),
  aspect: z.string().optional(),
  version: z.literal('rejected').optional().describe('Set when it happened to the version that a review rejected'),
  person: z.string().optional(),
  model: z.string().optional(),
  mode: z.string().optional().describe('What the model was shown: the video, single frames, the text alone'),
  parameters: z.record(z.string(), z.unknown()).optional(),
  prompt: z.string().optional(),
  before: z.string().optional(),
  text: z.string().optional().describe('The text that the step produced, where the document does not hold it'),
  score: z.number().optional().describe('How a person rated the text of this step'),
  recorded: z.string().optional().describe('When it was written down, where that is not when it happened'),
  inputs: z.record(z.string(), z.string()).optional().describe('The captions that were merged, by name'),
});

const recorded = recordedShape.extend({
  event: z.literal('recorded').describe('How a file of the source differed from what the document says'),
  file: z.string().describe('Which file of the clip: feedback, review, merged …'),
  aspect: z.string().optional(),
});

const imported = z.looseObject({
  event: z.literal('imported'),
  from: z.string().describe('The layout that was read, such as chai'),
  lacking: z
    .record(z.string(), z.array(z.string()))
    .optional()
    .describe('Fields that files of the source did not have, by file: subject/feedback, merged …'),
  document: z.string().describe('Hash of the document as the import wrote it; another hash means that it was edited'),
});

export const journalEntry = z.discriminatedUnion('event', [step, recorded, imported]);

export type JournalEntry = z.infer<typeof journalEntry>;
export type Step = z.infer<typeof step>;
export type StepName = (typeof steps)[number];
export type RecordedEntry = z.infer<typeof recorded>;
export type ImportedEntry = z.infer<typeof imported>;

export interface BadLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** From the last import on: an import replaces what was there, so earlier entries are history only. */
  readonly current: readonly JournalEntry[];
  readonly bad: readonly BadLine[];
}

/** The entries in the order of the lines, and the lines that are none. */
export function readJournal(text: string): Journal {
  const entries: JournalEntry[] = [];
  const bad: BadLine[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const parsed = journalEntry.safeParse(parseJson(line));
    if (parsed.success) entries.push(parsed.data);
    else bad.push({ line: index + 1, text: line, why: z.prettifyError(parsed.error) });
  });
  const last = entries.findLastIndex((entry) => entry.event === 'imported');
  return { entries, current: entries.slice(Math.max(last, 0)), bad };
}

export const emptyJournal: Journal = { entries: [], current: [], bad: [] };

export const printJournal = (entries: readonly JournalEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

const IMPORT_LINE = '{"event":"imported"';

/** Where the lines of the last import begin; the end of the text where there was none. */
export function importStart(journal: string): number {
  const last = journal.lastIndexOf(`\n${IMPORT_LINE}`);
  if (last >= 0) return last + 1;
  return journal.startsWith(IMPORT_LINE) ? 0 : journal.length;
}

/** What to append to the journal's text when `lines` come after it; a torn last line is closed first. */
export const appended = (journal: string, lines: string): string =>
  journal === '' || journal.endsWith('\n') ? lines : `\n${lines}`;

/** The last step of this name for the aspect: what counts when a thing was done more than once. */
export function lastStep(
  journal: Journal,
  event: StepName,
  aspect: string | undefined,
  version?: 'rejected',
): Step | undefined {
  const found = journal.current.findLast(
    (entry) => entry.event === event && entry.aspect === aspect && entry.version === version,
  );
  return found as Step | undefined; // `event` is the name of a step.
}

export const lastRecorded = (journal: Journal, file: string, aspect?: string): RecordedEntry | undefined =>
  journal.current.findLast(
    (entry): entry is RecordedEntry => entry.event === 'recorded' && entry.file === file && entry.aspect === aspect,
  );

export const lastImported = (journal: Journal): ImportedEntry | undefined =>
  journal.current.findLast((entry): entry is ImportedEntry => entry.event === 'imported');
