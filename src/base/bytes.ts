/** The same bytes as a Buffer; nothing is copied. */
export function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** One character for each byte, so that offsets in the text are offsets in the file. */
export function latin1(bytes: Uint8Array): string {
  return bufferOf(bytes).toString('latin1');
}
