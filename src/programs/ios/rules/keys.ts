import type { Message } from '../../../base/message.ts';
import type { ProfileFlaw } from '../../../model/apple-profile.ts';
import { defineRule } from '../../../words/rule.ts';
import { say } from '../../../words/say.ts';
import { inProfile, mailIn, placeIn, placeOfKey, profilesIn, SCHEMA } from './profiles.ts';

export const requiredKeyMissing = defineRule({
  id: 'profile/required-key-missing',
  severity: 'error',
  sources: [SCHEMA, 'Apple device-management schema, TopLevel, CommonPayloadKeys and account.mail'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      for (const flaw of one.profile.flaws) {
        if (flaw.kind !== 'missing') continue;
        yield {
          message: lacking(flaw),
          evidence: [],
          at: placeIn(one, flaw.key, flaw.line),
          subject: flaw.inside,
          remedy: inProfile(
            one,
            say('profile-required-key-missing.remedy', { key: flaw.key }),
            flaw.inside === ''
              ? say('profile-required-key-missing.step', { key: flaw.key })
              : say('profile-required-key-missing.step-inside', { key: flaw.key, inside: flaw.inside }),
          ),
        };
      }
    }
  },
});

function lacking({ key, inside, found }: ProfileFlaw): Message {
  if (found === null) {
    return inside === ''
      ? say('profile-required-key-missing.message', { key })
      : say('profile-required-key-missing.message-inside', { key, inside });
  }
  return inside === ''
    ? say('profile-required-key-missing.message-empty', { key })
    : say('profile-required-key-missing.message-empty-inside', { key, inside });
}

export const valueOfWrongKind = defineRule({
  id: 'profile/value-of-wrong-kind',
  severity: 'warning',
  sources: [SCHEMA, 'Apple device-management schema, TopLevel, CommonPayloadKeys and account.mail'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      for (const flaw of one.profile.flaws) {
        if (flaw.kind !== 'malformed') continue;
        const wanted = wantedFor(flaw.key);
        yield {
          message: wrongKind(flaw, wanted),
          evidence: [],
          at: placeIn(one, flaw.key, flaw.line),
          subject: flaw.inside,
          remedy: inProfile(
            one,
            say('profile-value-of-wrong-kind.remedy', { key: flaw.key, wants: wanted }),
            say('profile-value-of-wrong-kind.step', { key: flaw.key, wants: wanted }),
          ),
        };
      }
    }
  },
});

function wrongKind({ key, inside, found }: ProfileFlaw, wanted: Message): Message {
  if (found === null) {
    return inside === ''
      ? say('profile-value-of-wrong-kind.message-other', { key, wants: wanted })
      : say('profile-value-of-wrong-kind.message-other-inside', { key, inside, wants: wanted });
  }
  return inside === ''
    ? say('profile-value-of-wrong-kind.message', { key, quoted: found, wants: wanted })
    : say('profile-value-of-wrong-kind.message-inside', { key, inside, quoted: found, wants: wanted });
}

function wantedFor(key: string): Message {
  if (/Port(?:Number)?$/.test(key)) return say('profile-value-of-wrong-kind.wants-port');
  if (key === 'PayloadVersion') return say('profile-value-of-wrong-kind.wants-version');
  if (key.endsWith('UseSSL')) return say('profile-value-of-wrong-kind.wants-switch');
  if (key === 'EmailAccountType') return say('profile-value-of-wrong-kind.wants-account-type');
  if (key === 'ServerType') return say('profile-value-of-wrong-kind.wants-server-type');
  if (key === 'AuthenticationMethod') return say('profile-value-of-wrong-kind.wants-method');
  if (key.endsWith('Authentication')) return say('profile-value-of-wrong-kind.wants-authentication');
  return say('profile-value-of-wrong-kind.wants-text');
}

export const identifierRepeated = defineRule({
  id: 'profile/identifier-repeated',
  severity: 'warning',
  sources: ['Apple device-management schema, CommonPayloadKeys'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      for (const flaw of one.profile.flaws) {
        if (flaw.kind !== 'repeated') continue;
        const { key } = flaw;
        const step =
          key === 'PayloadUUID'
            ? say('profile-identifier-repeated.step-uuid', { key })
            : say('profile-identifier-repeated.step', { key });
        yield {
          message:
            flaw.inside === ''
              ? say('profile-identifier-repeated.message', { key })
              : say('profile-identifier-repeated.message-inside', { key, inside: flaw.inside }),
          evidence: flaw.found === null ? [] : [say('profile-identifier-repeated.value', { quoted: flaw.found })],
          at: placeIn(one, flaw.key, flaw.line),
          subject: flaw.inside,
          remedy: inProfile(one, say('profile-identifier-repeated.remedy', { key }), step),
        };
      }
    }
  },
});

export const replacesAnother = defineRule({
  id: 'profile/replaces-another',
  severity: 'warning',
  sources: ['Apple device-management schema, TopLevel (PayloadIdentifier)'],
  needs: ['documents'],
  *check({ documents }) {
    const first = new Map<string, { file: string; accounts: string }>();
    for (const one of profilesIn(documents)) {
      const { identifier, mail, kind } = one.profile;
      if (identifier === '' || mail.length === 0) continue;
      const accounts = mail
        .map(({ incoming }) => `${incoming.user}@${incoming.host}`.toLowerCase())
        .sort()
        .join(' ');
      const before = first.get(identifier);
      if (before === undefined) first.set(identifier, { file: one.document.file, accounts });
      else if (before.accounts !== accounts) {
        const key = kind === 'profile' ? 'PayloadIdentifier' : 'Identifier';
        yield {
          message: say('profile-replaces-another.message', { key }),
          evidence: [
            say('profile-replaces-another.identifier', { key, identifier }),
            say('profile-replaces-another.other', { file: before.file }),
          ],
          at: placeIn(one, key),
          remedy: inProfile(
            one,
            say('profile-replaces-another.remedy', { key }),
            say('profile-replaces-another.step', { key }),
          ),
        };
      }
    }
  },
});

export const duplicateAccount = defineRule({
  id: 'profile/duplicate-account',
  severity: 'warning',
  sources: [SCHEMA, 'Apple TN3189'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      const seen = new Map<string, string>();
      for (const mail of mailIn([one.document])) {
        const { account, incoming, type } = mail.mail;
        if (type !== 'imap' || incoming.user === '' || incoming.host === '') continue;
        const mailbox = `${incoming.user}@${incoming.host}`.toLowerCase();
        const before = seen.get(mailbox);
        if (before === undefined) seen.set(mailbox, account);
        else
          yield {
            message:
              before === account
                ? say('profile-duplicate-account.message', { account })
                : say('profile-duplicate-account.message-as', { account, otherAccount: before }),
            evidence: [say('profile-duplicate-account.mailbox', { user: incoming.user, host: incoming.host })],
            at: placeOfKey(mail, 'IncomingMailServerHostName'),
            subject: account,
            remedy: inProfile(one, say('profile-duplicate-account.remedy'), say('profile-duplicate-account.step')),
          };
      }
    }
  },
});
