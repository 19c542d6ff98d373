/** `<!-- a note -->`, `<!-- allow rule-id: why -->`. */
import { skipBlanks, trimEnd } from '../text/characters.ts';
import { span } from '../text/span.ts';
import type { Comment, Problem } from './tree.ts';

const ALLOW = /^\s*allow[ \t]+([\w/-]+)[ \t]*(?:[:：]([\s\S]*))?$/;

/** The comment that begins at `start`; one that is never closed runs to the end of the text. */
export function commentAt(text: string, start: number, problems: Problem[]): Comment {
  const close = text.indexOf('-->', start + 4);
  if (close < 0) {
    problems.push({ code: 'syntax/comment-unclosed', span: span(start, start + 4) });
    return { kind: 'comment', span: span(start, trimEnd(text, start, text.length)) };
  }
  const at = span(start, close + 3);
  const inside = text.slice(start + 4, close);
  const allow = ALLOW.exec(inside);
  if (!allow?.[1]) return { kind: 'comment', span: at };
  const ruleAt = start + 4 + inside.indexOf(allow[1], inside.indexOf('allow') + 5);
  const rule = { span: span(ruleAt, ruleAt + allow[1].length), text: allow[1] };
  const whyFrom = allow[2] === undefined ? close : skipBlanks(text, close - allow[2].length, close);
  const whyEnd = trimEnd(text, whyFrom, close);
  if (whyFrom >= whyEnd) return { kind: 'comment', span: at, allow: { rule } };
  return {
    kind: 'comment',
    span: at,
    allow: { rule, why: { span: span(whyFrom, whyEnd), text: text.slice(whyFrom, whyEnd) } },
  };
}
