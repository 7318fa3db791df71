import { basename } from 'node:path';
import { RefusedFile, UserError } from '../../base/errors.ts';
import { invalidJson, keyLines, parseJson } from '../../base/json-lines.ts';
import { isJsonObject, type JsonObject } from '../../base/json-object.ts';
import { plain } from '../../base/text.ts';
import { utf8 } from '../../base/utf8.ts';
import type { Account } from '../../model/account.ts';
import type { ConfigFile, ConfigFormat } from '../../model/config-format.ts';
import { isPort, type Security } from '../../model/security.ts';
import { type Setting, setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { type Keys, keysOf, numberIn, truthIn } from './values.ts';

export const format: ConfigFormat = {
  id: 'goimapnotify',
  name: say('format-goimapnotify'),
  maxBytes: 1024 * 1024,
  matches(path, head) {
    if (/imapnotify/i.test(basename(path)) && /\.(?:conf|json|ya?ml)$/i.test(path)) return true;
    const text = Buffer.from(head).toString('utf8');
    return /^\s*[[{][\s\S]*"boxes"\s*:/i.test(text) || isYaml(text);
  },
  read,
};

/** The list of accounts at the beginning of a line, and the boxes or commands of one below it. */
function isYaml(text: string): boolean {
  const isList = /^configurations[ \t]*:/im.test(text) && /^[ \t]+(?:-[ \t]+)?(?:boxes|mailbox)[ \t]*:/im.test(text);
  return isList || (/^boxes[ \t]*:/im.test(text) && /^onnewmail[ \t]*:/im.test(text));
}

/** Far more than anybody has. */
const MOST = 1000;

/** What a file holds, and the line of a key of one of its objects. */
interface Parsed {
  readonly value: unknown;
  lineOf(keys: JsonObject, key: string): number | null;
}

/**
 * The accounts of a goimapnotify configuration: one object, a list of them, or a list under `configurations`. Commands
 * (hostCMD, passwordCMD) are never run, passwords are not looked at.
 *
 * @throws UserError when it is neither YAML nor JSON, or names no server
 */
async function read(file: ConfigFile): Promise<Account[]> {
  const name = plain(file.path);
  const parsed = await parse(utf8(file.bytes, file.path), name);
  const configurations = listOf(parsed.value);
  const found = configurations.flatMap((keys) => accountOf(keys, parsed, file.path) ?? []);
  if (found.length > 0) return found;
  throw new UserError(say('goimapnotify-no-host', { file: name }), say('goimapnotify-no-host-hint'));
}

/** YAML is the usual form; JSON the older one, for which nothing has to be loaded. */
async function parse(text: string, name: string): Promise<Parsed> {
  if (/^\s*[[{]/.test(text)) return parseAsJson(text, name);
  const { parseYaml } = await import('../../base/yaml.ts');
  const document = parseYaml(text);
  if ('value' in document) return document;
  throw new RefusedFile(say('yaml-invalid', { file: name, ...document }), say('json-correct-hint'), document.line);
}

/** The lines of one account are known; of several that have the same keys they are not. */
function parseAsJson(text: string, name: string): Parsed {
  const document = parseJson(text);
  if (!('value' in document)) {
    throw new RefusedFile(invalidJson(name, document), say('json-correct-hint'), document.line);
  }
  const [only, another] = listOf(document.value);
  const lines = only !== undefined && another === undefined ? keyLines(text, new Set(Object.keys(only))) : null;
  return { value: document.value, lineOf: (_, key) => lines?.get(key) ?? null };
}

function listOf(value: unknown): JsonObject[] {
  const inner = isJsonObject(value) ? keysOf(value).value('configurations') : undefined;
  const list = Array.isArray(inner) ? inner : Array.isArray(value) ? value : [value];
  return list.slice(0, MOST).filter(isJsonObject);
}

function accountOf(object: JsonObject, { lineOf }: Parsed, file: string): Account | null {
  const keys = keysOf(object);
  const host = keys.text('host');
  if (host === '') return null;
  const user = keys.text('username');
  const place = (key: string): Place => {
    const named = keys.named(key);
    return { key: named ?? key, line: named === null ? null : lineOf(object, named) };
  };
  const boxes = boxesOf(keys.value('boxes'), place('boxes'));
  const port = numberIn(keys.value('port'));
  return {
    client: 'goimapnotify',
    format: 'goimapnotify',
    file,
    account: keys.text('alias') || (user === '' ? host : user.includes('@') ? user : `${user}@${host}`),
    host,
    port: isPort(port) ? port : 993,
    security: securityOf(keys),
    user,
    type: 'imap',
    settings: {
      ...unknownSettings,
      // Each box has a client of its own, which logs in and goes into IDLE (goimapnotify main.go).
      maxConnections: boxes,
      idle: setTo(true),
      pushFolders: boxes,
      idleRefreshMinutes: renewalOf(numberIn(keys.value('idleLogoutTimeout')), place('idleLogoutTimeout')),
    },
    count: 1,
  };
}

type Place = Pick<Setting<number>, 'key' | 'line'>;

/** Without boxes it watches every folder there is (goimapnotify 2.4). */
function boxesOf(boxes: unknown, place: Place): Setting<number> {
  const known = Array.isArray(boxes) && boxes.length > 0;
  return { value: known ? boxes.length : null, source: known ? 'file' : 'default', ...place };
}

/** Minutes; 0 and less is as nothing (client.go). */
const RENEWED_AFTER = 25;

function renewalOf(minutes: number | null, place: Place): Setting<number> {
  return minutes !== null && minutes > 0
    ? { value: minutes, source: 'file', ...place }
    : { ...setTo(RENEWED_AFTER), key: place.key };
}

/**
 * `tlsOptions` in the manual, `tlsOption` in the code of some versions. Without `tls` nothing is encrypted, whatever they
 * say (client.go asks for both).
 */
function securityOf(keys: Keys): Security {
  const options = [keys.value('tlsOptions'), keys.value('tlsOption')].find(isJsonObject);
  if (!truthIn(keys.value('tls'))) return 'none';
  return options !== undefined && truthIn(keysOf(options).value('starttls')) ? 'starttls' : 'tls';
}
