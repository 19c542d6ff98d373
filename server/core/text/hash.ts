const BLANKS = /\s+/g;

/**
 * Seven hexadecimal digits that change when the words change. White space does not count, so laying a text out again
 * leaves its hash alone.
 */
export const shortHash = (text: string): string => exactHash(text.replace(BLANKS, ''));

/**
 * Seven hexadecimal digits that change when the text changes, be it by a blank. They notice edits; they are no
 * protection against somebody who looks for a second text with the same ones.
 */
export function exactHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    // FNV-1a by bytes: code units have two.
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (code >>> 8), 0x01000193);
  }
  // The last bits of FNV are weak on short texts; this mixes them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0').slice(0, 7);
}

/** The hash that a merged caption remembers: of the captions that it was made from, in house order. */
export const mergedHash = (captions: readonly string[]): string => shortHash(captions.join('\n'));
