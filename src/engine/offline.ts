/** From facts to a diagnosis, without a network. Kept apart from the check, so that `lint` loads nothing that connects. */

import { demandsStep } from '../derive/demands.ts';
import { identify } from '../derive/server.ts';
import { withBudget } from '../derive/shares.ts';
import type { Account } from '../model/account.ts';
import type { SettingsContent } from '../model/config-format.ts';
import type { Discovery, ServerCandidate } from '../model/discovery.ts';
import type { DocumentFact } from '../model/document.ts';
import type { FactSheet } from '../model/facts.ts';
import type { Files } from '../model/files.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import type { Step } from '../model/step.ts';
import { defaultPolicy, type Policy } from '../policy/policy.ts';
import { say } from '../words/say.ts';
import { gather } from './gather.ts';
import { judge } from './judge.ts';
import { reportOf } from './report.ts';

export interface Diagnosis {
  readonly report: Report;
  /** The findings that are in the baseline, of which the report has only rule and fingerprint. */
  readonly known: readonly Finding[];
  /** A rule threw: the report may lack findings (exit code 3). */
  readonly crashed: boolean;
  /** The user stopped the check. */
  readonly interrupted: boolean;
}

/**
 * Judges the facts.
 *
 * @param how the user stopped the gathering of these facts; when they were gathered, if that was earlier
 */
export function diagnosisOf(
  gathered: FactSheet,
  policy: Policy,
  { interrupted = false, at = new Date().toISOString() } = {},
): Diagnosis {
  const facts = withBudget(gathered, policy.options);
  const judged = judge(facts, policy);
  return {
    report: reportOf(facts, judged, { at, prefer: policy.options.prefer }),
    known: judged.known,
    crashed: judged.crashed,
    interrupted,
  };
}

/** What settings files hold, and which files those were. */
export interface FilesRequest extends SettingsContent {
  readonly files?: Files;
}

/** The same judgement without a network: settings files alone. */
export async function diagnoseFiles(
  request: FilesRequest,
  interrupt: AbortSignal,
  policy: Policy = defaultPolicy(),
): Promise<Diagnosis> {
  const { accounts, documents, files } = request;
  const steps: readonly Step<null>[] = [demandsStep];
  const known: FactSheet = files === undefined ? {} : { files: { status: 'ok', value: files } };
  const facts = await gather({ ...known, ...filesSheet(accounts, documents) }, steps, null, interrupt);
  return diagnosisOf(facts, policy, { interrupted: interrupt.aborted });
}

/** What is known of one mailbox without signing in: its settings, and the server by its name. */
export interface SettingsRequest {
  readonly server: Pick<ServerCandidate, 'host' | 'port' | 'security'>;
  readonly user: string;
  readonly accounts: readonly Account[];
}

/** The judgement of one mailbox whose server nobody signs in to. */
export async function diagnoseSettings(
  { server, user, accounts }: SettingsRequest,
  interrupt: AbortSignal,
  policy: Policy = defaultPolicy(),
): Promise<Diagnosis> {
  const start: FactSheet = {
    discovery: { status: 'ok', value: given({ ...server, user }) },
    ...filesSheet(accounts, []),
    server: { status: 'ok', value: identify({ id: {}, greeting: '', host: server.host }) },
  };
  const steps: readonly Step<null>[] = [demandsStep];
  const facts = await gather(start, steps, null, interrupt);
  return diagnosisOf(facts, policy, { interrupted: interrupt.aborted });
}

/** Nothing had to be looked up: the user or a settings file named the server. */
export function given(server: SettingsRequest['server'] & { readonly user: string }): Discovery {
  return { address: server.user, domain: server.host, chosen: { ...server, source: 'given' }, attempts: [] };
}

/** The report when there is no server to ask: the search found none. */
export function diagnoseNoServer(
  discovery: Discovery,
  accounts: readonly Account[],
  documents: readonly DocumentFact[] = [],
  policy: Policy = defaultPolicy(),
): Diagnosis {
  const because = say('missing-no-server', { domain: discovery.domain });
  const skipped: Outcome<never> = { status: 'skipped', code: 'no-server', because };
  const facts: FactSheet = {
    discovery: { status: 'ok', value: discovery },
    ...filesSheet(accounts, documents),
    session: skipped,
    connections: skipped,
  };
  return diagnosisOf(facts, policy);
}

/** The judgement over facts gathered earlier; nothing is asked again. */
export function diagnoseSheet(facts: FactSheet, policy: Policy = defaultPolicy(), at?: string): Diagnosis {
  return diagnosisOf(facts, policy, at === undefined ? {} : { at });
}

/** What was read from settings files, as facts. */
export function filesSheet(accounts: readonly Account[], documents: readonly DocumentFact[]): FactSheet {
  return { accounts: { status: 'ok', value: accounts }, documents: { status: 'ok', value: documents } };
}
