import { count } from '../base/text.ts';
import type { Account } from '../model/account.ts';
import type { Connections } from '../model/connections.ts';
import type { Demand } from '../model/demand.ts';
import type { Edit, Remedy } from '../model/finding.ts';
import type { Refusal } from '../model/refusal.ts';
import { defineRule } from '../model/rule.ts';
import type { Reach } from '../model/session.ts';
import { isSameMailbox, programName } from '../programs/models.ts';
import { programRemedy } from './program-steps.ts';
import { advised, BEST_CONNECTIONS, clicks, editsFor, iosSteps } from './remedies.ts';

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
      at: undefined,
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
    ...silentLine(demands, reach, opened),
    ...othersLine(refusal, opened),
    ...inferredLine(refusal),
  ];
}

/**
 * What the user sees of it. Measured with Thunderbird 153.7.0esr and limits of 2 to 4: 16 to 26 refused sign-ins in the
 * first half minute, no message at all, and most folders without their mail.
 */
function silentLine(demands: readonly Demand[], reach: Reach, opened: number): string[] {
  const starves = demands.some(
    (demand) => demand.client === 'thunderbird' && isSameMailbox(demand, reach) && demand.busy / demand.count > opened,
  );
  if (!starves) return [];
  return ['What you see in Thunderbird: often no message at all; folders stay empty or new mail is missing in them.'];
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

function remedyFor(accounts: readonly Account[], { advice }: Refusal): Remedy {
  const thunderbirds = accounts.filter(({ client }) => client === 'thunderbird');
  const [first] = thunderbirds;
  const tooMany = accounts.filter(({ settings }) => (settings.maxConnections.value ?? 0) > BEST_CONNECTIONS);
  const edits: Edit[] = tooMany
    .filter(({ client }) => client === 'thunderbird')
    .flatMap((account) => editsFor(account, account.settings.maxConnections, BEST_CONNECTIONS));
  const others = tooMany.map((account) => programRemedy(account, 'maxConnections', BEST_CONNECTIONS, ''));
  const steps = [
    ...(first ? clicks.connections(first.account, BEST_CONNECTIONS) : []),
    ...new Set(others.flatMap((remedy) => remedy.steps)),
    ...(accounts.some(({ client }) => client === 'ios') ? iosSteps : []),
  ];
  return {
    text: first
      ? 'Set the maximum number of server connections in Thunderbird to 1, on every computer that uses this account.'
      : 'Lower the number of connections each mail program keeps open.',
    steps: steps.length > 0 ? steps : advice,
    edits: [...edits, ...others.flatMap((remedy) => remedy.edits)],
    safety: 'safe',
  };
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
        at: undefined,
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
      at: undefined,
      subject: subjectOf(reach),
      remedy: advised('Find out which of the three it is.', refusal.advice),
    };
  },
});
