/** What is done while Thunderbird runs, and when: seconds after its first connection. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dovecot } from '../support/dovecot.ts';
import type { Marionette } from '../support/marionette.ts';
import {
  APPEND,
  CHECK_NOW,
  CLICK,
  COMPACT_ALL,
  FILTER,
  MOVE,
  OPEN_MESSAGE,
  OPEN_TAB,
  SAVED_SEARCH,
  SEARCH,
  SET_FLAG,
} from './chrome.ts';
import { folderNames, type LabAccount, type LabRun } from './lab-run.ts';
import { deliver } from './mailstore.ts';

export interface LabStep {
  readonly at: number;
  /** Not before nothing happens by itself any more, on a slow computer too. */
  readonly whenCalm?: true;
  run(marionette: Marionette): Promise<unknown>;
}

/** comm-central nsMsgFolderFlags.idl. */
const CHECK_NEW = 0x20000000;
const OFFLINE = 0x08000000;
/** When the first start may have downloaded everything; and when automatic synchronisation of the counted one is through. */
const PREPARE_AT = 16;
const ARRIVE_AT = 20;
const CHECK_AT = 28;

const SPAM = 'X-Spam-Flag: YES\r\nX-Spam-Status: Yes, score=20\r\n';
const INBOX_RULE_AND_BY_HAND = 17;

/** Everything is done in the first account. */
function first({ accounts: [account] }: LabRun): LabAccount {
  if (account === undefined) throw new Error('a run without an account');
  return account;
}

function uriIn({ user = 'a1', host = '127.0.0.1' }: LabAccount): (folder: string) => string {
  return (folder) => `imap://${user}@${host}/${encodeURI(folder)}`;
}

const mailOf = (dovecot: Dovecot, { user = 'a1' }: LabAccount): string => join(dovecot.mail, user);

/** What is left behind for the counted start. */
export function preparingSteps(run: LabRun): LabStep[] {
  const { prepared = {} } = run;
  const uri = uriIn(first(run));
  const { checkNew = [], notOffline = [], tabs = [], filters = [], search, messageTab } = prepared;
  const actions: ((marionette: Marionette) => Promise<unknown>)[] = [
    ...checkNew.map((folder) => (m: Marionette) => m.run(SET_FLAG, [uri(folder), CHECK_NEW, true])),
    ...notOffline.map((folder) => (m: Marionette) => m.run(SET_FLAG, [uri(folder), OFFLINE, false])),
    ...tabs.map((folder) => (m: Marionette) => m.run(OPEN_TAB, [uri(folder)])),
    ...filters.map((filter) => {
      const {
        folder,
        action = 'move',
        type = INBOX_RULE_AND_BY_HAND,
      } = typeof filter === 'string' ? { folder: filter } : filter;
      return (m: Marionette) => m.run(FILTER, [uri(folder), `for ${folder}`, action, type]);
    }),
    ...(messageTab === undefined ? [] : [(m: Marionette) => m.run(OPEN_MESSAGE, [uri(messageTab)])]),
    ...(search === undefined ? [] : [(m: Marionette) => m.run(SAVED_SEARCH, [search.folders.map(uri), search.online])]),
  ];
  return actions.map((action, i) => ({ at: PREPARE_AT + i / 2, ...(i === 0 ? { whenCalm: true } : {}), run: action }));
}

/** Mail that comes while Thunderbird does not run. */
export function newMail(run: LabRun, dovecot: Dovecot): void {
  for (const folder of named(run, run.situation.changed)) deliver(mailOf(dovecot, first(run)), folder, 'new');
}

export function countedSteps(run: LabRun, dovecot: Dovecot): LabStep[] {
  const { situation, how = 'click' } = run;
  const mail = mailOf(dovecot, first(run));
  const arriving = named(run, situation.arriving).map((folder, i) => ({
    at: ARRIVE_AT + i * 0.3,
    run: async () => deliver(mail, folder, 'new'),
  }));
  const filtered = forFilters(run).map((folder, i) => ({
    at: 16 + 3 * i,
    run: async () => deliver(mail, 'INBOX', `for ${folder}`),
  }));
  const check = situation.checked ? [{ at: CHECK_AT, run: (m: Marionette) => m.run(CHECK_NOW) }] : [];
  const steps = [...opening[how](run, mail), ...arriving, ...filtered, ...check];
  return steps.sort((a, b) => a.at - b.at);
}

/** The ways folders come to be opened. */
const opening: { readonly [how in NonNullable<LabRun['how']> | 'click']: (run: LabRun, mail: string) => LabStep[] } = {
  click(run) {
    const uri = uriIn(first(run));
    const folders = named(run, run.situation.clicked).filter((folder) => folder !== 'INBOX');
    return folders.map((folder, i) => ({ at: 6 + 2.2 * i, run: (m) => m.run(CLICK, [uri(folder)]) }));
  },
  search(run) {
    const uris = named(run, run.situation.clicked).map(uriIn(first(run)));
    return [{ at: 14, run: (m) => m.run(SEARCH, [uris]) }];
  },
  compact(run) {
    return [{ at: 16, run: (m) => m.run(COMPACT_ALL, [uriIn(first(run))('INBOX')]) }];
  },
  none: () => [],
  junk: (_run, mail) => [16, 20].map((at) => ({ at, run: async () => deliver(mail, 'INBOX', 'buy', SPAM) })),
  'move-and-append'(run) {
    const uri = uriIn(first(run));
    const others = named(run, run.situation.clicked).filter((folder) => folder !== 'INBOX' && folder !== 'Sent');
    const file = join(mkdtempSync(join(tmpdir(), 'imap-doctor-lab-message-')), 'message.eml');
    writeFileSync(file, 'From: jo@example.org\r\nTo: amy@example.org\r\nSubject: sent\r\n\r\nHello.\r\n');
    return [
      { at: 14, run: (m) => m.run(APPEND, [uri('Sent'), file]) },
      { at: 17, run: (m) => m.run(APPEND, [uri('Drafts'), file]) },
      ...others.map((folder, i) => ({
        at: 20 + 3 * i,
        run: (m: Marionette) => m.run(MOVE, [uri('INBOX'), uri(folder)]),
      })),
    ];
  },
};

/** Mail is sent for every filter there is, also for those that open nothing by themselves. */
function forFilters({ prepared, situation }: LabRun): readonly string[] {
  if (situation.filtered === undefined) return [];
  return (prepared?.filters ?? []).map((filter) => (typeof filter === 'string' ? filter : filter.folder));
}

/** The names a number stands for are the first ones. */
function named(run: LabRun, which: LabRun['situation']['changed']): readonly string[] {
  return typeof which === 'number' ? folderNames(first(run)).slice(0, which) : (which ?? []);
}
