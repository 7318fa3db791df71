import { basename } from 'node:path';
import { RefusedFile, UserError } from '../../base/errors.ts';
import { invalidJson, parseJson } from '../../base/json-lines.ts';
import { isJsonObject, type JsonObject } from '../../base/json-object.ts';
import { plain } from '../../base/text.ts';
import { utf8 } from '../../base/utf8.ts';
import type { Account } from '../../model/account.ts';
import type { ConfigFile, ConfigFormat } from '../../model/config-format.ts';
import { isPort, type Security } from '../../model/security.ts';
import { type Setting, setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';

export const format: ConfigFormat = {
  id: 'goimapnotify',
  name: say('format-goimapnotify'),
  matches(path, head) {
    if (/imapnotify/i.test(basename(path)) && /\.(?:conf|json|ya?ml)$/i.test(path)) return true;
    return /^\s*[[{][\s\S]*"boxes"\s*:/i.test(Buffer.from(head).toString('utf8'));
  },
  read,
};

/** Far more than anybody has. */
const MOST = 1000;

/**
 * The accounts of a goimapnotify configuration: one object, a list of them, or a list under `configurations`. Commands
 * (hostCmd, passwordCmd) are never run, passwords are not looked at.
 *
 * @throws UserError when it is YAML, not JSON, or names no server
 */
function read(file: ConfigFile): Account[] {
  const name = plain(file.path);
  const text = utf8(file.bytes, file.path);
  if (!/^\s*[[{]/.test(text)) {
    throw new UserError(say('goimapnotify-not-json', { file: name }), say('goimapnotify-not-json-hint'));
  }
  const configurations = listOf(parsed(text, name));
  const found = configurations.flatMap((keys) => accountOf(keys, file.path) ?? []);
  if (found.length > 0) return found;
  throw new UserError(say('goimapnotify-no-host', { file: name }), say('goimapnotify-no-host-hint'));
}

function parsed(text: string, name: string): unknown {
  const document = parseJson(text);
  if ('value' in document) return document.value;
  throw new RefusedFile(invalidJson(name, document), say('json-correct-hint'), document.line);
}

function listOf(value: unknown): JsonObject[] {
  const inner = isJsonObject(value) && Array.isArray(value['configurations']) ? value['configurations'] : value;
  return (Array.isArray(inner) ? inner : [inner]).slice(0, MOST).filter(isJsonObject);
}

function accountOf(keys: JsonObject, file: string): Account | null {
  const host = textOf(keys, 'host');
  if (host === '') return null;
  const user = textOf(keys, 'username');
  const security = securityOf(keys);
  const boxes = boxesOf(keys['boxes']);
  return {
    client: 'goimapnotify',
    format: 'goimapnotify',
    file,
    account: textOf(keys, 'alias') || (user === '' ? host : `${user}@${host}`),
    host,
    port: isPort(keys['port']) ? keys['port'] : 993,
    security,
    user,
    type: 'imap',
    // Each box has a client of its own, which logs in and goes into IDLE (goimapnotify main.go).
    settings: { ...unknownSettings, maxConnections: boxes, idle: setTo(true), pushFolders: boxes },
    count: 1,
  };
}

/** Without boxes it watches every folder there is (goimapnotify 2.4). */
function boxesOf(boxes: unknown): Setting<number> {
  const known = Array.isArray(boxes) && boxes.length > 0;
  return { value: known ? boxes.length : null, source: known ? 'file' : 'default', key: 'boxes', line: null };
}

/**
 * `tlsOptions` in the manual, `tlsOption` in the code of some versions. Without `tls` nothing is encrypted, whatever they
 * say (client.go asks for both).
 */
function securityOf(keys: JsonObject): Security {
  const options = [keys['tlsOptions'], keys['tlsOption']].find(isJsonObject);
  if (keys['tls'] !== true) return 'none';
  return options?.['starttls'] === true ? 'starttls' : 'tls';
}

function textOf(keys: JsonObject, key: string): string {
  const value = keys[key];
  return typeof value === 'string' ? plain(value) : '';
}
