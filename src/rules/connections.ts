import { count } from '../base/text.ts';
import { BEST_CONNECTIONS } from '../knowledge/recommended.ts';
import type { Account } from '../model/account.ts';
import type { Connections } from '../model/connections.ts';
import type { Demand } from '../model/demand.ts';
import type { Remedy } from '../model/finding.ts';
import type { Refusal } from '../model/refusal.ts';
import { advised, defineRule } from '../model/rule.ts';
import type { Reach } from '../model/session.ts';
import { programs } from '../programs/index.ts';
import { isSameMailbox, programName } from '../programs/models.ts';
import { accountsWith, type Judged, remedyOf } from './settings/account.ts';

const subjectOf = ({ host, port, user }: Reach): string => `${user}@${host}:${port}`;

/** The server's words as evidence; a silent close has none. */
export function quote(refusal: { readonly text: string; readonly stage: string }): string {
  return refusal.text ? `Server: "${refusal.text}"` : `The server closed without a word (${refusal.stage}).`;
}

export const overLimit = defineRule({
  id: 'connections/over-limit',
  severity: 'error',
  title: 'Your mail programs want more connections than the server gives',
  why:
    'Every mail program keeps connections to the server open, and the server allows only so many at a time for one account ' +
    '(often also counted per home or office network). One too many is refused. Thunderbird then shows "login failed", a server that has ' +
    'disconnected, or nothing at all while folders stay empty; phones ask for the password. The password is not the cause. ' +
    'The cure is that each program keeps fewer connections, so that the sum of all devices fits.',
  sources: [
    'RFC 5530 (response codes)',
    'Dovecot, Cyrus and Courier measured at their limits',
    'Thunderbird 153.7.0esr against a limit of 1 to 5',
  ],
  needs: ['reach', 'accounts', 'demands', 'connections'],
  *check({ reach, accounts, demands, connections }) {
    const { refusal } = connections;
    if (refusal?.cause !== 'connection-limit') return;
    const mine = accounts.filter((account) => isSameMailbox(account, reach));
    yield {
      message: messageOf(connections),
      evidence: evidenceOf(reach, demands, connections, refusal),
      subject: subjectOf(reach),
      remedy: remedyFor(mine, refusal),
    };
  },
});

function messageOf({ wanted, opened }: Connections): string {
  const want = `Your mail programs want up to ${count(wanted, 'connection')} at the same time`;
  return opened === 0
    ? `${want}, and the server gives no more at all right now: other devices use them up.`
    : `${want}, the server gives ${opened}.`;
}

function evidenceOf(reach: Reach, demands: readonly Demand[], { opened }: Connections, refusal: Refusal): string[] {
  const who = demands
    .filter((demand) => isSameMailbox(demand, reach))
    .map((demand) => `${programName(demand)}: up to ${demand.worst} (${demand.because})`);
  const announced = refusal.limit === null ? '' : `; the server names its limit: ${refusal.limit}`;
  const measured = `Measured: ${opened} accepted, the ${ordinal(refusal.at)} refused${announced}.`;
  return [
    ...who,
    measured,
    quote(refusal),
    ...passwordLine(refusal),
    ...seenLines(demands, reach, opened),
    ...othersLine(refusal, opened),
    ...inferredLine(refusal),
  ];
}

/** What people see of it in the programs that get fewer connections than they open. */
function seenLines(demands: readonly Demand[], reach: Reach, opened: number): string[] {
  const starving = demands.filter((demand) => isSameMailbox(demand, reach) && demand.busy / demand.count > opened);
  return [...new Set(starving.flatMap(({ client }) => programs[client].steps.whenRefused ?? []))];
}

function passwordLine({ credentialsAccepted, at }: Refusal): string[] {
  if (credentialsAccepted !== true) return ['Nothing here says that the password is wrong.'];
  const since =
    at > 1 ? 'the server let the connections before in with it' : 'the server had accepted it before it refused';
  return [`Your password is right: ${since}. Do not change it.`];
}

/** With a limit per account, what the server gave us and what it says it gives in all differ by what others hold. */
function othersLine({ limit, scope }: Refusal, opened: number): string[] {
  if (limit === null || limit <= opened || (scope !== 'user+ip' && scope !== 'user')) return [];
  const where = scope === 'user+ip' ? ' from your network' : '';
  return [
    `${count(limit - opened, 'other connection')} of this account are open${where} right now.`,
    'Which device holds them: close the mail programs one after another and check again each time; where the number falls, that was it.',
  ];
}

