/** Collections in the CHAI layout, in and out. */
export type { CollectionOptions, Problem, Progress, Summary } from './collection.ts';
export { type ExportOptions, exportChaiTree } from './export-chai.ts';
export { importChaiTree } from './import-chai.ts';
