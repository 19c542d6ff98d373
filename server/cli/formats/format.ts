/** How results are written. A file is written by itself, so that threads can do it and nothing has to be kept. */
import type { Words } from '../../core/words/words.ts';
import type { Counts, FileReport } from '../check/report.ts';
import type { Paint } from '../paint.ts';

export interface Format {
  readonly head: string;
  /** Between two files that wrote something. */
  readonly between: string;
  /** One file; nothing when there is nothing to say about it. */
  readonly file: (report: FileReport) => string;
  readonly foot: (summary: Summary) => string;
}

export interface Summary {
  readonly files: number;
  readonly counts: Counts;
  /** Findings that were repaired. */
  readonly fixed: number;
  /** Every rule that was heard. */
  readonly codes: ReadonlySet<string>;
}

/** What the formats need to know about their reader. */
export interface Reader {
  readonly words: Words;
  readonly paint: Paint;
  readonly width: number;
}

export type FormatName = 'stylish' | 'json' | 'sarif' | 'junit' | 'github';

export async function formatNamed(name: string, reader: Reader): Promise<Format> {
  switch (name as FormatName) {
    case 'json':
      return (await import('./json.ts')).json;
    case 'sarif':
      return (await import('./sarif.ts')).sarif();
    case 'junit':
      return (await import('./junit.ts')).junit;
    case 'github':
      return (await import('./github.ts')).github;
    case 'stylish':
      return (await import('./stylish.ts')).stylish(reader);
  }
}
