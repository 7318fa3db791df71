import { RefusedFile, UserError } from '../../base/errors.ts';
import type { Message } from '../../base/message.ts';
import { plain } from '../../base/text.ts';
import type { ConfigFile, SettingsContent } from '../../model/config-format.ts';
import { say } from '../../words/say.ts';
import { macPoliciesIn, macPolicyContent } from '../thunderbird/mac-policy-values.ts';
import { EnvelopeError, type Opened, unwrap } from './envelope.ts';
import { accountOf } from './mail-payload.ts';
import { payloadsOf, profileFact, sealedProfile } from './profile.ts';
import { MOBILECONFIG } from './profile-head.ts';
import { MAX_LIST_BYTES, propertyList } from './property-list.ts';

/**
 * The IMAP accounts a profile sets up, and what there is to say about the profile: as XML or binary list, with a
 * signature around it or without. An encrypted one gives no accounts.
 *
 * @throws UserError when it is damaged or no profile
 */
export async function readProfile(file: ConfigFile): Promise<SettingsContent> {
  const name = plain(file.path);
  if (file.bytes.length > MAX_LIST_BYTES) {
    throw new UserError(
      say('file-too-large', { file: name, megabytes: MAX_LIST_BYTES / 1_000_000 }),
      say('ios-profile-hint'),
    );
  }
  const envelope = await opened(file, name);
  const { content, signature } = envelope;
  const bare = content === file.bytes;
  const root = content === null ? null : await propertyList(content, name, bare);
  const profile = content === null ? sealedProfile(envelope) : profileFact(root, envelope, bare);
  if (profile === null) throw new UserError(say('ios-not-profile', { file: name }), say('ios-profile-hint'));
  const policies = payloadsOf(root, bare).flatMap(macPoliciesIn);
  const others = policies.map((policy) => macPolicyContent(policy, file.path, bare));
  const document = { file: file.path, format: MOBILECONFIG, problems: [], note: noteOn(signature), profile };
  // Without a mail account it is about Thunderbird alone, and the rest of it is not ours to judge.
  const isOurs = profile.mail.length > 0 || profile.encrypted || others.length === 0;
  return {
    accounts: profile.mail.flatMap((payload) => accountOf(payload, MOBILECONFIG, file.path) ?? []),
    documents: [...(isOurs ? [document] : []), ...others.flatMap(({ documents }) => documents)],
    alone: others.flatMap(({ alone = [] }) => alone),
  };
}

function noteOn(signature: Opened['signature']): Message | null {
  if (signature === null) return null;
  const { signer } = signature;
  return signer === null ? say('ios-signed-nameless') : say('ios-signed', { signer });
}

async function opened(file: ConfigFile, name: string): Promise<Opened> {
  try {
    return await unwrap(file.bytes);
  } catch (error) {
    if (!(error instanceof EnvelopeError)) throw error;
    throw new RefusedFile(say('ios-envelope', { file: name, flaw: error.flaw }), say('ios-envelope-hint'), null);
  }
}
