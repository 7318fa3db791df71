import type { Message } from '../../../base/message.ts';
import { advised } from '../../../model/rule.ts';
import { defineRule } from '../../../words/rule.ts';
import { say } from '../../../words/say.ts';
import { placeIn, profilesIn } from './profiles.ts';

export const encryptedProfile = defineRule({
  id: 'profile/encrypted',
  severity: 'info',
  sources: ['Apple Configuration Profile Reference, EncryptedPayloadContent', 'RFC 5652 section 6'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      if (!one.profile.encrypted) continue;
      yield {
        message:
          one.profile.name === ''
            ? say('profile-encrypted.message-unnamed')
            : say('profile-encrypted.message', { profileName: one.profile.name }),
        evidence: [],
        at: placeIn(one, null),
        remedy: advised(say('profile-encrypted.remedy'), [
          say('profile-encrypted.step-ask'),
          say('profile-encrypted.step-device'),
        ]),
      };
    }
  },
});

export const notSigned = defineRule({
  id: 'profile/not-signed',
  severity: 'info',
  sources: ['Apple, Configuring Multiple Devices Using Profiles', 'RFC 5652 section 5'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      const { kind, signature, encrypted, mail } = one.profile;
      if (mail.length === 0 || kind === 'declaration' || signature !== null || encrypted) continue;
      yield {
        message:
          one.profile.name === ''
            ? say('profile-not-signed.message-unnamed')
            : say('profile-not-signed.message', { profileName: one.profile.name }),
        evidence: [],
        at: placeIn(one, null),
        remedy: advised(say('profile-not-signed.remedy'), [say('profile-not-signed.step')]),
      };
    }
  },
});

export const signatureNotChecked = defineRule({
  id: 'profile/signature-not-checked',
  severity: 'info',
  sources: ['RFC 5652 section 5', 'https://developer.apple.com/forums/thread/699960'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      const { signature } = one.profile;
      if (signature === null) continue;
      yield {
        message: signedBy(one.profile.name, signature.signer),
        evidence:
          signature.digest === null ? [] : [say('profile-signature-not-checked.digest', { digest: signature.digest })],
        at: placeIn(one, null),
        remedy: advised(say('profile-signature-not-checked.remedy'), [say('profile-signature-not-checked.step')]),
      };
    }
  },
});

function signedBy(name: string, signer: string | null): Message {
  if (signer === null) {
    return name === ''
      ? say('profile-signature-not-checked.message-unnamed-nobody')
      : say('profile-signature-not-checked.message-nobody', { profileName: name });
  }
  return name === ''
    ? say('profile-signature-not-checked.message-unnamed', { signer })
    : say('profile-signature-not-checked.message', { profileName: name, signer });
}

export const weakSignature = defineRule({
  id: 'profile/weak-signature',
  severity: 'info',
  sources: ['RFC 6194', 'RFC 6151', 'NIST SP 800-131A Rev. 2 section 9'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      const digest = one.profile.signature?.digest;
      if (digest !== 'SHA-1' && digest !== 'MD5') continue;
      yield {
        message:
          one.profile.name === ''
            ? say('profile-weak-signature.message-unnamed', { digest })
            : say('profile-weak-signature.message', { profileName: one.profile.name, digest }),
        evidence: [],
        at: placeIn(one, null),
        remedy: advised(say('profile-weak-signature.remedy'), [say('profile-weak-signature.step')]),
      };
    }
  },
});

export const packedAsText = defineRule({
  id: 'profile/packed-as-text',
  severity: 'info',
  sources: ['openssl-smime(1), -outform', 'https://developer.apple.com/forums/thread/699960'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      const { packing } = one.profile;
      if (packing === null) continue;
      yield {
        message:
          one.profile.name === ''
            ? say('profile-packed-as-text.message-unnamed', { packing })
            : say('profile-packed-as-text.message', { profileName: one.profile.name, packing }),
        evidence: [],
        at: placeIn(one, null),
        remedy: advised(say('profile-packed-as-text.remedy'), [say('profile-packed-as-text.step')]),
      };
    }
  },
});

const OTHER_MAIL: { readonly [type: string]: Message } = {
  'com.apple.eas.account': say('profile-no-mail-account.holds-activesync'),
  'com.apple.ews.account': say('profile-no-mail-account.holds-web-services'),
  'com.apple.google-oauth': say('profile-no-mail-account.holds-google'),
};

export const noMailAccount = defineRule({
  id: 'profile/no-mail-account',
  severity: 'info',
  sources: ['Apple device-management schema, TopLevel and com.apple.mail.managed'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      const { encrypted, mail, payloadTypes } = one.profile;
      // A payload that lacks its type has a finding of its own.
      if (encrypted || mail.some(({ type }) => type !== 'pop3')) continue;
      const others = payloadTypes.flatMap((type) => OTHER_MAIL[type] ?? []);
      if (mail.length > 0) others.unshift(say('profile-no-mail-account.holds-pop'));
      yield {
        message:
          one.profile.name === ''
            ? say('profile-no-mail-account.message-unnamed')
            : say('profile-no-mail-account.message', { profileName: one.profile.name }),
        evidence: others,
        at: placeIn(one, null),
        remedy: advised(say('profile-no-mail-account.remedy'), [say('profile-no-mail-account.step')]),
      };
    }
  },
});
