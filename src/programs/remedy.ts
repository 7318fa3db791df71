import { dirname, join } from 'node:path';
import type { Message } from '../base/message.ts';
import type { Account } from '../model/account.ts';
import type { Edit, Place, Remedy } from '../model/finding.ts';
import type { Scalar } from '../model/json.ts';
import { advised } from '../model/rule.ts';
import type { Setting } from '../model/setting.ts';
import { say } from '../words/say.ts';
import type { Encryption, Filling, HowTo, Steps } from './program.ts';

export function useTls(...steps: readonly Message[]): Remedy {
  return advised(say('use-tls'), steps);
}

/** For a program whose settings file says in no single value whether to encrypt. */
export function byUsingTls(...steps: readonly Message[]): () => Encryption {
  return () => ({ setting: null, remedy: useTls(...steps) });
}

/** What is to become of one setting. */
export interface Wanted {
  readonly setting: Setting<Scalar>;
  readonly to: Scalar;
  readonly howTo: HowTo;
  /** The number in the sentences, where that is not `to` itself. */
  readonly shown?: number;
}

/** How to set one value in the program's own words, with an edit where its file holds it as one plain value. */
export function remedyFor(account: Account, { setting, to, howTo, shown }: Wanted, steps: Steps): Remedy {
  const filling: Filling = { account: account.account, value: shown ?? Number(to) };
  const cost = howTo.cost?.(account, filling.value) ?? null;
  const what = { text: howTo.text(filling), ...(cost === null ? {} : { cost }) };
  if (isManaged(setting)) return { ...advised(what.text, steps.managed?.(setting) ?? []), ...what };
  const edits = howTo.edit === undefined ? [] : editsFor(account, setting, to);
  return { ...what, steps: howTo.steps(filling, account), edits, safety: howTo.edit ?? 'review' };
}

/** Whether an administrator sets it for the whole computer: then the user cannot change it for good. */
export function isManaged({ source }: Setting<Scalar>): boolean {
  return source === 'policy' || source === 'autoconfig';
}

/** Where a setting is: the file and line it comes from, or the file it would be written to. */
export function placeOf(account: Account, setting: Setting<Scalar>): Place | undefined {
  const file = fileOf(account, setting);
  return file === null ? undefined : { file, key: setting.key, line: setting.line };
}

/** The key a setting comes from and its line, as evidence. `program` is the name of the program that reads it. */
export function whereSet({ key, line, source: setBy }: Setting<Scalar>, name: string, program: Message): Message {
  const setting = key ?? name;
  if (setBy === 'default') return say('setting-default', { setting, program });
  return line === null ? say('setting-set', { setting, setBy }) : say('setting-set-line', { setting, setBy, line });
}

function editsFor(account: Account, setting: Setting<Scalar>, to: Scalar): Edit[] {
  const { slot } = setting;
  if (slot) return [{ file: slot.file, key: slot.key, from: slot.seen, to }];
  const file = fileOf(account, setting);
  if (file === null || setting.key === null) return [];
  return [{ file, key: setting.key, from: setting.line === null ? null : setting.value, to }];
}

/** user.js overrides prefs.js at every start: a value that comes from it must be changed there. */
function fileOf(account: Account, setting: Setting<Scalar>): string | null {
  if (account.file === null) return null;
  if (setting.file !== undefined) return setting.file;
  return setting.source === 'user.js' ? join(dirname(account.file), 'user.js') : account.file;
}
