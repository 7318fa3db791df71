import type { Message } from '../base/message.ts';
import { areaName } from '../engine/area-name.ts';
import { missingFact } from '../engine/missing.ts';
import type { Connections } from '../model/connections.ts';
import type { Demand } from '../model/demand.ts';
import type { FactName, FactSheet } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { worstOf } from '../model/finding-order.ts';
import type { IdleFact } from '../model/idle.ts';
import type { Mailboxes } from '../model/mailboxes.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Stage } from '../model/refusal.ts';
import type { ServerFact } from '../model/server.ts';
import type { Reach, Session, TlsFact } from '../model/session.ts';
import type { WatchFact } from '../model/watch.ts';
import { areaOfRule } from '../rules/about.ts';
import { shown } from '../terminal/wrap.ts';
import { type MessageId, say } from '../words/say.ts';
import type { Words } from '../words/words.ts';
import { inWords } from './demand.ts';
import { scopeInWords } from './scope.ts';

type AreaStatus = 'ok' | 'warn' | 'fail' | 'skip' | 'note';

/** One line of the report: an area, how it is, and what was measured there. */
export interface Area {
  readonly fact: FactName;
  readonly status: AreaStatus;
  readonly title: string;
  readonly text: string;
  /** The finding that explains the status. */
  readonly ruleId: string | null;
}

/** The parts of the line; they are joined by commas. */
type Describe = (sheet: FactSheet) => readonly Message[];

const areas: readonly { fact: FactName; describe: Describe }[] = [
  { fact: 'reach', describe: ({ reach }) => parts(reach, reachInWords) },
  { fact: 'session', describe: ({ session }) => parts(session, sessionInWords) },
  { fact: 'server', describe: ({ server }) => parts(server, serverInWords) },
  { fact: 'idle', describe: ({ idle }) => parts(idle, idleInWords) },
  { fact: 'watch', describe: ({ watch }) => parts(watch, watchInWords) },
  { fact: 'mailboxes', describe: ({ mailboxes }) => parts(mailboxes, foldersInWords) },
  { fact: 'demands', describe: ({ demands }) => parts(demands, demandsInWords) },
  { fact: 'connections', describe: ({ connections }) => parts(connections, connectionsInWords) },
];

/** Columns for the titles, so that the texts behind them are in one column. */
export function titleColumns(words: Words): number {
  return Math.max(14, ...areas.map(({ fact }) => shown(words.show(areaName(fact)))));
}

/** Has this fact a line of its own? The shares are a table, the files a report each. */
export function isArea(fact: FactName): boolean {
  return areas.some((one) => one.fact === fact);
}

/** The lines for all facts that were looked for, in a fixed order. */
export function areasOf(sheet: FactSheet, findings: readonly Finding[], words: Words): Area[] {
  return areas.filter(({ fact }) => sheet[fact] !== undefined).map(({ fact }) => areaOf(fact, sheet, findings, words));
}

/** The line for one fact. */
export function areaOf(fact: FactName, sheet: FactSheet, findings: readonly Finding[], words: Words): Area {
  const row = areas.find((one) => one.fact === fact);
  const worst = worstOf(findings.filter(({ ruleId }) => areaOfRule(ruleId) === fact));
  const outcome = sheet[fact];
  const title = words.show(areaName(fact));
  const ruleId = worst?.ruleId ?? null;
  // What the user stopped is no fault of the server's.
  if (outcome?.status === 'failed' && outcome.error.code === 'interrupted') {
    return { fact, status: 'skip', title, text: words.show(outcome.error.message), ruleId };
  }
  if (outcome?.status === 'failed' && !stoppedBefore(fact, sheet)) {
    return { fact, status: 'fail', title, text: words.show(outcome.error.message), ruleId };
  }
  if (outcome?.status !== 'ok') {
    const because = stoppedBefore(fact, sheet) ? say('missing-not-reached') : (missingFact(sheet, fact)?.because ?? '');
    return { fact, status: 'skip', title, text: words.say('area-not-checked', { because }), ruleId };
  }
  const text = (row?.describe(sheet) ?? []).map((part) => words.show(part)).join(', ');
  return { fact, status: statusOf(worst, isDone(fact, sheet)), title, text, ruleId };
}

/** Whatever rules the team has switched off: a server that was not reached, or not trusted, is never fine. */
function isDone(fact: FactName, { reach }: FactSheet): boolean {
  if ((fact !== 'reach' && fact !== 'session') || reach?.status !== 'ok') return true;
  const { refusal, tls, laterUntrusted, certificateAccepted } = reach.value;
  const trusted = tls?.authorized !== false || certificateAccepted === true;
  const stopped = refusal !== null && (refusal.stage === 'login') === (fact === 'session');
  return !stopped && (fact !== 'reach' || (trusted && laterUntrusted === undefined));
}

function statusOf(worst: Finding | undefined, done: boolean): AreaStatus {
  if (worst?.severity === 'error' || !done) return 'fail';
  return worst?.severity === 'warning' ? 'warn' : 'ok';
}

/** The sign-in was not even tried: that is no failure of its own. */
function stoppedBefore(fact: FactName, { reach }: FactSheet): boolean {
  return (
    fact === 'session' &&
    reach?.status === 'ok' &&
    reach.value.refusal !== null &&
    reach.value.refusal.stage !== 'login'
  );
}

