import { describe, expect, test } from 'vitest';
import {
  duplicateAccount,
  identifierRepeated,
  replacesAnother,
  requiredKeyMissing,
  valueOfWrongKind,
} from '../../../../src/programs/ios/rules/keys.ts';
import { catches, silent } from '../../../support/rule.ts';
import { FILE, fact, fine, fineAnd, flaw, LINE, mail, profile, profiles, withUser } from './profile.ts';

const at = { file: FILE, line: 3 };

describe('profile/required-key-missing', () => {
  test('catches a key that is missing in an account', () => {
    const [finding] = catches(requiredKeyMissing, flaw('missing', 'IncomingMailServerAuthentication'), {
      message: 'Jo: IncomingMailServerAuthentication is missing.',
      at,
      edits: [],
      remedy: 'Set IncomingMailServerAuthentication.',
    });
    expect(finding?.remedy?.steps[0]).toBe('Add IncomingMailServerAuthentication with its value in Jo.');
  });

  test('catches one that is empty, in the profile itself', () => {
    const facts = flaw('missing', 'PayloadIdentifier', { inside: '', found: 'an empty text' });
    const [finding] = catches(requiredKeyMissing, facts, {
      message: 'PayloadIdentifier is empty.',
      at,
      edits: [],
      remedy: 'Set PayloadIdentifier.',
    });
    expect(finding?.remedy?.steps[0]).toBe('Add PayloadIdentifier with its value.');
  });

  test.each(
    fineAnd(['a value of another kind', flaw('malformed', 'PayloadVersion')]),
  )('is silent on %s', (_name, facts) => silent(requiredKeyMissing, facts));
});

describe('profile/value-of-wrong-kind', () => {
  test.each([
    ['IncomingMailServerPortNumber', 'a number from 1 to 65535, such as 993'],
    ['PayloadVersion', 'the whole number 1'],
    ['OutgoingMailServerUseSSL', 'true or false'],
    ['EmailAccountType', 'EmailTypeIMAP or EmailTypePOP'],
    ['ServerType', 'IMAP or POP'],
    ['AuthenticationMethod', 'None, Password, CRAMMD5, NTLM or HTTPMD5'],
    [
      'IncomingMailServerAuthentication',
      'EmailAuthNone, EmailAuthPassword, EmailAuthCRAMMD5, EmailAuthNTLM or EmailAuthHTTPMD5',
    ],
    ['PayloadDisplayName', 'a text'],
  ])('catches %s', (key, wanted) => {
    catches(valueOfWrongKind, flaw('malformed', key), {
      message: `Jo: ${key} is the text "x"; the device expects ${wanted}.`,
      at,
      edits: [],
      remedy: `Set ${key} to ${wanted}.`,
    });
  });

  test.each([...fine, ['a missing key', flaw('missing', 'PayloadVersion')]])('is silent on %s', (_name, facts) =>
    silent(valueOfWrongKind, facts));
});

describe('profile/identifier-repeated', () => {
  test.each([
    ['PayloadUUID', 'one made by uuidgen'],
    ['PayloadIdentifier', 'the one of the profile with a word of its own behind it'],
  ])('catches the same %s twice', (key, how) => {
    const [finding] = catches(identifierRepeated, flaw('repeated', key, { found: '6F1C' }), {
      message: `Jo: ${key} is the same as in another part of the profile.`,
      at,
      edits: [],
      remedy: `Give each part its own ${key}.`,
    });
    expect(finding?.evidence).toEqual(['6F1C']);
    expect(finding?.remedy?.steps[0]).toBe(`Set ${key} to another value: ${how}.`);
  });

  test.each(fine)('is silent on %s', (_name, facts) => silent(identifierRepeated, facts));
});

describe('profile/replaces-another', () => {
  test('catches another account under the same name', () => {
    const [finding] = catches(replacesAnother, profiles([fact(), fact({ mail: [withUser('ann@example.org')] })]), {
      message:
        'This profile has the PayloadIdentifier of another one with another account: on a device each replaces the other.',
      at: { file: 'mail1.mobileconfig', line: null },
      edits: [],
      remedy: 'Give each profile its own PayloadIdentifier.',
    });
    expect(finding?.evidence).toEqual(['PayloadIdentifier: org.example.jo', `the other one: ${FILE}`]);
  });

  test.each(
    fineAnd(
      ['the same profile twice', profiles([fact(), fact()])],
      ['names of their own', profiles([fact(), fact({ identifier: 'org.example.ann', mail: [withUser('ann')] })])],
      ['no name at all', profiles([fact({ identifier: '' }), fact({ identifier: '', mail: [withUser('ann')] })])],
    ),
  )('is silent on %s', (_name, facts) => silent(replacesAnother, facts));
});

describe('profile/duplicate-account', () => {
  const again = (user: string, account = 'Jo again') => profile({ mail: [mail(), withUser(user, { account })] });

  test('catches the same mailbox, whatever the case', () => {
    const [finding] = catches(duplicateAccount, again('JO@example.org'), {
      message: 'Jo again: this mailbox is already set up in the same profile, as Jo.',
      at: { file: FILE, line: LINE },
      edits: [],
      remedy: 'Leave one of the two out.',
    });
    expect(finding?.evidence).toEqual(['JO@example.org on imap.example.org']);
  });

  test('does not say "as Jo" of an account called Jo', () => {
    catches(duplicateAccount, again('jo@example.org', 'Jo'), {
      message: 'Jo: this mailbox is already set up in the same profile.',
      at: { file: FILE, line: LINE },
      edits: [],
      remedy: 'Leave one of the two out.',
    });
  });

  test.each(
    fineAnd(
      ['two users', again('ann@example.org')],
      ['users asked for at installation', profile({ mail: [withUser(''), withUser('')] })],
      ['the same in two profiles', profiles([fact(), fact()])],
    ),
  )('is silent on %s', (_name, facts) => silent(duplicateAccount, facts));
});
