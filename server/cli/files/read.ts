/** A caption's bytes as text, and what is wrong with them. */
import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

export type Reading = TextReading | { readonly kind: 'unreadable'; readonly reason: string };

export interface TextReading {
  readonly kind: 'text';
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly flaw?: Flaw;
}

/** Bytes that are no UTF-8: where the first of them stands in the decoded text. */
export interface Flaw {
  readonly kind: 'utf-16' | 'not-utf-8';
  /** In the text, where U+FFFD stands for it. */
  readonly offset: number;
  /** In the file, from 0. */
  readonly byte: number;
  readonly value: number;
}

/** Reads files one after another into one piece of memory; the bytes of a reading are good until the next. */
export function reader(size = 1 << 16): (path: string) => Reading {
  const buffer = Buffer.allocUnsafe(size);
  return (path) => {
    try {
      const file = openSync(path, 'r');
      let bytes: Buffer;
      try {
        const length = readSync(file, buffer, 0, size, 0);
        // A file that fills the buffer may go on, and a short read is allowed to be short: the end is a read of nothing.
        const ended = length < size && readSync(file, buffer, length, size - length, length) === 0;
        bytes = ended ? buffer.subarray(0, length) : readFileSync(file);
      } finally {
        closeSync(file);
      }
      return decode(bytes);
    } catch (error) {
      return { kind: 'unreadable', reason: reasonOf(error as NodeJS.ErrnoException) };
    }
  };
}

export function decode(bytes: Buffer): TextReading {
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) return { kind: 'text', bytes, text };
  return { kind: 'text', bytes, text, flaw: flawOf(bytes) };
}

function flawOf(bytes: Buffer): Flaw {
  const mark = bytes.length > 1 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe || mark === 0xfeff) {
    return { kind: 'utf-16', offset: 0, byte: 0, value: bytes[0]! };
  }
  const byte = firstInvalid(bytes);
  return { kind: 'not-utf-8', offset: bytes.toString('utf8', 0, byte).length, byte, value: bytes[byte] ?? 0 };
}

/** The index of the first byte that is no part of a UTF-8 sequence. */
function firstInvalid(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  // `isUtf8` of a prefix is true up to the flaw, but for a prefix that ends inside a sequence; such an end is moved back.
  while (high - low > 8) {
    const middle = boundary(bytes, (low + high) >> 1, low);
    if (middle <= low) break;
    if (isUtf8(bytes.subarray(low, middle))) low = middle;
    else high = middle;
  }
  for (let end = low + 1; end <= bytes.length; end++) {
    if (isUtf8(bytes.subarray(low, end))) low = end;
    else if (end - low >= 4) break;
  }
  return low;
}

/** The nearest start of a sequence at or before `at`. */
function boundary(bytes: Buffer, at: number, least: number): number {
  let index = at;
  while (index > least && index > at - 4 && (bytes[index]! & 0xc0) === 0x80) index--;
  return index;
}

const reasonOf = (error: NodeJS.ErrnoException): string => error.code ?? error.message;
