// `npm start`: builds Cutline, shows the sample captions and checks them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = `${root}dist/cli.js`;
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status;
const say = (text) => console.log(`\n${text}\n`);

if (run(process.execPath, ['esbuild.mjs']) !== 0) process.exit(2);
say('The sample captions (cutline show examples):');
if (run(process.execPath, [cli, 'show', 'examples']) !== 0) process.exit(2);
say('What the checker says of them (cutline check examples); some hold mistakes on purpose:');
const status = run(process.execPath, [cli, 'check', 'examples']);
// Findings are expected here: some of the samples show them.
if (status !== 0 && status !== 1) process.exit(2);
say('Next: examples/README.md is a two-minute tour; `node dist/cli.js --help` lists the commands.');
