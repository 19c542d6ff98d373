// `npm run build`: the command in dist/cli.js, its lazily loaded parts beside it, and the rules' pages for `cutline explain`.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Files below a folder, in the order of their names. */
const filesBelow = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

/** Changes with every change of the sources: results of another build are not reused. */
function fingerprint() {
  const hash = createHash('sha1').update(version);
  for (const file of [...filesBelow('server'), ...filesBelow('schemas')]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'server/cli/main.ts', 'chunks/check-worker': 'server/cli/check/worker.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  // The library's build for Node calls `require`, which a module does not have.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  define: {
    'process.env.CUTLINE_VERSION': JSON.stringify(version),
    'process.env.CUTLINE_BUILD': JSON.stringify(fingerprint()),
  },
  metafile: true,
  logLevel: 'warning',
});

// Parts of earlier builds go last, so that a command that runs meanwhile finds its own.
const built = new Set(Object.keys(metafile.outputs).map((path) => join(root, path)));
for (const name of readdirSync(join(dist, 'chunks'))) {
  const path = join(dist, 'chunks', name);
  if (!built.has(path)) rmSync(path);
}

const pages = join(dist, 'rules');
rmSync(pages, { recursive: true, force: true });
mkdirSync(pages, { recursive: true });
for (const name of readdirSync(join(root, 'server/core/rules')).filter((each) => each.endsWith('.md'))) {
  copyFileSync(join(root, 'server/core/rules', name), join(pages, name));
}
