import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validatorOf, validators } from '../../../schemas/generate.mts';
import { allRules } from '../../../server/core/rules/rule-set.ts';
import { builtInSource, builtInSpec } from '../../../server/core/spec/built-in.ts';
import { specFrom } from '../../../server/core/spec/project.ts';
import { words } from '../../../server/core/words/words.ts';

const rules = ['style/absence', 'style/speculation'];
const english = words('en');

/** The problems of a spec's text, each as its place and what is said. */
function problems(text: string): string[] {
  return specFrom(text, builtInSource(), rules).problems.map(
    ({ span, message }) => `${text.slice(span.start, span.end)} | ${english.message(message)}`,
  );
}

const specOf = (source: object) => specFrom(JSON.stringify(source), builtInSource(), rules).spec;

test('an empty object leaves the built-in spec as it is', () => {
  const { spec, problems } = specFrom('{}', builtInSource(), rules);
  expect(problems).toEqual([]);
  expect(spec).toEqual(builtInSpec());
});

describe('what a project can say', () => {
  test('a group of its own, with values that relate to built-in ones on both sides', () => {
    const spec = specOf({
      groups: {
        rig: {
          name: 'Rig',
          aspect: 'camera',
          usual: 'tripod',
          values: { tripod: { excludes: ['movement'] }, gimbal: {} },
        },
      },
    });
    expect(spec.groups.get('rig')?.values).toEqual(['rig.tripod', 'rig.gimbal']);
    expect(spec.primitives.get('movement.dolly-in')?.excludes).toContain('rig.tripod');
    expect(spec.primitives.get('rig.tripod')?.usual).toBe(true);
  });

  test('another definition for a built-in value; everything else of it stays', () => {
    const before = builtInSpec().primitives.get('shot-size.full');
    const spec = specOf({ groups: { 'shot-size': { values: { full: { definition: 'Hat to boots.' } } } } });
    expect(spec.primitives.get('shot-size.full')).toEqual({ ...before, definition: 'Hat to boots.' });
    expect(spec.groups.get('shot-size')).toEqual(builtInSpec().groups.get('shot-size'));
  });

  test('an aspect of its own comes behind the built-in ones', () => {
    const spec = specOf({ aspects: { costume: { heading: 'Costume', optional: true, needs: ['subject'] } } });
    expect(spec.aspects.at(-1)).toMatchObject({
      id: 'costume',
      heading: 'Costume',
      optional: true,
      needs: ['subject'],
    });
  });

  test('severities, options and rules that stay silent', () => {
    const spec = specOf({
      rules: { 'style/absence': { severity: 'error', options: { most: 2 } } },
      allow: { 'style/speculation': 'Our clips are blurred.' },
    });
    expect(spec.rules.get('style/absence')).toEqual({ severity: 'error', options: { most: 2 } });
    expect(spec.rules.get('style/speculation')).toEqual({ severity: 'off' });
  });

  test('a list with a plus adds, one without takes the place', () => {
    const builtIn = builtInSpec().lists.get('style/vague-noun') ?? [];
    expect(specOf({ lists: { '+style/vague-noun': ['doodad'] } }).lists.get('style/vague-noun')).toEqual([
      ...builtIn,
      'doodad',
    ]);
    expect(specOf({ lists: { 'style/vague-noun': ['doodad'] } }).lists.get('style/vague-noun')).toEqual(['doodad']);
  });
});

