/** Something that a person should know after an import or an export; the words are in the catalogues under `key`. */
export interface Note {
  readonly key: `dataset.${string}`;
  /** The clip or the file that it is about. */
  readonly of: string;
  readonly args: Readonly<Record<string, string>>;
}

export const note = (key: Note['key'], of: string, args: Note['args'] = {}): Note => ({
  key,
  of,
  args: { of, ...args },
});
