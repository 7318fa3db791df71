import { createReadStream, statSync } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Interrupted, UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import type { Io } from '../../terminal/io.ts';
import { say } from '../../words/say.ts';

/** Bytes asked for at a time: more are no quicker, and fewer are slower. */
const PIECE = 1024 * 1024;
const GZIP = [0x1f, 0x8b];
const UTF16 = [0xff, 0xfe];

/** The plain files among the arguments, if all of them are; the oldest first, as rotated logs follow on one another. */
export function filesAmong(what: readonly string[]): readonly string[] | null {
  const found = what.flatMap((path) => {
    const file = path.length < 4096 ? statSync(path, { throwIfNoEntry: false }) : undefined;
    return file?.isFile() ? [{ path, changed: file.mtimeMs }] : [];
  });
  if (what.length === 0 || found.length < what.length) return null;
  return found.sort((a, b) => a.changed - b.changed).map(({ path }) => path);
}

/**
 * What is in the files, or on standard input, piece by piece: unpacked where it is packed (gzip), in UTF-8 where it was
 * UTF-16 (Windows).
 * @throws UserError when it cannot be read; {@link Interrupted} on Ctrl-C
 */
export async function* piecesOf(paths: readonly string[] | null, io: Io): AsyncGenerator<Buffer> {
  if (paths === null) {
    if (io.stdin.isTTY) io.stderr.write(`${io.words.show(say('explain-paste-here'))}\n`);
    yield* unpacked(io.stdin, io, '-');
    return;
  }
  for (const path of paths) yield* unpacked(createReadStream(path, { highWaterMark: PIECE }), io, path);
}

async function* unpacked(source: Readable, io: Io, name: string): AsyncGenerator<Buffer> {
  const stop = (): void => void source.destroy();
  io.interrupt.addEventListener('abort', stop, { once: true });
  try {
    if (io.interrupt.aborted) throw new Interrupted();
    yield* inUtf8(gunzipped(source));
  } catch (error) {
    if (io.interrupt.aborted) throw new Interrupted();
    if (error instanceof UserError || error instanceof Interrupted) throw error;
    const reason = error instanceof Error ? plain(error.message, 200) : '';
    throw new UserError(say('explain-not-readable', { path: plain(name, 300), reason }));
  } finally {
    io.interrupt.removeEventListener('abort', stop);
    source.destroy();
  }
  if (io.interrupt.aborted) throw new Interrupted();
}

async function* gunzipped(source: Readable): AsyncGenerator<Buffer> {
  const pieces = source[Symbol.asyncIterator]();
  const { value, done } = await pieces.next();
  if (done) return;
  const first = Buffer.from(value as Uint8Array);
  const all = startingWith(first, pieces);
  if (!GZIP.every((byte, i) => first[i] === byte)) {
    yield* all;
    return;
  }
  const gunzip = createGunzip({ chunkSize: PIECE });
  // An error of either reaches the loop below through gunzip.
  pipeline(Readable.from(all, { objectMode: false }), gunzip, () => undefined);
  for await (const piece of gunzip) yield piece as Buffer;
}

async function* startingWith(first: Buffer, rest: AsyncIterator<unknown>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield Buffer.from(next.value as Uint8Array);
}

async function* inUtf8(pieces: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let begun = false;
  for await (const piece of pieces) {
    if (!begun && UTF16.every((byte, i) => piece[i] === byte)) decoder = new TextDecoder('utf-16le');
    begun = true;
    yield decoder ? Buffer.from(decoder.decode(piece, { stream: true })) : piece;
  }
}
