import { UserError } from '../base/errors.ts';
import { plain } from '../base/text.ts';
import { accountsFor } from '../cli/commands/accounts.ts';
import { checkServer } from '../cli/commands/check-server.ts';
import { search } from '../cli/commands/find-server.ts';
import { fix } from '../cli/commands/fix.ts';
import type { CheckFlags } from '../cli/commands/flags.ts';
import { profilesHere } from '../cli/commands/profiles-here.ts';
import type { Chosen } from '../cli/commands/request.ts';
import { parseHost, type ServerOptions, serverFrom } from '../cli/options.ts';
import { parseAddress } from '../discover/index.ts';
import type { Account } from '../model/account.ts';
import type { Discovery } from '../model/discovery.ts';
import { readConfig } from '../programs/formats.ts';
import type { Io } from '../terminal/io.ts';
import { type Choice, note, type Prompts, promptsFor, spinnerFor } from '../terminal/terminal.ts';

/** The conversation on a terminal: which account, which server, the password, then the check. */
export async function wizard(flags: CheckFlags, io: Io): Promise<number> {
  const prompts = await promptsFor(io, flags.color);
  note(
    'imap-doctor finds out why your mail program says "too many connections". It changes nothing without asking.\n',
    io,
  );
  const known = await knownAccounts(io);
  const picked = known.length === 0 ? null : await pickAccount(prompts, known);
  const chosen = picked ? fromAccount(picked, known, flags) : await fromAddress(prompts, known, flags, io);
  const { code, editable } = await checkServer(chosen, flags, io);
  io.stderr.write(`\nTo check again without questions: ${again(chosen)}\n`);
  if (editable.length === 0 || io.interrupt.aborted) return code;
  const wanted = await prompts.confirm('Shall imap-doctor make these changes in Thunderbird? You see them first.');
  return wanted ? fix(editable, { policy: flags.policy, color: flags.color }, io) : code;
}

/** The IMAP accounts of the Thunderbird profiles on this computer; a profile that cannot be read is left out. */
async function knownAccounts(io: Io): Promise<Account[]> {
  const accounts: Account[] = [];
  for (const { path } of await profilesHere(io)) {
    try {
      accounts.push(...(await readConfig(path)));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return accounts.filter(({ host, user }) => host !== '' && user !== '');
}

function pickAccount(prompts: Prompts, known: readonly Account[]): Promise<Account | null> {
  const choices: Choice<Account | null>[] = known.map((account) => ({
    name: `${plain(account.account, 60)} on ${plain(account.host, 60)} (Thunderbird)`,
    value: account,
  }));
  return prompts.select('Which account?', [...choices, { name: 'Another one', value: null }]);
}

function fromAccount({ host, port, security, user }: Account, known: readonly Account[], flags: CheckFlags): Chosen {
  const server = { host: parseHost(host), port, security };
  return { server, user, discovery: undefined, accounts: accountsFor(known, flags, server, user) };
}

async function fromAddress(prompts: Prompts, known: readonly Account[], flags: CheckFlags, io: Io): Promise<Chosen> {
  const text = await prompts.input('Your mail address?', (typed) => isAddress(typed, io));
  const { address } = parseAddress(text);
  const discovery = await searchAloud(address, flags, io);
  const found = await acceptFound(prompts, discovery);
  const server = found ?? (await askServer(prompts, io));
  const user = (found && discovery.chosen?.user) ?? address;
  return { server, user, discovery, accounts: accountsFor(known, flags, server, user) };
}

function isAddress(text: string, io: Io): true | string {
  try {
    parseAddress(text);
    return true;
  } catch (error) {
    return refusalOf(error, io);
  }
}

/** Why an answer cannot be used, for the line below the question. */
function refusalOf(error: unknown, { words }: Io): string {
  if (!(error instanceof UserError)) return String(error);
  return [error.text, error.hint ?? '']
    .map((text) => words.show(text))
    .join(' ')
    .trim();
}

async function searchAloud(address: string, flags: CheckFlags, io: Io): Promise<Discovery> {
  const spinner = await spinnerFor(io);
  spinner.show(`Looking for the mail server of ${address}`);
  try {
    return await search(address, flags, io.interrupt);
  } finally {
    spinner.hide();
  }
}

/** The password will go to this server, so the user sees its name first. */
async function acceptFound(prompts: Prompts, { chosen }: Discovery): Promise<ServerOptions | null> {
  if (chosen === null) return null;
  const { host, port, security } = chosen;
  const yes = await prompts.confirm(`Found ${host}:${port} (${security}). Is that your mail server?`);
  return yes ? { host, port, security } : null;
}

async function askServer(prompts: Prompts, io: Io): Promise<ServerOptions> {
  const host = await prompts.input('Name of the mail server (IMAP)?', (text) => {
    try {
      parseHost(text);
      return true;
    } catch (error) {
      return refusalOf(error, io);
    }
  });
  const security = await prompts.select('Which connection security?', [
    { name: 'SSL/TLS (port 993)', value: 'tls' },
    { name: 'STARTTLS (port 143)', value: 'starttls' },
  ]);
  const port = await prompts.input(
    `Port? (Enter for ${security === 'tls' ? 993 : 143})`,
    (text) => text.trim() === '' || /^\d{1,5}$/.test(text.trim()) || 'A port is a number such as 993.',
  );
  return serverFrom(host, port.trim() || undefined, security);
}

function again({ server, user }: Chosen): string {
  const { host, port, security } = server;
  return `imap-doctor check --host ${host} --port ${port} --security ${security} --user ${plain(user, 100)}`;
}
