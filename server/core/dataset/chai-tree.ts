/** Which file of a tree is what, by its path alone. Paths are relative, with `/`. */
import type { AspectId } from '../spec/spec.ts';
import { type AspectFile, chaiAspects, endings } from './chai-layout.ts';
import { type Sidecar, usualFolders } from './sidecar.ts';

export interface ChaiTree {
  readonly folders: Sidecar['folders'];
  /** The folder of each aspect. */
  readonly tasks: ReadonlyMap<AspectId, string>;
  readonly clips: ReadonlyMap<string, ClipPaths>;
  readonly labels: readonly string[];
  readonly videos?: string;
  readonly others: readonly string[];
}

export interface ClipPaths {
  readonly aspects: Map<AspectId, Partial<Record<AspectFile, string>>>;
  merged?: string;
}

export function chaiTree(paths: readonly string[]): ChaiTree {
  const folders = foldersIn(paths);
  const tasks = new Map<AspectId, string>();
  const aspectOf = aspectsByFolder(tasks);
  const clips = new Map<string, ClipPaths>();
  const labels: string[] = [];
  const others: string[] = [];
  let videos: string | undefined;

  const pathsOf = (clip: string): ClipPaths => {
    const known = clips.get(clip) ?? { aspects: new Map() };
    clips.set(clip, known);
    return known;
  };
  for (const path of [...paths].sort()) {
    const aspectFile = aspectPath(path, folders.captions);
    const merged = inside(path, folders.merged);
    const aspect = aspectFile && aspectOf(aspectFile.folder);
    if (aspectFile && aspect !== undefined) {
      const { aspects } = pathsOf(aspectFile.clip);
      aspects.set(aspect, { ...aspects.get(aspect), [aspectFile.file]: path });
    } else if (merged?.endsWith('.json') && !merged.includes('/') && merged !== '.json') {
      pathsOf(merged.slice(0, -'.json'.length)).merged = path;
    } else if (inside(path, folders.labels)?.endsWith('.json')) labels.push(path);
    else if (path === folders.videos) videos = path;
    else others.push(path);
  }
  return { folders, tasks, clips, labels, others, ...(videos !== undefined && { videos }) };
}

/** The uppermost folder of each name. */
function foldersIn(paths: readonly string[]): Sidecar['folders'] {
  const find = (name: string): string => {
    let best: string | undefined;
    for (const path of paths) {
      const at = `/${path}/`.indexOf(`/${name}/`);
      if (at < 0) continue;
      const found = path.slice(0, at + name.length);
      if (best === undefined || found.split('/').length < best.split('/').length) best = found;
    }
    return best ?? name;
  };
  return {
    captions: find(usualFolders.captions),
    merged: find(usualFolders.merged),
    labels: find(usualFolders.labels),
    videos: find(usualFolders.videos),
  };
}

const inside = (path: string, folder: string): string | undefined =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;

function aspectPath(path: string, captions: string): { folder: string; clip: string; file: AspectFile } | undefined {
  const [folder, name, ...deeper] = inside(path, captions)?.split('/') ?? [];
  if (folder === undefined || name === undefined || deeper.length > 0) return undefined;
  for (const [ending, file] of endings) {
    if (name.endsWith(ending) && name.length > ending.length)
      return { folder, clip: name.slice(0, -ending.length), file };
  }
  return undefined;
}

/** A folder that no aspect knows is one of its own, if its name can be a heading: nobody writes `a_b` for a title. */
export const isTaskName = (name: string): boolean => /^[a-z\d]+(?:_[a-z\d]+)+$/i.test(name);

/** The aspect of a folder, remembered in `tasks`. Two folders of one aspect are two: the second goes by its own name. */
function aspectsByFolder(tasks: Map<AspectId, string>): (folder: string) => AspectId | undefined {
  const known = new Map<string, AspectId>();
  return (folder) => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const usual = chaiAspects.find(({ folders }) => folders.includes(folder))?.aspect;
    const aspect = usual === undefined || tasks.has(usual) ? folder : usual;
    if (aspect === folder && !isTaskName(folder) && usual !== folder) return undefined;
    if (tasks.has(aspect)) return undefined;
    known.set(folder, aspect);
    tasks.set(aspect, folder);
    return aspect;
  };
}

export const usualFolder = (aspect: AspectId): string =>
  chaiAspects.find((one) => one.aspect === aspect)?.folders[0] ?? aspect;
