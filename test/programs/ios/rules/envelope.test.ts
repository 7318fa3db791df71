import { describe, expect, test } from 'vitest';
import {
  encryptedProfile,
  noMailAccount,
  notSigned,
  packedAsText,
  signatureNotChecked,
  weakSignature,
} from '../../../../src/programs/ios/rules/envelope.ts';
import { catches, silent } from '../../../support/rule.ts';
import { sheet } from '../../../support/sheets.ts';
import { declaration, FILE, fine, fineAnd, mail, profile } from './profile.ts';

const whole = { at: { file: FILE, line: null }, edits: [] };
const sealed = profile({ encrypted: true, signature: null, mail: [], payloadTypes: [] });

describe('profile/encrypted', () => {
  const remedy = 'Judge the profile as it was before it was encrypted.';

  test('catches a profile for one device', () => {
    const message = 'The profile "Mail" is encrypted and cannot be read without the device\'s key.';
    catches(encryptedProfile, sealed, { ...whole, message, remedy });
  });

  test('catches one whose name is inside', () => {
    const message = "The profile is encrypted and cannot be read without the device's key.";
    catches(encryptedProfile, profile({ encrypted: true, name: '' }), { ...whole, message, remedy });
  });

  test.each(fine)('is silent on %s', (_name, facts) => silent(encryptedProfile, facts));
});

describe('profile/not-signed', () => {
  test('catches a profile without a signature', () => {
    const [finding] = catches(notSigned, profile({ signature: null }), {
      ...whole,
      message: 'The profile "Mail" is not signed.',
      remedy: 'Sign it before it is handed out to others.',
    });
    expect(finding?.remedy?.steps[0]).toMatch(/^openssl smime -sign -nodetach /);
  });

  test.each(
    fineAnd(['a declaration, which never is', declaration], ['an encrypted one', sealed]),
  )('is silent on %s', (_name, facts) => silent(notSigned, facts));
});

describe('profile/signature-not-checked', () => {
  const remedy = 'Look at the signature where it counts, on the device.';

  test('catches a signed profile, and names who signed it', () => {
    const message = 'The profile "Mail" is signed by example.org; the signature was not checked.';
    const [finding] = catches(signatureNotChecked, profile(), { ...whole, message, remedy });
    expect(finding?.evidence).toEqual(['digest: SHA-256']);
  });

  test('catches one that somebody without a name signed', () => {
    const message = 'The profile "Mail" is signed by somebody without a name; the signature was not checked.';
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
      message: `The profile "Mail" is signed with ${digest}, which can be forged.`,
      remedy: 'Sign it again with SHA-256.',
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
      message: `The profile "Mail" is wrapped as ${packing} text; devices expect DER.`,
      remedy: 'Make it in DER form.',
    });
  });

  test.each(fine)('is silent on %s', (_name, facts) => silent(packedAsText, facts));
});

describe('profile/no-mail-account', () => {
  const expected = {
    ...whole,
    message: 'The profile "Mail" sets up no IMAP account.',
    remedy: 'Give the profile that sets the mail account up.',
  };

  test.each([
    ['a web clip', { mail: [], payloadTypes: ['com.apple.webClip.managed'] }, []],
    [
      'an Exchange account',
      { mail: [], payloadTypes: ['com.apple.eas.account'] },
      ['it holds an Exchange account (ActiveSync), for which no IMAP connection is opened'],
    ],
    ['POP only', { mail: [mail({ type: 'pop3' })] }, ['it holds a POP account, which keeps no connection open']],
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
