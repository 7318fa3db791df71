import { describe, expect, test } from 'vitest';
import {
  duplicateAccount,
  identifierRepeated,
  replacesAnother,
  requiredKeyMissing,
  valueOfWrongKind,
} from '../../../../src/programs/ios/rules/keys.ts';
import { say } from '../../../../src/words/say.ts';
import { catches, silent } from '../../../support/rule.ts';
import { FILE, fact, fine, fineAnd, flaw, LINE, mail, profile, profiles, withUser } from './profile.ts';

const at = { file: FILE, line: 3 };

describe('profile/required-key-missing', () => {
  test('catches a key that is missing in an account', () => {
    const [finding] = catches(requiredKeyMissing, flaw('missing', 'IncomingMailServerAuthentication'), {
      message: say('profile-required-key-missing.message-inside', {
        key: 'IncomingMailServerAuthentication',
        inside: 'Jo',
      }),
      at,
      edits: [],
      remedy: 'profile-required-key-missing.remedy',
    });
    expect(finding?.remedy?.steps[0]).toEqual(
      say('profile-required-key-missing.step-inside', { key: 'IncomingMailServerAuthentication', inside: 'Jo' }),
    );
  });

  test('catches one that is empty, in the profile itself', () => {
    const facts = flaw('missing', 'PayloadIdentifier', { inside: '', found: '' });
    const [finding] = catches(requiredKeyMissing, facts, {
      message: say('profile-required-key-missing.message-empty', { key: 'PayloadIdentifier' }),
      at,
      edits: [],
      remedy: 'profile-required-key-missing.remedy',
    });
    expect(finding?.remedy?.steps[0]).toEqual(say('profile-required-key-missing.step', { key: 'PayloadIdentifier' }));
  });

  test.each(
    fineAnd(['a value of another kind', flaw('malformed', 'PayloadVersion')]),
  )('is silent on %s', (_name, facts) => silent(requiredKeyMissing, facts));
});

describe('profile/value-of-wrong-kind', () => {
  test.each([
    ['IncomingMailServerPortNumber', 'port'],
    ['PayloadVersion', 'version'],
    ['OutgoingMailServerUseSSL', 'switch'],
    ['EmailAccountType', 'account-type'],
    ['ServerType', 'server-type'],
    ['AuthenticationMethod', 'method'],
    ['IncomingMailServerAuthentication', 'authentication'],
    ['PayloadDisplayName', 'text'],
  ] as const)('catches %s', (key, wanted) => {
    catches(valueOfWrongKind, flaw('malformed', key), {
      message: say('profile-value-of-wrong-kind.message-inside', {
        key,
        inside: 'Jo',
        quoted: '"x"',
        wants: say(`profile-value-of-wrong-kind.wants-${wanted}`),
      }),
      at,
      edits: [],
      remedy: 'profile-value-of-wrong-kind.remedy',
    });
  });

  test.each([...fine, ['a missing key', flaw('missing', 'PayloadVersion')]])('is silent on %s', (_name, facts) =>
    silent(valueOfWrongKind, facts));
});

describe('profile/identifier-repeated', () => {
  test.each([
    ['PayloadUUID', 'step-uuid'],
    ['PayloadIdentifier', 'step'],
  ] as const)('catches the same %s twice', (key, how) => {
    const [finding] = catches(identifierRepeated, flaw('repeated', key, { found: '6F1C' }), {
      message: say('profile-identifier-repeated.message-inside', { key, inside: 'Jo' }),
      at,
      edits: [],
      remedy: 'profile-identifier-repeated.remedy',
    });
    expect(finding?.evidence).toEqual([say('profile-identifier-repeated.value', { quoted: '6F1C' })]);
    expect(finding?.remedy?.steps[0]).toEqual(say(`profile-identifier-repeated.${how}`, { key }));
  });

  test.each(fine)('is silent on %s', (_name, facts) => silent(identifierRepeated, facts));
});

describe('profile/replaces-another', () => {
  test('catches another account under the same name', () => {
    const [finding] = catches(replacesAnother, profiles([fact(), fact({ mail: [withUser('ann@example.org')] })]), {
      message: say('profile-replaces-another.message', { key: 'PayloadIdentifier' }),
      at: { file: 'mail1.mobileconfig', line: null },
      edits: [],
      remedy: 'profile-replaces-another.remedy',
    });
    expect(finding?.evidence).toEqual([
      say('profile-replaces-another.identifier', { key: 'PayloadIdentifier', identifier: 'org.example.jo' }),
      say('profile-replaces-another.other', { file: FILE }),
    ]);
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
      message: say('profile-duplicate-account.message-as', { account: 'Jo again', otherAccount: 'Jo' }),
      at: { file: FILE, line: LINE },
      edits: [],
      remedy: 'profile-duplicate-account.remedy',
    });
    expect(finding?.evidence).toEqual([
      say('profile-duplicate-account.mailbox', { user: 'JO@example.org', host: 'imap.example.org' }),
    ]);
  });

  test('does not say "as Jo" of an account called Jo', () => {
    catches(duplicateAccount, again('jo@example.org', 'Jo'), {
      message: say('profile-duplicate-account.message', { account: 'Jo' }),
      at: { file: FILE, line: LINE },
      edits: [],
      remedy: 'profile-duplicate-account.remedy',
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
