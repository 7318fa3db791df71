import type { Message } from '../../base/message.ts';
import type { Account } from '../../model/account.ts';
import type { Remedy } from '../../model/finding.ts';
import type { Scalar } from '../../model/json.ts';
import type { Problem } from '../../model/rule.ts';
import type { AccountSettings, Setting } from '../../model/setting.ts';
import { programs } from '../../programs/index.ts';
import type { MailProgram } from '../../programs/program.ts';
import { placeOf, remedyFor, whereSet } from '../../programs/remedy.ts';

/** One account, one of its settings, and how its program lets a person change it. */
export interface Judged<Name extends keyof AccountSettings = keyof AccountSettings> {
  readonly account: Account;
  readonly program: MailProgram;
  readonly setting: Exclude<AccountSettings[Name], undefined>;
  readonly name: Name;
}

/** Only what a settings file says is judged: the defaults assumed for a `--client` are nobody's choice. */
export function inFiles(accounts: readonly Account[]): Account[] {
  return accounts.filter(({ file }) => file !== null);
}

/** The accounts with this setting whose program says how to change it. */
export function* accountsWith<Name extends keyof AccountSettings>(
  accounts: readonly Account[],
  name: Name,
): Generator<Judged<Name>> {
  for (const account of accounts) {
    const program = programs[account.client];
    const setting = account.settings[name];
    if (setting === undefined || program.steps.settings[name] === undefined) continue;
    yield { account, program, setting: setting as Judged<Name>['setting'], name };
  }
}

/** The number in the sentences, where that is not what is written. */
interface Shown {
  readonly shown?: number;
}

/** The program's own way to set it to this value. */
export function remedyOf({ account, program, setting, name }: Judged, to: Scalar, more: Shown = {}): Remedy {
  const howTo = program.steps.settings[name];
  if (howTo === undefined) throw new Error(`no steps for ${name}`);
  return remedyFor(account, { setting: setting as Setting<Scalar>, to, howTo, ...more }, program.steps);
}

export function problemWith({ account, program, setting, name }: Judged, message: Message, remedy: Remedy): Problem {
  return {
    message,
    evidence: [whereSet(setting, name, program.name)],
    at: placeOf(account, setting),
    subject: account.account,
    remedy,
  };
}
