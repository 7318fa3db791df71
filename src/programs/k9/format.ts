import { basename } from 'node:path';
import { latin1 } from '../../base/bytes.ts';
import { RefusedFile, UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import { utf8 } from '../../base/utf8.ts';
import { childrenOf, invalidXml, parseXml, type XmlElement, XmlError } from '../../base/xml.ts';
import type { Account } from '../../model/account.ts';
import type { ConfigFile, ConfigFormat } from '../../model/config-format.ts';
import { portIn, type Security, usualPort } from '../../model/security.ts';
import { type AccountSettings, type Setting, setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';

/** An export with thirty accounts and a thousand folders has about 1 MB. */
const MAX_BYTES = 8_000_000;

/** AccountSettingsDescriptions.java: what counts when a key is not in the file. */
const USUAL = { maxPushFolders: 10, idleRefreshMinutes: 24, checkMinutes: 15 } as const;

/** Up to settings version 98 a class of folders was pushed, not single folders (CombinedSettingsUpgraderTo98.kt). */
const PER_FOLDER_SINCE = 98;

export const format: ConfigFormat = {
  id: 'k9-settings',
  name: say('format-k9'),
  matches(path, head) {
    return /\.k9s$/i.test(basename(path)) || /<k9settings[\s>]/.test(latin1(head));
  },
  read,
};

/**
 * The IMAP accounts of a settings export. It never holds passwords.
 *
 * @throws UserError when it is not well-formed or no such export
 */
async function read(file: ConfigFile): Promise<Account[]> {
  const name = plain(file.path);
  const root = await parse(file, name);
  if (root.name !== 'k9settings') {
    throw new UserError(say('k9-not-settings', { file: name }), say('k9-not-settings-hint'));
  }
  const version = Number(root.attributes['version'] ?? 0);
  const accounts = childrenOf(child(root, 'accounts'), 'account');
  return accounts.flatMap((account) => accountOf(account, version, file.path) ?? []);
}

async function parse(file: ConfigFile, name: string): Promise<XmlElement> {
  try {
    return await parseXml(utf8(file.bytes, file.path), { maxBytes: MAX_BYTES });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new RefusedFile(invalidXml(name, error), say('k9-export-again-hint'), error.line);
  }
}

function accountOf(account: XmlElement, version: number, file: string): Account | null {
  const server = child(account, 'incoming-server');
  const host = plain(child(server, 'host')?.text ?? '');
  if (server?.attributes['type']?.toUpperCase() !== 'IMAP' || host === '') return null;
  const user = plain(child(server, 'username')?.text ?? '');
  const security = securityOf(child(server, 'connection-security')?.text ?? '');
  return {
    client: 'k9',
    format: 'k9-settings',
    file,
    account: plain(child(account, 'name')?.text ?? '') || `${user}@${host}`,
    host,
    port: portIn(child(server, 'port')?.text) ?? usualPort(security),
    security,
    user,
    type: 'imap',
    settings: settingsOf(account, version),
    count: 1,
  };
}

/** ConnectionSecurity.java; `..._OPTIONAL` is what very old versions wrote. */
function securityOf(text: string): Security {
  if (/^SSL_TLS/.test(text.trim())) return 'tls';
  return /^STARTTLS/.test(text.trim()) ? 'starttls' : 'none';
}

function settingsOf(account: XmlElement, version: number): AccountSettings {
  const values = valuesOf(child(account, 'settings'));
  const minutes = numberOf(values, 'automaticCheckIntervalMinutes', USUAL.checkMinutes);
  const never = minutes.value !== null && minutes.value < 0;
  const push = pushFolders(account, values, version);
  return {
    ...unknownSettings,
    idle: { ...push, value: push.value === null ? null : push.value > 0 },
    pollMinutes: never ? { ...minutes, value: 0 } : minutes,
    checkNewMail: { ...minutes, value: !never },
    pushFolders: push,
    idleRefreshMinutes: numberOf(values, 'idleRefreshMinutes', USUAL.idleRefreshMinutes),
  };
}

/** The folders marked for push, up to maxPushFolders in the order of the file (ImapBackendPusher.kt). */
function pushFolders(account: XmlElement, values: Map<string, string>, version: number): Setting<number> {
  const mode = values.get('folderPushMode');
  if (version < PER_FOLDER_SINCE && mode !== undefined) {
    return { value: mode === 'NONE' ? 0 : null, source: 'file', key: 'folderPushMode', line: null };
  }
  const folders = childrenOf(child(account, 'folders'), 'folder');
  const marked = folders.filter((folder) => valuesOf(folder).get('pushEnabled') === 'true').length;
  const most = numberOf(values, 'maxPushFolders', USUAL.maxPushFolders);
  if (marked > (most.value ?? marked)) return most;
  return { value: marked, source: 'file', key: 'pushEnabled', line: null };
}

function numberOf(values: Map<string, string>, key: string, usual: number): Setting<number> {
  const text = values.get(key) ?? '';
  if (!/^-?\d{1,9}$/.test(text)) return { ...setTo(usual), key };
  return { value: Number(text), source: 'file', key, line: null };
}

function valuesOf(element: XmlElement | undefined): Map<string, string> {
  return new Map(
    childrenOf(element, 'value').flatMap(({ attributes, text }) => {
      const key = attributes['key'];
      return key === undefined ? [] : [[key, text.trim()] as const];
    }),
  );
}

function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}