function parts<T>(outcome: Outcome<T> | undefined, words: (value: T) => readonly (Message | null)[]): Message[] {
  return outcome?.status === 'ok' ? words(outcome.value).filter((part) => part !== null) : [];
}

function reachInWords({ host, port, security, tls, refusal }: Reach): (Message | null)[] {
  const server = say('area-server-at', { server: `${host}:${port}` });
  const stopped = refusal && refusal.stage !== 'login' ? say(stops[refusal.stage] ?? 'area-stopped-other') : null;
  if (tls === null)
    return [server, stopped ?? (security === 'none' ? say('area-not-encrypted') : say('area-starttls'))];
  const protocol = say('area-tls', { protocol: tls.protocol.replace('TLSv', '') });
  return [server, protocol, certificateInWords(tls), tls.authorized ? stopped : null];
}

function certificateInWords({ authorized, daysLeft }: TlsFact): Message {
  if (!authorized) return say('area-certificate-untrusted');
  return daysLeft === null ? say('area-certificate-endless') : say('area-certificate-days', { days: daysLeft });
}

const stops: { readonly [stage in Stage]?: Stopped } = {
  lookup: 'area-stopped-lookup',
  connect: 'area-stopped-connect',
  tls: 'area-stopped-tls',
  starttls: 'area-stopped-starttls',
  greeting: 'area-stopped-greeting',
  capability: 'area-stopped-capability',
};

type Stopped = Extract<MessageId, `area-stopped-${string}`>;

function sessionInWords({ mechanism, tls }: Session): Message[] {
  return [tls ? say('area-signed-in-tls', { mechanism }) : say('area-signed-in-plain', { mechanism })];
}

function serverInWords({ name, version, evidence, limit }: ServerFact): (Message | null)[] {
  const software = [name, version].filter(Boolean).join(' ');
  return [
    name === ''
      ? say('area-software-unknown', { because: evidence })
      : say('area-software', { software, because: evidence }),
    limit && say(limit.kind === 'default' ? 'area-default-limit' : 'area-published-limit', limitArgs(limit)),
  ];
}

function limitArgs({ value, per }: NonNullable<ServerFact['limit']>) {
  return { limit: value, per: scopeInWords(per) };
}

function idleInWords(fact: IdleFact): (Message | null)[] {
  const { offered, accepted, acceptedAfterMs, keepaliveSeen } = fact;
  if (!offered) return [accepted ? say('area-idle-unlisted') : say('area-idle-not-offered')];
  if (!accepted) return [say('area-idle-refused')];
  return [
    say('area-idle-accepted', { ago: acceptedAfterMs ?? 0 }),
    keepaliveSeen ? say('area-idle-keepalive') : null,
    ...deliveryInWords(fact),
  ];
}

function deliveryInWords({ delivery, delivers, latencyMs }: IdleFact): Message[] {
  if (!delivery) return [];
  if (delivers === false) return [say('area-delivery-nothing')];
  if (delivers === null || latencyMs === null) return [say('area-delivery-not-tested')];
  const late = delivery.kind === 'polling' ? [say('area-delivery-polling')] : [];
  return [say('area-delivery', { latency: latencyMs, samples: delivery.latenciesMs.length }), ...late];
}

function watchInWords(watch: WatchFact): (Message | null)[] {
  const { elapsedSeconds, plannedSeconds, provenSeconds, failedSeconds, keepaliveSeconds, stopped, advice } = watch;
  const made = watch.connections.flatMap(({ changes = [] }) => changes);
  const notified = made.filter(({ latencyMs }) => latencyMs !== null).length;
  // A short watch proves little: then the advice is the general ceiling, and says so.
  const general = failedSeconds === null && (provenSeconds ?? 0) < advice.renewMinutes * 60;
  const minutes = { minutes: advice.renewMinutes, pollMinutes: advice.pollMinutes };
  return [
    provenSeconds === null ? say('area-watch-none') : say('area-watch-longest', { latency: provenSeconds * 1000 }),
    keepaliveSeconds === null ? null : say('area-watch-keepalive', { latency: keepaliveSeconds * 1000 }),
    made.length === 0 ? null : say('area-watch-notified', { notified, messages: made.length }),
    stopped === 'interrupted'
      ? say('area-watch-stopped', { elapsed: elapsedSeconds * 1000, planned: plannedSeconds * 1000 })
      : null,
    advice.pollOnly
      ? say('area-watch-poll-only', { pollMinutes: advice.pollMinutes })
      : say(general ? 'area-watch-advice-general' : 'area-watch-advice', minutes),
  ];
}

function foldersInWords({ folders }: Mailboxes): (Message | null)[] {
  const closed = folders.filter(({ selectable }) => !selectable).length;
  return [
    say('area-folders', { folderCount: folders.length }),
    closed > 0 ? say('area-folders-closed', { closed }) : null,
  ];
}

function demandsInWords(demands: readonly Demand[]): Message[] {
  return demands.length === 0 ? [say('area-no-programs')] : demands.map(inWords);
}

function connectionsInWords({ wanted, opened, stopped, refusal }: Connections): Message[] {
  if (refusal) return [say('area-connections-refused', { opened, at: refusal.at, wanted })];
  if (stopped === 'wanted') return [say('area-connections-all', { opened })];
  return [say(stopped === 'cap' ? 'area-connections-capped' : 'area-connections-partly', { opened, wanted })];
}
