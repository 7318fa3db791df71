/** For every rule: sheets it must catch and sheets it must stay silent on. A rule without both fails the test. */

import type { Account } from '../../src/model/account.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import type { Scalar } from '../../src/model/json.ts';
import type { ProgramId } from '../../src/model/program-id.ts';
import type { Cause } from '../../src/model/refusal.ts';
import { type AccountSettings, type Setting, unknownSettings } from '../../src/model/setting.ts';
import type { WatchChanges, WatchEnd, WatchedConnection } from '../../src/model/watch.ts';
import { account, connections, idle, refusal, sheet } from '../support/sheets.ts';
import { appleCases } from './apple-cases.ts';
import type { Cases } from './case.ts';
import { thunderbirdCases } from './thunderbird-cases.ts';

const healthy = { 'a healthy mailbox': sheet() };

const counted = (cause: Cause, opened = 3): FactSheet =>
  sheet({
    accounts: [account({ maxConnections: 5 })],
    connections: { ...connections, opened, stopped: 'refused', refusal: { ...refusal, cause, at: opened + 1 } },
  });

const set = (settings: Parameters<typeof account>[0], more: Parameters<typeof account>[1] = {}): FactSheet =>
  sheet({ accounts: [account(settings, more)] });

const delivered = (latenciesMs: number[], waitedSeconds: number | null = null, left: string | null = null): FactSheet =>
  sheet({
    idle: {
      ...idle,
      delivers: waitedSeconds === null,
      latencyMs: latenciesMs[0] ?? null,
      delivery: {
        sent: latenciesMs.length + (waitedSeconds === null ? 0 : 1),
        latenciesMs,
        kind: latenciesMs.length === 0 ? null : Math.max(...latenciesMs) > 5000 ? 'polling' : 'push',
        waitedSeconds,
        because: null,
        left,
        removed: [],
      },
    },
  });

const undelivered = (because: string): FactSheet =>
  sheet({
    idle: {
      ...idle,
      delivery: { sent: 0, latenciesMs: [], kind: null, waitedSeconds: null, because, left: null, removed: [] },
    },
  });

const watched = (ends: (WatchEnd | null)[], together = false): FactSheet =>
  sheet({
    watch: {
      plannedSeconds: 1800,
      elapsedSeconds: 1800,
      stopped: 'duration',
      connections: ends.map((end, i) => ({
        row: i + 1,
        renewSeconds: i === 0 ? null : 300,
        as: null,
        startedAt: 0,
        endedAt: end?.afterSeconds ?? 1800,
        renewedAt: [],
        heard: [],
        provenSeconds: end === null ? 300 : null,
        end,
      })),
      refused: null,
      provenSeconds: 300,
      failedSeconds: 600,
      keepaliveSeconds: null,
      together,
      advice: { renewMinutes: 5, pollMinutes: 5 },
    },
  });

const stored = (connection: Partial<WatchedConnection>, changes: Partial<WatchChanges> = {}): FactSheet => {
  const { watch } = watched([null, null]);
  if (watch?.status !== 'ok') throw new Error('no watch');
  const [first, ...others] = watch.value.connections;
  const none = { waitSeconds: 6, because: null, left: [] };
  const connections = first === undefined ? [] : [{ ...first, ...connection }, ...others];
  return sheet({ watch: { ...watch.value, connections, changes: { ...none, ...changes } } });
};
const untold = { at: 600, afterSeconds: 600, latencyMs: null };
const told = { at: 600, afterSeconds: 600, latencyMs: 501 };
const silent = { how: 'silent', afterSeconds: 600, text: '', provenBy: 'change' } as const;

const iphone = sheet({ accounts: [account({}, { client: 'ios', format: 'mobileconfig', file: 'mail.mobileconfig' })] });
const assumed = set({ maxConnections: 5, idle: false, pollMinutes: 60, checkAtStartup: false }, { file: null });

/** An account of another program, read from a file. */
const program = (client: ProgramId, settings: Partial<AccountSettings>, more: Partial<Account> = {}): FactSheet =>
  sheet({
    accounts: [
      {
        ...account({}, { client, format: client, file: `/home/jo/${client}`, ...more }),
        settings: { ...unknownSettings, ...settings },
      },
    ],
  });

const inFile = <T extends Scalar>(value: T | null, key = 'key'): Setting<T> => ({
  value,
  source: 'file',
  key,
  line: 3,
});

