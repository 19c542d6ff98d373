/**
 * One analysis after an edit, in this process: documents of four sizes (G2's shape), hostile documents (G10), and front
 * matter with structure beside a compiled validator (G8).
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Analyse, analyser } from '../server/core/analysis/analyse.ts';
import { builtInSpec } from '../server/core/spec/built-in.ts';
import { parse } from '../server/core/syntax/parse.ts';
import { sample, schema, sequence } from './corpus.ts';
import { type Goal, goal, median, rounded, timed } from './measure.ts';

export interface Edits {
  /** Median milliseconds of one analysis after an edit, by the document's size. */
  readonly edit: Readonly<Record<string, number>>;
  /** Milliseconds of a first analysis. */
  readonly fresh: Readonly<Record<string, number>>;
  /** vscode-json-languageservice on the same content: parse and validate after an edit; absent where not installed. */
  readonly peerEdit?: Readonly<Record<string, number>>;
  /** Milliseconds of a first analysis of a hostile text of the full size. */
  readonly hostile: Readonly<Record<string, number>>;
  /** Microseconds per document: reading front matter and structure, and ajv on the same content. */
  readonly structure: number;
  readonly validator: number;
  readonly goals: readonly Goal[];
}

const kilobyte = 1000;
/** Milliseconds after which one measurement has enough repetitions. */
const enough = 3000;

export async function edits(rounds: number, largest = 1000): Promise<Edits> {
  const analyse = analyser(builtInSpec());
  const sizes = [3, 20, 200, 1000].filter((size) => size <= largest);
  const documents = new Map(sizes.map((size) => [`${size} KB`, ordinary(size * kilobyte)]));
  const edit = mapped(documents, (text) => editTime(analyse, text, rounds));
  const fresh = mapped(documents, (text) => freshTime(analyse, text, rounds));
  const hostile = mapped(hostileTexts(largest * kilobyte), (text) => freshTime(analyse, text, Math.min(rounds, 3)));
  const peerEdit = await peerEditTimes(sizes, rounds);
  const { structure, validator } = structureTimes(rounds);
  const smallest = edit['3 KB'] ?? Number.NaN;
  const full = `${largest} KB`;
  const worst = Math.max(...Object.values(hostile));
  return {
    edit,
    fresh,
    ...(peerEdit && { peerEdit }),
    hostile,
    structure: rounded(structure),
    validator: rounded(validator),
    goals: [
      goal(`G2: edit at ${full} / edit at 3 KB`, (edit[full] ?? Number.NaN) / smallest, 4),
      ...Object.entries(peerEdit ?? {}).map(([size, time]) =>
        goal(`edit at ${size} / vscode-json-languageservice`, (edit[size] ?? Number.NaN) / time, 0.3),
      ),
      goal('G8: front matter and structure / ajv', structure / validator, 0.1),
      goal(`G10: worst hostile ${full} / ordinary ${full}`, worst / (fresh[full] ?? Number.NaN), 3),
    ],
  };
}

const mapped = (texts: ReadonlyMap<string, string>, time: (text: string) => number): Record<string, number> =>
  Object.fromEntries([...texts].map(([name, text]) => [name, rounded(time(text))]));

/** One document of that size: the samples' sections, again and again. */
function ordinary(size: number): string {
  const parts = [sample(0).caption];
  let length = parts[0]?.length ?? 0;
  for (let number = 1; length < size; number++) {
    const { caption } = sample(number);
    const sections = caption.slice(caption.indexOf('\n# '));
    parts.push(sections);
    length += sections.length;
  }
  return parts.join('\n').slice(0, size);
}

/** A letter is typed into the middle of a word and taken away again, somewhere in the text each time. */
function editTime(analyse: Analyse, text: string, rounds: number): number {
  const random = sequence(7);
  let analysis = analyse(text);
  const times: number[] = [];
  const until = performance.now() + enough;
  for (let round = 0; round < rounds * 10 && performance.now() < until; round++) {
    const at = text.indexOf(' ', Math.floor(random() * (text.length - 100))) + 1;
    for (const next of [`${text.slice(0, at)}x${text.slice(at)}`, text]) {
      const began = performance.now();
      analysis = analyse(next, analysis);
      times.push(performance.now() - began);
    }
  }
  return median(times);
}

/** Nothing of the text is known beforehand. What takes long is not repeated: its time is beyond doubt. */
function freshTime(analyse: Analyse, text: string, rounds: number): number {
  const first = timed(() => void analyse(text), 0);
  if (first > enough / 10) return first;
  return median(Array.from({ length: rounds }, () => timed(() => void analyse(text), 1)));
}

