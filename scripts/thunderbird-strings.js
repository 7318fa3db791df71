// The texts of Thunderbird, read from its language packs (.xpi) and its own files (omni.ja): its sentences about
// connecting and signing in, and the names of its menus, buttons and fields. Used to generate the table of dialogs and
// the terms of the catalogue, and to compare both with the packs themselves.
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** What each sentence means: the kind of `src/knowledge/refusal-row.ts`; `wrapper` passes on the server's words. */
export const MEANINGS = {
  imapServerDroppedConnection2: 'client-guess',
  imapServerDisconnected: 'disconnected',
  imapUnknownHostError: 'no-way',
  imapOAuth2Error: 'oauth-dialog',
  imapConnectionRefusedError: 'refused-dialog',
  imapNetTimeoutError: 'no-answer',
  imapTlsError: 'certificate',
  imapServerNotImap4: 'not-imap',
  imapAuthChangeEncryptToPlainSSL: 'auth-method',
  imapAuthChangePlainToEncrypt: 'auth-method',
  imapAuthChangeEncryptToPlainNoSSL: 'auth-method',
  imapAuthMechNotSupported: 'auth-method',
  imapAuthGssapiFailed: 'kerberos',
  imapEnterServerPasswordPrompt: 'login-dialog',
  imapEnterPasswordPromptTitleWithUsername: 'login-dialog',
  imapServerCommandFailed: 'wrapper',
  imapFolderCommandFailed: 'wrapper',
  imapServerAlert: 'wrapper',
  unknownHostError: 'no-way',
  oAuth2Error: 'oauth-dialog',
  connectionRefusedError: 'refused-dialog',
  netTimeoutError: 'no-answer',
  netResetError: 'disconnected',
  netInterruptError: 'disconnected',
  mailServerLoginFailedTitleWithAccount: 'login-dialog',
  mailServerLoginFailed2: 'login-dialog',
  passwordPrompt: 'login-dialog',
  passwordTitle: 'login-dialog',
  pop3EnterPasswordPromptTitleWithUsername: 'login-dialog',
  pop3EnterPasswordPrompt: 'login-dialog',
  pop3PreviouslyEnteredPasswordIsInvalidPrompt: 'login-dialog',
  pop3PasswordFailed: 'login-dialog',
  pop3UsernameFailure: 'login-dialog',
  pop3ServerSaid: 'wrapper',
  pop3AuthChangeEncryptToPlainNoSSL: 'auth-method',
  pop3AuthChangeEncryptToPlainSSL: 'auth-method',
  pop3AuthChangePlainToEncrypt: 'auth-method',
  pop3AuthMechNotSupported: 'auth-method',
  'cannot-login-error': 'login-dialog',
};

/** @returns {Map<string, string>} sentence by name, in the language of the archive */
export function stringsOf(path) {
  const found = new Map();
  for (const [name, text] of textsIn(readFileSync(path), WANTED)) {
    const lines = name.endsWith('.ftl') ? fluentOf(text) : propertiesOf(text);
    for (const [id, value] of lines) if (id in MEANINGS) found.set(id, value);
  }
  return found;
}

const WANTED = /(?:messenger\/(?:imapMsgs|localMsgs|messenger)\.properties|accountcreation\/accountCreation\.ftl)$/;

/**
 * The text files of a zip archive, found through its directory.
 *
 * @param {Buffer} bytes
 * @param {RegExp} wanted matches the names of the files to read
 * @returns {[name: string, text: string][]}
 */
export function textsIn(bytes, wanted) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const texts = [];
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [method, size, nameLength] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
      view.getUint16(at + 28, true),
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (wanted.test(name)) {
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const data = bytes.subarray(start, start + size);
      texts.push([name, (method === 0 ? data : inflateRawSync(data)).toString('utf8')]);
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return texts;
}

/** @returns {[id: string, value: string][]} */
export function propertiesOf(text) {
  return text
    .replace(/\\\r?\n[ \t]*/g, '')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, id, value] = /^\s*([\w.-]+)\s*[=:]\s*(.*)$/.exec(line) ?? [];
      return id && !line.startsWith('#') ? [[id, unescaped(value).trim()]] : [];
    });
}

const unescaped = (value) =>
  value
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1');

function fluentOf(text) {
  return text.split(/\n(?=[a-z])/).flatMap((entry) => {
    const [, id, value] = /^([\w-]+) = ?([\s\S]*)/.exec(entry.split(/\n\s*(?:\.|#)/)[0] ?? '') ?? [];
    return id ? [[id, value.replace(/\s+/g, ' ').trim()]] : [];
  });
}
