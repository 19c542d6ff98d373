/**
 * `npm run schemas`: compiles the JSON Schemas into validators, so that nothing is compiled where Cutline runs
 * (no `new Function`). The result is part of the repository; a test says when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { datasetSchemas } from '../server/core/dataset/schemas.ts';
import { captionSchema } from '../server/core/syntax/json/schema.ts';

const root = new URL('..', import.meta.url);

/** Schema -> the module that checks values against it. */
export const validators: Readonly<Record<string, string>> = {
  'schemas/cutline.spec.schema.json': 'server/core/spec/generated/validate-spec.js',
};

/** The module's text; it exports the validator as default and imports nothing. */
export function validatorOf(schema: string): string {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    strict: true,
    verbose: true,
  });
  const validate = ajv.compile(JSON.parse(readFileSync(new URL(schema, root), 'utf8')));
  const code = standalone(ajv, validate);
  if (/\brequire\(/.test(code)) throw new Error(`${schema}: uses a keyword whose check needs the library at run time`);
  return `// Made from ${schema} by \`npm run schemas\`; change that file instead.\n${code}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of datasetSchemas()) writeFileSync(new URL(`schemas/${name}`, root), text);
  writeFileSync(new URL('schemas/caption.schema.json', root), `${JSON.stringify(captionSchema(), null, 2)}\n`);
  for (const [schema, module] of Object.entries(validators)) writeFileSync(new URL(module, root), validatorOf(schema));
}
