import type { Message } from '../../base/message.ts';
import type { Scalar } from '../../model/json.ts';
import { say } from '../../words/say.ts';

type TypeName = 'number' | 'boolean';

/** The settings of an account that are judged, and the type Thunderbird reads each with (nsMsgIncomingServer.cpp). */
const TYPES: ReadonlyMap<string, TypeName> = new Map([
  ['max_cached_connections', 'number'],
  ['check_time', 'number'],
  ['port', 'number'],
  ['socketType', 'number'],
  ['authMethod', 'number'],
  ['timeout', 'number'],
  ['use_idle', 'boolean'],
  ['login_at_startup', 'boolean'],
  ['check_new_mail', 'boolean'],
  ['check_all_folders_for_new', 'boolean'],
  ['autosync_offline_stores', 'boolean'],
  ['offline_download', 'boolean'],
  ['using_subscription', 'boolean'],
]);

export const settingNames: readonly string[] = [...TYPES.keys()];

/** Those of them that Thunderbird ships no default for (mailnews.js). */
const NOT_SHIPPED = new Set(['max_cached_connections', 'timeout', 'check_new_mail']);

/** `mail.server.serverN`, or `mail.server.default`. */
export type ServerBranch = `mail.server.${string}`;

export const SERVER_DEFAULT: ServerBranch = 'mail.server.default';

/** The names above, for one branch. */
export function typedKeys(branch: ServerBranch): ServerBranch[] {
  return settingNames.map((name): ServerBranch => `${branch}.${name}`);
}

/** The type Thunderbird reads this preference with; null when it is none of an account's settings. */
export function expectedType(key: string): TypeName | null {
  const [, name] = /^mail\.server\.[^.]+\.([^.]+)$/.exec(key) ?? [];
  return (name === undefined ? undefined : TYPES.get(name)) ?? null;
}

/** The type of the default Thunderbird brings along, which no file can change; null when it brings none. */
export function shippedType(key: string): TypeName | null {
  const [, name] = /^mail\.server\.default\.([^.]+)$/.exec(key) ?? [];
  return name === undefined || NOT_SHIPPED.has(name) ? null : (TYPES.get(name) ?? null);
}

/** Whether Thunderbird passes this value over because of its type. */
export function isWrongType(key: string, value: Scalar): boolean {
  const expected = expectedType(key);
  return expected !== null && typeof value !== expected;
}

/** What Thunderbird would need instead. */
export function wantedType(key: string): Message {
  return expectedType(key) === 'number' ? say('thunderbird-wants-number') : say('thunderbird-wants-boolean');
}
