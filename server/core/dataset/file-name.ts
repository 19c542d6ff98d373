/** Names that come from outside and become names of files: they stay in the folder where they belong. */

/** Room for the endings that are added, in file systems that allow 255 bytes. */
const LONGEST = 230;

/** One step of a path and no more, on any system: no folders, no drives, no control characters. */
export const isFileName = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && !/[/\\:\p{Cc}]/u.test(name) && byteLength(name) <= LONGEST;

/** A path that stays below the folder it is joined to. */
export const isInnerPath = (path: string): boolean =>
  !/^[a-z]:/i.test(path) &&
  !path.includes('\0') &&
  path.split(/[/\\]/).every((step) => step !== '' && step !== '.' && step !== '..');

/** In UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

export const documentEnding = '.caption';
export const journalEnding = '.history.jsonl';

/** Where the document's journal is. */
export const journalOf = (document: string): string => document.slice(0, -documentEnding.length) + journalEnding;

/** The name of each clip's document without its ending: the id without `.mp4`, unless another clip has that name. */
export function documentNames(clips: readonly string[]): ReadonlyMap<string, string> {
  const short = (clip: string) => clip.replace(/(?<=.)\.mp4$/i, '');
  const uses = new Map<string, number>();
  for (const clip of clips) uses.set(short(clip), (uses.get(short(clip)) ?? 0) + 1);
  return new Map(clips.map((clip) => [clip, uses.get(short(clip)) === 1 ? short(clip) : clip]));
}
