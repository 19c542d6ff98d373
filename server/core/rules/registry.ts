/** Every rule, one line each; `rule-set.ts` reads them from here. */
export { rule as structureUnusedAllow } from './structure-unused-allow.ts';
