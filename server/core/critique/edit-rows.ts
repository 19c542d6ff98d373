/**
 * How critiques state edits, as data: rows over a masked critique, in which a quotation is one blot. Where two rows
 * claim the same words, the earlier row has them. Every gap is bounded, so that a search takes linear time.
 */
import {
  ADD,
  ADDING,
  ARROW,
  CHANGE,
  CHANGED,
  CHANGING,
  clauseEnd,
  far,
  few,
  fewer,
  gap,
  IN,
  INSTEAD,
  inP,
  latin,
  latinBehind,
  lead,
  MENTION,
  maybe,
  noQuotationAhead,
  notOneOfTwo,
  object,
  one,
  order,
  ordered,
  P,
  REMOVE,
  REMOVED,
  REMOVING,
  row,
  should,
  some,
  THIS,
  THIS_PART,
  words,
  X,
  XX,
  XXLast,
  Y,
  YY,
  ZH_ADD,
  ZH_CHANGE,
  ZH_REMOVE,
  zhFiller,
} from './edit-words.ts';

export interface Row {
  readonly kind: 'replace' | 'remove' | 'add';
  /** Its groups: `X` the words as they are, `Y` as they should be, `P` what they stand in or at; `x` and `y` unquoted. */
  readonly pattern: RegExp;
  /** Where the words of an addition go, seen from `P`. */
  readonly where?: 'after' | 'before';
  /** Unquoted words are as exact as quoted ones: the sides of an arrow, Latin words in a Chinese sentence. */
  readonly verbatim?: true;
}

const replaced = (pattern: RegExp): Row => ({ kind: 'replace', pattern });
const removed = (pattern: RegExp): Row => ({ kind: 'remove', pattern });
const added = (pattern: RegExp, where?: Row['where']): Row => ({ kind: 'add', pattern, ...(where && { where }) });

const verbatim = (of: Row): Row => ({ ...of, verbatim: true });

/** "to reflect that …" gives no words to write. */
const notAnAccount =
  '(?!\\s*(?:indicate|reflect|show|make|ensure|clarify|better|more|accurately|something|match|include|mention|specify|state|describe|say|read)\\b)';
/** "Revise the last sentence to …": such words name a part of the caption and are none of its words. */
const notAPart =
  '(?![^.;:\\n]{0,40}\\b(?:sentence|caption|description|phrase|statement|paragraph|section|word|term|wording)s?\\b)';

/** Both sides quoted. */
const replacements: readonly Row[] = [
  replaced(row`${X} ${ARROW} ${lead} ${Y}`),
  replaced(
    row`${ordered(REMOVE, REMOVING)} ${few} ${X} ${few} ${words('replace|substitute|replacing')} ${few} ${words('with|by')} ${lead} ${Y}`,
  ),
  replaced(row`${ordered(CHANGE, CHANGING)} ${object} ${XX} ${words('to|into|with|by|as')} ${lead} ${YY}`),
  replaced(
    row`${ordered(CHANGE, CHANGING)} ${object} ${XX} ${few} ${words(IN)} ${few} ${P} ${few} ${words('to|into|with|by')} ${lead} ${YY}`,
  ),
  replaced(row`${ordered(CHANGE, CHANGING)} ${object} ${XX} ${few} ${words('to|into|with|by')} ${lead} ${YY}`),
  replaced(
    row`${XX} ${inP} ${few} ${should} ${fewer} ${words(CHANGED)} ${few} ${words('to|as|with|by|into')} ${lead} ${YY}`,
  ),
  replaced(row`${should} ${fewer} ${words(CHANGED)} ${few} ${XX} ${words('to|with|by|into')} ${lead} ${YY}`),
  replaced(
    row`${X} ${fewer} ${words('changed?|revised?|modified|modify|corrected?|replaced?')} ${words('to|with|by|into')} ${lead} ${Y}`,
  ),
  replaced(row`${words(INSTEAD)} ${lead} ${X} ${notOneOfTwo} ${few} ${lead} ${Y}`),
  replaced(row`${Y} ${fewer} ${words(INSTEAD)} ${lead} ${XXLast}`),
  replaced(row`${X} ${far} ${words(THIS)} ${should} ${fewer} ${words(`${CHANGED}|be|read|say|state`)} ${lead} ${Y}`),
  replaced(row`${X} ${far} ${order(CHANGE)} ${words(THIS)} ${few} ${words('to|with|by')} ${lead} ${Y}`),
  replaced(
    row`(?<!${words('after|before|following')} ${lead} )${X} ${fewer} ${should} ${fewer} ${words('be|read|say|state')} ${lead} ${Y}`,
  ),
  replaced(row`(?:${words('and|then')}|[,;]) ${X} ${words('to|with|into')} ${lead} ${Y}`),
  replaced(row`${words('not|no')} ${lead} ${X} [,;]? ${words('but')} ${lead} ${Y}`),
  replaced(row`(?:把|将)? ${X} ${gap(20)} ${ZH_CHANGE} ${Y}`),
];

