/** Whose folders are removed: those of a run that must be over, with nothing of anybody else's in them. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Folder } from '../../src/model/mailboxes.ts';
import { MOST_MESSAGES, removeLeftovers, testFolderName, timeIn } from '../../src/probes/test-folder.ts';
import { Wire } from '../../src/wire/wire.ts';
import { obliging, type ScriptServer, startScript } from '../support/script-server.ts';

const NOW = Date.UTC(2026, 10, 28, 12);
const MINUTE = 60_000;

let server: ScriptServer | null = null;
let wire: Wire | null = null;
afterEach(async () => {
  wire?.destroy();
  await server?.close();
});

const folder = (path: string, more: Partial<Folder> = {}): Folder => ({
  path,
  listedAs: path,
  specialUse: null,
  subscribed: false,
  selectable: true,
  ...more,
});

/** What is removed where every folder holds `messages`, of which `ours` are. */
async function removed(folders: readonly Folder[], messages = 2, ours = messages): Promise<string[]> {
  const numbers = Array.from({ length: ours }, (_, i) => ` ${i + 1}`).join('');
  server = await startScript(
    obliging('* OK ready', (command, tag) => {
      if (command.startsWith('EXAMINE')) return `* ${messages} EXISTS\r\n${tag} OK done\r\n`;
      if (command.startsWith('SEARCH')) return `* SEARCH${numbers}\r\n${tag} OK done\r\n`;
      return undefined;
    }),
  );
  wire = await Wire.open({
    host: '127.0.0.1',
    port: server.port,
    security: 'none',
    ca: null,
    insecure: false,
    hide: (text) => text,
    stepMs: 2000,
    signal: new AbortController().signal,
  });
  await wire.readGreeting();
  return removeLeftovers(wire, folders, NOW);
}

const old = testFolderName(NOW - 20 * MINUTE);

describe('a leftover', () => {
  test.each([
    ['of a quarter of an hour ago', 15, true],
    ['of less: the run may still be under way', 14.9, false],
    ['of a minute ago', 1, false],
    ['of a watch that goes on for an hour', -60, false],
  ])('%s', async (_when, minutes, goes) => {
    const name = testFolderName(NOW - minutes * MINUTE);
    expect(await removed([folder('INBOX'), folder(name)])).toEqual(goes ? [name] : []);
  });

  test('is removed below a prefix, and empty', async () => {
    expect(await removed([folder(`INBOX.${old}`)], 0)).toEqual([`INBOX.${old}`]);
  });
});

describe('a folder is left alone', () => {
  test('when its name is not quite one of ours', async () => {
    const typo = `${old.slice(0, -1)}${old.endsWith('0') ? '1' : '0'}`;
    expect(timeIn(typo)).toBeNull();
    expect(await removed([folder(typo), folder(`${old}x`), folder('imap-doctor-test-mine')])).toEqual([]);
  });
  test('when another folder is below it', async () => {
    expect(await removed([folder(old), folder(`${old}/mail`)])).toEqual([]);
  });
  test('when a message in it is not ours', async () => {
    expect(await removed([folder(old)], 3, 2)).toEqual([]);
  });
  test('when there are more messages than any run leaves', async () => {
    expect(await removed([folder(old)], MOST_MESSAGES + 1)).toEqual([]);
  });
  test('when it cannot be opened', async () => {
    expect(await removed([folder(old, { selectable: false })])).toEqual([]);
  });
});
