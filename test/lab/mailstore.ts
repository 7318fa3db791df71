/** Mail put straight into a private Dovecot's maildirs, as a delivery agent puts it there. */
import { chmodSync, chownSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderNames, type LabAccount } from './lab-run.ts';

/** Mail may not belong to root, under whom Dovecot takes this user (see test/support/dovecot-config.ts). */
const NOBODY = 65534;
let counter = 0;

/** Creates the account's folders, subscribed, with a few messages each. `root`: where Dovecot keeps this user's mail. */
export function fillMailbox(root: string, account: LabAccount): void {
  const names = folderNames(account);
  const unsubscribed = new Set(account.unsubscribed ?? []);
  make(root);
  for (const [i, name] of names.entries()) {
    for (const part of ['', 'cur', 'new', 'tmp']) make(join(directoryOf(root, name), part));
    for (let n = 0; n < 5 + (i % 3); n += 1) deliver(root, name, `message ${n} in ${name}`);
  }
  const listed = names.filter((name) => !unsubscribed.has(name) && name !== 'INBOX');
  write(join(root, 'subscriptions'), listed.map((name) => `${dotted(name)}\n`).join(''));
}

/** One more message. `headers` go before the subject, each ended by a line break. */
export function deliver(root: string, folder: string, subject: string, headers = ''): void {
  counter += 1;
  const directory = directoryOf(root, folder);
  const name = `${Math.floor(Date.now() / 1000)}.M${counter}P${process.pid}.lab`;
  const text = `From: amy@example.org\r\nTo: jo@example.org\r\n${headers}Subject: ${subject}\r\nDate: ${new Date().toUTCString()}\r\nMessage-ID: <${name}@lab.example>\r\n\r\nHello from ${folder}.\r\n`;
  write(join(directory, 'tmp', name), text);
  renameSync(join(directory, 'tmp', name), join(directory, 'new', name));
}

const dotted = (folder: string): string => folder.replaceAll('/', '.');
const directoryOf = (root: string, folder: string): string =>
  folder === 'INBOX' ? root : join(root, `.${dotted(folder)}`);

function make(directory: string): void {
  mkdirSync(directory, { recursive: true });
  own(directory, 0o700);
}

function write(file: string, text: string): void {
  writeFileSync(file, text);
  own(file, 0o600);
}

function own(path: string, mode: number): void {
  chmodSync(path, mode);
  if (process.getuid?.() === 0) chownSync(path, NOBODY, NOBODY);
}