/** Texts that a slow way of doing something would be slow on. */
function hostileTexts(size: number): Map<string, string> {
  const filled = (start: string, part: string): string =>
    start + part.repeat(Math.ceil((size - start.length) / part.length));
  const caption = '# Subject\n\nA boat lies at the quay.\n\n';
  return new Map([
    ['nested quotes', filled(caption, '"(“‘[{\'')],
    ['no line end', filled(caption, 'the camera pans left and tilts up, a wide shot, ')],
    ['no blank', filled(caption, 'a')],
    ['one word', filled(caption, 'the ')],
    ['stops', filled(caption, '. ')],
    ['one huge YAML scalar', `${filled('---\nvideo: "', 'a b: c, [')}"\n---\n${caption}`],
    ['deep YAML', `${filled('---\nlabels: ', '[{a: ')}\n---\n${caption}`],
    ['many fields', filled('---\n', 'movement: pan-left\n')],
    [
      'ten thousand points',
      `${caption}## Critique 3/5 (a)\n\n${'- [ ] "boat" -> "ship": It is large. @0:01\n'.repeat(Math.ceil(size / 100))}`,
    ],
    [
      'critique prose',
      filled(`${caption}## Critique 3/5 (a)\n\n`, 'Change "boat" to "ship" and remove "the", add "a gull". '),
    ],
    ['headings', filled('', '# Subject\n')],
    ['entries', filled(caption, '## Critique 3/5 (a)\n')],
    ['comments', filled(caption, '<!-- allow style/viewer: why --> ')],
    ['open comments', filled(caption, '<!-- ')],
    ['time marks', filled(caption, 'It moves. @0:01.2-0:03 ')],
    ['Chinese', filled('# 主体\n\n', '一艘船停在码头。')],
    ['arrows', filled(`${caption}## Critique 3/5 (a)\n\n`, 'a -> b -> ')],
    ['escapes', filled(`${caption}## Critique 3/5 (a)\n\n- [ ] "`, '\\"')],
  ]);
}

/** Front matter and structure of one document, beside ajv on the same content that is parsed already. */
function structureTimes(rounds: number): { structure: number; validator: number } {
  const samples = Array.from({ length: 200 }, (_, number) => sample(number));
  const validate = new Ajv2020({ strict: false }).compile(schema);
  const structure: number[] = [];
  const validator: number[] = [];
  for (let round = 0; round < rounds + 2; round++) {
    structure.push(timed(() => samples.forEach(({ caption }) => void parse(caption))) / samples.length);
    validator.push(timed(() => samples.forEach(({ data }) => void validate(data))) / samples.length);
  }
  return { structure: median(structure.slice(2)) * 1000, validator: median(validator.slice(2)) * 1000 };
}

interface JsonService {
  readonly configure: (settings: object) => void;
  readonly parseJSONDocument: (document: object) => object;
  readonly doValidation: (document: object, parsed: object) => Promise<readonly object[]>;
}

/** The service behind the JSON support of VS Code, on as much of the same content. */
async function peerEditTimes(sizes: readonly number[], rounds: number): Promise<Record<string, number> | undefined> {
  const folder = fileURLToPath(new URL('./peers/', import.meta.url));
  if (!existsSync(`${folder}node_modules/vscode-json-languageservice`)) return undefined;
  const require = createRequire(`${folder}package.json`);
  const from = async (name: string): Promise<Record<string, unknown>> => {
    const loaded = await import(pathToFileURL(require.resolve(name)).href);
    return { ...loaded.default, ...loaded };
  };
  const { getLanguageService } = (await from('vscode-json-languageservice')) as {
    getLanguageService: (options: object) => JsonService;
  };
  const { TextDocument } = (await from('vscode-languageserver-textdocument')) as {
    TextDocument: { create: (uri: string, language: string, version: number, text: string) => object };
  };
  const service = getLanguageService({});
  const uri = 'file:///bench.json';
  service.configure({
    validate: true,
    schemas: [{ uri: 'bench://schema', fileMatch: ['*'], schema: { type: 'array', items: schema } }],
  });
  const times: Record<string, number> = {};
  for (const size of sizes) {
    const data: object[] = [];
    for (let length = 0, number = 0; length < size * kilobyte; number++) {
      const { data: each, caption } = sample(number);
      data.push(each);
      length += caption.length;
    }
    const text = JSON.stringify(data, null, 2);
    const each: number[] = [];
    const until = performance.now() + enough;
    for (let round = 0; round < rounds * 4 && performance.now() < until; round++) {
      const began = performance.now();
      const document = TextDocument.create(uri, 'json', round, text);
      await service.doValidation(document, service.parseJSONDocument(document));
      each.push(performance.now() - began);
    }
    times[`${size} KB`] = rounded(median(each));
  }
  return times;
}
