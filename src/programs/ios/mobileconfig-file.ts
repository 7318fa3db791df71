import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import { utf8 } from '../../base/utf8.ts';
import { parseXml, XmlError } from '../../base/xml.ts';
import type { ConfigFile, SettingsContent } from '../../model/config-format.ts';
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
    throw new UserError(`${name} is larger than ${MAX_BYTES / 1_000_000} MB; a configuration profile is not.`, GIVE);
  }
  const envelope = await opened(file, name);
  const { content, signature } = envelope;
  const within = content === file.bytes ? '' : ' of what is signed';
  const profile =
    content === null
      ? sealedProfile(envelope)
      : profileFact(await parse(content, name, within), envelope, content === file.bytes);
  if (profile === null) {
    throw new UserError(`${name}: this is not a configuration profile (it has no PayloadContent).`, GIVE);
  }
  return {
    accounts: profile.mail.flatMap((payload) => accountOf(payload, MOBILECONFIG, file.path) ?? []),
    documents: [{ file: file.path, format: MOBILECONFIG, problems: [], note: noteOn(signature), profile }],
  };
}

const GIVE = 'Give the .mobileconfig file that is installed on the device.';

function noteOn(signature: Opened['signature']): string | null {
  return signature === null
    ? null
    : `signed by ${signature.signer ?? 'somebody without a name'}, signature not checked`;
}

async function opened(file: ConfigFile, name: string): Promise<Opened> {
  try {
    return await unwrap(file.bytes);
  } catch (error) {
    if (!(error instanceof EnvelopeError)) throw error;
    throw new UserError(
      `${name} cannot be read: this is ${error.message}.`,
      'A device refuses it too. Download or sign the profile again (openssl smime -sign -nodetach -outform der).',
    );
  }
}

async function parse(content: Uint8Array, name: string, within: string): Promise<PlistValue> {
  const binary = isBinaryPlist(content);
  try {
    if (binary) return await readBinaryPlist(content);
    return plistValue(await parseXml(utf8(content, name), { maxBytes: MAX_BYTES }));
  } catch (error) {
    if (error instanceof PlistError) {
      throw new UserError(`${name}: this binary property list cannot be read: ${error.message}.`, CORRECT);
    }
    if (!(error instanceof XmlError)) throw error;
    const where = `line ${error.line}, column ${error.column}${within}`;
    throw new UserError(`${name}, ${where}: this XML cannot be read: ${discreet(error.message)}.`, CORRECT);
  }
}

const CORRECT = 'A device refuses such a profile too. Correct the file at that place, or ask for a new one.';

const ELEMENTS = new Set([
  'plist',
  'dict',
  'array',
  'key',
  'string',
  'integer',
  'real',
  'true',
  'false',
  'date',
  'data',
]);

/** A password with a bare `<` in it looks like a tag, and its end must not be shown as the name of one. */
function discreet(message: string): string {
  return message
    .replace(/\.$/, '')
    .replace(/(['"])([^'"]+)\1/g, (whole, _quote, word: string) =>
      ELEMENTS.has(word) || word === '&' ? whole : 'something else',
    );
}
