import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { datasetSchemas } from '../../../server/core/dataset/schemas.ts';
import { tree } from './chai-example.ts';
import { imported } from './collection-harness.ts';

const { files } = imported(tree());
const validator = (name: string) => new Ajv2020({ strict: false }).compile(JSON.parse(datasetSchemas().get(name)!));

test('the published schemas say what the program reads (`npm run schemas` writes them)', () => {
  for (const [name, text] of datasetSchemas()) {
    const published = readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), 'utf8');
    expect(JSON.parse(published), name).toEqual(JSON.parse(text));
  }
});

test('a sidecar and every line of a journal follow their schemas', () => {
  const [sidecar, line] = [validator('dataset.schema.json'), validator('journal.schema.json')];
  expect(sidecar(JSON.parse(files.get('cutline.dataset.json')!))).toBe(true);
  expect(sidecar({ format: 2 })).toBe(false);
  const lines = files.get('harbor.3.1.history.jsonl')!.trimEnd().split('\n');
  expect(lines.filter((text) => !line(JSON.parse(text)))).toEqual([]);
  expect(line({ event: 'danced' })).toBe(false);
});
