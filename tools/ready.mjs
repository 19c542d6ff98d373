// Installs what package-lock.json names when it is not there yet or has changed, so that one command is enough on a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const installed = `${root}node_modules/.package-lock.json`;
const wanted = `${root}package-lock.json`;

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(
    `Cutline needs Node 20 or later; this is ${process.version}. Install it from https://nodejs.org and try again.`,
  );
  process.exit(2);
}
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) {
  console.error('Installing what Cutline is built with (once) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm could not install the packages. Check the network and run the command again.');
    process.exit(2);
  }
}
