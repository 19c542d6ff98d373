/** `@0:01.2`, `@1:02:03`, `@4.5`, `@0:01-0:03`: when something happens, in seconds from the clip's start. */
import { isBlank } from '../text/characters.ts';
import { span } from '../text/span.ts';
import type { Problem, TimeMark } from './tree.ts';

const CLOCK = '(\\d{1,3}(?:[:：]\\d{1,2}){0,2}(?:\\.\\d{1,6})?)s?';
const MARK = new RegExp(`@${CLOCK}(?:[-–—~～]${CLOCK})?`, 'y');

/** The time mark that begins at `at` and ends at a blank, at `end` or before one of `closers`. */
export function timeMarkAt(text: string, at: number, end: number, closers = ''): TimeMark | undefined {
  MARK.lastIndex = at;
  const match = MARK.exec(text);
  if (!match?.[1]) return undefined;
  const after = at + match[0].length;
  if (after > end) return undefined;
  if (after < end && !isBlank(text.charCodeAt(after)) && !closers.includes(text.charAt(after))) return undefined;
  const from = seconds(match[1]);
  return match[2] === undefined
    ? { span: span(at, after), from }
    : { span: span(at, after), from, to: seconds(match[2]) };
}

/** What is wrong with a mark that can be read all the same. */
export function timeProblem(time: TimeMark): Problem | undefined {
  return time.to !== undefined && time.to < time.from ? { code: 'syntax/time-order', span: time.span } : undefined;
}

function seconds(clock: string): number {
  return clock.split(/[:：]/).reduce((total, part) => total * 60 + Number(part), 0);
}

/** As `@0:01.2` is written. */
export function printSeconds(total: number): string {
  const minutes = Math.floor(total / 60);
  // Microseconds are as fine as a mark can be; floating point would print 0.1 + 0.2 at full length.
  const rest = Number((total - minutes * 60).toFixed(6));
  const whole = String(Math.floor(rest)).padStart(2, '0');
  const fraction = String(rest).split('.')[1];
  const clock = `${minutes}:${whole}`;
  return fraction === undefined ? clock : `${clock}.${fraction}`;
}

export function printTimeMark(from: number, to?: number): string {
  return to === undefined ? `@${printSeconds(from)}` : `@${printSeconds(from)}-${printSeconds(to)}`;
}
