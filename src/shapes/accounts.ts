/** Mail programs: their settings, what they want, and how the limit is shared out. */

import type { Account } from '../model/account.ts';
import type { Budget, BudgetShare } from '../model/budget.ts';
import type { Demand } from '../model/demand.ts';
import type { Scalar } from '../model/json.ts';
import type { ProgramId } from '../model/program-id.ts';
import type { AccountSettings, Setting, SettingSource, Slot } from '../model/setting.ts';
import { programIds } from '../programs/index.ts';
import { folder } from './mailbox.ts';
import { count, maybeText, security } from './server.ts';
import {
  bool,
  type Fields,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  type Shape,
  scalar,
  text,
} from './shape.ts';

const source = oneOf<SettingSource>({
  file: true,
  'user.js': true,
  'server-default': true,
  default: true,
  policy: true,
  autoconfig: true,
  'command-line': true,
  device: true,
});

const slot = object<Slot>({ file: text, key: text, seen: nullable(scalar) });

/** What every setting has besides its value; the type is spelled out, so that a new field is missed here. */
const around: Fields<Omit<Setting<Scalar>, 'value'>> = {
  source,
  key: maybeText,
  line: nullable(count),
  file: optional(text),
  slot: optional(slot),
};

const setting = <T extends Scalar>(value: Shape<T>): Shape<Setting<T>> =>
  object<Setting<T>>({ ...around, value: nullable(value) } as Fields<Setting<T>>);

const settings = object<AccountSettings>({
  maxConnections: setting(number),
  idle: setting(bool),
  pollMinutes: setting(number),
  checkAtStartup: setting(bool),
  checkNewMail: setting(bool),
  checkAllFolders: setting(bool),
  autosync: setting(bool),
  pushFolders: optional(setting(number)),
  idleRefreshMinutes: optional(setting(number)),
  onlySubscribed: optional(setting(bool)),
  startsOffline: optional(setting(bool)),
  version: optional(setting(text)),
});

const program = oneOf<ProgramId>(Object.fromEntries(programIds.map((id) => [id, true])) as Record<ProgramId, true>);

export const account = object<Account>({
  client: program,
  format: text,
  file: maybeText,
  account: text,
  host: text,
  port: number,
  security,
  user: text,
  type: text,
  settings,
  count,
  folders: optional(list(folder)),
  signIn: optional(
    object<NonNullable<Account['signIn']>>({ socketType: setting(number), authMethod: setting(number) }),
  ),
});

export const demand = object<Demand>({
  client: program,
  account: text,
  host: text,
  user: text,
  file: maybeText,
  count,
  quiet: number,
  busy: number,
  worst: number,
  because: text,
  source: text,
});

export const budget = object<Budget>({
  usable: nullable(number),
  limit: nullable(number),
  limitFrom: oneOf<Budget['limitFrom']>({ measured: true, announced: true, published: true, unknown: true }),
  scope: maybeText,
  source: maybeText,
  shares: list(
    object<BudgetShare>({
      client: program,
      account: text,
      count,
      today: number,
      after: number,
      set: nullable(number),
    }),
  ),
  today: number,
  after: number,
  fits: nullable(bool),
});
