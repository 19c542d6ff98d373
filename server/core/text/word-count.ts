import { isCjk } from './characters.ts';

/** Words between blanks; each character of a script that is written without blanks counts as one. */
export function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x2000 && isCjk(code)) {
      if (!isFullWidthSign(code)) count++;
      inside = false;
    } else if (code <= 0x20 || code === 0xa0 || code === 0x2014) inside = false;
    else if (!inside) {
      count++;
      inside = true;
    }
  }
  return count;
}

/** `、。，：` and the like stand beside words and are none. */
const isFullWidthSign = (code: number): boolean =>
  (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff0f) || (code >= 0xff1a && code <= 0xff20);
