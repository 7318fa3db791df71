/** The cases for what Thunderbird's files alone can tell. */
import type { Account } from '../../src/model/account.ts';
import type { DocumentProblem } from '../../src/model/document.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import { account, sheet } from '../support/sheets.ts';
import type { Cases } from './case.ts';

const healthy = { 'a healthy mailbox': sheet() };
const some = (...accounts: Account[]): FactSheet => sheet({ accounts });
const set = (...args: Parameters<typeof account>): FactSheet => some(account(...args));
const number = (value: number | null, name: string) => ({
  value,
  source: 'file' as const,
  key: `mail.server.server1.${name}`,
  line: 9,
});
const signIn = (socketType: number, authMethod = 3) => ({
  socketType: number(socketType, 'socketType'),
  authMethod: number(authMethod, 'authMethod'),
});
const problem = (
  problem: DocumentProblem,
  file = '/home/jo/profile/prefs.js',
  format = 'thunderbird-prefs',
): FactSheet => sheet({ documents: [{ file, format, problems: [problem], note: null }] });
const MAX = 'mail.server.default.max_cached_connections';
const other = { kind: 'other' } as unknown as DocumentProblem;
const unsorted = { 'a problem of another kind': problem({ ...other, line: 1, message: 'odd' }) };
const user = (name: string, maxConnections: number, host = 'imap.example.org'): Account =>
  account({ maxConnections }, { account: name, user: name, host });

export const thunderbirdCases: { readonly [ruleId: string]: Cases } = {
  'settings/wrong-type': {
    catches: {
      'a number in quotes': problem({ line: 4, message: 'x', kind: 'wrong-type', key: MAX, value: '1' }),
      'a number that is true': problem({ line: 4, message: 'x', kind: 'wrong-type', key: MAX, value: true }),
      'a switch that is a word': problem({ line: 4, message: 'x', kind: 'wrong-type', key: 'a.use_idle', value: 'on' }),
    },
    silent: { ...healthy, ...unsorted },
  },
  'settings/line-ignored': {
    catches: {
      'one line': problem({ line: 4, message: 'x', kind: 'syntax' }),
      'two lines of one file': sheet({
        documents: [
          {
            file: 'user.js',
            format: 'thunderbird-prefs',
            problems: [
              { line: 4, message: 'x', kind: 'syntax' },
              { line: 9, message: 'y', kind: 'syntax' },
            ],
            note: null,
          },
        ],
      }),
    },
    silent: { ...healthy, ...unsorted },
  },
  'policy/number-becomes-boolean': {
    catches: {
      'one connection': problem({ line: 4, message: 'x', kind: 'number-becomes-boolean', key: MAX, value: 1 }),
      'an interval of 0': problem({
        line: 4,
        message: 'x',
        kind: 'number-becomes-boolean',
        key: 'a.check_time',
        value: 0,
      }),
    },
    silent: { ...healthy, ...unsorted },
  },
  'policy/not-applied': {
    catches: { 'broken JSON': problem({ line: 4, message: 'Nothing is read', kind: 'not-applied' }) },
    silent: { ...healthy, ...unsorted },
  },
  'policy/only-new-accounts': {
    catches: { 'a default of 2': problem({ line: 4, message: 'x', kind: 'only-new-accounts', key: MAX, value: 2 }) },
    silent: { ...healthy, ...unsorted },
  },
  'policy/program-not-judged': {
    catches: { 'a condition': problem({ line: 4, message: 'line 4 is a program, not judged', kind: 'program' }) },
    silent: { ...healthy, ...unsorted },
  },
  'accounts/duplicate': {
    catches: { 'the same twice': problem({ line: 4, message: 'x', kind: 'duplicate-account', key: 'account1' }) },
    silent: { ...healthy, ...unsorted },
  },
  'connections/accounts-add-up': {
    catches: {
      'two names of this computer': some(user('jo', 5, '127.0.0.1'), user('jo', 5, 'localhost')),
      'one connection over the smallest limit': some(user('jo', 4), user('jo', 1, 'IMAP.example.org.')),
    },
    silent: {
      ...healthy,
      'as many as the smallest limit': some(user('jo', 2), user('jo', 2)),
      'two users': some(user('jo', 5), user('max', 5)),
      'two servers': some(user('jo', 5), user('jo', 5, 'imap.example.net')),
      'one account with many': some(user('jo', 20)),
      'a copy of the profile': some(user('jo', 5), { ...user('jo', 5), file: '/backup/prefs.js' }),
    },
  },
  'connections/one-address-shares': {
    catches: { 'three users with 15': some(user('jo', 5), user('max', 5), user('info', 5)) },
    silent: {
      ...healthy,
      'two users with 10': some(user('jo', 5), user('max', 5)),
      'one user': some(user('jo', 10), user('jo', 10)),
      'two computers': some(user('jo', 10), { ...user('max', 10), file: '/home/max/prefs.js' }),
    },
  },
  'connections/all-folders-checked': {
    catches: { 'all folders with 2': set({ checkAllFolders: true, maxConnections: 2 }) },
    silent: { ...healthy, 'all folders with 1': set({ checkAllFolders: true, maxConnections: 1 }) },
  },
  'polling/off': {
    catches: {
      never: set({ pollMinutes: 0 }),
      'less than never': set({ pollMinutes: -5 }),
      'switched off': set({ checkNewMail: false }),
    },
    silent: { ...healthy, seldom: set({ pollMinutes: 60 }) },
  },
  'polling/too-often': {
    catches: { 'every minute': set({ pollMinutes: 1 }), 'every two': set({ pollMinutes: 2 }) },
    silent: {
      ...healthy,
      'every three': set({ pollMinutes: 3 }),
      never: set({ pollMinutes: 0 }),
      'every minute, but switched off': set({ pollMinutes: 1, checkNewMail: false }),
    },
  },
  'tls/off': {
    catches: {
      none: set({}, { security: 'none', port: 143, signIn: signIn(0) }),
      'none and port 993': set({}, { security: 'none', signIn: signIn(0) }),
    },
    silent: {
      ...healthy,
      'on this computer': set({}, { security: 'none', host: 'localhost', signIn: signIn(0) }),
      STARTTLS: set({}, { security: 'starttls', port: 143, signIn: signIn(2) }),
      'the number that meant "if available"': set({}, { security: 'none', signIn: signIn(1) }),
    },
  },
  'tls/optional': {
    catches: {
      'the old number': set({}, { security: 'none', port: 143, signIn: signIn(1) }),
      'an old profile': set({}, { security: 'starttls', port: 143, signIn: signIn(1) }),
      'a number that never was': set({}, { security: 'none', signIn: signIn(9) }),
    },
    silent: { ...healthy, none: set({}, { security: 'none', signIn: signIn(0) }), TLS: set({}, { signIn: signIn(3) }) },
  },
  'auth/method-outdated': {
    catches: {
      'no sign-in': set({}, { signIn: signIn(3, 1) }),
      'the old LOGIN': set({}, { signIn: signIn(3, 2) }),
      'a number that means nothing': set({}, { signIn: signIn(3, 99) }),
    },
    silent: { ...healthy, OAuth2: set({}, { signIn: signIn(3, 10) }), password: set({}, { signIn: signIn(3) }) },
  },
  'auth/method-special': {
    catches: { 'encrypted password': set({}, { signIn: signIn(3, 4) }), Kerberos: set({}, { signIn: signIn(3, 5) }) },
    silent: { ...healthy, OAuth2: set({}, { signIn: signIn(3, 10) }), outdated: set({}, { signIn: signIn(3, 2) }) },
  },
};