export const cases: { readonly [ruleId: string]: Cases } = {
  'connections/over-limit': {
    catches: {
      'the fourth refused': counted('connection-limit'),
      'the very first refused': counted('connection-limit', 0),
    },
    silent: { ...healthy, 'a full server': counted('server-full'), 'not proven': counted('banned-or-limit') },
  },
  'server/limit-setting': {
    catches: { 'Dovecot at its limit': counted('connection-limit') },
    silent: {
      ...healthy,
      'a full server': counted('server-full'),
      'software nobody knows': sheet({
        connections: { ...connections, opened: 3, stopped: 'refused', refusal },
        server: { id: 'unknown', name: 'X', version: null, evidence: '', limit: null },
      }),
    },
  },
  'connections/server-full': {
    catches: { 'a full server': counted('server-full') },
    silent: { ...healthy, 'a limit of the user': counted('connection-limit') },
  },
  'connections/throttled': {
    catches: { 'slowed down': counted('throttled') },
    silent: { ...healthy, 'a limit of the user': counted('connection-limit') },
  },
  'connections/refused-unclear': {
    catches: { 'closed without a word': counted('banned-or-limit'), 'odd words': counted('unknown') },
    silent: { ...healthy, 'a limit of the user': counted('connection-limit'), 'a full server': counted('server-full') },
  },
  'idle/not-offered': {
    catches: { 'no IDLE': sheet({ idle: { ...idle, offered: false, accepted: false } }) },
    silent: { ...healthy, 'offered after login only': sheet({ idle: { ...idle, offeredBeforeLogin: false } }) },
  },
  'idle/refused': {
    catches: { 'offered, then BAD': sheet({ idle: { ...idle, accepted: false, refusal: 'BAD no' } }) },
    silent: { ...healthy, 'not offered at all': sheet({ idle: { ...idle, offered: false, accepted: false } }) },
  },
  'idle/not-announced': {
    catches: { 'answered all the same': sheet({ idle: { ...idle, offered: false, triedAnyway: true } }) },
    silent: {
      ...healthy,
      'refused as well': sheet({ idle: { ...idle, offered: false, accepted: false, triedAnyway: true } }),
    },
  },
  'idle/late': {
    catches: { 'up to 58 s': delivered([58_000, 57_000, 21_000]) },
    silent: { ...healthy, 'half a second': delivered([501, 503, 502]), 'one never came': delivered([58_000], 75) },
  },
  'idle/not-delivered': {
    catches: { 'nothing came': delivered([], 75), 'the second never came': delivered([502], 75) },
    silent: { ...healthy, 'all came': delivered([501, 503, 502]), 'not tried': undelivered('no second connection') },
  },
  'idle/delivery-not-tested': {
    catches: { 'no permission': undelivered('the server lets nobody create a folder here: "NO Permission denied"') },
    silent: { ...healthy, 'all came': delivered([501, 503, 502]) },
  },
  'idle/test-folder-left': {
    catches: { 'the network went away': delivered([501], null, 'imap-doctor-test-65f0c0de12345678') },
    silent: { ...healthy, removed: delivered([501, 503, 502]) },
  },
  'idle/dies-silently': {
    catches: {
      'nobody said a word': watched([{ how: 'silent', afterSeconds: 600, text: '' }, null]),
      'a change never arrived': stored({ changes: [untold], end: silent }),
      'a change that came by itself never arrived': stored({ missed: [580], end: silent }),
      'beside an early end': watched([
        { how: 'silent', afterSeconds: 600, text: '' },
        { how: 'bye', afterSeconds: 900, text: '* BYE idle for too long' },
      ]),
    },
    silent: {
      ...healthy,
      'all lived': watched([null, null]),
      'not watched': sheet(),
      'a change that was not told of, and DONE was answered': stored({ changes: [untold] }),
    },
  },
  'idle/change-not-told': {
    catches: {
      'one of ours': stored({ changes: [told, { ...untold, at: 1800 }] }),
      'one that came by itself': stored({ missed: [600] }),
      'before the last renewal of one that died': stored({
        renewedAt: [700],
        endedAt: 1300,
        changes: [untold, { ...untold, at: 1300 }],
        end: silent,
      }),
    },
    silent: {
      ...healthy,
      'all told of': stored({ changes: [told, told] }),
      'dead by then': stored({ changes: [untold], end: silent }),
      'closed by the server when it was asked': stored({
        changes: [untold],
        end: { how: 'fin', afterSeconds: 615, text: '' },
      }),
    },
  },
  'idle/changes-not-made': {
    catches: { 'no room': stored({}, { waitSeconds: null, because: 'the server gives no further connection' }) },
    silent: { ...healthy, 'all made': stored({ changes: [told] }), 'not asked for': watched([null, null]) },
  },
  'idle/watch-folders-left': {
    catches: { 'two are left': stored({}, { left: ['imap-doctor-test-65f0c0de12345678', 'INBOX.x'] }) },
    silent: { ...healthy, 'all removed': stored({ changes: [told] }), 'not asked for': watched([null, null]) },
  },
  'idle/cut-short': {
    catches: {
      BYE: watched([{ how: 'bye', afterSeconds: 900, text: '* BYE idle for too long' }, null]),
      FIN: watched([{ how: 'fin', afterSeconds: 1739, text: '' }, null]),
      RST: watched([{ how: 'rst', afterSeconds: 30, text: '' }, null]),
    },
    silent: {
      ...healthy,
      'after its time': watched([{ how: 'bye', afterSeconds: 1802, text: '* BYE Disconnected for inactivity.' }, null]),
      'an outage': watched(
        [
          { how: 'bye', afterSeconds: 900, text: '' },
          { how: 'bye', afterSeconds: 300, text: '' },
        ],
        true,
      ),
    },
  },
  'idle/ended-together': {
    catches: {
      'two at once': watched(
        [
          { how: 'bye', afterSeconds: 900, text: '' },
          { how: 'bye', afterSeconds: 300, text: '' },
        ],
        true,
      ),
    },
    silent: { ...healthy, 'one alone': watched([{ how: 'bye', afterSeconds: 900, text: '' }, null]) },
  },
  'polling/not-at-startup': {
    catches: { 'not at start-up': set({ checkAtStartup: false }) },
    silent: { ...healthy, 'an assumed Thunderbird': assumed },
  },
  ...appleCases,
  ...thunderbirdCases,
  'polling/set-on-device': {
    catches: { 'a profile for an iPhone': iphone },
    silent: { ...healthy },
  },
  'connections/too-many': {
    catches: {
      'Thunderbird with five': set({ maxConnections: 5 }),
      'Evolution with three': program('evolution', { maxConnections: inFile(3) }),
      'offlineimap with two': program('offlineimap', {
        maxConnections: inFile(2),
        pushFolders: inFile(1, 'idlefolders'),
      }),
    },
    silent: {
      ...healthy,
      'Evolution with one': program('evolution', { maxConnections: inFile(1) }),
      'an assumed Thunderbird': assumed,
      'an iPhone': iphone,
      'an assumed Evolution': program('evolution', { maxConnections: inFile(3) }, { file: null }),
      'as many as watched folders': program('offlineimap', { maxConnections: inFile(4), pushFolders: inFile(4) }),
    },
  },
  'connections/one-per-watched-folder': {
    catches: {
      'K-9 with three pushed folders': program('k9', { pushFolders: inFile(3) }),
      'offlineimap with two idlefolders': program('offlineimap', { pushFolders: inFile(2) }),
      'goimapnotify with every folder': program('goimapnotify', {
        pushFolders: { ...inFile<number>(null), source: 'default' },
      }),
    },
    silent: {
      ...healthy,
      'only the inbox': program('k9', { pushFolders: inFile(1) }),
      'a list only Python knows': program('offlineimap', { pushFolders: inFile<number>(null) }),
    },
  },
  'idle/renewed-too-late': {
    catches: {
      'every 36 minutes': program('k9', { idleRefreshMinutes: inFile(36), pushFolders: inFile(1) }),
      'every 30 minutes': program('offlineimap', { idleRefreshMinutes: inFile(30), pushFolders: inFile(1) }),
    },
    silent: {
      ...healthy,
      'every 29 minutes': program('offlineimap', { idleRefreshMinutes: inFile(29), pushFolders: inFile(1) }),
      'nothing is pushed': program('k9', { idleRefreshMinutes: inFile(60), pushFolders: inFile(0) }),
    },
  },
  'polling/too-slow': {
    catches: {
      'Thunderbird, every hour': set({ pollMinutes: 60 }),
      'every 25 minutes': program('evolution', { pollMinutes: inFile(25) }),
    },
    silent: {
      ...healthy,
      never: set({ pollMinutes: 0 }),
      'an assumed Thunderbird': assumed,
      'every 24 minutes': program('evolution', { pollMinutes: inFile(24) }),
      'started by a timer': program('offlineimap', {}),
      'switched off': program('evolution', { pollMinutes: inFile(60), checkNewMail: inFile(false) }),
    },
  },
  'tls/off': {
    catches: {
      ...thunderbirdCases['tls/off']?.catches,
      'offlineimap in clear': program('offlineimap', {}, { security: 'none' }),
      'a rolled-out file': program('autoconfig', {}, { security: 'none' }),
    },
    silent: {
      ...healthy,
      ...thunderbirdCases['tls/off']?.silent,
      STARTTLS: program('mbsync', {}, { security: 'starttls' }),
      'on this computer': program('mbsync', {}, { security: 'none', host: '127.0.0.1' }),
    },
  },
  'idle/off': {
    catches: {
      'use_idle false': set({ idle: false }),
      'mutt as it comes': program('mutt', { idle: inFile(false) }),
    },
    silent: {
      ...healthy,
      'an assumed Thunderbird': assumed,
      'an iPhone': iphone,
      'switched on': program('mutt', { idle: inFile(true) }),
      'not known': program('mutt', {}),
      'mbsync, which never does': program('mbsync', { idle: inFile(false) }),
    },
  },
  'connections/not-in-autoconfig': {
    catches: { 'a rolled-out file': program('autoconfig', {}) },
    silent: { ...healthy, 'an iPhone': iphone },
  },
};
