/** The comprehensive export as documents: the same clips by another road. */
import { exportClip } from './clip-files.ts';
import { type ComprehensiveClip, comprehensiveDifferences } from './comprehensive.ts';
import type { Tools } from './document-labels.ts';
import { documentEnding, documentNames, isFileName } from './file-name.ts';
import type { ImportedChaiClip } from './import-chai.ts';
import { importClip } from './import-clip.ts';
import { printJournal, readJournal } from './journal.ts';
import { type Note, note } from './note.ts';
import { emptySidecar, type Sidecar } from './sidecar.ts';

export interface ComprehensiveCollection {
  /** One entry for each clip; of a clip that several files tell of, the first. */
  readonly clips: ReadonlyMap<string, ComprehensiveClip>;
  readonly names: ReadonlyMap<string, string>;
  readonly sidecar: Sidecar;
  readonly notes: readonly Note[];
}

export function comprehensiveCollection(clips: readonly ComprehensiveClip[]): ComprehensiveCollection {
  const safe = new Map<string, ComprehensiveClip>();
  const notes: Note[] = [];
  for (const clip of clips) {
    if (!isFileName(clip.clip)) notes.push(note('dataset.unsafe-id', clip.clip));
    else if (!safe.has(clip.clip)) safe.set(clip.clip, clip);
  }
  const order = [...safe.keys()];
  const urls = [...safe.values()].flatMap(({ clip, url }) => (url === undefined ? [] : [[clip, url] as const]));
  const sidecar = { ...emptySidecar, clips: order, ...(urls.length > 0 && { urls: Object.fromEntries(urls) }) };
  return { clips: safe, names: documentNames(order), sidecar, notes };
}

export function importComprehensiveClip(
  { clips, names }: ComprehensiveCollection,
  clip: string,
  tools: Tools,
): ImportedChaiClip {
  const { aspects, entry } = clips.get(clip)!;
  const source = { clip, aspects, labels: { truth: {} }, labelNames: new Set<string>() };
  const imported = importClip(source, tools, false);
  const exported = exportClip(imported.document, clip, readJournal(imported.journal), tools, source.labelNames);
  const journal = imported.journal + printJournal(comprehensiveDifferences(entry, exported));
  return { ...imported, journal, name: `${names.get(clip) ?? clip}${documentEnding}`, kept: [], notes: [] };
}
