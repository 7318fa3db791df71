/** The flag --client: a mail program, how many of it there are, and what is set in it. */
import { UserError } from '../base/errors.ts';
import { plain } from '../base/text.ts';
import { wholeNumber } from '../base/whole-number.ts';
import type { Endpoint } from '../discover/target.ts';
import { CAP } from '../engine/limits.ts';
import type { Account } from '../model/account.ts';
import { type AccountSettings, setTo } from '../model/setting.ts';
import { isProgramId, programIds, programs } from '../programs/index.ts';
import { say } from '../words/say.ts';

/** One `--client`. */
export type NamedClient = Pick<Account, 'client' | 'count' | 'settings'>;

/** What `--client ID:key=value` may set, and which setting it is. */
export const clientKeys: { readonly [key: string]: keyof AccountSettings } = {
  connections: 'maxConnections',
  idle: 'idle',
  poll: 'pollMinutes',
  startup: 'checkAtStartup',
  'check-new': 'checkNewMail',
  'check-all': 'checkAllFolders',
  autosync: 'autosync',
  push: 'pushFolders',
};

/** Reads `ID[=COUNT][:key=value,...]`. @throws UserError naming what is known. */
export function parseClient(text: string): NamedClient {
  const match = /^([a-z0-9-]+)(?:=(\d+))?(?::(.+))?$/i.exec(text.trim());
  const client = match?.[1]?.toLowerCase() ?? '';
  if (!match || !isProgramId(client)) {
    throw new UserError(
      say('client-unknown', { typed: plain(text, 60) }),
      say('client-unknown-hint', { known: programIds }),
    );
  }
  const settings = (match[3] ?? '').split(',').filter(Boolean).reduce(withOption, programs[client].model.defaults);
  return { client, settings, count: wholeNumber(match[2] ?? '1', '--client COUNT', 1, CAP.most) };
}

/** The account of such a program in this mailbox. */
export function accountOf(named: NamedClient, target: Endpoint & { readonly user: string }): Account {
  return { format: 'command-line', file: null, account: ownerOf(target.user), ...target, type: 'imap', ...named };
}

/**
 * `jo@example.org*support` is an administrator who signs in for jo (Dovecot, auth_master_user_separator): the mail
 * program shows jo, and who helped is nobody else's business.
 */
function ownerOf(user: string): string {
  const [owner = ''] = user.split('*', 1);
  return owner === '' ? user : owner;
}

function withOption(settings: AccountSettings, text: string): AccountSettings {
  const [key = '', value = ''] = text.split('=');
  const name = clientKeys[key];
  if (name === undefined) {
    throw new UserError(
      say('client-key-unknown', { typed: plain(key, 40) }),
      say('client-key-unknown-hint', { known: Object.keys(clientKeys) }),
    );
  }
  if (name === 'pushFolders') {
    return { ...settings, [name]: setTo(wholeNumber(value, `--client ${key}`, 0, 10_000), 'command-line') };
  }
  if (name === 'maxConnections' || name === 'pollMinutes') {
    return { ...settings, [name]: setTo(wholeNumber(value, `--client ${key}`, 1, 10_000), 'command-line') };
  }
  if (value !== 'on' && value !== 'off')
    throw new UserError(say('client-on-off', { flag: `--client ${key}`, typed: plain(value, 40) }));
  return { ...settings, [name]: setTo(value === 'on', 'command-line') };
}
