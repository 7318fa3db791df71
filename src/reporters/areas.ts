import { count, inSeconds } from '../base/text.ts';
import { missingFact } from '../engine/missing.ts';
import type { FactName, FactSheet } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { worstOf } from '../model/finding-order.ts';
import type { IdleFact } from '../model/idle.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Reach } from '../model/session.ts';
import { programName } from '../programs/models.ts';
import { areaOfRule } from '../rules/about.ts';
import type { Words } from '../words/words.ts';

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

type Describe = (sheet: FactSheet, words: Words) => string;

const areas: readonly { fact: FactName; title: string; describe: Describe }[] = [
  { fact: 'reach', title: 'Server', describe: (sheet) => describe(sheet.reach, reachInWords) },
  { fact: 'session', title: 'Sign-in', describe: sessionInWords },
  { fact: 'server', title: 'Software', describe: serverInWords },
  { fact: 'idle', title: 'Push (IDLE)', describe: idleInWords },
  { fact: 'watch', title: 'Staying alive', describe: watchInWords },
  { fact: 'mailboxes', title: 'Folders', describe: foldersInWords },
  { fact: 'demands', title: 'Mail programs', describe: demandsInWords },
  { fact: 'connections', title: 'Connections', describe: connectionsInWords },
];

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
  const title = row?.title ?? fact;
  const ruleId = worst?.ruleId ?? null;
  if (outcome?.status === 'failed' && !stoppedBefore(fact, sheet)) {
    return { fact, status: 'fail', title, text: words.show(outcome.error.message), ruleId };
  }
  if (outcome?.status !== 'ok') {
    const because = stoppedBefore(fact, sheet)
      ? 'it did not come so far'
      : words.show(missingFact(sheet, fact)?.because ?? '');
    return { fact, status: 'skip', title, text: `not checked: ${because}`, ruleId };
  }
  return { fact, status: statusOf(worst), title, text: row?.describe(sheet, words) ?? '', ruleId };
}

function statusOf(worst: Finding | undefined): AreaStatus {
  if (worst?.severity === 'error') return 'fail';
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

function describe<T>(outcome: Outcome<T> | undefined, words: (value: T) => string): string {
  return outcome?.status === 'ok' ? words(outcome.value) : '';
}

function reachInWords({ host, port, security, tls, refusal }: Reach): string {
  const place = `${host}:${port}`;
  const stopped = refusal && refusal.stage !== 'login' ? (stops[refusal.stage] ?? `stopped at ${refusal.stage}`) : null;
  if (tls === null) return `${place}, ${stopped ?? (security === 'none' ? 'not encrypted' : 'STARTTLS')}`;
  const until = tls.daysLeft === null ? 'with no end date' : `for ${count(tls.daysLeft, 'more day')}`;
  const certificate = tls.authorized ? `certificate valid ${until}` : 'certificate not trusted';
  return [place, tls.protocol.replace('TLSv', 'TLS '), certificate, stopped && tls.authorized ? stopped : '']
    .filter(Boolean)
    .join(', ');
}

const stops: { readonly [stage: string]: string } = {
  lookup: 'no such name',
  connect: 'not reached',
  tls: 'no encrypted connection came about',
  starttls: 'no encrypted connection came about',
  greeting: 'no IMAP greeting',
};

function sessionInWords({ session }: FactSheet): string {
  return describe(session, ({ mechanism, tls }) => `accepted (${mechanism}${tls ? ' over TLS' : ', not encrypted'})`);
}

function serverInWords({ server }: FactSheet, words: Words): string {
  return describe(server, ({ name, version, evidence, limit }) => {
    const source = words.show(evidence).split(':', 1)[0];
    const published = limit ? `; it publishes a limit of ${limit.value} connections per ${limit.per}` : '';
    return `${name}${version ? ` ${version}` : ''} (${source})${published}`;
  });
}

function idleInWords({ idle }: FactSheet): string {
  return describe(idle, (fact) => {
    const { offered, accepted, acceptedAfterMs, keepaliveSeen } = fact;
    if (!offered) return accepted ? 'not offered, although the server can do it' : 'not offered';
    if (!accepted) return 'offered, but refused when used';
    const heard = keepaliveSeen ? ', keep-alive heard' : '';
    return `offered, accepted after ${acceptedAfterMs ?? 0} ms${heard}${deliveryInWords(fact)}`;
  });
}

function deliveryInWords({ delivery, delivers, latencyMs }: IdleFact): string {
  if (!delivery) return '';
  if (delivers === null || latencyMs === null)
    return `; delivery: ${delivers === false ? 'nothing came' : 'not tested'}`;
  const late = delivery.kind === 'polling' ? ', the server only looks now and then' : '';
  return `; new mail told of after ${inSeconds(latencyMs)} (median of ${delivery.latenciesMs.length})${late}`;
}

function watchInWords({ watch }: FactSheet): string {
  return describe(
    watch,
    ({
      elapsedSeconds,
      plannedSeconds,
      provenSeconds,
      failedSeconds,
      keepaliveSeconds,
      stopped,
      advice,
      connections,
    }) => {
      const proven =
        provenSeconds === null ? 'no IDLE lived' : `longest IDLE that lived: ${inSeconds(provenSeconds * 1000)}`;
      const signs = keepaliveSeconds === null ? '' : `, a sign of life every ${inSeconds(keepaliveSeconds * 1000)}`;
      const made = connections.flatMap(({ changes = [] }) => changes);
      const told = made.filter(({ latencyMs }) => latencyMs !== null).length;
      const changes = made.length === 0 ? '' : `, told of ${told} of ${count(made.length, 'message')}`;
      const early =
        stopped === 'interrupted'
          ? ` (stopped at ${inSeconds(elapsedSeconds * 1000)} of ${inSeconds(plannedSeconds * 1000)})`
          : '';
      // A short watch proves little: then the advice is the general ceiling, and says so.
      const general = failedSeconds === null && (provenSeconds ?? 0) < advice.renewMinutes * 60;
      const ground = general ? 'nothing shorter was met; the usual advice is to ' : '';
      return `${proven}${signs}${changes}${early}; ${ground}renew IDLE every ${advice.renewMinutes} min, look every ${advice.pollMinutes} min`;
    },
  );
}

function foldersInWords({ mailboxes }: FactSheet): string {
  return describe(mailboxes, ({ folders }) => {
    const closed = folders.filter(({ selectable }) => !selectable).length;
    return `${count(folders.length, 'folder')}${closed > 0 ? `, ${closed} of them cannot be opened` : ''}`;
  });
}

function demandsInWords({ demands }: FactSheet): string {
  return describe(demands, (list) => {
    if (list.length === 0) return 'none known';
    return list.map((demand) => `${programName(demand)} (${demand.account}): up to ${demand.worst}`).join('; ');
  });
}

function connectionsInWords({ connections }: FactSheet): string {
  return describe(connections, ({ wanted, opened, stopped, refusal }) => {
    if (refusal) return `${opened} accepted, number ${refusal.at} refused (wanted: ${wanted})`;
    const cap = stopped === 'cap' ? ` (stopped there; wanted: ${wanted})` : '';
    return `all ${opened} accepted${cap}`;
  });
}
