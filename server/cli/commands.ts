/** Every command of `cutline`, in the order of the help. A new command is one entry here and one file in `commands/`. */
import type { Command, Option } from './command.ts';

export const formats = ['stylish', 'json', 'sarif', 'junit', 'github'] as const;

/** Understood by every command. */
export const commonOptions: readonly Option[] = [
  { name: 'locale', value: 'LANGUAGE', choices: ['en', 'zh-cn'] },
  { name: 'color' },
  { name: 'no-color' },
  { name: 'help', short: 'h' },
];

const many = { least: 0, most: Number.POSITIVE_INFINITY };

export const commands: readonly Command[] = [
  {
    name: 'check',
    operands: '[PATHS...]',
    takes: many,
    options: [
      { name: 'format', short: 'f', value: 'FORMAT', choices: formats },
      { name: 'fix' },
      { name: 'fix-suggestions' },
      { name: 'quiet', short: 'q' },
      { name: 'max-warnings', value: 'N' },
      { name: 'stdin' },
      { name: 'stdin-filename', value: 'PATH' },
      { name: 'threads', value: 'N' },
      { name: 'no-cache' },
      { name: 'cache-folder', value: 'FOLDER' },
    ],
    examples: ['cutline check', 'cutline check clips --fix', 'cutline check "day-1/**/*.caption" --format json'],
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'fmt',
    operands: '[PATHS...]',
    takes: many,
    options: [{ name: 'check' }, { name: 'stdin' }, { name: 'stdin-filename', value: 'PATH' }],
    examples: ['cutline fmt', 'cutline fmt clips --check'],
    load: () => import('./commands/fmt.ts'),
  },
  {
    name: 'show',
    operands: '[PATHS...]',
    takes: many,
    options: [],
    examples: ['cutline show', 'cutline show clips/aquarium.caption'],
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'explain',
    operands: '[NAME]',
    takes: many,
    options: [],
    examples: [
      'cutline explain',
      'cutline explain dolly-in',
      'cutline explain shot-size',
      'cutline explain term/push-pull',
    ],
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'diff',
    operands: 'FILE [ASPECT | FILE]',
    takes: { least: 1, most: 2 },
    options: [],
    examples: [
      'cutline diff clips/aquarium.caption',
      'cutline diff clips/aquarium.caption camera',
      'cutline diff old.caption new.caption',
    ],
    load: () => import('./commands/diff.ts'),
  },
  {
    name: 'points',
    operands: 'FILE',
    takes: { least: 1, most: 1 },
    options: [{ name: 'write' }],
    examples: ['cutline points clips/aquarium.caption', 'cutline points clips/aquarium.caption --write'],
    load: () => import('./commands/points.ts'),
  },
  {
    name: 'accept',
    operands: 'FILE NUMBER...',
    takes: { least: 1, most: Number.POSITIVE_INFINITY },
    options: [{ name: 'all' }, { name: 'words', value: 'TEXT' }],
    examples: [
      'cutline accept clips/aquarium.caption 2',
      'cutline accept clips/aquarium.caption 2 --words "pale blue"',
    ],
    load: () => import('./commands/accept.ts'),
  },
  {
    name: 'refuse',
    operands: 'FILE NUMBER...',
    takes: { least: 1, most: Number.POSITIVE_INFINITY },
    options: [{ name: 'all' }],
    examples: ['cutline refuse clips/aquarium.caption 2 3'],
    load: () => import('./commands/refuse.ts'),
  },
  {
    name: 'stats',
    operands: '[PATHS...]',
    takes: many,
    options: [{ name: 'json' }],
    examples: ['cutline stats', 'cutline stats clips --json'],
    load: () => import('./commands/stats.ts'),
  },
  {
    name: 'import',
    operands: 'chai|json SOURCE OUT',
    takes: { least: 3, most: 3 },
    options: [{ name: 'force' }],
    examples: ['cutline import chai dataset captions', 'cutline import json exported captions'],
    load: () => import('./commands/import.ts'),
  },
  {
    name: 'export',
    operands: 'chai|json FOLDER OUT',
    takes: { least: 3, most: 3 },
    options: [{ name: 'comprehensive' }, { name: 'force' }],
    examples: [
      'cutline export chai captions dataset',
      'cutline export chai captions exports --comprehensive',
      'cutline export json captions exported',
    ],
    load: () => import('./commands/export.ts'),
  },
];
