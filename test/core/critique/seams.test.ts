import { describe, expect, test } from 'vitest';
import { locate } from '../../../server/core/critique/locate.ts';
import { insertWords, replaceWords } from '../../../server/core/critique/seams.ts';
import { apply } from '../../../server/core/text/edit.ts';

const replaced = (caption: string, quote: string, words: string): string =>
  apply(caption, [replaceWords(caption, locate(quote, caption)!, words)]);
const inserted = (caption: string, words: string, after?: string): string =>
  apply(caption, [insertWords(caption, words, after === undefined ? undefined : locate(after, caption))]);

describe('what replaces words', () => {
  test.each([
    ['A red car.', 'red', 'blue', 'A blue car.'],
    ['A red car.', 'red', 'orange', 'An orange car.'],
    ['It is an old car.', 'old', 'new', 'It is a new car.'],
    ['It is a unique car.', 'unique', 'usual', 'It is a usual car.'],
    ['It is a dark car.', 'dark', 'ugly', 'It is an ugly car.'],
    ['In a red car he waits.', 'red car', 'a blue car', 'In a blue car he waits.'],
    ['A dog sits.', 'A dog', 'the cat', 'The cat sits.'],
    ['There a dog sits.', 'a dog', 'The cat', 'There the cat sits.'],
    ['He goes to the shop.', 'the shop', 'Berlin', 'He goes to Berlin.'],
    ['A dog sits, and a cat too.', 'sits,', 'sleeps.', 'A dog sleeps, and a cat too.'],
    ['A dog sits.', 'sits.', 'sleeps', 'A dog sleeps.'],
    ['He runs toward the left of it.', 'left of it', 'toward the right', 'He runs toward the right.'],
    ['一只狗坐着。', '狗', '猫', '一只猫坐着。'],
  ])('%s: %s → %s', (caption, quote, words, expected) => expect(replaced(caption, quote, words)).toBe(expected));
});

describe('what is left when words go', () => {
  test.each([
    ['A small red car waits.', 'small', 'A red car waits.'],
    ['An old red car waits.', 'old', 'A red car waits.'],
    ['A car waits, slowly.', 'slowly', 'A car waits.'],
    ['A car, old and grey, waits.', ', old and grey,', 'A car waits.'],
    ['A car, parked at the gate, waits.', 'parked at the gate,', 'A car waits.'],
    ['A static, wide shot.', 'static', 'A wide shot.'],
    ['He sits in a car, a dog beside.', 'car', 'He sits, a dog beside.'],
    ['In the foreground and background.', 'foreground', 'In the background.'],
    ['A cat and a dog.', 'a dog', 'A cat.'],
    ['Trees fill the foreground and the background.', 'and the background', 'Trees fill the foreground.'],
    ['Slowly, the car waits.', 'Slowly', 'The car waits.'],
    ['One. Two is here. Three.', 'Two is here.', 'One. Three.'],
    ['One. Two is here.', 'Two is here', 'One.'],
    ['One.\nTwo.\nThree.', 'Two.', 'One.\nThree.'],
    ['He waits, as night falls. A dog barks.', 'as night falls.', 'He waits. A dog barks.'],
    ['The word "OPEN" glows.', 'OPEN', 'The word glows.'],
    ['In the corner of the frame.', 'frame', 'In the corner.'],
    ['一只白色的狗。', '白色的', '一只狗。'],
    ['Only this.', 'Only this.', ''],
  ])('%s without %s', (caption, quote, expected) => expect(replaced(caption, quote, '')).toBe(expected));
});

describe('what is inserted', () => {
  test.each([
    ['A dog sits.', 'quietly', 'sits', 'A dog sits quietly.'],
    ['A dog sits here.', 'quietly', 'sits', 'A dog sits quietly here.'],
    ['A dog sits. A cat.', 'It barks.', 'A dog sits', 'A dog sits. It barks. A cat.'],
    ['A dog sits.', ', then barks', 'sits', 'A dog sits, then barks.'],
    ['A dog sits.', 'It barks.', undefined, 'A dog sits. It barks.'],
    ['一只狗。', '白色的', '一只', '一只白色的狗。'],
    ['', 'a dog.', undefined, 'A dog.'],
  ])('%s + %s', (caption, words, after, expected) => expect(inserted(caption, words, after)).toBe(expected));
});
