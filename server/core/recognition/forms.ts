/**
 * The inflected forms of an English word: `tilt` → tilt, tilts, tilted, tilting. Made by rule, so a few that nobody
 * writes come along (`stilled`); they cost nothing. Irregular ones are listed in the vocabulary.
 */
export function forms(word: string): readonly string[] {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return [word];
  return [word, `${word}${sibilant(word) ? 'es' : 's'}`, ...endings(word)];
}

function endings(word: string): readonly string[] {
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  if (/[^aeo]e$/.test(word)) return [`${word}d`, `${word.slice(0, -1)}ing`];
  // One vowel before one final consonant doubles it: pan → panning; in longer words both spellings occur.
  const double = /[^aeiou][aeiou][bdglmnprt]$/.test(word) ? word + word.at(-1) : undefined;
  if (double && word.length <= 4) return [`${double}ed`, `${double}ing`];
  const regular = [`${word}ed`, `${word}ing`];
  return double ? [...regular, `${double}ed`, `${double}ing`] : regular;
}

const sibilant = (word: string): boolean => /(?:s|x|z|ch|sh)$/.test(word);
