import type { ProfileFlaw } from '../../../model/apple-profile.ts';
import { defineRule } from '../../../model/rule.ts';
import { inProfile, mailIn, placeIn, placeOfKey, profilesIn, SCHEMA } from './profiles.ts';

const within = ({ inside }: ProfileFlaw): string => (inside === '' ? '' : `${inside}: `);

export const requiredKeyMissing = defineRule({
  id: 'profile/required-key-missing',
  severity: 'error',
  title: 'A key the device insists on is missing',
  why:
    'Some keys have to be in every profile or mail account, or the device refuses to install it ("Invalid Profile") or sets up an account that cannot work. ' +
    'A key with nothing in it is as good as none.',
  sources: [SCHEMA, 'Apple device-management schema, TopLevel, CommonPayloadKeys and account.mail'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      for (const flaw of one.profile.flaws) {
        if (flaw.kind !== 'missing') continue;
        yield {
          message: `${within(flaw)}${flaw.key} is ${flaw.found === null ? 'missing' : 'empty'}.`,
          evidence: [],
          at: placeIn(one, flaw.key, flaw.line),
          subject: flaw.inside,
          remedy: inProfile(
            one,
            `Set ${flaw.key}.`,
            `Add ${flaw.key} with its value${flaw.inside === '' ? '' : ` in ${flaw.inside}`}.`,
          ),
        };
      }
    }
  },
});

export const valueOfWrongKind = defineRule({
  id: 'profile/value-of-wrong-kind',
  severity: 'warning',
  title: 'A value in the profile is none the device can use',
  why:
    'The device expects a number for a port, true or false for encryption, and one of a few words for the rest. It passes over a value of another kind ' +
    'or refuses the whole profile; either way the account is not set up as intended.',
  sources: [SCHEMA, 'Apple device-management schema, TopLevel, CommonPayloadKeys and account.mail'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      for (const flaw of one.profile.flaws) {
        if (flaw.kind !== 'malformed') continue;
        const wanted = wantedFor(flaw.key);
        yield {
          message: `${within(flaw)}${flaw.key} is ${flaw.found ?? 'of another kind'}; the device expects ${wanted}.`,
          evidence: [],
          at: placeIn(one, flaw.key, flaw.line),
          subject: flaw.inside,
          remedy: inProfile(
            one,
            `Set ${flaw.key} to ${wanted}.`,
            `Set ${flaw.key} to ${wanted}, or leave it out if it is optional.`,
          ),
        };
      }
    }
  },
});

function wantedFor(key: string): string {
  if (/Port(?:Number)?$/.test(key)) return 'a number from 1 to 65535, such as 993';
  if (key === 'PayloadVersion') return 'the whole number 1';
  if (key.endsWith('UseSSL')) return 'true or false';
  if (key === 'EmailAccountType') return 'EmailTypeIMAP or EmailTypePOP';
  if (key === 'ServerType') return 'IMAP or POP';
  if (key === 'AuthenticationMethod') return 'None, Password, CRAMMD5, NTLM or HTTPMD5';
  if (key.endsWith('Authentication'))
    return 'EmailAuthNone, EmailAuthPassword, EmailAuthCRAMMD5, EmailAuthNTLM or EmailAuthHTTPMD5';
  return 'a text';
}

export const identifierRepeated = defineRule({
  id: 'profile/identifier-repeated',
  severity: 'warning',
  title: 'Two parts of the profile have the same name',
  why:
    'The device tells profiles and their payloads apart by PayloadIdentifier and PayloadUUID. Where the same value stands twice, ' +
    'one part can replace the other, and removing one can take both away.',
  sources: ['Apple device-management schema, CommonPayloadKeys'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      for (const flaw of one.profile.flaws) {
        if (flaw.kind !== 'repeated') continue;
        const how =
          flaw.key === 'PayloadUUID'
            ? 'one made by uuidgen'
            : 'the one of the profile with a word of its own behind it';
        yield {
          message: `${within(flaw)}${flaw.key} is the same as in another part of the profile.`,
          evidence: flaw.found === null ? [] : [flaw.found],
          at: placeIn(one, flaw.key, flaw.line),
          subject: flaw.inside,
          remedy: inProfile(one, `Give each part its own ${flaw.key}.`, `Set ${flaw.key} to another value: ${how}.`),
        };
      }
    }
  },
});

export const replacesAnother = defineRule({
  id: 'profile/replaces-another',
  severity: 'warning',
  title: 'Two profiles replace each other on the device',
  why:
    'A profile replaces an installed one with the same PayloadIdentifier. When profiles for different accounts share it, ' +
    'installing the second one silently takes the first account away. Some generators use one fixed value for everybody.',
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
          message: `This profile has the ${key} of another one with another account: on a device each replaces the other.`,
          evidence: [`${key}: ${identifier}`, `the other one: ${before.file}`],
          at: placeIn(one, key),
          remedy: inProfile(
            one,
            `Give each profile its own ${key}.`,
            `Set ${key} to a value of its own, for example with the user name in it.`,
          ),
        };
      }
    }
  },
});

export const duplicateAccount = defineRule({
  id: 'profile/duplicate-account',
  severity: 'warning',
  title: 'The same mailbox is set up twice',
  why:
    'Each account on a device opens its own connections. The same mailbox twice on every device doubles what counts against the limit of the server, ' +
    'and every message is shown and announced twice.',
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
            message: `${account}: this mailbox is already set up in the same profile${before === account ? '' : `, as ${before}`}.`,
            evidence: [`${incoming.user} on ${incoming.host}`],
            at: placeOfKey(mail, 'IncomingMailServerHostName'),
            subject: account,
            remedy: inProfile(
              one,
              'Leave one of the two out.',
              "Remove one of the two payloads from the profile's source.",
            ),
          };
      }
    }
  },
});
