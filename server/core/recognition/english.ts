/** The small words of English by what they do in a clause; the grammar behind agents, negation, phases and hedges. */
export const Kind = {
  None: 0,
  Determiner: 1 << 0,
  Preposition: 1 << 1,
  /** `and`, `or`, `then`, `but`: what follows may have the same subject. */
  Coordinator: 1 << 2,
  /** `as`, `while`, `when`: a new clause. */
  Subordinator: 1 << 3,
  Auxiliary: 1 << 4,
  Adverb: 1 << 5,
  Pronoun: 1 << 6,
  /** `that`, `which`. */
  Relative: 1 << 7,
  Negator: 1 << 8,
  Hedge: 1 << 9,
  Start: 1 << 10,
  End: 1 << 11,
  Change: 1 << 12,
  /** Nouns that stand for the camera; this, the two below and `Cinematic` are lists of the vocabulary. */
  Camera: 1 << 13,
  Direction: 1 << 14,
  /** Adjectives that say how something moves: a slow, steady tilt. */
  Describing: 1 << 15,
  /** Does not stand between an adjective and its noun. */
  Closed: 1 << 16,
  /** Ends in -ing or -ed. */
  Participle: 1 << 17,
  /** What only a camera does: pan, zoom, dolly. */
  Cinematic: 1 << 18,
  /** What can move by itself as the camera does: the view, but not the video, which only shows. */
  Operator: 1 << 19,
  /** `from`, which opens a change. */
  From: 1 << 21,
  /** A form of another word: "moves", "tilting". */
  Inflected: 1 << 20,
} as const;

const words = (text: string): readonly string[] => text.split(' ');

export const grammar: ReadonlyMap<number, readonly string[]> = new Map([
  [Kind.From, words('from')],
  [
    Kind.Determiner,
    words('a an the this that these those his her their its my your our one each every another any some'),
  ],
  [
    Kind.Preposition,
    words(
      'of in on at from to with by for into onto over under above below behind beside between through across along around toward towards past near off out down up inside outside within against during before after facing',
    ),
  ],
  [Kind.Coordinator, words('and or nor but then while before after')],
  [Kind.Subordinator, words('as while when where until because since once so if whereas although though')],
  [
    Kind.Auxiliary,
    words(
      'is are was were be been being has have had does do did will would can could may might must to begins begin beginning began starts start starting started continues continue continuing continued proceeds proceed appears appear seems seem tends gets',
    ),
  ],
  [
    Kind.Adverb,
    words(
      'slightly straight very then also again just first further still now once more back away forth almost quite rather even only too soon next later meanwhile together throughout somewhat both',
    ),
  ],
  [Kind.Pronoun, words('he she they we you i him them who whom himself herself themselves someone')],
  [Kind.Relative, words('that which')],
  [
    Kind.Negator,
    words(
      "no not without never neither nor none isn't doesn't don't aren't wasn't didn't cannot lacks lacking lack absence avoids instead rather",
    ),
  ],
  [
    Kind.Hedge,
    words(
      'appears appear seems seem seemingly possibly likely perhaps maybe may might could apparently presumably suggesting suggests resembling resembles nearly almost simulating mimicking',
    ),
  ],
  [
    Kind.Start,
    words('starts start starting started begins begin beginning began opens opening opened initially first initial'),
  ],
  [
    Kind.End,
    words(
      'ends end ending ended finishes finishing concludes concluding settles settling finally eventually becomes becoming into',
    ),
  ],
  [
    Kind.Change,
    words(
      'transitions transitioning transition shifts shifting shift changes changing change alternates alternating varies varying switches switching',
    ),
  ],
  [
    Kind.Closed,
    words(
      'a an the this that these those his her their its of in on at from to with by for into onto over under above below behind beside between through across along around toward towards past near as while when where until because so if but then or nor is are was were be been being has have had does do did will can may who which he she they it we you there without before after during featuring showing capturing',
    ),
  ],
]);
