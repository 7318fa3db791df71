import { UserError } from '../../base/errors.ts';
import { Secret } from '../../base/secret.ts';
import { plain } from '../../base/text.ts';
import { DemoServer } from '../../demo/server.ts';
import type { Temperament } from '../../demo/temperament.ts';
import { temperament, temperaments } from '../../demo/temperaments.ts';
import { diagnose } from '../../engine/check.ts';
import { CAP, SECONDS } from '../../engine/limits.ts';
import { commandOf, type Io } from '../../terminal/io.ts';
import { note } from '../../terminal/terminal.ts';
import { say } from '../../words/say.ts';
import { accountOf, parseClient } from '../client-flag.ts';
import { emit, liveProgress, type OutputFlags } from './output.ts';

export interface DemoFlags extends OutputFlags {
  readonly server: string;
}

/** As many as one Thunderbird opens with its default settings. */
const ONE_THUNDERBIRD = 5;

/** `imap-doctor demo`: the same check as always, against a server of our own. @returns the exit code. */
export async function demo(flags: DemoFlags, io: Io): Promise<number> {
  const behaviour = temperamentCalled(flags.server);
  const server = await DemoServer.start(behaviour);
  try {
    if (!flags.quiet) {
      note(announcement(behaviour), io);
    }
    const since = performance.now();
    const { progress, live } = await liveProgress(flags, io);
    const diagnosis = await diagnose(requestFor(server, behaviour), io.interrupt, progress, flags.policy);
    const code = await emit(diagnosis, flags, io, { areas: live, since });
    if (live && !diagnosis.interrupted) {
      note(say('demo-next'), io);
      io.stderr.write(`  ${commandOf(io)}\n`);
    }
    return code;
  } finally {
    await server.close();
  }
}

const announcement = ({ limit, name }: Temperament) =>
  limit === null ? say('announce-demo-no-limit') : say('announce-demo', { example: name });

function temperamentCalled(name: string): Temperament {
  const found = temperament(name.trim().toLowerCase());
  if (found) return found;
  const known = temperaments.map(({ id }) => id);
  throw new UserError(say('demo-unknown', { typed: plain(name, 60) }), say('demo-unknown-hint', { known }));
}

/** A household with as many Thunderbirds as it takes to meet the limit. */
function requestFor({ port, user, password }: DemoServer, { demandHint }: Temperament) {
  const server = { host: '127.0.0.1', port, security: 'none' } as const;
  const many = Math.ceil(demandHint / ONE_THUNDERBIRD);
  return {
    ...server,
    credentials: { kind: 'password', user, secret: new Secret(password), host: server.host, port } as const,
    accounts: [accountOf(parseClient(`thunderbird=${many}`), { ...server, user })],
    ca: null,
    insecure: false,
    allowPlaintext: false,
    cap: CAP.usual,
    timeoutMs: SECONDS.whole * 1000,
  };
}
