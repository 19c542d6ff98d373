/** What the rows of the grammar of edits are made of: classes of words, gaps and quotations, as sources of expressions. */
import { FINAL, INSIDE, OPEN, QUOTATION } from './masked.ts';

/** Within a line; nobody leaves more. */
const BLANKS = '[^\\S\\n]{0,8}';

/** A quotation that the clause goes on behind; one that may end its sentence. */
export const WITHIN = `${OPEN}${INSIDE}*`;

/** The words as they are, the words they should be, the words that they stand in or at. */
export const X = `(?<X>${WITHIN})`;
export const Y = `(?<Y>${QUOTATION})`;
export const P = `(?<P>${QUOTATION})`;
/** "A", "B" and the word "C". */
export const several = (name: string, last: string): string => {
  // One way to read each blank: a list that fails is given up at once.
  const between = `${BLANKS}(?:[,、，/&]${BLANKS})?(?:(?:and\\b|or\\b|as well as\\b|以及|和)${BLANKS})?(?:(?:the )?(?:phrase|word|term|sentence)s? )?`;
  return `(?<${name}>(?:${WITHIN}${between}){0,30}${last})`;
};
export const XX = several('X', WITHIN);
export const XXLast = several('X', QUOTATION);
export const YY = several('Y', QUOTATION);

export const words = (list: string): string => `\\b(?:${list})\\b`;
export const maybe = (part: string): string => `(?:${part})?`;

export const CHANGE =
  'change|replace|revise|modify|update|correct|adjust|alter|edit|rephrase|reword|rewrite|substitute|amend|fix|switch|swap|convert|refine|rename|clarify';
export const CHANGING =
  'changing|replacing|revising|modifying|updating|correcting|adjusting|altering|editing|rephrasing|rewording|rewriting|substituting|amending|switching|swapping|refining|clarifying';
export const CHANGED =
  'changed?|simplified|clarified|shortened|replaced|revised|modified|updated|corrected|adjusted|altered|edited|rephrased|reworded|rewritten|substituted|amended|fixed|switched|swapped|refined|renamed|described|referred to|phrased|expressed|written|stated|labell?ed|called|identified|specified|worded|characterized|termed|represented';
export const REMOVE =
  'remove|delete|omit|drop|cut out|cut|exclude|eliminate|erase|strike|take out|get rid of|leave out';
export const REMOVING = 'removing|deleting|omitting|dropping|cutting|excluding|eliminating|leaving out|taking out';
export const REMOVED = 'removed|deleted|omitted|dropped|cut|excluded|eliminated|erased|left out|taken out|avoided';
export const ADD = 'add|insert|include|append|incorporate|put|supplement';
export const ADDING = 'adding|inserting|including|appending|incorporating';
export const MENTION =
  'say|saying|state|stating|mention|mentioning|use|using|write|writing|describe|describing|specify|specifying|include|including|refer to|referring to|call|calling|note|noting|read|reading|claim|claiming';
export const MODAL = 'should|must|could|can|may|might|would|needs? to|ha(?:s|ve) to|ought to|is to|are to';
export const IN = 'in|from|within|of|for|when describing|regarding';
export const INSTEAD = 'instead of|rather than|as opposed to|in place of';
export const THIS = 'it|this|that|they|them|these|those|which';

/** Where an order may begin: with a clause, or behind "please", "to", "should" …; never behind "not". */
export const LED =
  `(?<=^|[\\n.,;:!?)\\]、。，；：${INSIDE}${FINAL}–—-]\\s{0,3}|\\b(?:please|kindly|and|but|then|also|or|to|should|could|can|must|would|may|might|just|simply|instead|now|you|better|suggest|recommend|so|therefore|lastly|finally|additionally|furthermore|moreover|next|thus|let's|we|directly|first|second|third)\\s{1,3})` +
  "(?<!(?:\\bnot|\\bnever|n't|\\bno need|\\bunnecessary|\\brather than)(?:\\s+to)?\\s{1,3})";
