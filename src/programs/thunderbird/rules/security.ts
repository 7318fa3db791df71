import { isThisComputer } from '../../../base/this-computer.ts';
import { defineRule } from '../../../model/rule.ts';
import { placeOf, remedyFor, whereSet } from '../../remedy.ts';
import { authMethod, encrypted, STARTTLS, steps, TLS } from '../steps.ts';
import { thunderbirds } from './words.ts';

export const optional = defineRule({
  id: 'tls/optional',
  severity: 'warning',
  title: 'The encryption of the account is set to a value that no longer exists',
  why:
    'Up to version 131 the number 1 meant "STARTTLS, if available": whoever sits in between could take the encryption away and nobody ' +
    'would notice. Today there are 0 (none), 2 (STARTTLS) and 3 (SSL/TLS). Thunderbird 153 takes every other number for 0: ' +
    'the account works without encryption, although somebody wanted it.',
  sources: [
    'Thunderbird 153.7.0esr with socketType 1 and 9: no STARTTLS is sent',
    'comm-central MailMigrator.sys.mjs:156',
  ],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of thunderbirds(accounts)) {
      const number = account.signIn?.socketType.value ?? 0;
      if (number === 0 || number === STARTTLS || number === TLS || isThisComputer(account.host)) continue;
      const now = account.security === 'none' ? 'is not encrypted' : 'is encrypted only if the server offers it';
      const socketType = account.signIn?.socketType ?? { value: null, source: 'default', key: null, line: null };
      yield {
        message: `The connection security of ${account.account} is ${number}: the connection ${now}.`,
        evidence: [whereSet(socketType, 'socketType', 'Thunderbird'), `${account.host}:${account.port}`],
        at: placeOf(account, socketType),
        subject: account.account,
        remedy: encrypted(account, socketType).remedy,
      };
    }
  },
});

/** What each number of authMethod means, in Thunderbird's words (MailNewsTypes2.idl, messenger.properties). */
const OUTDATED: { readonly [method: number]: string } = {
  1: 'no authentication: it signs in without a password, which no mail host accepts',
  2: 'the old LOGIN command only: servers that ask for more refuse it',
  8: '"any secure method", which Thunderbird has given up',
  9: '"any method", which Thunderbird has given up',
};
const SPECIAL: { readonly [method: number]: string } = {
  4: 'Encrypted password: few servers offer it, because it needs the password stored in readable form',
  5: 'Kerberos / GSSAPI: it works only inside the network of a company or university',
  6: 'NTLM: it works only with a Windows domain',
  7: 'TLS Certificate: it needs a certificate of yours in Thunderbird, and no password',
};
/** The password as it is, which is safe over TLS. */
const PASSWORD = 3;
const OAUTH2 = 10;
const USUAL = new Set([PASSWORD, OAUTH2]);

export const methodOutdated = methodRule(
  'auth/method-outdated',
  'warning',
  'The account signs in by a method that is out of use',
  'A method that Thunderbird or the server has given up ends in "login failed" or in "the server does not support the selected ' +
    'authentication method". The password is not the cause, and typing it again does not help.',
  (method) =>
    USUAL.has(method) || method in SPECIAL ? null : (OUTDATED[method] ?? `${method}, a number that means nothing`),
);

export const methodSpecial = methodRule(
  'auth/method-special',
  'info',
  'The account signs in by a method only some servers offer',
  'When the server does not offer the method, Thunderbird does not fall back to the normal password: it reports that the login ' +
    'failed or that the server does not support the method. In a company it may be just right.',
  (method) => SPECIAL[method] ?? null,
);

function methodRule(
  id: `auth/${string}`,
  severity: 'warning' | 'info',
  title: string,
  why: string,
  meaning: (method: number) => string | null,
) {
  return defineRule({
    id,
    severity,
    title,
    why,
    sources: ['comm-central MailNewsTypes2.idl:65-113', 'comm-central nsMsgIncomingServer.cpp:1389'],
    needs: ['accounts'],
    *check({ accounts }) {
      for (const account of thunderbirds(accounts)) {
        const method = account.signIn?.authMethod;
        const words = method?.value == null ? null : meaning(method.value);
        if (method === undefined || words === null) continue;
        yield {
          message: `${account.account} signs in with ${words}.`,
          evidence: [whereSet(method, 'authMethod', 'Thunderbird')],
          at: placeOf(account, method),
          subject: account.account,
          remedy: remedyFor(account, { setting: method, to: PASSWORD, howTo: authMethod }, steps),
        };
      }
    },
  });
}
