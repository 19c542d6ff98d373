import { expect, test } from 'vitest';
import { sentenceEnds } from '../../../server/core/text/sentences.ts';

/** The border is marked in the text: sentences are what lies between bars. */
const split = (marked: string): void => {
  const text = marked.replaceAll('|', '');
  const ends = [0, ...sentenceEnds(text, 0, text.length), text.length];
  const sentences = ends.slice(1).map((end, index) => text.slice(ends[index], end));
  expect(sentences.join('|')).toBe(marked);
};

test.each([
  ['stops', 'A dog runs.| It barks!| Does it stop?| It does.'],
  ['no blank, no border', 'The file a.mp4 is 3.5 seconds long.'],
  ['a lower-case beginning', 'The dog runs.| then it stops.'],
  ['titles and saints', 'Mr. Lee and Dr. Ho walk past St. Mary in the rain.'],
  ['a street before an opener', 'He stands on Main St.| The dog waits.'],
  ['numbers', 'Bus No. 2 leaves.| He shakes his head and says no.| Then he goes.'],
  ['an abbreviation at the end', 'There are cups, plates, etc.| The table is red.'],
  ['for example', 'A vehicle, e.g. a van, i.e. something large, is parked approx. 3 m away.'],
  ['initials', 'J. R. Smith stands left of U.S. Army trucks.'],
  ['a letter that is a name', 'He points at plan B.| The others look.'],
  ['I', 'So do I.| Nobody moves.'],
  ['ellipses', 'It turns... slowly.| It stops...| The end… of it.| It waits…| Nothing.'],
  ['several stops', 'What?!| Nothing!!| Go.'],
  ['a year', 'The car is from 1990.| It is red.'],
  ['a list number', '1. The dog runs.| 2. It stops.'],
  ['quotations hold together', 'The sign reads "Stop. Look. Go." in red.| A man waits.'],
  ['a quotation that ends a sentence', 'He says "Stop."| The dog stops.'],
  ['curly quotations', 'She says “Wait! Not now.” and leaves.| He stays.'],
  ['an unclosed quotation glues nothing together', 'He says "stop.| The dog stops.| It sits.'],
  ['a second opening mark replaces an unclosed one', 'A "first.| Then "one. Two." comes.| End.'],
  ['parentheses behind the stop', 'It turns (slowly.)| It stops.'],
  ['Chinese', '一只狗跑过。|它停下！|为什么？|没人知道。'],
  ['Chinese quotations', '他说：“走。快走。”|然后离开。'],
  ['a comma behind a Chinese quotation', '他说“走。”，然后离开。'],
  ['Chinese and English', '他走了.| A dog follows。|It barks.'],
  ['the end of the text is no border', 'One.'],
])('%s', (_, marked) => split(marked));

test('a border does not depend on how lines are laid out', () => {
  const text = 'Mr. Lee walks. He says "no. Never." and J. Ho stops.';
  const ends = sentenceEnds(text, 0, text.length);
  const lines = text.replaceAll(' ', '\n');
  expect(sentenceEnds(lines, 0, lines.length)).toEqual(ends);
});