const additionsSomewhere: readonly Row[] = [
  added(row`${ordered(ADD, ADDING)} ${lead} ${Y} ${few} ${words('before|in front of|prior to')} ${few} ${P}`, 'before'),
  added(
    row`${ordered(ADD, ADDING)} ${lead} ${Y} ${few} ${words('after|following|behind|at the end of|to')} ${few} ${P}`,
    'after',
  ),
  added(row`${words('after|following')} ${lead} ${P} ${few} ${order(ADD)} ${lead} ${Y}`, 'after'),
  added(row`${words('before')} ${lead} ${P} ${few} ${order(ADD)} ${lead} ${Y}`, 'before'),
  added(row`在 ${P} (?:之后|后面|后) ${gap(8)} ${ZH_ADD} [:：]? ${Y}`, 'after'),
  added(row`在 ${P} (?:之前|前面|前) ${gap(8)} ${ZH_ADD} [:：]? ${Y}`, 'before'),
];

const removals: readonly Row[] = [
  removed(
    row`${ordered(REMOVE, REMOVING)} (?!${gap(70)}${words('except|other than|before|after|until|between|apart from')}) ${few} ${XXLast} ${inP}`,
  ),
  removed(row`${XX} ${inP} ${gap(110)} ${should} ${fewer} ${words(REMOVED)}`),
  removed(row`${X} ${far} ${ordered(REMOVE, REMOVING)} ${words(THIS_PART)} ${noQuotationAhead}`),
  removed(
    row`${words("no need to|not necessary to|unnecessary to|avoid|do not|don't|should not|shouldn't|refrain from|not need to")} ${maybe(words('be'))} ${words(`${MENTION}|described as|described with`)} ${fewer} ${XXLast}`,
  ),
  removed(row`${ZH_REMOVE} ${XXLast}`),
  removed(row`(?:把|将)? ${XX} ${gap(15)} (?:删除|删去|删掉|去掉|去除|移除)`),
];

/** What should be written, without a word about where. */
const wordings: readonly Row[] = [
  added(row`${ordered(ADD, ADDING)} ${lead} ${Y}`),
  added(row`${ZH_ADD} [:：]? ${Y}`),
  replaced(row`${ordered(CHANGE, CHANGING)} ${few} ${words('to|as|into')} ${lead} ${Y}`),
  replaced(row`${should} ${fewer} ${words(`${CHANGED}|be|read|say|state`)} ${lead} ${Y}`),
];

/** Without quotation marks, but word for word: the sides of an arrow, English words in a Chinese order. */
const unquoted: readonly Row[] = [
  verbatim(replaced(row`(?<=^|[\n;；]) (?<x>[^\n;；→>]{1,600}?) ${ARROW} (?<y>[^\n;；→>]{1,600}?) (?=$|[\n;；])`)),
  verbatim(replaced(row`${latin('x')} ${zhFiller}${ZH_CHANGE} ${latinBehind('y')} (?=$|[\n。；、])`)),
  verbatim(removed(row`${ZH_REMOVE} ${latinBehind('x')}`)),
];

/** Read out of prose: offered only where the words are found in the caption. */
const loose: readonly Row[] = [
  replaced(row`${latin('x')} ${zhFiller}${ZH_CHANGE} (?<y>[^\n。；]{1,400})`),
  replaced(
    row`${ordered(CHANGE, CHANGING)} ${gap(60)} ${words('from')} ${some('x')} ${words('to|into')} ${some('y', 80)} ${clauseEnd}`,
  ),
  replaced(
    row`${ordered(CHANGE, CHANGING)} ${words('the|a|an')} ${notAPart} ${some('x')} ${words('to|with|into')} ${maybe(words('be|a|an|the'))} ${notAnAccount} ${some('y', 80)} ${clauseEnd}`,
  ),
  replaced(
    row`${should} ${fewer} ${words('be')} ${fewer} ${maybe(words('as|to'))} ${maybe(words('a|an|the|in'))} (?!${words(CHANGED)}) ${one('y')} ,? ${words('rather than|instead of|not')} ${maybe(words('just|simply|being'))} ${maybe(words('a|an|the|in|as'))} ${one('x')} ${clauseEnd}`,
  ),
  replaced(row`${words('use|say')} ${one('y')} ,? ${words('rather than|instead of')} ${one('x')} ${clauseEnd}`),
  removed(
    row`${ordered(REMOVE, REMOVING)} ${words('the|any|all')} ${maybe(words('words?|terms?|phrases?|mentions? of|references? to|parts? about|descriptions? of'))} ${maybe(words('the|a|an'))} ${some('x')} (?:${words('from|as|since|because|in the (?:caption|description)')}|${clauseEnd})`,
  ),
  added(
    row`${ordered(ADD, ADDING)} ${maybe(words('an?|the|any'))} ${maybe(words('mention of|mention that|details?|information|description|note|that|about|of'))} (?<y>[A-Za-z0-9][^${'\\n.;'}]{3,200}?) (?=[.;\n]|$)`,
  ),
  added(
    row`${words('should|must|needs? to|could')} ${maybe(words('also|additionally'))} ${words('mention|include|note|specify')} ${maybe(words('that|the|an?|details?|about|of'))} (?<y>[A-Za-z0-9][^${'\\n.;'}]{3,200}?) (?=[.;\n]|$)`,
  ),
];

/** For critiques that quote. */
export const quotedRows: readonly Row[] = [...replacements, ...additionsSomewhere, ...removals, ...wordings];
/** For any critique. */
export const proseRows: readonly Row[] = [...unquoted, ...loose];
