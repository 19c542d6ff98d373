/** Values that go without saying; where the playback speed changes, the regular one does not. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({
  id: 'aspect/unremarkable',
  severity: 'hint',
  aspects: ['scene', 'motion', 'camera'],
  when: (_hit, { prose }) => !prose.mentions.some(({ primitive }) => altered.test(primitive)),
});

const altered = /^playback-speed\.(?!regular)/;
