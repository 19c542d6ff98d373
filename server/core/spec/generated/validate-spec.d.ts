import type { ErrorObject } from 'ajv';

/** Checks a value against `schemas/cutline.spec.schema.json`; what is wrong stands in `errors` until the next call. */
declare const validate: ((value: unknown) => boolean) & { errors?: readonly ErrorObject[] | null };
export default validate;
