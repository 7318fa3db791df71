import type { Message } from '../../../base/message.ts';
import { isThisComputer } from '../../../base/this-computer.ts';
import type { Account } from '../../../model/account.ts';
import type { Problem } from '../../../model/rule.ts';
import { defineRule } from '../../../words/rule.ts';
import { say } from '../../../words/say.ts';
import { placeOf, remedyFor, whereSet } from '../../remedy.ts';
import { authMethod, encrypted, STARTTLS, steps, TLS } from '../steps.ts';
import { thunderbirds } from './words.ts';

export const optional = defineRule({
  id: 'tls/optional',
  severity: 'warning',
  sources: [
    'Thunderbird 153.7.0esr with socketType 1 and 9: no STARTTLS is sent',
    'comm-central MailMigrator.sys.mjs:156',
  ],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of thunderbirds(accounts)) {
      const number = account.signIn?.socketType.value ?? 0;
      if (number === 0 || number === STARTTLS || number === TLS || isThisComputer(account.host)) continue;
      const socketType = account.signIn?.socketType ?? { value: null, source: 'default', key: null, line: null };
      yield {
        message: say('tls-optional.message', {
          account: account.account,
          socketType: number,
          security: account.security,
        }),
        evidence: [
          whereSet(socketType, 'socketType', say('program-thunderbird')),
          say('tls-optional.evidence', { host: account.host, port: account.port }),
        ],
        at: placeOf(account, socketType),
        subject: account.account,
        remedy: encrypted(account, socketType).remedy,
      };
    }
  },
});

/** Thunderbird's numbers for "Authentication method" (MailNewsTypes2.idl). Those it knows but few servers offer. */
const SPECIAL = new Set([4, 5, 6, 7]);
/** The password as it is, which is safe over TLS. */
const PASSWORD = 3;
const OAUTH2 = 10;
const USUAL = new Set([PASSWORD, OAUTH2]);

const sources = ['comm-central MailNewsTypes2.idl:65-113', 'comm-central nsMsgIncomingServer.cpp:1389'];

export const methodOutdated = defineRule({
  id: 'auth/method-outdated',
  severity: 'warning',
  sources,
  needs: ['accounts'],
  *check({ accounts }) {
    yield* signingInBy(accounts, (account, authMethod) =>
      USUAL.has(authMethod) || SPECIAL.has(authMethod)
        ? null
        : say('auth-method-outdated.message', { account, authMethod }),
    );
  },
});

export const methodSpecial = defineRule({
  id: 'auth/method-special',
  severity: 'info',
  sources,
  needs: ['accounts'],
  *check({ accounts }) {
    yield* signingInBy(accounts, (account, authMethod) =>
      SPECIAL.has(authMethod) ? say('auth-method-special.message', { account, authMethod }) : null,
    );
  },
});

function* signingInBy(
  accounts: readonly Account[],
  judge: (account: string, method: number) => Message | null,
): Generator<Problem> {
  for (const account of thunderbirds(accounts)) {
    const method = account.signIn?.authMethod;
    if (method === undefined || method.value === null) continue;
    const message = judge(account.account, method.value);
    if (message === null) continue;
    yield {
      message,
      evidence: [whereSet(method, 'authMethod', say('program-thunderbird'))],
      at: placeOf(account, method),
      subject: account.account,
      remedy: remedyFor(account, { setting: method, to: PASSWORD, howTo: authMethod }, steps),
    };
  }
}
