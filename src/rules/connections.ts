import { keyOf, type Message, type Text } from '../base/message.ts';
import type { Account } from '../model/account.ts';
import type { Connections } from '../model/connections.ts';
import type { Demand } from '../model/demand.ts';
import type { Remedy } from '../model/finding.ts';
import type { Cause, Refusal } from '../model/refusal.ts';
import { advised, type Problem, type Recommend } from '../model/rule.ts';
import type { Reach } from '../model/session.ts';
import { programs } from '../programs/index.ts';
import { isSameMailbox, programName } from '../programs/models.ts';
import { defineRule } from '../words/rule.ts';
import { say } from '../words/say.ts';
import { fewerDevices } from './fewer-devices.ts';
import { howRefused, serverSaid } from './server-words.ts';
import { accountsWith, remedyOf } from './settings/account.ts';

const subjectOf = ({ host, port, user }: Reach): string => `${user}@${host}:${port}`;

export const overLimit = defineRule({
  id: 'connections/over-limit',
  severity: 'error',
  sources: [
    'RFC 5530 (response codes)',
    'Dovecot, Cyrus and Courier measured at their limits',
    'Thunderbird 153.7.0esr against a limit of 1 to 5',
  ],
  needs: ['reach', 'accounts', 'demands', 'connections'],
  *check({ reach, accounts, demands, connections }, { recommend }) {
    const { refusal } = connections;
    if (refusal?.cause !== 'connection-limit') return;
    yield {
      message: messageOf(connections, refusal),
      evidence: [
        ...demandLines(demands, reach),
        say('refused-measured', { opened: connections.opened }),
        ...(refusal.limit === null ? [] : [say('connections-over-limit.evidence-announced', { limit: refusal.limit })]),
        howRefused(refusal),
        passwordLine(refusal),
        ...seenLines(demands, reach, connections.opened),
        ...othersLines(refusal, connections.opened),
        ...inferredLine(refusal),
      ],
      subject: subjectOf(reach),
      remedy: remedyFor(
        accounts.filter((account) => isSameMailbox(account, reach)),
        refusal,
        recommend,
      ),
    };
  },
});

function messageOf({ wanted, opened }: Connections, { limit }: Refusal): Message {
  if (opened === 0) return say('connections-over-limit.message-none-left', { wanted });
  return limit !== null && limit > opened
    ? say('connections-over-limit.message-shared', { wanted, opened, limit })
    : say('connections-over-limit.message', { wanted, opened });
}

function demandLines(demands: readonly Demand[], reach: Reach): Message[] {
  return demands
    .filter((demand) => isSameMailbox(demand, reach))
    .map((demand) => {
      const { worst: wanted, because } = demand;
      return say('connections-over-limit.evidence-program', { program: programName(demand), wanted, because });
    });
}

/** What people see of it in the programs that get fewer connections than they open. */
function seenLines(demands: readonly Demand[], reach: Reach, opened: number): Text[] {
  const starving = demands.filter((demand) => isSameMailbox(demand, reach) && demand.busy / demand.count > opened);
  return [...new Set(starving.flatMap(({ client }) => programs[client].steps.whenRefused ?? []))];
}

function passwordLine({ credentialsAccepted, at }: Refusal): Message {
  if (credentialsAccepted !== true) return say('connections-over-limit.evidence-password-unknown');
  return at > 1
    ? say('connections-over-limit.evidence-password-earlier')
    : say('connections-over-limit.evidence-password-before');
}

/** With a limit per account, what the server gave us and what it says it gives in all differ by what others hold. */
function othersLines({ limit, scope }: Refusal, opened: number): Message[] {
  if (limit === null || limit <= opened || (scope !== 'user+ip' && scope !== 'user')) return [];
  const others = limit - opened;
  return [
    scope === 'user+ip'
      ? say('connections-over-limit.evidence-others-here', { others })
      : say('connections-over-limit.evidence-others', { others }),
    say('connections-over-limit.evidence-find-device'),
  ];
}

function inferredLine({ proven, meaning }: Refusal): Message[] {
  return proven ? [] : [say('connections-over-limit.evidence-inferred', { meaning })];
}

/** The accounts that want too many, each in its program's own words; of several in one program the first stands for all. */
function remedyFor(accounts: readonly Account[], refusal: Refusal, recommend: Recommend): Remedy {
  const tooMany = [...accountsWith(accounts, 'maxConnections')].flatMap((judged) => {
    const { connections } = recommend(judged.account);
    return connections !== null && (judged.setting.value ?? 0) > connections ? [{ judged, connections }] : [];
  });
  if (tooMany.length === 0) return fewerDevices(refusal);
  const byProgram = new Map([...tooMany].reverse().map((one) => [one.judged.program, one]));
  const firstOfEach = [...byProgram.values()].reverse();
  const programs = firstOfEach.map(({ judged: { program }, connections }) =>
    say('connections-over-limit.program-number', { program: program.name, connections }),
  );
  const steps = firstOfEach.flatMap(({ judged, connections }) => remedyOf(judged, connections).steps);
  return {
    text: say('connections-over-limit.remedy-set', { programs }),
    steps: [...new Map(steps.map((step) => [keyOf(step), step])).values()],
    edits: tooMany.flatMap(({ judged, connections }) => remedyOf(judged, connections).edits),
    safety: 'safe',
  };
}

interface Counted {
  readonly reach: Reach;
  readonly connections: Connections;
}

/** A count that ended with a refusal for this cause, in the words of the reader of refusals. */
function* refusedFor(cause: Cause, { reach, connections }: Counted, remedy: Message): Generator<Problem> {
  const { refusal, opened } = connections;
  if (refusal?.cause !== cause) return;
  yield {
    message: refusal.meaning,
    evidence: [say('refused-measured', { opened }), howRefused(refusal)],
    subject: subjectOf(reach),
    remedy: advised(remedy, refusal.advice),
  };
}

export const serverFull = defineRule({
  id: 'connections/server-full',
  severity: 'error',
  sources: ['Dovecot service process_limit, Courier MAXDAEMONS, Cyrus maxchild, zimbraImapMaxConnections'],
  needs: ['reach', 'connections'],
  check: (facts) => refusedFor('server-full', facts, say('connections-server-full.remedy')),
});

export const throttled = defineRule({
  id: 'connections/throttled',
  severity: 'error',
  sources: ['https://support.google.com/a/answer/1071518', 'hosts that allow 20 to 60 checks per hour'],
  needs: ['reach', 'connections'],
  check: (facts) => refusedFor('throttled', facts, say('connections-throttled.remedy')),
});

export const refusedUnclear = defineRule({
  id: 'connections/refused-unclear',
  severity: 'error',
  sources: ['Courier MAXPERIP closes with 0 bytes', 'fail2ban default: 5 failures in 10 minutes'],
  needs: ['reach', 'connections'],
  *check({ reach, connections }) {
    const { refusal, opened } = connections;
    // `tls` is what tls/untrusted is about.
    const known = ['connection-limit', 'server-full', 'throttled', 'tls'];
    if (!refusal || known.includes(refusal.cause)) return;
    yield {
      message: say('connections-refused-unclear.message', { opened }),
      evidence: [...serverSaid(refusal.text), refusal.meaning, say('connections-refused-unclear.evidence-password')],
      subject: subjectOf(reach),
      remedy: advised(say('limit-ban-or-outage'), refusal.advice),
    };
  },
});
