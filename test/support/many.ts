/** Settings files with as many accounts as are asked for; where a file describes one account, with as many lines. */
import { existsSync, readFileSync } from 'node:fs';
import { fixture, fixturePath, fixturePrograms } from '../programs/fixture.ts';

export interface Many {
  readonly path: string;
  text(count: number): string;
  /** Files beside it. */
  siblings?(count: number): { readonly [name: string]: string };
}

const read = (name: string): string => Buffer.from(fixture(name)).toString();

const listOf = <T>(count: number, one: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => one(n));
const each = (count: number, one: (n: number) => string): string => listOf(count, one).join('');

/** A fixture with the part between two marks (both included) again and again, with another user in each. */
const repeating =
  (name: string, from: string, to: string) =>
  (count: number): string => {
    const text = read(name);
    const start = text.indexOf(from);
    const end = text.indexOf(to, start) + to.length;
    const part = text.slice(start, end);
    return text.slice(0, start) + each(count, (n) => part.replaceAll('jo', `jo${n}`)) + text.slice(end);
  };

const muttrc = (count: number): string =>
  `set folder = "imaps://imap.example.org/"\nset my_long = "${'x'.repeat(1000)}"\n${each(
    count,
    (n) =>
      `set imap_user = "jo${n}@example.org"\nset spoolfile = "+INBOX/$my_long/${n}"\nmailboxes imap://jo${n}@imap${n}.example.org/\n`,
  )}`;

const server = (n: number): string => `mail.server.server${n}`;
const INBOX = (n: number): string => `imap://jo${n}%40example.org@imap.example.org/INBOX`;

const special: { readonly [format: string]: Many } = {
  autoconfig: {
    path: 'config.xml',
    text: repeating('autoconfig/ok/autoconfig.xml', '<incomingServer type="imap">', '</incomingServer>'),
  },
  'evolution-source': {
    path: 'a.source',
    text: (count) =>
      `${read('evolution/ok/account.source').replace('IntervalMinutes=10', 'IntervalMinutes=60')}\n${each(count, (n) => `\n[Extension ${n}]\nMethod=PLAIN\nUseIdle=true\n`)}`,
  },
  goimapnotify: {
    path: 'imapnotify.json',
    text: (count) =>
      JSON.stringify(
        listOf(count, (n) => ({
          host: `imap${n}.example.org`,
          port: 143,
          username: `jo${n}`,
          boxes: ['INBOX', `B${n}`],
        })),
      ),
  },
  'k9-settings': { path: 'a.k9s', text: repeating('k9/ok/android.k9s', '<account uuid', '</account>') },
  mbsync: {
    path: '.mbsyncrc',
    text: (count) =>
      each(
        count,
        (n) =>
          `IMAPAccount a${n}\nHost imap.example.org\nUser jo${n}\nSSLType None\n\nIMAPStore s${n}\nAccount a${n}\n\nMaildirStore l${n}\nPath ~/Mail/${n}\n\nChannel c${n}\nFar :s${n}:\nNear :l${n}:\nPatterns *\n\n`,
      ),
  },
  muttrc: { path: '.muttrc', text: muttrc },
  neomuttrc: { path: '.neomuttrc', text: muttrc },
  offlineimap: {
    path: '.offlineimaprc',
    text: (count) =>
      `[general]\naccounts = ${listOf(count, (n) => `A${n}`).join(', ')}\n\n${each(
        count,
        (n) =>
          `[Account A${n}]\nlocalrepository = L${n}\nremoterepository = R${n}\nautorefresh = 60\n\n[Repository L${n}]\ntype = Maildir\nlocalfolders = ~/Mail${n}\n\n[Repository R${n}]\ntype = IMAP\nremotehost = imap.example.org\nremoteuser = jo${n}\nmaxconnections = 9\n\n`,
      )}`,
  },
  mobileconfig: {
    path: 'a.mobileconfig',
    text: repeating('ios/ok/iphone.mobileconfig', '<dict>\n\t\t\t<key>EmailAccountDescription', '</dict>'),
  },
  'account-mail': {
    path: 'declaration.json',
    text: (count) =>
      read('ios/ok/declaration.json').replace(
        '"Payload": {',
        `"Payload": {${each(count, (n) => `"Other${n}": ${n},`)}`,
      ),
  },
  'thunderbird-prefs': {
    path: 'profile/prefs.js',
    text: (count) =>
      `user_pref("mail.accountmanager.accounts", "${listOf(count, (n) => `account${n}`).join(',')}");\n${each(
        count,
        (n) =>
          `user_pref("mail.account.account${n}.server", "server${n}");\nuser_pref("${server(n)}.type", "imap");\nuser_pref("${server(n)}.hostname", "imap.example.org");\nuser_pref("${server(n)}.userName", "jo${n}@example.org");\nuser_pref("${server(n)}.directory-rel", "[ProfD]ImapMail/i${n}");\nuser_pref("${server(n)}.check_time", 45);\nuser_pref("${server(n)}.use_idle", "yes");\nuser_pref("${server(n)}.chek_time", 45);\nuser_pref("a", );\n`,
      )}`,
    siblings: (count) => ({
      'folderCache.json': JSON.stringify(
        Object.fromEntries(
          listOf(3 * count, (n) => [
            `/home/jo/profile/ImapMail/i${n % count}/F${n}.msf`,
            { flags: 4, onlineName: `F${n}`, hierDelim: 47 },
          ]),
        ),
      ),
      'session.json': JSON.stringify({
        windows: [{ tabs: { tabs: listOf(count, (n) => ({ state: { folderURI: INBOX(n) } })) } }],
      }),
      'virtualFolders.dat': each(
        count,
        (n) => `uri=${INBOX(n)}\nscope=${INBOX(n)}|${INBOX(n + 1)}\nsearchOnline=true\n`,
      ),
      'msgFilterRules.dat': each(
        count,
        (n) =>
          `name="${n}"\nenabled="yes"\ntype="17"\naction="Move to folder"\nactionValue="${INBOX(n)}/Lists"\ncondition="ALL"\n`,
      ),
      'user.js': each(count, (n) => `user_pref("${server(n)}.login_at_startup", false);\n`),
    }),
  },
  'thunderbird-autoconfig': {
    path: 'mozilla.cfg',
    text: (count) =>
      `// \n${each(count, (n) => `lockPref("${server(n)}.max_cached_connections", 20);\nlockPref("${server(n)}.use_idle", 1);\nif (x${n}) { y(); }\n`)}`,
  },
  'thunderbird-policy': {
    path: 'policies.json',
    text: (count) =>
      JSON.stringify({
        policies: {
          Preferences: Object.fromEntries(
            listOf(count, (n) => [`${server(n)}.max_cached_connections`, { Value: 20, Status: 'locked' }]),
          ),
        },
      }),
  },
};

/** What fixtures/programs/<program>/fuzz.json says of a format. */
interface Language {
  readonly format: string;
  readonly path: string;
  readonly words: readonly string[];
}

const languages = fixturePrograms()
  .map((program) => fixturePath(`${program}/fuzz.json`))
  .filter((path) => existsSync(path))
  .flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as Language[]);

/** A file of this format; where nothing is known of its shape, the words of its language again and again. */
export function manyOf(format: string): Many {
  const language = languages.find((one) => one.format === format);
  const known = special[format];
  if (known !== undefined) return known;
  return { path: language?.path ?? 'file', text: (count) => each(count, () => language?.words.join('') ?? '') };
}
