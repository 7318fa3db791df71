import type { Message } from '../base/message.ts';
import type { IdleFact } from '../model/idle.ts';
import { advised } from '../model/rule.ts';
import { defineRule } from '../words/rule.ts';
import { say } from '../words/say.ts';
import { endpointOf } from './server-words.ts';

const MS = 1000;

/** What the test measured, one line; nothing where no message was stored. */
function measured({ delivery }: IdleFact): Message[] {
  if (!delivery || delivery.sent === 0) return [];
  const { latenciesMs, sent } = delivery;
  if (latenciesMs.length === 0) return [say('delivery-measured-none', { sent })];
  const latencies = latenciesMs.map((duration) => say('one-duration', { duration }));
  return [say('delivery-measured', { sent, notified: latenciesMs.length, latencies })];
}

/** How to have the server notify at once, where its software is known. */
function serverStep(id: string): Message {
  switch (id) {
    case 'cyrus':
      return say('delivery-step-cyrus');
    case 'courier':
      return say('delivery-step-courier');
    case 'dovecot':
      return say('delivery-step-dovecot');
    default:
      return say('delivery-step-ask');
  }
}

export const late = defineRule({
  id: 'idle/late',
  severity: 'warning',
  sources: [
    'RFC 2177 (the server notifies of new messages without being asked; it does not say how soon)',
    'cyrusimap/cyrus-imapd lib/imapoptions (imapidlepoll, default 60 s)',
    'svarshavchik/courier-libs imap/imapd.dist.in (IMAP_IDLE_TIMEOUT 60, IMAP_ENHANCEDIDLE 0)',
    'measured, 20 messages each: Dovecot 2.3.19 0.5 s, Cyrus 3.6.1 with idled 3 ms, without up to 59 s, Courier 5.0.13 up to 56 s',
  ],
  needs: ['session', 'idle', 'server'],
  *check({ session, idle, server }) {
    if (idle.delivery?.kind !== 'polling' || idle.delivers === false) return;
    yield {
      message: say('idle-late.message', { duration: Math.max(...idle.delivery.latenciesMs) }),
      evidence: measured(idle),
      subject: endpointOf(session),
      remedy: advised(say('idle-late.remedy'), [serverStep(server.id), say('idle-late.step-keep')]),
    };
  },
});

export const notDelivered = defineRule({
  id: 'idle/not-delivered',
  severity: 'warning',
  sources: [
    'RFC 2177 section 1 (the server notifies of new messages without being asked) and section 3 (renew IDLE at least every 29 minutes)',
    'measured: Courier 5.0.13 with IMAP_IDLE_TIMEOUT=600 and no file watcher',
  ],
  needs: ['session', 'idle', 'server'],
  *check({ session, idle, server }) {
    if (idle.delivers !== false) return;
    yield {
      message: say('idle-not-delivered.message', { duration: (idle.delivery?.waitedSeconds ?? 0) * MS }),
      evidence: measured(idle),
      subject: endpointOf(session),
      remedy: advised(say('check-every-few-minutes'), [
        say('check-every-few-minutes-step-thunderbird'),
        serverStep(server.id),
      ]),
    };
  },
});

export const notTested = defineRule({
  id: 'idle/delivery-not-tested',
  severity: 'info',
  sources: ['RFC 9051 section 6.3.4 (CREATE)', 'RFC 9051 section 6.3.12 (APPEND)'],
  needs: ['session', 'idle'],
  *check({ session, idle }) {
    const { because = null, latenciesMs = [] } = idle.delivery ?? {};
    if (because === null) return;
    yield {
      message: say('idle-delivery-not-tested.message'),
      // A message of a test that was broken off is not one the server did not notify of.
      evidence: [because, ...(latenciesMs.length > 0 ? measured(idle) : [])],
      subject: endpointOf(session),
      remedy: advised(say('idle-delivery-not-tested.remedy'), [say('idle-delivery-not-tested.step-send')]),
    };
  },
});

export const folderLeft = defineRule({
  id: 'idle/test-folder-left',
  severity: 'warning',
  sources: ['RFC 9051 section 6.3.5 (DELETE)'],
  needs: ['session', 'idle'],
  *check({ session, idle }) {
    const folder = idle.delivery?.left ?? null;
    if (folder === null) return;
    yield {
      message: say('idle-test-folder-left.message', { folder }),
      evidence: [],
      subject: endpointOf(session),
      remedy: advised(say('idle-test-folder-left.remedy'), []),
    };
  },
});
