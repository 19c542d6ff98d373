/** The published JSON Schemas of the files that lie beside documents, made from the shapes that read them. */
import { z } from 'zod';
import { journalEntry } from './journal.ts';
import { sidecarShape } from './sidecar.ts';

const schemaText = (shape: z.ZodType, title: string, description: string): string =>
  `${JSON.stringify({ ...z.toJSONSchema(shape), title, description }, null, 2)}\n`;

/** By the name of the file in `schemas/`. */
export const datasetSchemas = (): ReadonlyMap<string, string> =>
  new Map([
    [
      'journal.schema.json',
      schemaText(
        journalEntry,
        'Journal entry',
        'One line of NAME.history.jsonl beside the caption document NAME.caption',
      ),
    ],
    [
      'dataset.schema.json',
      schemaText(
        sidecarShape,
        'Dataset sidecar',
        'cutline.dataset.json: what belongs to a collection and not to a clip',
      ),
    ],
  ]);
