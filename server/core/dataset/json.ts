/** JSON as data. Objects keep the order of their fields. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [field: string]: Json;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `Object.fromEntries` rather than assignment, so that a field called `__proto__` is a field like any other. */
export const objectOf = (fields: Iterable<readonly [string, Json]>): JsonObject => Object.fromEntries(fields);

/** The value of a field of the object itself. */
export const fieldOf = (object: JsonObject, field: string): Json | undefined =>
  Object.hasOwn(object, field) ? object[field] : undefined;

export const textOf = (object: JsonObject, field: string): string | undefined => {
  const value = fieldOf(object, field);
  return typeof value === 'string' ? value : undefined;
};

export const numberOf = (object: JsonObject, field: string): number | undefined => {
  const value = fieldOf(object, field);
  return typeof value === 'number' ? value : undefined;
};

/** Equal as JSON: the order of an object's fields does not count. */
export function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => equal(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const fields = Object.keys(a);
  return (
    fields.length === Object.keys(b).length &&
    fields.every((field) => Object.hasOwn(b, field) && equal(a[field], b[field]))
  );
}

/** The value of a JSON text, or undefined if it is none. A byte order mark is passed over. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as Json; // JSON.parse gives nothing but JSON.
  } catch {
    return undefined;
  }
}
