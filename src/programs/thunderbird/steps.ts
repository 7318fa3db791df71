import type { Message } from '../../base/message.ts';
import { plain } from '../../base/text.ts';
import type { Account } from '../../model/account.ts';
import type { Scalar } from '../../model/json.ts';
import type { Setting } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import type { Encryption, HowTo, Steps } from '../program.ts';
import { remedyFor } from '../remedy.ts';

const serverSettings = (account: string): Message[] => [
  say('thunderbird-step-account-settings'),
  say('thunderbird-step-server-settings', { account }),
];

const poll: HowTo = {
  text: ({ value: minutes }) => say('program-set-poll', { minutes }),
  steps: ({ account, value: minutes }) => [...serverSettings(account), say('thunderbird-step-poll', { minutes })],
  edit: 'safe',
};

/** What is measured and how: docs/lab.md. */
function costOf({ settings: { pollMinutes } }: Account, connections: number): Message | null {
  if (connections > 1) return null;
  const minutes = pollMinutes.value ?? 0;
  return minutes > 0 ? say('thunderbird-cost-one', { minutes }) : say('thunderbird-cost-one-no-check');
}

/**
 * Minutes. With one connection this is how late inbox mail can be. Mail hosts that count allow 20 checks an hour or more,
 * so this is far from a ban.
 */
const SOONER = 5;

function sooner({ settings: { pollMinutes } }: Account): Message[] {
  const isLate = pollMinutes.value !== null && pollMinutes.value > SOONER;
  return isLate ? [say('thunderbird-step-sooner', { minutes: SOONER })] : [];
}

export const howTo = {
  maxConnections: {
    text: ({ value: connections }) => say('thunderbird-set-connections', { connections }),
    steps: ({ account, value: connections }, whole) => [
      ...serverSettings(account),
      say('thunderbird-step-connections', { connections }),
      ...(connections > 1 ? [] : sooner(whole)),
      say('thunderbird-step-restart'),
    ],
    cost: costOf,
    edit: 'safe',
  },
  idle: {
    text: () => say('program-set-idle'),
    steps: ({ account }) => [...serverSettings(account), say('thunderbird-step-idle')],
    edit: 'safe',
  },
  pollMinutes: poll,
  checkNewMail: poll,
  checkAtStartup: {
    text: () => say('thunderbird-set-startup'),
    steps: ({ account }) => [...serverSettings(account), say('thunderbird-step-startup')],
    edit: 'safe',
  },
  checkAllFolders: {
    text: () => say('thunderbird-set-folders'),
    steps: () => [say('thunderbird-step-config-editor'), say('thunderbird-step-folder')],
    edit: 'review',
  },
} as const satisfies Steps['settings'];

/** A wrong guess would stop the mail, so the edit is to be looked at first. */
const security = {
  steps: ({ account }) => [...serverSettings(account), say('thunderbird-step-tls'), say('thunderbird-step-starttls')],
  edit: 'review',
} as const satisfies Omit<HowTo, 'text'>;

export const authMethod: HowTo = {
  text: () => say('thunderbird-set-method'),
  steps: ({ account }) => [...serverSettings(account), say('thunderbird-step-method')],
  edit: 'review',
};

/** Thunderbird's numbers for "Connection security" (nsMsgSocketType.idl). */
export const STARTTLS = 2;
export const TLS = 3;

/** On port 993 TLS is expected from the first byte, elsewhere STARTTLS. */
export function encrypted(account: Account, setting: Setting<Scalar>): Encryption {
  const tls = account.port === 993;
  const text = (): Message => (tls ? say('thunderbird-set-tls') : say('thunderbird-set-starttls'));
  const howTo = { ...security, text };
  return { setting, remedy: remedyFor(account, { setting, to: tls ? TLS : STARTTLS, howTo }, steps) };
}

/** A number Thunderbird no longer knows has a rule of its own (`tls/optional`). */
function encryption(account: Account): Encryption | null {
  const socketType = account.signIn?.socketType ?? { value: null, source: 'default', key: null, line: null };
  return socketType.value === 0 || socketType.value === null ? encrypted(account, socketType) : null;
}

function managed({ key, file, line, source }: Setting<Scalar>): Message[] {
  const isCount = source === 'policy' && key?.endsWith('.max_cached_connections') === true;
  return [
    managedIn(key ?? '', file, line),
    say('thunderbird-step-managed'),
    ...(isCount ? [say('thunderbird-step-managed-numbers')] : []),
  ];
}

function managedIn(key: string, file: string | undefined, line: number | null): Message {
  if (file === undefined) return say('thunderbird-managed-by-policy', { key });
  const where = { key, file: plain(file) };
  return line === null ? say('thunderbird-managed-in', where) : say('thunderbird-managed-at', { ...where, line });
}

export const steps: Steps = {
  settings: howTo,
  encryption,
  managed,
  sameElsewhere: (connections) => say('wizard-other-computer', { connections }),
  // Measured with Thunderbird 153.7.0esr and limits of 2 to 4: 16 to 26 refused sign-ins in the first half minute, no
  // message at all, and most folders without their mail.
  whenRefused: say('thunderbird-when-refused'),
};
