import type { Message } from '../base/message.ts';
import type { Account } from '../model/account.ts';
import type { ClientModel } from '../model/client-model.ts';
import type { ConfigFormat } from '../model/config-format.ts';
import type { FactName } from '../model/facts.ts';
import type { Remedy } from '../model/finding.ts';
import type { Scalar } from '../model/json.ts';
import type { Rule } from '../model/rule.ts';
import type { AccountSettings, Setting } from '../model/setting.ts';

/** Everything this program knows about one mail program. Each has a folder of its own and a line in list.ts. */
export interface MailProgram {
  /** As people call it. */
  readonly name: Message;
  /** Its process, as the system calls it (on Windows without `.exe`); absent where that says nothing, or it runs elsewhere. */
  readonly process?: RegExp;
  /** How the conversation asks whether another device uses it, and where in the list; absent where it does not ask. */
  readonly asked?: { readonly place: number; readonly device: Message; readonly anotherDevice?: Message };
  /** Where it shows the passwords it keeps. */
  readonly savedPasswords?: Message;
  /** Several of it in words; absent: `2 × Thunderbird`. */
  readonly counted?: (number: number) => Message;
  /** Settings and folders in, connections out. */
  readonly model: ClientModel;
  /** The settings files that are read, in the order they are tried; none where only the model is known. */
  readonly formats: readonly ConfigFormat[];
  /** What only this program can get wrong. What several can get wrong is judged in src/rules/settings. */
  readonly rules: readonly Rule<FactName>[];
  readonly steps: Steps;
}

/** How a person changes the program's settings. A general rule judges a setting only where the program says how to change it. */
export interface Steps {
  readonly settings: { readonly [Name in keyof AccountSettings]?: HowTo };
  /**
   * How encryption is switched on for an account that has none; null when a rule of the program has more to say about
   * this account. Absent where no settings file is read, or the program's own rules look after it.
   */
  readonly encryption?: (account: Account) => Encryption | null;
  /** Minutes: the shortest interval it offers for checking mail; absent where any can be set. */
  readonly shortestPoll?: number;
  /** The steps for a setting that an administrator has made for the whole computer. */
  readonly managed?: (setting: Setting<Scalar>) => readonly Message[];
  /** In one line, how the number of connections is set on another computer. */
  readonly sameElsewhere?: (connections: number) => Message;
  /** What people see of it when the server refuses one of its connections. */
  readonly whenRefused?: Message;
}

/** What the sentences about one setting of one account are filled with. */
export interface Filling {
  readonly account: string;
  /** The number to set; 1 or 0 for true or false. */
  readonly value: number;
}

/** How one setting is changed. */
export interface HowTo {
  /** What to set, in one sentence. */
  readonly text: (filling: Filling) => Message;
  /** Step by step, in the words the program shows. */
  readonly steps: (filling: Filling, account: Account) => readonly Message[];
  /** What this value costs; null when it costs nothing. */
  readonly cost?: (account: Account, value: number) => Message | null;
  /** The file holds it as one plain value, which `fix` can write; `review`: somebody should look at the edit first. */
  readonly edit?: Remedy['safety'];
}

export interface Encryption {
  readonly remedy: Remedy;
  /** Where it is set, if that is a setting of its own. */
  readonly setting: Setting<Scalar> | null;
}
