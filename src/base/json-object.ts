/** An object of a JSON document that has not been looked at yet. */
export type JsonObject = { readonly [key: string]: unknown };

/** True for an object, and for no array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
