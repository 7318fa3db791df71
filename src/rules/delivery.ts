import { inSeconds } from '../base/text.ts';
import type { IdleFact } from '../model/idle.ts';
import { advised, defineRule } from '../model/rule.ts';
import type { Session } from '../model/session.ts';
import { say } from '../words/say.ts';

const subjectOf = ({ host, port }: Session): string => `${host}:${port}`;

/** What the test measured, one line for the report. */
function measured({ delivery }: IdleFact): string[] {
  if (!delivery) return [];
  const { latenciesMs, sent } = delivery;
  const each = latenciesMs.map(inSeconds).join(', ');
  const told = latenciesMs.length === sent ? '' : ` of ${sent}`;
  return [`Measured: ${latenciesMs.length}${told} messages were told of in IDLE${each ? `, after ${each}` : ''}.`];
}

/** What switches immediate notification on, where the software is known. */
const helpers: { readonly [server: string]: string } = {
  cyrus: 'Cyrus: start idled in the START section of cyrus.conf (Debian ships it commented out).',
  courier:
    'Courier: set IMAP_ENHANCEDIDLE=1 and have a file watcher (FAM or gamin) installed; else lower IMAP_IDLE_TIMEOUT.',
  dovecot:
    'Dovecot: see that mail is delivered through Dovecot (LMTP or dovecot-lda), and that its log has no "Inotify instance limit … exceeded" (fs.inotify.max_user_instances): without it Dovecot looks every mailbox_idle_check_interval.',
};

function stepsFor(id: string): string[] {
  const own = helpers[id];
  return own
    ? [`For the person who runs the server. ${own}`]
    : ['Ask the mail host whether the server can tell of new mail at once, and quote the measured times.'];
}

export const late = defineRule({
  id: 'idle/late',
  severity: 'warning',
  title: 'The server takes IDLE but tells of new mail late',
  why:
    'With IDLE new mail is expected within a second or two. Some servers accept IDLE and then only look at the folder now and then themselves: ' +
    'Cyrus without its helper idled and Courier without a file watcher do so once a minute, and mail is up to that much late. ' +
    'No setting of the mail program changes that, and checking more often than the server looks does more harm than good.',
  sources: [
    'RFC 2177 (the server tells at once; it does not say how soon)',
    'cyrusimap/cyrus-imapd lib/imapoptions (imapidlepoll, default 60 s)',
    'svarshavchik/courier-libs imap/imapd.dist.in (IMAP_IDLE_TIMEOUT 60, IMAP_ENHANCEDIDLE 0)',
    'measured, 20 messages each: Dovecot 2.3.19 0.5 s, Cyrus 3.6.1 with idled 3 ms, without up to 59 s, Courier 5.0.13 up to 56 s',
  ],
  needs: ['session', 'idle', 'server'],
  *check({ session, idle, server }) {
    if (idle.delivery?.kind !== 'polling' || idle.delivers === false) return;
    const slowest = Math.max(...idle.delivery.latenciesMs);
    yield {
      message: `The server accepts IDLE but tells of new mail up to ${inSeconds(slowest)} late: it only looks now and then itself.`,
      evidence: measured(idle),
      subject: subjectOf(session),
      remedy: advised('Nothing has to be set in the mail program; the server can be made to tell at once.', [
        ...stepsFor(server.id),
        'In the mail program leave IDLE on and the check at every 10 minutes.',
      ]),
    };
  },
});

export const notDelivered = defineRule({
  id: 'idle/not-delivered',
  severity: 'warning',
  title: 'The server takes IDLE but does not tell of new mail',
  why:
    'The server accepted IDLE, a message was stored in the very folder the connection was listening to, and nothing was heard of it. ' +
    'A mail program that relies on IDLE then shows new mail only when it looks by itself, which Thunderbird does every 10 minutes.',
  sources: [
    'RFC 2177 section 1 (the client is told of new messages without asking) and section 3 (IDLE is to be renewed at least every 29 minutes)',
    'measured: Courier 5.0.13 with IMAP_IDLE_TIMEOUT=600 and no file watcher',
  ],
  needs: ['session', 'idle', 'server'],
  *check({ session, idle, server }) {
    if (idle.delivers !== false) return;
    const waited = idle.delivery?.waitedSeconds ?? 0;
    yield {
      message: `A new message was not told of in IDLE within ${waited} s: new mail is seen only when the mail program looks for it.`,
      evidence: measured(idle),
      subject: subjectOf(session),
      remedy: advised('Let the mail program look every 5 to 10 minutes.', [
        'In Thunderbird: Account Settings > Server Settings > "Check for new messages every" 10 minutes.',
        ...stepsFor(server.id),
      ]),
    };
  },
});

export const notTested = defineRule({
  id: 'idle/delivery-not-tested',
  severity: 'info',
  title: 'Whether IDLE tells of new mail could not be tested',
  why:
    'The test stores a message in a folder of its own through one connection and listens with another. It needs two connections ' +
    'and the permission to create a folder. Where one of them is missing nothing is known about how late new mail is told of.',
  sources: ['RFC 9051 section 6.3.4 (CREATE)', 'RFC 9051 section 6.3.12 (APPEND)'],
  needs: ['session', 'idle'],
  *check({ session, idle }) {
    const because = idle.delivery?.because ?? null;
    if (because === null) return;
    yield {
      message:
        typeof because === 'string'
          ? `How soon the server tells of new mail could not be tested: ${because.replace(/\.$/, '')}.`
          : say('refusal-delivery-not-tested', { because }),
      evidence: measured(idle).filter(() => (idle.delivery?.latenciesMs.length ?? 0) > 0),
      subject: subjectOf(session),
      remedy: advised('Try it by hand.', [
        'Send yourself a message while the inbox is open in the mail program, and see how long it takes to show up.',
      ]),
    };
  },
});

export const folderLeft = defineRule({
  id: 'idle/test-folder-left',
  severity: 'warning',
  title: 'The folder of the delivery test could not be removed',
  why:
    'The test makes a folder of its own and removes it on every way out. When the network is gone by then, the folder stays. ' +
    'The next run with --test-delivery removes it, once it is a quarter of an hour old and holds nothing but test messages.',
  sources: ['RFC 9051 section 6.3.5 (DELETE)'],
  needs: ['session', 'idle'],
  *check({ session, idle }) {
    const left = idle.delivery?.left ?? null;
    if (left === null) return;
    yield {
      message: `The test folder ${left} could not be removed.`,
      evidence: [],
      subject: subjectOf(session),
      remedy: advised('Delete that folder in the mail program, or run the test again in a quarter of an hour.', []),
    };
  },
});