export const order = (list: string): string => `${LED}(?:${list})\\b`;
/** "consider changing", "I suggest changing", but not "the sky is changing". */
export const suggested = (list: string): string =>
  `\\b(?:consider|suggest|recommend|recommended|by|try|advise|for|propose|worth|means|require|requires|about)\\s+(?:${list})\\b`;
export const ordered = (base: string, gerund: string): string => `(?:${order(base)}|${suggested(gerund)})`;

/** A few words within the clause. */
export const few = gap(70);
export const fewer = gap(25, ',');
/** May go on into the next sentence. */
export const far = `(?:${gap(70)}[.;]\\s*)?${gap(70)}`;

export function gap(most: number, without = ''): string {
  return `[^${OPEN}-${FINAL}.;!?\\n。；！？${without}]{0,${most}}?`;
}

/** Words that only lead up to a wording: `to read:`, `the phrase`, `something like`. */
export const lead =
  '(?:\\s*(?:\\b(?:the|a|an|this|that|it|is|are|be|to|as|by|with|following|follows|read|reads|say|state|simply|just|instead|rather|something|like|more|accurate|correct|wording|phrase|phrasing|words?|terms?|sentence|description|statement|text|expression|caption|saying|stating|using|describing|being|only|merely|also|directly|specify|specifying|include|mention|describe|indicate|use|either|number|movement|them|him|her)\\b|[:,，：—–-])){0,10}';

export function row(parts: TemplateStringsArray, ...values: readonly string[]): RegExp {
  const source = parts.map((part, index) => part.replaceAll(' ', BLANKS) + (values[index] ?? '')).join('');
  return new RegExp(source, 'dgi');
}

/** `… in "P"`, `… when describing "P"`. */
export const inP = maybe(`${gap(30)}(?<!instead\\s)${words(IN)}${gap(40)}${P}`);
/** What an order is about, up to the quotation: no second order in between. */
export const object = `(?!${gap(70)}\\band (?:please |then |also )?(?:${CHANGE}|${REMOVE}|${ADD}) )${few}`;
export const THIS_PART = `${THIS}|the (?:phrase|word|term|sentence|description|detail|part|mention)`;
export const should = `${words(MODAL)}(?!\\s*(?:not|never)\\b)`;
export const notOneOfTwo = '(?![,]?\\s*(?:or|and)\\b)';
export const noQuotationAhead = `(?!${gap(40)}${OPEN})`;

export const ARROW = '(?:[-–—=]{1,3}>|[→⟶➔➜⇒⟹➡])';
export const ZH_CHANGE = '(?:修改|更改|替换|更正|调整|改写|改|换)(?:为|成|到|作)?[:：]?';
export const ZH_REMOVE = '(?:删除|删去|删掉|去掉|去除|移除|不要|不用|无需|删)';
export const ZH_ADD = '(?:加上|添加|增加|补充|加入|插入|加)';

/** Chinese characters and their punctuation; the marks of quotations lie between the two ranges. */
const CJK = '\\u2e80-\\ud7ff\\uf900-\\uffef';
/** "this part should rather be …": what stands between the words and the order to change them. */
export const zhFiller = `[${CJK},\\t ]{0,12}?`;

/** Latin text among Chinese, from one Chinese character, line end or list number to the next. */
export const latin = (name: string): string =>
  `(?<=^|[\\n${CJK}>]\\s{0,3})(?<!关于\\s?)(?<${name}>["'(\\[]?[A-Za-z0-9${OPEN}][^\\n${CJK}]{0,300})`;
export const latinBehind = (name: string): string => `(?<${name}>["'(\\[]?[A-Za-z0-9${OPEN}][^\\n${CJK}]{0,300})`;

/** A few words without quotation marks, within the clause. */
export const some = (name: string, most = 60): string =>
  `(?<${name}>[A-Za-z0-9][^${OPEN}-${FINAL},.;:!?()\\n]{1,${most}}?)`;
/** Where such words end. */
export const clauseEnd = '(?=[^\\S\\n]*(?:[.,;:!?()\\n]|$))';
/** Up to three words. */
export const one = (name: string): string => `\\b(?<${name}>[A-Za-z][A-Za-z'-]{1,20}(?: [A-Za-z'-]{1,20}){0,2}?)`;
