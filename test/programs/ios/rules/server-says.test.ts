import { describe, expect, test } from 'vitest';
import type { FactSheet, Facts } from '../../../../src/model/facts.ts';
import { authenticationNotOffered, pathPrefixDiffers } from '../../../../src/programs/ios/rules/server-says.ts';
import { say } from '../../../../src/words/say.ts';
import { catches, silent } from '../../../support/rule.ts';
import { session } from '../../../support/sheets.ts';
import { FILE, fineAnd, incoming, LINE, mail, profile } from './profile.ts';

const at = { file: FILE, line: LINE };

describe('profile/authentication-not-offered', () => {
  const announcing = (...words: string[]): Partial<Facts> => ({
    session: { ...session, capabilities: { beforeLogin: words, afterLogin: words } },
  });

  test.each([
    ['cram-md5', 'CRAM-MD5', 'AUTH=CRAM-MD5'],
    ['ntlm', 'NTLM', 'AUTH=NTLM'],
    ['http-md5', 'HTTP MD5 digest', 'AUTH=DIGEST-MD5'],
  ] as const)('catches %s at a server without it', (authentication, name, announced) => {
    const [finding] = catches(authenticationNotOffered, incoming({ authentication }, announcing('AUTH=PLAIN')), {
      message: say('profile-authentication-not-offered.message', {
        account: 'Jo',
        mechanism: name,
        host: 'imap.example.org',
      }),
      at,
      edits: [],
      remedy: 'profile-authentication-not-offered.remedy',
    });
    expect(finding?.evidence).toEqual([say('profile-authentication-not-offered.missing', { value: announced })]);
  });

  test.each(
    fineAnd(
      ['one offered in small letters', incoming({ authentication: 'cram-md5' }, announcing('auth=cram-md5'))],
      [
        'a profile for another server',
        incoming({ authentication: 'cram-md5', host: 'imap.example.net' }, announcing('AUTH=PLAIN')),
      ],
      ['a plain password', incoming({}, announcing('LOGINDISABLED'))],
    ),
  )('is silent on %s', (_name, facts) => silent(authenticationNotOffered, facts));
});

describe('profile/path-prefix-differs', () => {
  const prefix = (pathPrefix: string | null, own: string): FactSheet =>
    profile(
      { mail: [mail({ pathPrefix })] },
      {
        mailboxes: { namespaces: { personal: [{ prefix: own, delimiter: '.' }], other: [], shared: [] }, folders: [] },
      },
    );

  test.each([
    ['INBOX', '', say('profile-path-prefix-differs.message-none', { account: 'Jo', prefix: 'INBOX' })],
    ['Mail', 'Own.', say('profile-path-prefix-differs.message', { account: 'Jo', prefix: 'Mail', own: 'Own' })],
  ])('catches %s at a server with the prefix "%s"', (pathPrefix, own, message) => {
    const [finding] = catches(pathPrefixDiffers, prefix(pathPrefix, own), {
      message,
      at,
      edits: [],
      remedy: 'profile-path-prefix-differs.remedy',
    });
    expect(finding?.evidence).toEqual([say('profile-path-prefix-differs.namespace', { prefix: own })]);
  });

  test.each(
    fineAnd(
      ['the same with its delimiter', prefix('INBOX', 'INBOX.')],
      ['the same in small letters', prefix('inbox', 'INBOX.')],
      ['none set', prefix(null, 'INBOX.')],
      ['a slash, which means none', prefix('/', '')],
    ),
  )('is silent on %s', (_name, facts) => silent(pathPrefixDiffers, facts));
});