describe('a mistake is told where it stands', () => {
  test('a misspelt field, with the field that was meant', () => {
    expect(problems('{"groups": {"rig": {"hold": "one"}}}')).toEqual([
      '"hold" | `hold` is no field of a spec; `holds` is',
    ]);
  });

  test('a misspelt severity', () => {
    expect(problems('{"rules": {"style/absence": "warnin"}}')).toEqual([
      '"warnin" | `warnin` is none of off, hint, information, warning, error; `warning` is',
    ]);
  });

  test('a rule that does not exist', () => {
    expect(problems('{"rules": {"style/absense": "off"}}')).toEqual([
      '"style/absense" | There is no rule `style/absense`; there is `style/absence`',
    ]);
  });

  test('a relation to a value that does not exist', () => {
    expect(problems('{"groups": {"lens": {"values": {"regular": {"excludes": ["dutch.fixt", "rainbows"]}}}}}')).toEqual(
      [
        '"dutch.fixt" | `dutch.fixt` is neither a value nor a group of the spec; `dutch.fixed` is',
        '"rainbows" | `rainbows` is neither a value nor a group of the spec',
      ],
    );
  });

  test('a confusion with a value that does not exist', () => {
    expect(
      problems('{"groups": {"lens": {"values": {"regular": {"confused": {"lens.barel": "Look at the edges."}}}}}}'),
    ).toEqual(['"lens.barel" | `lens.barel` is neither a value nor a group of the spec; `lens.barrel` is']);
  });

  test('aspects that wait for each other', () => {
    const text = '{"aspects": {"subject": {"needs": ["motion"]}}}';
    expect(problems(text)).toEqual(['["motion"] | Aspects wait for each other: subject → motion → subject']);
    expect(specFrom(text, builtInSource(), rules).spec.aspects[0]?.needs).toEqual([]);
  });

  test('text that is no JSON', () => {
    expect(problems('{"id": "night", ')).toEqual([expect.stringContaining('The file is no valid JSON here')]);
  });

  test('a value of the wrong type, and a name of the wrong form', () => {
    expect(problems('{"lists": {"+names": ["Zed", 3]}, "groups": {"My Group": {}}}')).toEqual([
      '3 | `+names` has to be of type string',
      '"My Group" | `My Group` cannot be a name',
    ]);
  });
});

test('the rest of a file with mistakes still applies', () => {
  const { spec, problems } = specFrom(
    '{"bogus": 1, "rules": {"style/absence": "loud", "style/speculation": "off"}, "lists": {"+names": ["Zed", 3]}}',
    builtInSource(),
    rules,
  );
  expect(problems).toHaveLength(3);
  expect(spec.rules.get('style/speculation')).toEqual({ severity: 'off' });
  expect(spec.rules.has('style/absence')).toBe(false);
  expect(spec.lists.get('names')).toContain('Zed');
});

test('the examples of docs/vocabulary.md are specs without mistakes', () => {
  const page = readFileSync(new URL('../../../docs/vocabulary.md', import.meta.url), 'utf8');
  const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
  const known = allRules.map(({ id }) => id);
  expect(examples.length).toBeGreaterThan(1);
  for (const text of examples) expect(specFrom(text, builtInSource(), known).problems).toEqual([]);
});

test('no text throws, and every problem lies in the text', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"groups"',
    '"values"',
    '"lens"',
    '"rules"',
    '1',
    'null',
    '&a',
    '*a',
    '\n',
    '"',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.json(),
  );
  fc.assert(
    fc.property(text, (json) => {
      const { problems } = specFrom(json, builtInSource(), rules);
      for (const { span } of problems) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(json.length);
      }
    }),
    { numRuns: 150 },
  );
});

test('a file of mistakes only is given up after a while', () => {
  const text = JSON.stringify({ lists: { names: Array.from({ length: 5000 }, (_, number) => number) } });
  const { spec, problems } = specFrom(text, builtInSource(), rules);
  expect(problems.length).toBe(201);
  expect(spec).toEqual(builtInSpec());
});

test('a thousand brackets are a mistake like any other', () => {
  expect(problems('['.repeat(1000))).toEqual(['[ | The file is no valid JSON here']);
});

test('the validators are those of the schemas; `npm run schemas` makes them', () => {
  for (const [schema, module] of Object.entries(validators)) {
    expect(readFileSync(new URL(`../../../${module}`, import.meta.url), 'utf8')).toBe(validatorOf(schema));
  }
});