function inferredLine({ proven, meaning }: Refusal): string[] {
  return proven ? [] : [`Inferred, not stated by the server: ${meaning}`];
}

/** The accounts that want too many, each in its program's own words; of several in one program the first stands for all. */
function remedyFor(accounts: readonly Account[], { advice }: Refusal): Remedy {
  const judged = [...accountsWith(accounts, 'maxConnections')];
  const tooMany = judged.filter(({ setting }) => (setting.value ?? 0) > BEST_CONNECTIONS);
  const firstOfEach = [...tooMany, ...judged].filter(
    ({ program }, i, all) => all.findIndex((one) => one.program === program) === i,
  );
  const steps = firstOfEach.flatMap((one) => remedyOf(one, BEST_CONNECTIONS).steps);
  return {
    text:
      tooMany.length === 0
        ? 'Lower the number of connections each mail program keeps open.'
        : `Set the maximum number of server connections in ${namesOf(tooMany)} to 1, on every computer that uses this account.`,
    steps: steps.length > 0 ? [...new Set(steps)] : advice,
    edits: tooMany.flatMap((one) => remedyOf(one, BEST_CONNECTIONS).edits),
    safety: 'safe',
  };
}

function namesOf(judged: readonly Judged[]): string {
  return [...new Set(judged.map(({ program }) => program.name))].join(' and ');
}

function ordinal(n: number): string {
  const tail = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${tail}`;
}

const causes = {
  'server-full': {
    id: 'connections/server-full',
    title: 'The server has no room for anybody',
    headline: 'Tell the mail host.',
  },
  throttled: {
    id: 'connections/throttled',
    title: 'The server slows this account down',
    headline: 'Wait, and let mail programs check less often.',
  },
} as const;

export const serverFull = refusedBecause(
  'server-full',
  'A server has limits for all its users together besides the one for each account. When such a limit is reached, ' +
    'nobody gets in, whatever your own settings are. Only the person who runs the server can raise it.',
  ['Dovecot service process_limit, Courier MAXDAEMONS, Cyrus maxchild, zimbraImapMaxConnections'],
);

export const throttled = refusedBecause(
  'throttled',
  'Some servers count sign-ins or traffic per hour or per day, not open connections. ' +
    'One connection fewer does not help then; looking for mail less often, and waiting, does.',
  ['https://support.google.com/a/answer/1071518', 'hosts that allow 20 to 60 checks per hour'],
);

function refusedBecause(cause: keyof typeof causes, why: string, sources: readonly string[]) {
  const { id, title, headline } = causes[cause];
  return defineRule({
    id,
    severity: 'error',
    title,
    why,
    sources,
    needs: ['reach', 'connections'],
    *check({ reach, connections }) {
      const { refusal, opened } = connections;
      if (refusal?.cause !== cause) return;
      yield {
        message: refusal.meaning,
        evidence: [`Measured: ${opened} accepted, the ${ordinal(refusal.at)} refused.`, quote(refusal)],
        subject: subjectOf(reach),
        remedy: advised(headline, refusal.advice),
      };
    },
  });
}

export const refusedUnclear = defineRule({
  id: 'connections/refused-unclear',
  severity: 'error',
  title: 'The server refused a further connection and does not say why',
  why:
    'A connection that is closed without a word, or with words that fit several causes, proves nothing by itself: a connection limit, ' +
    'a ban of this network and an outage look alike. We close one connection and try once more; when that works it was a limit, ' +
    'and this finding does not appear. When it does not, the steps here tell the three apart.',
  sources: ['Courier MAXPERIP closes with 0 bytes', 'fail2ban default: 5 failures in 10 minutes'],
  needs: ['reach', 'connections'],
  *check({ reach, connections }) {
    const { refusal, opened } = connections;
    const told = ['connection-limit', 'server-full', 'throttled'];
    if (!refusal || told.includes(refusal.cause)) return;
    yield {
      message: `The server let ${opened} in and refused the ${ordinal(refusal.at)} connection; it is not proven why.`,
      evidence: [
        quote(refusal),
        refusal.meaning,
        'Nothing here says that the password is wrong: it was accepted a moment before.',
      ],
      subject: subjectOf(reach),
      remedy: advised('Find out which of the three it is.', refusal.advice),
    };
  },
});
