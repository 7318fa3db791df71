import { latin1 } from '../../base/bytes.ts';
import { RefusedFile, UserError } from '../../base/errors.ts';
import type { Message } from '../../base/message.ts';
import { plain } from '../../base/text.ts';
import { utf8 } from '../../base/utf8.ts';
import { invalidXml, parseXml, XmlError } from '../../base/xml.ts';
import type { ConfigFile, SettingsContent } from '../../model/config-format.ts';
import { say } from '../../words/say.ts';
import { readBinaryPlist } from './binary-plist.ts';
import { PlistError } from './binary-plist-check.ts';
import { EnvelopeError, type Opened, unwrap } from './envelope.ts';
import { accountOf } from './mail-payload.ts';
import { type PlistValue, plistValue } from './plist.ts';
import { profileFact, sealedProfile } from './profile.ts';
import { isBinaryPlist, MOBILECONFIG } from './profile-head.ts';

/** A profile is a few kB; one that carries certificates or an icon some hundred. */
const MAX_BYTES = 4_000_000;

/**
 * The IMAP accounts a profile sets up, and what there is to say about the profile: as XML or binary list, with a
 * signature around it or without. An encrypted one gives no accounts.
 *
 * @throws UserError when it is damaged or no profile
 */
export async function readProfile(file: ConfigFile): Promise<SettingsContent> {
  const name = plain(file.path);
  if (file.bytes.length > MAX_BYTES) {
    throw new UserError(
      say('file-too-large', { file: name, megabytes: MAX_BYTES / 1_000_000 }),
      say('ios-profile-hint'),
    );
  }
  const envelope = await opened(file, name);
  const { content, signature } = envelope;
  const bare = content === file.bytes;
  const profile =
    content === null ? sealedProfile(envelope) : profileFact(await parse(content, name, bare), envelope, bare);
  if (profile === null) throw new UserError(say('ios-not-profile', { file: name }), say('ios-profile-hint'));
  return {
    accounts: profile.mail.flatMap((payload) => accountOf(payload, MOBILECONFIG, file.path) ?? []),
    documents: [{ file: file.path, format: MOBILECONFIG, problems: [], note: noteOn(signature), profile }],
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

/** `bare`: nothing is around it, so its lines are lines of the file. */
async function parse(content: Uint8Array, name: string, bare: boolean): Promise<PlistValue> {
  const binary = isBinaryPlist(content);
  try {
    if (binary) return await readBinaryPlist(content);
    return plistValue(await parseXml(utf8(content, name), { maxBytes: MAX_BYTES }));
  } catch (error) {
    const hint = say(TEMPLATE.test(latin1(content)) ? 'ios-template-hint' : 'ios-correct-hint');
    if (error instanceof PlistError)
      throw new RefusedFile(say('plist-invalid', { file: name, because: error.text }), hint, null);
    if (!(error instanceof XmlError)) throw error;
    if (bare) throw new RefusedFile(invalidXml(name, error), hint, error.line);
    const { line, column, text } = error;
    throw new RefusedFile(say('xml-invalid-signed', { file: name, line, column, because: text }), hint, null);
  }
}

/** Tags of ERB, EJS, PHP, Jinja and Go, which make a profile of a template. */
const TEMPLATE = /<%|<\?(?:php|=)|\{%|\{\{/;
