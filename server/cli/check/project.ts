/** The spec that holds for a file: the nearest `cutline.spec.json` above it, laid over the built-in spec. */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { analyser } from '../../core/analysis/analyse.ts';
import { allRules } from '../../core/rules/rule-set.ts';
import { builtInSource, builtInSpec } from '../../core/spec/built-in.ts';
import type { SpecProblem } from '../../core/spec/problem.ts';
import { specFrom } from '../../core/spec/project.ts';
import type { Spec } from '../../core/spec/spec.ts';
import { textIfThere } from '../../node/files.ts';
import type { Analyse } from './document.ts';

export interface Project {
  readonly spec: Spec;
  readonly analyse: Analyse;
  /** Two projects of the same identity say the same about every text. */
  readonly identity: string;
  /** The project's own spec file, with what is wrong in it. */
  readonly file?: SpecFile;
}

export interface SpecFile {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly SpecProblem[];
}

export const specFileName = 'cutline.spec.json';

/** Looks for the project of a file; each folder is looked into once, and each spec is made ready once. */
export function projects(): (file: string) => Project {
  const byFolder = new Map<string, Project>();
  let builtIn: Project | undefined;

  const projectOf = (folder: string): Project => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const project = ownProject(folder) ?? above(folder);
    byFolder.set(folder, project);
    return project;
  };
  const above = (folder: string): Project => {
    const parent = dirname(folder);
    if (parent !== folder) return projectOf(parent);
    builtIn ??= withSpec(builtInSpec(), '');
    return builtIn;
  };
  return (file) => projectOf(dirname(file));
}

function ownProject(folder: string): Project | undefined {
  const path = join(folder, specFileName);
  const text = specText(path);
  if (text === undefined) return undefined;
  const { spec, problems } = specFrom(
    text,
    builtInSource(),
    allRules.map((rule) => rule.id),
  );
  const identity = createHash('sha1').update(text).digest('base64');
  return { ...withSpec(spec, identity), file: { path, text, problems } };
}

/** A spec that cannot be read is treated as one with nothing in it, and the reason is reported as its first mistake. */
function specText(path: string): string | undefined {
  try {
    return textIfThere(path);
  } catch {
    return '';
  }
}

/** The analyser is made when the first text wants it: many commands only want the spec. */
function withSpec(spec: Spec, identity: string): Project {
  let analyse: Analyse | undefined;
  return {
    spec,
    identity,
    analyse: (text) => {
      analyse ??= analyser(spec);
      return analyse(text);
    },
  };
}
