import type { Credentials } from '../base/credentials.ts';
import type { Message } from '../base/message.ts';
import type { Account } from '../model/account.ts';
import type { Discovery } from '../model/discovery.ts';
import type { DocumentFact } from '../model/document.ts';
import type { FactSheet } from '../model/facts.ts';
import type { Security } from '../model/security.ts';
import type { Step } from '../model/step.ts';
import { defaultPolicy, type Policy } from '../policy/policy.ts';
import { probes, probesAndDelivery } from '../probes/index.ts';
import { Net } from '../probes/net.ts';
import { demandsOf, isSameMailbox } from '../programs/models.ts';
import { gather, type Progress } from './gather.ts';
import { SECONDS } from './limits.ts';
import { type Diagnosis, diagnosisOf, filesSheet, given } from './offline.ts';

export interface CheckRequest {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly credentials: Credentials;
  readonly accounts: readonly Account[];
  readonly documents?: readonly DocumentFact[] | undefined;
  readonly discovery?: Discovery | undefined;
  readonly ca: string | null;
  /** The name server to ask instead of the system's (`192.0.2.1` or `127.0.0.1:5353`). */
  readonly dns?: string | undefined;
  readonly insecure: boolean;
  /** The SHA-256 fingerprint of the one certificate the user accepted although it is not trusted. */
  readonly acceptedCertificate?: string | null;
  readonly allowPlaintext: boolean;
  /** Create a folder, store messages in it and measure when IDLE announces them. The user has agreed to it. */
  readonly testDelivery?: boolean;
  /** Never more connections than this at a time. */
  readonly cap: number;
  /** For everything together, in ms. */
  readonly timeoutMs: number;
}

/**
 * The whole check of one mailbox: probes, rules, report. Leaves no connection behind, whichever way it ends.
 * Network trouble is in the report, never thrown.
 */
export async function diagnose(
  request: CheckRequest,
  interrupt: AbortSignal,
  progress: Progress = {},
  policy: Policy = defaultPolicy(),
  steps: readonly Step<Net>[] = stepsFor(request),
): Promise<Diagnosis> {
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort('interrupted');
  interrupt.addEventListener('abort', onInterrupt, { once: true });
  if (interrupt.aborted) onInterrupt();
  const deadline = setTimeout(() => stop.abort('deadline'), request.timeoutMs);
  const { timeoutMs } = request;
  const say = (text: Message): void => progress.note?.(text);
  const net = new Net(
    { ...request, lookedUp: request.discovery !== undefined, ...patience(timeoutMs), say },
    stop.signal,
  );
  net.awake.start();
  try {
    const facts = withLater(await gather(startOf(request), steps, net, stop.signal, progress), net);
    return diagnosisOf(facts, policy, { interrupted: interrupt.aborted });
  } finally {
    clearTimeout(deadline);
    net.awake.stop();
    interrupt.removeEventListener('abort', onInterrupt);
    await net.closeAll();
    net.endLookups();
  }
}

/** What was noticed besides the facts, on the way: it belongs to how the server was reached. */
function withLater(facts: FactSheet, { laterUntrusted, awake }: Net): FactSheet {
  const { reach } = facts;
  if (reach?.status !== 'ok') return facts;
  awake.look();
  const suspended = awake.pauses.map(({ milliseconds }) => Math.round(milliseconds / 1000));
  const noticed = {
    ...(laterUntrusted === null ? {} : { laterUntrusted }),
    ...(suspended.length === 0 ? {} : { suspended }),
  };
  return { ...facts, reach: { status: 'ok', value: { ...reach.value, ...noticed } } };
}

function stepsFor({ testDelivery }: CheckRequest): readonly Step<Net>[] {
  return testDelivery ? probesAndDelivery : probes;
}

/** The most connections the check may have open at a time, before the server's folders are known. */
export function announcedConnections({ accounts, host, credentials, cap }: CheckRequest): number {
  const mine = accounts.filter((account) => isSameMailbox(account, { host, user: credentials.user }));
  const wanted = demandsOf(mine, null).reduce((sum, { worst }) => sum + worst, 0);
  return Math.max(1, Math.min(cap, wanted));
}

/** One silent step must not use up the whole time, else nothing could be said about it. */
function patience(timeoutMs: number): { readonly stepMs: number; readonly signInMs: number } {
  const most = Math.round(timeoutMs * 0.6);
  return { stepMs: Math.min(SECONDS.step * 1000, most), signInMs: Math.min(SECONDS.signIn * 1000, most) };
}

function startOf(request: CheckRequest): FactSheet {
  const { host, port, security, credentials, accounts, documents = [] } = request;
  const { discovery = given({ host, port, security, user: credentials.user }) } = request;
  return { discovery: { status: 'ok', value: discovery }, ...filesSheet(accounts, documents) };
}
