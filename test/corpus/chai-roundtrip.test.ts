/** The real tree, in and out again; and edits of every kind in every document. Run by `.ci/run` where the data is. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportChai } from '../../server/core/dataset/export-chai.ts';
import { importChai } from '../../server/core/dataset/import-chai.ts';
import type { Json } from '../../server/core/dataset/json.ts';
import { builtInSpec } from '../../server/core/spec/built-in.ts';

const root = join(process.env.CUTLINE_CHAI ?? '../shared/chai', 'source-tree');
const spec = builtInSpec();
const paths = (readdirSync(root, { recursive: true }) as string[]).filter((path) =>
  statSync(join(root, path)).isFile(),
);
const source = new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
const { files, notes } = importChai(source, spec);
const documents = [...files].filter(([name]) => name.endsWith('.caption'));

/** Every file of the export as the value it holds. */
function exported(from: ReadonlyMap<string, string>): Map<string, Json> {
  return new Map(
    [...exportChai(from, spec).files].map(([path, content]) => [
      path,
      'json' in content ? content.json : 'text' in content ? JSON.parse(content.text) : content.base64,
    ]),
  );
}

const undisturbed = exported(files);

describe('the tree', () => {
  test('becomes a document for each clip, without a word of complaint', () => {
    const clips = new Set(
      paths.flatMap((path) => /output_captions\/[^/]+\/(.+)_(?:precaption|feedback)\.json$/.exec(path)?.[1] ?? []),
    );
    expect(documents).toHaveLength(clips.size);
    expect(documents.length).toBeGreaterThan(0);
    expect(notes).toEqual([]);
  });

  test('comes back: every field of every file, in its order', () => {
    expect([...undisturbed.keys()].sort()).toEqual([...source.keys()]);
    for (const [path, text] of source)
      expect(JSON.stringify(undisturbed.get(path)), path).toBe(JSON.stringify(JSON.parse(text)));
  });

  test('comes back from the documents alone: of texts and decisions the journal holds white space at most', () => {
    const own = new Set([
      'final_caption',
      'final_feedback',
      'initial_feedback',
      'pre_caption',
      'original_caption',
      'user',
      'initial_caption_rating',
      'initial_caption_rating_score',
      'feedback_is_needed',
      'reviewer_name',
      'reviewer_double_check',
      'merged_caption',
    ]);
    const echoes = [...files]
      .filter(([name]) => name.endsWith('.history.jsonl'))
      .flatMap(([, journal]) => journal.split('\n').filter((line) => line.includes('"event":"recorded"')))
      .flatMap((line) =>
        Object.entries((JSON.parse(line) as { fields?: Record<string, { value?: unknown }> }).fields ?? {}),
      )
      .filter(([field, { value }]) => own.has(field) && value !== undefined);
    expect(echoes).toEqual([]);
  });
});

