// The ajv library on JSON files, as a small program: schema.json and a folder as arguments.
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const [schema, folder] = process.argv.slice(2);
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));
let bad = 0;
for (const name of readdirSync(folder, { recursive: true })) {
  if (name.endsWith('.json') && !validate(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))) bad++;
}
console.log(`${bad} invalid`);
