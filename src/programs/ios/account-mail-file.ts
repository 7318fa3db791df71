import { RefusedFile, UserError } from '../../base/errors.ts';
import { invalidJson, parseJson } from '../../base/json-lines.ts';
import { plain } from '../../base/text.ts';
import { utf8 } from '../../base/utf8.ts';
import type { MailPayload, ProfileFact, ProfileFlaw } from '../../model/apple-profile.ts';
import type { ConfigFile, SettingsContent } from '../../model/config-format.ts';
import { say } from '../../words/say.ts';
import { accountOf } from './mail-payload.ts';
import { isDict, type PlistDict, type PlistValue } from './plist.ts';
import { ACCOUNT_MAIL, DECLARATION } from './profile-head.ts';
import { ACCOUNT_TYPES, AUTHENTICATIONS, type ServerKeys, serverOf, valuesOf } from './profile-values.ts';

/** A declaration has a kilobyte. */
const MAX_BYTES = 1_000_000;
/** A real one has four levels. */
const MAX_DEPTH = 32;

/** The account a declaration sets up. @throws UserError */
export function readDeclaration(file: ConfigFile): SettingsContent {
  const name = plain(file.path);
  const root = parse(file.bytes, name);
  const payload = isDict(root) ? root.entries.get('Payload') : undefined;
  if (!isDict(root) || root.entries.get('Type') !== DECLARATION || !isDict(payload)) {
    throw new UserError(say('ios-not-declaration', { file: name }), say('ios-not-declaration-hint'));
  }
  const flaws: ProfileFlaw[] = [];
  const mail = declaredMail(payload, flaws);
  const values = valuesOf(root, '', flaws);
  values.require(['Identifier']);
  const profile: ProfileFact = {
    kind: 'declaration',
    identifier: values.text('Identifier'),
    name: mail.account,
    signature: null,
    packing: null,
    encrypted: false,
    payloadTypes: [DECLARATION],
    mail: [mail],
    flaws,
  };
  const account = accountOf(mail, ACCOUNT_MAIL, file.path);
  return {
    accounts: account === null ? [] : [account],
    documents: [{ file: file.path, format: ACCOUNT_MAIL, problems: [], note: null, profile }],
  };
}

const SERVER = ['HostName', 'AuthenticationMethod'];

/** There is no SSL key in this format, and names and passwords are in assets elsewhere. */
const keys: ServerKeys = {
  host: 'HostName',
  port: 'Port',
  ssl: null,
  authentication: 'AuthenticationMethod',
  user: null,
};

function declaredMail(payload: PlistDict, flaws: ProfileFlaw[]): MailPayload {
  const whole = valuesOf(payload, '', flaws);
  whole.require(['IncomingServer', 'OutgoingServer']);
  const incoming = valuesOf(dictIn(payload, 'IncomingServer'), 'IncomingServer', flaws);
  const outgoing = valuesOf(dictIn(payload, 'OutgoingServer'), 'OutgoingServer', flaws);
  if (whole.has('IncomingServer')) incoming.require(['ServerType', ...SERVER]);
  if (whole.has('OutgoingServer')) outgoing.require(SERVER);
  const server = serverOf(incoming, keys, AUTHENTICATIONS);
  return {
    account: whole.text('VisibleName') || server.host || DECLARATION,
    type: incoming.one<'imap' | 'pop3'>('ServerType', ACCOUNT_TYPES),
    incoming: server,
    outgoing: serverOf(outgoing, keys, AUTHENTICATIONS),
    pathPrefix: incoming.has('IMAPPathPrefix') ? incoming.text('IMAPPathPrefix') : null,
    passwordKeys: [],
    lines: {},
  };
}

function dictIn(dict: PlistDict, key: string): PlistDict {
  const value = dict.entries.get(key);
  return isDict(value) ? value : { entries: new Map(), lines: new Map() };
}

function parse(bytes: Uint8Array, name: string): PlistValue {
  if (bytes.length > MAX_BYTES) {
    const size = { file: name, megabytes: MAX_BYTES / 1_000_000 };
    throw new UserError(say('file-too-large', size), say('ios-not-declaration-hint'));
  }
  const text = utf8(bytes, name);
  const document = parseJson(text);
  if ('value' in document) return plistFrom(document.value, MAX_DEPTH);
  throw new RefusedFile(invalidJson(name, document), say('json-correct-hint'), document.line);
}

/** JSON in the shape of a property list, so that both are read alike. */
function plistFrom(value: unknown, levels: number): PlistValue {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (levels === 0 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.map((inner) => plistFrom(inner, levels - 1));
  const entries = Object.entries(value).map(([key, inner]) => [key, plistFrom(inner, levels - 1)] as const);
  return { entries: new Map(entries), lines: new Map() };
}
