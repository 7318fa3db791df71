import { describe, expect, test } from 'vitest';
import type { FactSheet, Facts } from '../../../../src/model/facts.ts';
import { authenticationNotOffered, pathPrefixDiffers } from '../../../../src/programs/ios/rules/server-says.ts';
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
      message: `Jo: the profile signs in with ${name}, which imap.example.org does not offer.`,
      at,
      edits: [],
      remedy: 'Set IncomingMailServerAuthentication to EmailAuthPassword.',
    });
    expect(finding?.evidence).toEqual([`${announced} is not in the capability list`]);
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
    ['INBOX', '', 'nothing'],
    ['Mail', 'Own.', '"Own"'],
  ])('catches %s at a server with the prefix "%s"', (pathPrefix, own, said) => {
    const [finding] = catches(pathPrefixDiffers, prefix(pathPrefix, own), {
      message: `Jo: the profile sets the path prefix "${pathPrefix}", but the server's own is ${said}.`,
      at,
      edits: [],
      remedy: 'Leave IncomingMailServerIMAPPathPrefix out.',
    });
    expect(finding?.evidence).toEqual([`NAMESPACE: "${own}"`]);
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
