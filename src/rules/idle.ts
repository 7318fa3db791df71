import { advised, defineRule } from '../model/rule.ts';

export const notOffered = defineRule({
  id: 'idle/not-offered',
  severity: 'warning',
  title: 'The server does not offer IDLE',
  why:
    'Without IDLE a mail program learns of new mail only when it looks. That is no fault in itself, but then the interval decides how late mail comes. ' +
    'The number of connections does not change: Thunderbird opens as many without IDLE as with it.',
  sources: ['RFC 2177', 'Thunderbird 153.7.0esr against a server without IDLE'],
  needs: ['session', 'idle'],
  *check({ session, idle }) {
    if (idle.offered || idle.accepted) return;
    yield {
      message: 'The server does not offer IDLE: new mail is seen only when the mail program looks for it.',
      evidence: [
        'IDLE is not in the capability list after login',
        ...(idle.triedAnyway ? [`This software has it, so it was tried anyway. Server: "${idle.refusal ?? ''}"`] : []),
      ],
      subject: `${session.host}:${session.port}`,
      remedy: advised('Let the mail program look every 5 to 10 minutes.', [
        'In Thunderbird: Account Settings > Server Settings > "Check for new messages every" 10 minutes.',
        'Ask the mail host whether IDLE can be switched on.',
      ]),
    };
  },
});

export const refused = defineRule({
  id: 'idle/refused',
  severity: 'warning',
  title: 'The server offers IDLE and then refuses it',
  why: 'The capability list promises IDLE, but the server says no when it is used. Mail programs fall back to looking now and then, without telling.',
  sources: ['RFC 2177 section 3'],
  needs: ['session', 'idle'],
  *check({ session, idle }) {
    if (!idle.offered || idle.accepted) return;
    yield {
      message: 'The server offers IDLE but refuses it: new mail is seen only when the mail program looks for it.',
      evidence: [`Server: "${idle.refusal ?? ''}"`],
      subject: `${session.host}:${session.port}`,
      remedy: advised('Let the mail program look every 5 to 10 minutes.', [
        'In Thunderbird: Account Settings > Server Settings > "Check for new messages every" 10 minutes.',
        'Tell the mail host, and quote the answer.',
      ]),
    };
  },
});

export const notAnnounced = defineRule({
  id: 'idle/not-announced',
  severity: 'warning',
  title: 'The server can do IDLE but does not offer it',
  why:
    'Mail programs use IDLE only where the server lists it. Somebody took it out of the capability list of this server, ' +
    'although the software has it and still answers when it is used. New mail is then seen only when the mail program looks for it.',
  sources: [
    'RFC 2177 (a client uses IDLE only where the capability is listed)',
    'measured: Dovecot 2.3.19 (imap_capability) and Courier 5.0.13 (IMAP_CAPABILITY) without IDLE still answer "+"',
  ],
  needs: ['session', 'idle', 'server'],
  *check({ session, idle, server }) {
    if (idle.offered || !idle.accepted) return;
    yield {
      message: `${server.name} can do IDLE, but it was switched off here: new mail is seen only when the mail program looks for it.`,
      evidence: ['IDLE is not in the capability list after login', 'IDLE was tried anyway, and the server accepted it'],
      subject: `${session.host}:${session.port}`,
      remedy: advised('Let the mail program look every 5 to 10 minutes.', [
        'In Thunderbird: Account Settings > Server Settings > "Check for new messages every" 10 minutes.',
        'Ask the mail host to list IDLE again: imap_capability with Dovecot, IMAP_CAPABILITY with Courier.',
      ]),
    };
  },
});