describe('every document edited', () => {
  /** The paths and fields that differ when every document was edited by `edit`. */
  function changedBy(edit: (document: string) => string): Set<string> {
    const edited = new Map([...files].map(([name, text]) => [name, name.endsWith('.caption') ? edit(text) : text]));
    const found = new Set<string>();
    const now = exported(edited);
    for (const path of new Set([...now.keys(), ...undisturbed.keys()])) {
      const [before, after] = [undisturbed.get(path), now.get(path)];
      const kind = /_(feedback_prev|feedback|precaption|review)\.json$/.exec(path)?.[1] ?? path.split('/')[0]!;
      if (before === undefined || after === undefined)
        found.add(`${kind} ${before === undefined ? 'added' : 'removed'}`);
      else if (kind === 'labels' || kind === 'videos.json') {
        if (JSON.stringify(before) !== JSON.stringify(after)) found.add(kind);
      } else for (const field of differing(before, after)) found.add(`${kind} ${field}`);
    }
    return found;
  }

  function differing(before: Json, after: Json): string[] {
    const [a, b] = [before, after] as Record<string, Json>[];
    return [...new Set([...Object.keys(a!), ...Object.keys(b!)])].filter(
      (field) => JSON.stringify(a![field]) !== JSON.stringify(b![field]),
    );
  }

  const set = (...fields: string[]) => new Set(fields);

  test.each<[string, (document: string) => string, Set<string>]>([
    [
      'a word of every caption',
      (text) => text.replace(/^(# (?:Subject|Scene|Motion|Spatial|Camera)\n\n)(\S+)/gm, '$1Edited'),
      set('feedback final_caption'),
    ],
    [
      'every critique',
      (text) => text.replace(/^(## Critique [1-4]\/5 .*\n\n)/gm, '$1Edited. '),
      set('feedback final_feedback'),
    ],
    [
      'the author of every critique',
      (text) => text.replace(/^(## Critique .*)\((\S+),/gm, '$1(somebody,'),
      set('feedback user'),
    ],
    [
      'every score below perfect',
      (text) => text.replace(/^## Critique 3/gm, '## Critique 2'),
      set('feedback initial_caption_rating', 'feedback initial_caption_rating_score'),
    ],
    [
      'every approval',
      (text) => text.replace(/^## Review approved/gm, '## Review rejected'),
      set('review reviewer_double_check'),
    ],
    [
      'every reviewer',
      (text) => text.replace(/^(## Review \w+ )\([^,]+,/gm, '$1(somebody,'),
      set('review reviewer_name'),
    ],
    ['every review withdrawn', (text) => text.replace(/^## Review .*\n/gm, ''), set('review removed')],
    [
      'every raw critique',
      (text) => text.replace(/^(## Raw critique: .*\n\n)/gm, '$1Edited: '),
      set('feedback initial_feedback'),
    ],
    [
      'every rejected caption',
      (text) => text.replace(/^(## Rejected: .*\n\n)/gm, '$1Edited. '),
      set('feedback_prev final_caption'),
    ],
    [
      'every rejected critique',
      (text) => text.replace(/^(### Critique [1-4].*\n\n)/gm, '$1Edited. '),
      set('feedback_prev final_feedback'),
    ],
    [
      'every rejected version gone',
      (text) => text.replace(/^## Rejected: [\s\S]*?(?=^## |$(?![\s\S]))/gm, ''),
      set('feedback_prev removed'),
    ],
    [
      'every merged caption',
      (text) => text.replace(/^(# Merged .*\n\n)(\S+)/gm, '$1Edited'),
      set('merged_captions merged_caption'),
    ],
    [
      'every note on the movement',
      (text) => text.replace(/^ {2}movement-note: .*$/gm, '  movement-note: Edited.'),
      set('videos.json'),
    ],
    [
      'every layout',
      (text) =>
        text.replace(
          /^(# (?:Subject|Scene|Motion|Spatial|Camera)\n\n)([\s\S]*?)(?=\n\n##)/gm,
          (_, heading: string, prose: string) => heading + prose.replace(/(?<!\n)\n(?=\S)/g, ' '),
        ),
      set(),
    ],
    ['line ends of another system', (text) => text.replace(/\n/g, '\r\n'), set()],
  ])('%s: that changes, and nothing else', (_, edit, expected) => {
    expect(changedBy(edit)).toEqual(expected);
  });

  test('every pre-caption: its copies change with it', () => {
    const found = changedBy((text) => text.replace(/^(## Pre-caption: .*\n\n)/gm, '$1Edited. '));
    expect([...found].filter((field) => !/ (?:pre_caption|original_caption)$/.test(field))).toEqual([]);
    expect(found).toContain('feedback pre_caption');
  });

  test('every perfect score: a critique is needed', () => {
    const found = changedBy((text) => text.replace(/^## Critique 5/gm, '## Critique 4'));
    expect(found).toContain('feedback feedback_is_needed');
    expect([...found].filter((field) => !field.startsWith('feedback '))).toEqual([]);
  });
});
