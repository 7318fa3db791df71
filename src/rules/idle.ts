import type { Message } from '../base/message.ts';
import { advised } from '../model/rule.ts';
import { defineRule } from '../words/rule.ts';
import { say } from '../words/say.ts';
import { endpointOf, serverSaid } from './server-words.ts';

/** Without IDLE new mail shows up when the mail program checks for it. */
function checkMoreOften(more: Message) {
  return advised(say('check-every-few-minutes'), [say('check-every-few-minutes-step-thunderbird'), more]);
}

export const inboxNotOpened = defineRule({
  id: 'mailbox/inbox-not-opened',
  severity: 'error',
  sources: ['RFC 9051 section 6.3.2', 'Dovecot 2.3.19 with an ACL on INBOX; Cyrus 3.6.1 for a user without INBOX'],
  needs: ['session', 'idle'],
  *check({ session, idle }) {
    if (idle.inboxRefusal === undefined) return;
    yield {
      message: say('mailbox-inbox-not-opened.message'),
      evidence:
        idle.inboxRefusal === '' ? [say('mailbox-inbox-not-opened.evidence-silent')] : serverSaid(idle.inboxRefusal),
      subject: endpointOf(session),
      remedy: advised(say('mailbox-inbox-not-opened.remedy'), [
        say('mailbox-inbox-not-opened.step-webmail'),
        say('mailbox-inbox-not-opened.step-ask'),
      ]),
    };
  },
});

export const notOffered = defineRule({
  id: 'idle/not-offered',
  severity: 'warning',
  sources: ['RFC 2177', 'Thunderbird 153.7.0esr against a server without IDLE'],
  needs: ['session', 'idle'],
  *check({ session, idle }) {
    if (idle.offered || idle.accepted || idle.inboxRefusal !== undefined) return;
    yield {
      message: say('idle-not-offered.message'),
      evidence: [
        say('idle-not-listed'),
        ...(idle.triedAnyway ? [say('idle-not-offered.evidence-tried'), ...serverSaid(idle.refusal ?? '')] : []),
      ],
      subject: endpointOf(session),
      remedy: checkMoreOften(say('idle-not-offered.step-ask')),
    };
  },
});

export const refused = defineRule({
  id: 'idle/refused',
  severity: 'warning',
  sources: ['RFC 2177 section 3'],
  needs: ['session', 'idle'],
  *check({ session, idle }) {
    if (!idle.offered || idle.accepted || idle.inboxRefusal !== undefined) return;
    yield {
      message: say('idle-refused.message'),
      evidence: serverSaid(idle.refusal ?? ''),
      subject: endpointOf(session),
      remedy: checkMoreOften(say('idle-refused.step-report')),
    };
  },
});

export const notAnnounced = defineRule({
  id: 'idle/not-announced',
  severity: 'warning',
  sources: [
    'RFC 2177 (a client uses IDLE only where the capability is listed)',
    'measured: Dovecot 2.3.19 (imap_capability) and Courier 5.0.13 (IMAP_CAPABILITY) without IDLE still answer "+"',
  ],
  needs: ['session', 'idle', 'server'],
  *check({ session, idle, server }) {
    if (idle.offered || !idle.accepted) return;
    yield {
      message: say('idle-not-announced.message', { software: server.name }),
      evidence: [say('idle-not-listed'), say('idle-not-announced.evidence-tried')],
      subject: endpointOf(session),
      remedy: checkMoreOften(say('idle-not-announced.step-ask')),
    };
  },
});
