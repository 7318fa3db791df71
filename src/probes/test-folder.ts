import { createHash, randomBytes } from 'node:crypto';
import type { Folder, Mailboxes } from '../model/mailboxes.ts';
import { quoted } from '../wire/login.ts';
import type { Wire } from '../wire/wire.ts';
import { Net } from './net.ts';
import { openAnother } from './reach.ts';

const PREFIX = 'imap-doctor-test-';
/** ms for removing test folders at the end, when the run was broken off too. */
const CLEAN_MS = 10_000;
/** A check lasts half as long at most, and a watch puts its planned end into the name: by then no run uses it. */
const LEFT_AFTER_S = 15 * 60;
/**
 * More messages than this no run leaves behind: 5 of the delivery test, or up to 2 for each of the connections that
 * follow each other in one row of a watch (its time is halved until it is below a 120th of the whole: 7 at most).
 */
export const MOST_MESSAGES = 20;

/**
 * The name of a test folder. It holds a time (8 hex digits), a random number (4) and a checksum of both (4): so that a
 * leftover cannot be confused with a folder of the user's, even when it is empty.
 *
 * @param until ms since 1970: when the folder may be taken for a leftover, not counting the {@link LEFT_AFTER_S}
 */
export function testFolderName(until = Date.now()): string {
  const body = Math.floor(until / 1000).toString(16) + randomBytes(2).toString('hex');
  return `${PREFIX}${body}${checksum(body)}`;
}

function checksum(body: string): string {
  return createHash('sha256').update(`${PREFIX}${body}`).digest('hex').slice(0, 4);
}

/** The time in the name of a test folder (ms since 1970); null for any other name. */
export function timeIn(name: string): number | null {
  const [, body, sum] = /^imap-doctor-test-([0-9a-f]{12})([0-9a-f]{4})$/.exec(name) ?? [];
  if (body === undefined || sum !== checksum(body)) return null;
  return Number.parseInt(body.slice(0, 8), 16) * 1000;
}

/** Where new folders go: below the personal namespace, which is `INBOX.` with Courier and some Cyrus servers. */
export function prefixOf(mailboxes: Mailboxes | null): string {
  const prefix = mailboxes?.namespaces.personal[0]?.prefix ?? '';
  return /^[\x20-\x7e]{0,100}$/.test(prefix) ? prefix : '';
}

/** The message a test stores. It is a complete one, and says what it is. */
export function testMessage(folder: string, n: number): string {
  return [
    'From: imap-doctor <imap-doctor@localhost>',
    `Subject: imap-doctor test ${n}`,
    `X-Imap-Doctor: ${folder}`,
    `Message-ID: <${n}.${folder}@imap-doctor.invalid>`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    '',
    'imap-doctor stored this message to measure how soon the server announces new mail.',
    'Its folder is removed after the test. If you find it, you can delete it.',
    '',
  ].join('\r\n');
}

/**
 * Removes test folders that earlier runs left behind: the name is ours, it is old enough, nothing is below it, and it
 * holds no message but ours. Whatever fails any of these stays as it is.
 */
export async function removeLeftovers(wire: Wire, folders: readonly Folder[], now = Date.now()): Promise<string[]> {
  const removed: string[] = [];
  for (const { path, listedAs, selectable } of folders) {
    const name = /imap-doctor-test-[0-9a-f]{16}$/.exec(path)?.[0] ?? '';
    const until = timeIn(name);
    if (!selectable || until === null || now - until < LEFT_AFTER_S * 1000) continue;
    // A folder below it was made by someone else.
    if (folders.some((other) => other.path !== path && other.path.startsWith(path))) continue;
    if (!(await holdsOnlyOurs(wire, listedAs, name))) continue;
    if ((await wire.command('select', `DELETE ${quoted(listedAs)}`)).status === 'OK') removed.push(path);
  }
  return removed;
}

async function holdsOnlyOurs(wire: Wire, folder: string, name: string): Promise<boolean> {
  const opened = await wire.command('select', `EXAMINE ${quoted(folder)}`);
  if (opened.status !== 'OK') return false;
  try {
    const total = existsIn(opened.untagged) ?? Number.POSITIVE_INFINITY;
    if (total === 0) return true;
    if (total > MOST_MESSAGES) return false;
    const found = await wire.command('select', `SEARCH HEADER X-Imap-Doctor ${quoted(name)}`);
    const line = found.untagged.find((one) => /^\* SEARCH\b/i.test(one)) ?? '';
    return found.status === 'OK' && (line.match(/ \d+/g) ?? []).length === total;
  } finally {
    // Opened read-only, so CLOSE removes nothing (RFC 9051 section 6.4.1).
    await wire.command('select', 'CLOSE');
  }
}

/** The last `* n EXISTS` among these lines. */
export function existsIn(lines: readonly string[]): number | null {
  const numbers = lines.flatMap((line) => /^\* (\d{1,10}) EXISTS\b/i.exec(line)?.[1] ?? []);
  const last = numbers.at(-1);
  return last === undefined ? null : Number(last);
}

/** For the connection that has it open: no server has to delete a folder that is, so it leaves first. */
export async function leaveAndDelete(wire: Wire, folder: string): Promise<boolean> {
  await wire.command('select', 'CLOSE');
  return deleteFolder(wire, folder);
}

/** @returns true when the folder is no longer there. */
export async function deleteFolder(wire: Wire, folder: string): Promise<boolean> {
  const reply = await wire.command('select', `DELETE ${quoted(folder)}`);
  return reply.status === 'OK' || /NONEXISTENT|does ?n.t exist|not exist/i.test(reply.line);
}

/**
 * Deletes folders through a connection of its own, after whatever else there was is closed: those may be lost, or in
 * the middle of a command, and a small limit has no room for one more.
 *
 * @returns those that are still there, because the network is gone: they stay for the next run, and the report names them
 */
export async function deleteAfterwards({ options, signal }: Net, folders: readonly string[]): Promise<string[]> {
  const left = new Set(folders);
  if (left.size === 0) return [];
  const clean = new Net(options, AbortSignal.timeout(CLEAN_MS));
  try {
    await clean.pause(signal.aborted ? 150 : 0);
    const wire = await openAnother(clean);
    if ('cause' in wire) return [...left];
    for (const folder of folders) if (await deleteFolder(wire, folder)) left.delete(folder);
  } catch {
    // Said by what is left.
  } finally {
    await clean.closeAll();
  }
  return [...left];
}
