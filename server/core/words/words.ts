/** Every sentence that a person reads, in the language they read. The rest of the code speaks in keys and arguments. */
import type { Message } from '../rules/rule.ts';
import { type Catalogue, catalogues, type Locale } from './catalogues.ts';

export { type Locale, locales } from './catalogues.ts';

export interface Words {
  readonly locale: Locale;
  /** What is wrong, or what a fix will do: one line without a full stop. The key itself where no catalogue has it. */
  readonly message: (of: Message) => string;
  /** What to do about it; undefined where there is nothing to add. */
  readonly help: (of: Message) => string | undefined;
  /** Any other text by its key. */
  readonly text: (key: string, args?: Args) => string;
}

export type Args = Readonly<Record<string, string | number>>;

/** The words of a language; what it lacks is said in English. */
export function words(locale: Locale): Words {
  const order = locale === 'en' ? [catalogues.en] : [catalogues[locale], catalogues.en];
  const message = (of: Message): string => {
    const entry = lookUp(order, of.key);
    if (entry === undefined) return of.key;
    return fill(typeof entry === 'string' ? entry : entry.message, of.args);
  };
  return {
    locale,
    message,
    help: (of) => {
      const entry = lookUp(order, of.key);
      return typeof entry === 'object' && entry.help !== undefined ? fill(entry.help, of.args) : undefined;
    },
    text: (key, args = {}) => message({ key, args: args as Message['args'] }),
  };
}

/** The first catalogue that has the key, or, for `CODE.variant` that none has, the first that has `CODE`. */
function lookUp(order: readonly Catalogue[], key: string): Catalogue[string] | undefined {
  for (const catalogue of order) if (Object.hasOwn(catalogue, key)) return catalogue[key];
  const dot = key.lastIndexOf('.');
  return dot > key.indexOf('/') && key.includes('/') ? lookUp(order, key.slice(0, dot)) : undefined;
}

/** A place for an argument, `{name}`, or for a word that agrees with a number, `{count|file|files}`. */
const place = /\{([\w-]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** The sentence with its places filled; a place without an argument stays as it is. */
export function fill(sentence: string, args: Args): string {
  return sentence.replace(place, (whole, name: string, one?: string, many?: string) => {
    if (!Object.hasOwn(args, name)) return whole;
    if (one === undefined) return String(args[name]);
    return (Number(args[name]) === 1 ? one : many) ?? '';
  });
}

/** The names of the places of a sentence, for tests that compare languages. */
export const places = (sentence: string): string[] => [...sentence.matchAll(place)].map((match) => match[1]!);

/** The language of a POSIX locale such as `zh_CN.UTF-8`, of a BCP 47 tag such as `zh-Hans`, or English. */
export const localeOf = (tag: string): Locale => (/^zh([-_.@]|$)/i.test(tag) ? 'zh-cn' : 'en');
