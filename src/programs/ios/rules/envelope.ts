import type { ProfileFact } from '../../../model/apple-profile.ts';
import { advised, defineRule } from '../../../model/rule.ts';
import { placeIn, profilesIn } from './profiles.ts';

const nameOf = ({ name }: ProfileFact): string => (name === '' ? 'The profile' : `The profile "${name}"`);

export const encryptedProfile = defineRule({
  id: 'profile/encrypted',
  severity: 'info',
  title: 'The profile is encrypted for a device',
  why:
    'A profile can be encrypted with the key of one device. It is in order, and that device reads it; nobody else can, this program ' +
    'included. So nothing is said here about the accounts in it.',
  sources: ['Apple Configuration Profile Reference, EncryptedPayloadContent', 'RFC 5652 section 6'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      if (!one.profile.encrypted) continue;
      yield {
        message: `${nameOf(one.profile)} is encrypted and cannot be read without the device's key.`,
        evidence: [],
        at: placeIn(one, null),
        remedy: advised('Judge the profile as it was before it was encrypted.', [
          'Ask whoever made it for the file before encryption, and give that one.',
          'What the device made of it: Settings > General > VPN & Device Management, tap the profile.',
        ]),
      };
    }
  },
});

export const notSigned = defineRule({
  id: 'profile/not-signed',
  severity: 'info',
  title: 'The profile is not signed',
  why:
    'Anybody who passes an unsigned profile on can change the servers in it, and the device shows it as "Not Signed" when it is installed. ' +
    'It works all the same. A signature lets the device show who made it.',
  sources: ['Apple, Configuring Multiple Devices Using Profiles', 'RFC 5652 section 5'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      const { kind, signature, encrypted } = one.profile;
      if (kind === 'declaration' || signature !== null || encrypted) continue;
      yield {
        message: `${nameOf(one.profile)} is not signed.`,
        evidence: [],
        at: placeIn(one, null),
        remedy: advised('Sign it before it is handed out to others.', [
          'openssl smime -sign -nodetach -binary -outform der -signer CERT -inkey KEY -in FILE -out SIGNED.mobileconfig',
        ]),
      };
    }
  },
});

export const signatureNotChecked = defineRule({
  id: 'profile/signature-not-checked',
  severity: 'info',
  title: 'The profile is signed; the signature was not checked',
  why:
    'To judge the settings no trust is needed, so the signature is taken off and the name of its certificate is shown as it stands there. ' +
    'Anybody can write any name into a certificate: only the device decides whether it is "Verified".',
  sources: ['RFC 5652 section 5', 'https://developer.apple.com/forums/thread/699960'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      const { signature } = one.profile;
      if (signature === null) continue;
      yield {
        message: `${nameOf(one.profile)} is signed by ${signature.signer ?? 'somebody without a name'}; the signature was not checked.`,
        evidence: signature.digest === null ? [] : [`digest: ${signature.digest}`],
        at: placeIn(one, null),
        remedy: advised('Look at the signature where it counts, on the device.', [
          'On the device open Settings > General > VPN & Device Management, tap the profile, and look for "Verified".',
        ]),
      };
    }
  },
});

export const weakSignature = defineRule({
  id: 'profile/weak-signature',
  severity: 'info',
  title: 'The profile is signed with an outdated digest',
  why:
    'SHA-1 and MD5 can be forged with some effort: two profiles with the same digest but other content can be made. ' +
    'Devices may show such a signature as not verified. SHA-256 has been the default of every tool for years.',
  sources: ['RFC 6194', 'RFC 6151', 'NIST SP 800-131A Rev. 2 section 9'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      const digest = one.profile.signature?.digest;
      if (digest !== 'SHA-1' && digest !== 'MD5') continue;
      yield {
        message: `${nameOf(one.profile)} is signed with ${digest}, which can be forged.`,
        evidence: [],
        at: placeIn(one, null),
        remedy: advised('Sign it again with SHA-256.', ['With openssl smime -sign add: -md sha256']),
      };
    }
  },
});

export const packedAsText = defineRule({
  id: 'profile/packed-as-text',
  severity: 'info',
  title: 'The signed profile is wrapped as text',
  why:
    'Devices are given signed profiles as DER, a binary form. Without the right option openssl wraps the same signature as text ' +
    '(PEM or S/MIME), and a device takes such a file for a document and not for a profile.',
  sources: ['openssl-smime(1), -outform', 'https://developer.apple.com/forums/thread/699960'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      const { packing } = one.profile;
      if (packing === null) continue;
      yield {
        message: `${nameOf(one.profile)} is wrapped as ${packing} text; devices expect DER.`,
        evidence: [],
        at: placeIn(one, null),
        remedy: advised('Make it in DER form.', ['With openssl smime -sign add: -nodetach -outform der']),
      };
    }
  },
});

const OTHER_MAIL: { readonly [type: string]: string } = {
  'com.apple.eas.account': 'an Exchange account (ActiveSync), for which no IMAP connection is opened',
  'com.apple.ews.account': 'an Exchange account (web services), for which no IMAP connection is opened',
  'com.apple.google-oauth': 'a Google account',
};

export const noMailAccount = defineRule({
  id: 'profile/no-mail-account',
  severity: 'info',
  title: 'The profile sets up no IMAP account',
  why:
    'A profile can hold anything from Wi-Fi to web clips, and some that are called "mail" hold no mail account. ' +
    'Whoever installs such a profile looks in vain for the account, and connections to the mail server do not come from it.',
  sources: ['Apple device-management schema, TopLevel and com.apple.mail.managed'],
  needs: ['documents'],
  *check({ documents }) {
    for (const one of profilesIn(documents)) {
      const { encrypted, mail, payloadTypes } = one.profile;
      // A payload that lacks its type has a finding of its own.
      if (encrypted || mail.some(({ type }) => type !== 'pop3')) continue;
      const others = payloadTypes.flatMap((type) => OTHER_MAIL[type] ?? []);
      if (mail.length > 0) others.unshift('a POP account, which keeps no connection open');
      yield {
        message: `${nameOf(one.profile)} sets up no IMAP account.`,
        evidence: others.length > 0 ? others.map((what) => `it holds ${what}`) : [],
        at: placeIn(one, null),
        remedy: advised('Give the profile that sets the mail account up.', [
          'It has a payload of the type com.apple.mail.managed.',
        ]),
      };
    }
  },
});
