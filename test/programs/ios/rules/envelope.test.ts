import { describe, expect, test } from 'vitest';
import {
  encryptedProfile,
  noMailAccount,
  notSigned,
  packedAsText,
  signatureNotChecked,
  weakSignature,
} from '../../../../src/programs/ios/rules/envelope.ts';
import { say } from '../../../../src/words/say.ts';
import { catches, silent } from '../../../support/rule.ts';
import { sheet } from '../../../support/sheets.ts';
import { declaration, FILE, fine, fineAnd, mail, profile } from './profile.ts';

const whole = { at: { file: FILE, line: null }, edits: [] };
const sealed = profile({ encrypted: true, signature: null, mail: [], payloadTypes: [] });

describe('profile/encrypted', () => {
  const remedy = 'profile-encrypted.remedy';

  test('catches a profile for one device', () => {
    const message = say('profile-encrypted.message', { profileName: 'Mail' });
    catches(encryptedProfile, sealed, { ...whole, message, remedy });
  });

  test('catches one whose name is inside', () => {
    const message = say('profile-encrypted.message-unnamed');
    catches(encryptedProfile, profile({ encrypted: true, name: '' }), { ...whole, message, remedy });
  });

  test.each(fine)('is silent on %s', (_name, facts) => silent(encryptedProfile, facts));
});

describe('profile/not-signed', () => {
  test('catches a profile without a signature', () => {
    const [finding] = catches(notSigned, profile({ signature: null }), {
      ...whole,
      message: say('profile-not-signed.message', { profileName: 'Mail' }),
      remedy: 'profile-not-signed.remedy',
    });
    expect(finding?.remedy?.steps[0]).toEqual(say('profile-not-signed.step'));
  });

  test.each(
    fineAnd(['a declaration, which never is', declaration], ['an encrypted one', sealed]),
  )('is silent on %s', (_name, facts) => silent(notSigned, facts));
});

describe('profile/signature-not-checked', () => {
  const remedy = 'profile-signature-not-checked.remedy';

  test('catches a signed profile, and names who signed it', () => {
    const message = say('profile-signature-not-checked.message', {
      profileName: 'Mail',
      signer: 'example.org',
    });
    const [finding] = catches(signatureNotChecked, profile(), { ...whole, message, remedy });
    expect(finding?.evidence).toEqual([say('profile-signature-not-checked.digest', { digest: 'SHA-256' })]);
  });

  test('catches one that somebody without a name signed', () => {
    const message = say('profile-signature-not-checked.message-nobody', { profileName: 'Mail' });
    const facts = profile({ signature: { signer: null, digest: null } });
    const [finding] = catches(signatureNotChecked, facts, { ...whole, message, remedy });
    expect(finding?.evidence).toEqual([]);
  });

  test.each([
    ['a profile without a signature', profile({ signature: null })],
    ['no profile at all', sheet()],
  ])('is silent on %s', (_name, facts) => silent(signatureNotChecked, facts));
});

describe('profile/weak-signature', () => {
  test.each(['SHA-1', 'MD5'])('catches %s', (digest) => {
    catches(weakSignature, profile({ signature: { signer: 'x', digest } }), {
      ...whole,
      message: say('profile-weak-signature.message', { profileName: 'Mail', digest }),
      remedy: 'profile-weak-signature.remedy',
    });
  });

  test.each(
    fineAnd(['a digest that is not known', profile({ signature: { signer: 'x', digest: null } })]),
  )('is silent on %s', (_name, facts) => silent(weakSignature, facts));
});

describe('profile/packed-as-text', () => {
  test.each(['PEM', 'S/MIME'] as const)('catches %s', (packing) => {
    catches(packedAsText, profile({ packing }), {
      ...whole,
      message: say('profile-packed-as-text.message', { profileName: 'Mail', packing }),
      remedy: 'profile-packed-as-text.remedy',
    });
  });

  test.each(fine)('is silent on %s', (_name, facts) => silent(packedAsText, facts));
});

describe('profile/no-mail-account', () => {
  const expected = {
    ...whole,
    message: say('profile-no-mail-account.message', { profileName: 'Mail' }),
    remedy: 'profile-no-mail-account.remedy',
  };

  test.each([
    ['a web clip', { mail: [], payloadTypes: ['com.apple.webClip.managed'] }, []],
    [
      'an Exchange account',
      { mail: [], payloadTypes: ['com.apple.eas.account'] },
      [say('profile-no-mail-account.holds-activesync')],
    ],
    ['POP only', { mail: [mail({ type: 'pop3' })] }, [say('profile-no-mail-account.holds-pop')]],
  ] as const)('catches %s', (_name, change, evidence) => {
    const [finding] = catches(noMailAccount, profile(change), expected);
    expect(finding?.evidence).toEqual(evidence);
  });

  test.each(
    fineAnd(
      ['an encrypted one', sealed],
      ['an account whose type is not known', profile({ mail: [mail({ type: null })] })],
    ),
  )('is silent on %s', (_name, facts) => silent(noMailAccount, facts));
});
