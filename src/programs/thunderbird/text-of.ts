/** Far more than anybody's tabs, filters and saved searches take. */
const MAX_BYTES = 4 * 1024 * 1024;

/** The text of one of a profile's smaller files; empty when there is none, or it is far too large to be one. */
export function textOf(bytes: Uint8Array | null): string {
  return bytes === null || bytes.length > MAX_BYTES ? '' : new TextDecoder().decode(bytes);
}
