/**
 * The phrase language in which the vocabulary says how a primitive is written (docs/recognition.md).
 *
 *   tilt            the word in any inflection          UP              any entry of the list UP
 *   a/b             either                              word?           may be missing
 *   (a b | c)       either sequence                     ..              up to four describing words
 *   low , .. angle  a comma is written as it stands
 *   tilt ~ UP       soft words between                  <tilt UP>       `tilt ~ UP`, or `UP tilt` as in "a slow upward tilt"
 */
export type Part =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'list'; readonly list: string }
  /** Words may stand between that do not change what is said: see `Gap`. */
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'either'; readonly sequences: readonly Sequence[] }
  | { readonly kind: 'free'; readonly head: Part; readonly side: Part };

export type Sequence = readonly Part[];

/**
 * `describing`: adjectives and adverbs, none of the small words that join phrases ("wide, eye-level scenery shot").
 * `soft`: adverbs, directions and the words that coordinate them ("moves backward, upward and to the left").
 * `before`: what stands between a direction and a noun ("an upward, slow tilt").
 */
export type Gap = 'describing' | 'soft' | 'before';

/** The phrase as parts; a phrase that does not parse is taken as plain words, so a slip costs one phrase only. */
export function parsePhrase(phrase: string): Sequence {
  const tokens = phrase.match(/\.\.|[()<>|/?~,]|[^\s()<>|/?~,]+/g) ?? [];
  let at = 0;

  function sequence(until: string): Sequence {
    const parts: Part[] = [];
    while (at < tokens.length && tokens[at] !== until && tokens[at] !== '|') {
      const part = alternatives();
      if (part) parts.push(part);
    }
    return parts;
  }

  function alternatives(): Part | undefined {
    const first = optional();
    if (!first) return undefined;
    const options = [first];
    while (tokens[at] === '/') {
      at++;
      const next = optional();
      if (next) options.push(next);
    }
    return options.length === 1 ? first : { kind: 'either', sequences: options.map((option) => [option]) };
  }

  function optional(): Part | undefined {
    const part = atom();
    if (!part || tokens[at] !== '?') return part;
    at++;
    return { kind: 'either', sequences: [[part], []] };
  }

  function atom(): Part | undefined {
    const token = tokens[at++];
    if (token === undefined) return undefined;
    if (token === '..') return { kind: 'gap', gap: 'describing' };
    if (token === '~') return { kind: 'gap', gap: 'soft' };
    if (token === '(') return group();
    if (token === '<') return free();
    if (/^[)>|/?]$/.test(token)) return undefined;
    return /^[A-Z][A-Z-]*$/.test(token) ? { kind: 'list', list: token } : { kind: 'word', word: token.toLowerCase() };
  }

  function group(): Part {
    const sequences = [sequence(')')];
    while (tokens[at] === '|') {
      at++;
      sequences.push(sequence(')'));
    }
    at++;
    return { kind: 'either', sequences };
  }

  function free(): Part | undefined {
    const parts = sequence('>');
    at++;
    const [head, side] = parts;
    return head && side ? { kind: 'free', head, side } : head;
  }

  return sequence('');
}
