/** For every rule: sheets it must catch and sheets it must stay silent on. A rule without both fails the test. */

import type { Account } from '../../src/model/account.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import type { Scalar } from '../../src/model/json.ts';
import type { ProgramId } from '../../src/model/program-id.ts';
import { type AccountSettings, type Setting, unknownSettings } from '../../src/model/setting.ts';
import { account, sheet } from '../support/sheets.ts';
import { appleCases } from './apple-cases.ts';
import type { Cases } from './case.ts';
import { thunderbirdCases } from './thunderbird-cases.ts';

const healthy = { 'a healthy mailbox': sheet() };

const set = (settings: Parameters<typeof account>[0], more: Parameters<typeof account>[1] = {}): FactSheet =>
  sheet({ accounts: [account(settings, more)] });

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
