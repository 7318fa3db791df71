import type { Prefer } from './budget.ts';
import { demandsOf, isSameMailbox } from './clients/index.ts';
import type { Credentials } from './credentials.ts';
import { gather, type Progress, type Step } from './engine.ts';
import type {
  Account,
  Discovery,
  DocumentFact,
  FactSheet,
  Files,
  Outcome,
  Reading,
  Report,
  Security,
} from './model.ts';
import { SECONDS } from './options.ts';
import { byPlace } from './order.ts';
import { asItComes, type Judged, type Policy } from './policy/policy.ts';
import { demandsStep } from './probes/demands.ts';
import { probes, probesAndDelivery } from './probes/index.ts';
import { Net } from './probes/net.ts';
import { judge, reportOf } from './report.ts';

export interface CheckRequest {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly credentials: Credentials;
  readonly accounts: readonly Account[];
  readonly documents?: readonly DocumentFact[] | undefined;
  readonly discovery?: Discovery | undefined;
  readonly ca: string | null;
  readonly insecure: boolean;
  readonly allowPlaintext: boolean;
  /** `push`: two connections for a Thunderbird where there is room, so that new mail shows up at once. */
  readonly prefer?: Prefer;
  /** Create a folder, store messages in it and see when IDLE tells of them. Whoever sets it has been asked. */
  readonly testDelivery?: boolean;
  /** Never more connections than this at a time. */
  readonly cap: number;
  /** For everything together, in ms. */
  readonly timeoutMs: number;
}

export interface Diagnosis {
  readonly report: Report;
  readonly judgement: Judged;
  readonly interrupted: boolean;
}

/**
 * The whole check of one mailbox: probes, rules, report. Leaves no connection behind, whichever way it ends.
 * Network trouble is in the report, never thrown.
 */
export async function diagnose(
  request: CheckRequest,
  interrupt: AbortSignal,
  progress: Progress = {},
  policy: Policy = asItComes(),
  steps: readonly Step<Net>[] = stepsFor(request),
): Promise<Diagnosis> {
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort('interrupted');
  interrupt.addEventListener('abort', onInterrupt, { once: true });
  if (interrupt.aborted) onInterrupt();
  const deadline = setTimeout(() => stop.abort('deadline'), request.timeoutMs);
  const { prefer = 'fewest', timeoutMs } = request;
  const say = (text: string): void => progress.note?.(text);
  const net = new Net({ ...request, prefer, stepMs: stepMsFor(timeoutMs), say }, stop.signal);
  try {
    const facts = await gather(startOf(request), steps, net, stop.signal, progress);
    return { ...judged(facts, policy), interrupted: interrupt.aborted };
  } finally {
    clearTimeout(deadline);
    interrupt.removeEventListener('abort', onInterrupt);
    await net.closeAll();
  }
}

function stepsFor({ testDelivery }: CheckRequest): readonly Step<Net>[] {
  return testDelivery ? probesAndDelivery : probes;
}

/** What settings files hold, and which files those were. */
export interface FilesRequest extends Reading {
  readonly files?: Files;
}

/** The same judgement without a network: settings files alone. */
export async function diagnoseFiles(
  request: FilesRequest,
  interrupt: AbortSignal,
  policy: Policy = asItComes(),
): Promise<Diagnosis> {
  const { accounts, documents, files } = request;
  const steps: readonly Step<null>[] = [demandsStep];
  const known: FactSheet = files === undefined ? {} : { files: { status: 'ok', value: files } };
  const facts = await gather({ ...known, ...filesSheet(accounts, documents) }, steps, null, interrupt);
  return { ...judged(facts, policy), interrupted: interrupt.aborted };
}

/** The report when there is no server to ask: the search found none. */
export function diagnoseNoServer(
  discovery: Discovery,
  accounts: readonly Account[],
  documents: readonly DocumentFact[] = [],
  policy: Policy = asItComes(),
): Diagnosis {
  const because = `no mail server was found for ${discovery.domain}`;
  const skipped: Outcome<never> = { status: 'skipped', because };
  const facts: FactSheet = {
    discovery: { status: 'ok', value: discovery },
    ...filesSheet(accounts, documents),
    session: skipped,
    connections: skipped,
  };
  return { ...judged(facts, policy), interrupted: false };
}

/** The judgement over facts gathered earlier; nothing is asked again. */
export function diagnoseSheet(facts: FactSheet, policy: Policy = asItComes()): Diagnosis {
  return { ...judged(facts, policy), interrupted: false };
}

/** The most connections the check may have open at a time, before the server's folders are known. */
export function announcedConnections({ accounts, host, credentials, cap }: CheckRequest): number {
  const mine = accounts.filter((account) => isSameMailbox(account, { host, user: credentials.user }));
  const wanted = demandsOf(mine, null).reduce((sum, { worst }) => sum + worst, 0);
  return Math.max(1, Math.min(cap, wanted));
}

/** One silent step must not use up the whole time, else nothing could be said about it. */
function stepMsFor(timeoutMs: number): number {
  return Math.min(SECONDS.step * 1000, Math.round(timeoutMs * 0.6));
}

function startOf(request: CheckRequest): FactSheet {
  const { discovery = given(request), accounts, documents = [] } = request;
  return { discovery: { status: 'ok', value: discovery }, ...filesSheet(accounts, documents) };
}

function filesSheet(accounts: readonly Account[], documents: readonly DocumentFact[]): FactSheet {
  return { accounts: { status: 'ok', value: accounts }, documents: { status: 'ok', value: documents } };
}

/** Nothing had to be looked up: the user or a settings file named the server. */
function given({ host, port, security, credentials: { user } }: CheckRequest): Discovery {
  return { address: user, domain: host, chosen: { host, port, security, user, source: 'given' }, attempts: [] };
}

/** Where files were named, findings come by file and line, else by severity. */
function judged(facts: FactSheet, policy: Policy): Pick<Diagnosis, 'report' | 'judgement'> {
  const bySeverity = judge(facts, policy);
  const judgement =
    facts.files === undefined ? bySeverity : { ...bySeverity, findings: [...bySeverity.findings].sort(byPlace) };
  return { judgement, report: reportOf(facts, judgement) };
}
