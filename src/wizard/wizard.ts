import { UserError } from '../base/errors.ts';
import { shellOption } from '../base/shell.ts';
import { plain } from '../base/text.ts';
import { parseAddress } from '../discover/address.ts';
import { doubtOf } from '../discover/doubt.ts';
import { type Endpoint, endpointOf, hostAndPort, parseHost } from '../discover/target.ts';
import type { Account } from '../model/account.ts';
import type { Discovery } from '../model/discovery.ts';
import type { Security } from '../model/security.ts';
import { programs } from '../programs/index.ts';
import type { Io } from '../terminal/io.ts';
import { type Choice, type ColorChoice, note, type Prompts, promptsFor, spinnerFor } from '../terminal/terminal.ts';
import { say } from '../words/say.ts';

/** Who signs in where, and how the server was found; undefined when it was named. */
export interface Mailbox {
  readonly server: Endpoint;
  readonly user: string;
  readonly discovery: Discovery | undefined;
}

/** What a check came to. */
export interface Checked {
  /** The exit code. */
  readonly code: number;
  /** Files in which a finding would change a value. */
  readonly editable: readonly string[];
}

/** What is known beforehand, and what is done in the conversation. */
export interface Actions {
  /** The IMAP accounts of the mail programs on this computer. */
  readonly known: readonly Account[];
  search(address: string): Promise<Discovery>;
  /** @throws UserError when a stranger's page leads into the network we are in */
  refuseInside(discovery: Discovery): Promise<void>;
  check(mailbox: Mailbox): Promise<Checked>;
  /** @returns the exit code */
  fix(files: readonly string[]): Promise<number>;
}

/** The conversation on a terminal: which account, which server, the password, then the check. @returns the exit code */
export async function wizard(io: Io, color: ColorChoice, actions: Actions): Promise<number> {
  const prompts = await promptsFor(io, color);
  note(say('wizard-welcome'), io);
  io.stderr.write('\n');
  const picked = actions.known.length === 0 ? null : await pickAccount(prompts, actions.known, io);
  const mailbox = picked ? mailboxOf(picked) : await askMailbox(prompts, actions, io);
  const { code, editable } = await actions.check(mailbox);
  io.stderr.write(`\n${io.words.say('wizard-again', { command: again(mailbox) })}\n`);
  if (editable.length === 0 || io.interrupt.aborted) return code;
  const wanted = await prompts.confirm(io.words.say('wizard-fix'));
  return wanted ? actions.fix(editable) : code;
}

function pickAccount(prompts: Prompts, known: readonly Account[], { words }: Io): Promise<Account | null> {
  const choices: Choice<Account | null>[] = known.map((account) => ({
    name: words.say('wizard-account', {
      account: plain(account.account, 60),
      host: plain(account.host, 60),
      program: programs[account.client].name,
    }),
    value: account,
  }));
  return prompts.select(words.say('wizard-which-account'), [
    ...choices,
    { name: words.say('wizard-another-account'), value: null },
  ]);
}

function mailboxOf({ host, port, security, user }: Account): Mailbox {
  return { server: { host: parseHost(host), port, security }, user, discovery: undefined };
}

async function askMailbox(prompts: Prompts, actions: Actions, io: Io): Promise<Mailbox> {
  const text = await prompts.input(io.words.say('wizard-address'), accepts(parseAddress, io));
  const { address } = parseAddress(text);
  const discovery = await searchAloud(address, actions, io);
  const found = await acceptFound(prompts, discovery, actions, io);
  const server = found ?? (await askServer(prompts, io));
  const user = (found && discovery.chosen?.user) ?? address;
  return { server, user, discovery };
}

/** Whether an answer can be read; why not, for the line below the question, where it cannot. */
function accepts(read: (text: string) => unknown, { words }: Io): (text: string) => true | string {
  return (typed) => {
    try {
      read(typed);
      return true;
    } catch (error) {
      if (!(error instanceof UserError)) return String(error);
      const why = [error.text, error.hint ?? ''].map((text) => words.show(text));
      return why.join(' ').trim();
    }
  };
}

async function searchAloud(address: string, actions: Actions, io: Io): Promise<Discovery> {
  const spinner = await spinnerFor(io);
  spinner.show(io.words.say('wizard-searching', { email: address }));
  try {
    return await actions.search(address);
  } finally {
    spinner.hide();
  }
}

/** The password will go to this server, so the user sees its name first, and why to look twice. */
async function acceptFound(prompts: Prompts, discovery: Discovery, actions: Actions, io: Io): Promise<Endpoint | null> {
  const { chosen } = discovery;
  if (chosen === null) return null;
  const { host, port, security } = chosen;
  try {
    await actions.refuseInside(discovery);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    note(io.words.show(error.text), io);
    return null;
  }
  const doubt = doubtOf(discovery);
  if (doubt !== null) note(io.words.show(doubt), io);
  const question = io.words.say('wizard-found', { endpoint: hostAndPort(chosen), security });
  return (await prompts.confirm(question, doubt === null)) ? { host, port, security } : null;
}

async function askServer(prompts: Prompts, io: Io): Promise<Endpoint> {
  const { words } = io;
  const host = await prompts.input(words.say('wizard-server'), accepts(parseHost, io));
  const security = await prompts.select<Security>(words.say('wizard-security'), [
    { name: words.say('wizard-security-tls'), value: 'tls' },
    { name: words.say('wizard-security-starttls'), value: 'starttls' },
  ]);
  const usual = endpointOf(parseHost(host), undefined, security);
  const port = await prompts.input(
    words.say('wizard-port', { port: usual.port }),
    (text) => text.trim() === '' || isPort(text) || words.say('wizard-port-wrong'),
  );
  return port.trim() === '' ? usual : { ...usual, port: Number(port) };
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 65_535;
}

function again({ server, user }: Mailbox): string {
  const { host, port, security } = server;
  const where = `${shellOption('--host', host)} --port ${port} --security ${security}`;
  return `imap-doctor check ${where} ${shellOption('--user', user)}`;
}
