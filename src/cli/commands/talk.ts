import { answersAt } from '../../discover/ports.ts';
import { type CheckRequest, diagnose } from '../../engine/check.ts';
import { CAP, SECONDS } from '../../engine/limits.ts';
import { type Diagnosis, diagnoseSettings } from '../../engine/offline.ts';
import type { Io } from '../../terminal/io.ts';
import { note } from '../../terminal/terminal.ts';
import type { ToCheck } from '../../wizard/talk.ts';
import { say } from '../../words/say.ts';
import { accountsFor } from './accounts.ts';
import { refuseInside } from './agree.ts';
import { announce } from './check-server.ts';
import { search } from './find-server.ts';
import type { CheckFlags } from './flags.ts';
import { emit, keep } from './output.ts';
import { accountsHere } from './profiles-here.ts';
import { requestWith } from './request.ts';
import { givenSecret } from './secret-input.ts';

/** The conversation; what is done in it is what the commands do. @returns the exit code */
export async function talk(flags: CheckFlags, io: Io): Promise<number> {
  const { wizard } = await import('../../wizard/wizard.ts');
  const { policy, color } = flags;
  const announced = new Set<string>();
  return wizard(io, color, {
    policy,
    known: await accountsHere(io),
    given: ({ user }) => givenSecret(io, flags.passwordStdin === true, user),
    search: (address) => search(address, flags, io.interrupt),
    knock: (host, port) => answersAt(host, { ...searchedBy(flags), signal: io.interrupt, port }),
    refuseInside: (discovery) => refuseInside(discovery, flags, io),
    accountsFor: (mailbox, accounts) => accountsFor(accounts, flags.client, mailbox),
    check(what, progress) {
      const request = requestOf(what, flags);
      const { host, port } = request;
      // Who tries another password knows.
      if (!flags.quiet && !announced.has(`${host} ${port}`)) announce(request, io);
      announced.add(`${host} ${port}`);
      return diagnose(request, io.interrupt, progress, policy);
    },
    judge: ({ mailbox, accounts }) => diagnoseSettings({ ...mailbox, accounts }, io.interrupt, policy),
    async details(diagnosis) {
      const { output, save, saveBaseline, ...rest } = flags;
      await emit(diagnosis, { ...rest, format: 'terminal' }, io, shown);
    },
    keep: (diagnosis) => conclude(diagnosis, flags, io),
  });
}

const shown = { areas: false, since: null } as const;

function searchedBy({ dns, ca }: CheckFlags) {
  return { ...(dns === undefined ? {} : { dnsServers: [dns] }), ...(ca === undefined ? {} : { ca }) };
}

function requestOf({ mailbox, accounts, secret, acceptedCertificate }: ToCheck, flags: CheckFlags): CheckRequest {
  return {
    ...requestWith({ ...mailbox, accounts }, secret, flags),
    acceptedCertificate,
    cap: flags.maxConnections ?? CAP.usual,
    timeoutMs: (flags.timeout ?? SECONDS.whole) * 1000,
  };
}

/** What the options ask to be written; on the terminal everything has been said. */
async function conclude(diagnosis: Diagnosis, flags: CheckFlags, io: Io): Promise<number> {
  const { output, format } = flags;
  if (output === undefined && format === 'terminal') return keep(diagnosis, flags);
  const code = await emit(diagnosis, flags, io, shown);
  if (output !== undefined) note(say('wizard-report-written', { path: output }), io);
  return code;
}
