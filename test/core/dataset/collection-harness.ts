/** A collection in and out again, as values. */
import { exportChai } from '../../../server/core/dataset/export-chai.ts';
import { importChai } from '../../../server/core/dataset/import-chai.ts';
import type { Note } from '../../../server/core/dataset/note.ts';
import { builtInSpec } from '../../../server/core/spec/built-in.ts';
import { written } from './chai-example.ts';

const spec = builtInSpec();

export const imported = (values: Record<string, unknown>) => importChai(written(values), spec);

/** The exported files by path: JSON as values, anything else as text. */
export function exported(files: ReadonlyMap<string, string>): {
  values: Record<string, unknown>;
  notes: readonly Note[];
} {
  const { files: out, notes } = exportChai(files, spec);
  const values = [...out].map(([path, content]) => {
    if ('json' in content) return [path, content.json];
    const text = 'text' in content ? content.text : content.base64;
    try {
      return [path, JSON.parse(text)];
    } catch {
      return [path, text];
    }
  });
  return { values: Object.fromEntries(values), notes };
}

export const roundTrip = (values: Record<string, unknown>) => exported(imported(values).files);
