/** A mailbox as another program sees it: folders listed, made, filled and removed over a connection of its own. */
import { createHash } from 'node:crypto';
import { Secret } from '../../src/base/secret.ts';
import { signIn } from '../../src/wire/login.ts';
import { Wire } from '../../src/wire/wire.ts';

export interface Mailbox {
  folders(): Promise<string[]>;
  create(names: readonly string[]): Promise<void>;
  append(folder: string, message: string): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
}

export function mailbox(port: number, user: string, password: string): Mailbox {
  const run = async (commands: readonly (readonly [string, ...string[]])[]): Promise<string[]> => {
    const wire = await open(port, user, password);
    const lines: string[] = [];
    try {
      for (const [text, ...answers] of commands) {
        const reply = await wire.command('select', text, answers);
        if (reply.status !== 'OK') throw new Error(`${text}: ${reply.line}`);
        lines.push(...reply.untagged);
      }
    } finally {
      await wire.logout();
    }
    return lines;
  };
  return {
    folders: async () =>
      (await run([['LIST "" "*"']])).flatMap((line) => /^\* LIST \([^)]*\) \S+ "?([^"]+)"?$/.exec(line)?.[1] ?? []),
    create: async (names) => void (await run(names.map((name) => [`CREATE "${name}"`] as const))),
    append: async (folder, message) =>
      void (await run([[`APPEND "${folder}" {${Buffer.byteLength(message)}}`, message]])),
    remove: async (names) => void (await run(names.map((name) => [`DELETE "${name}"`] as const))),
  };
}

/** The name of a test folder made in 2024; `n` tells several apart. */
export function oldName(n: number): string {
  const body = `65f0c0d${n}abcd`;
  return `imap-doctor-test-${body}${createHash('sha256').update(`imap-doctor-test-${body}`).digest('hex').slice(0, 4)}`;
}

async function open(port: number, user: string, password: string): Promise<Wire> {
  const host = '127.0.0.1';
  const signal = new AbortController().signal;
  const options = { host, port, security: 'none', ca: null, insecure: false, hide: (text: string) => text } as const;
  const wire = await Wire.open({ ...options, stepMs: 10_000, signal });
  await wire.readGreeting();
  const { reply } = await signIn(wire, { kind: 'password', user, secret: new Secret(password), host, port }, true);
  if (reply.status !== 'OK') throw new Error(reply.line);
  return wire;
}
