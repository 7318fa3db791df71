/** What a format makes of a text. */
import type { Account } from '../../src/model/account.ts';
import type { ConfigFormat } from '../../src/model/config-format.ts';

export async function readText(format: ConfigFormat, text: string, path = 'file'): Promise<readonly Account[]> {
  const read = await format.read({ path, bytes: Buffer.from(text), sibling: () => null });
  return 'accounts' in read ? read.accounts : read;
}

/** The first account. */
export async function readOne(format: ConfigFormat, text: string, path?: string): Promise<Account> {
  const [account] = await readText(format, text, path);
  if (account === undefined) throw new Error('there is no account');
  return account;
}

/** `value` of every setting that is known. */
export function values({ settings }: Account): Record<string, unknown> {
  const entries = Object.entries(settings).map(([name, { value }]) => [name, value] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

/** `jo@example.org imap.example.org:993 tls` */
export function server({ host, port, security, user }: Account): string {
  return `${user} ${host}:${port} ${security}`;
}

/** Whether a format takes a file of this name that begins like this. */
export function takes(format: ConfigFormat, path: string, head = ''): boolean {
  return format.matches(path, Buffer.from(head));
}
