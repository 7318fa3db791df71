import { advised } from './remedies.ts';
import { defineRule } from './rule.ts';

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
    if (idle.offered) return;
    yield {
      message: 'The server does not offer IDLE: new mail is seen only when the mail program looks for it.',
      evidence: ['IDLE is not in the capability list after login'],
      at: undefined,
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
      at: undefined,
      subject: `${session.host}:${session.port}`,
      remedy: advised('Let the mail program look every 5 to 10 minutes.', [
        'In Thunderbird: Account Settings > Server Settings > "Check for new messages every" 10 minutes.',
        'Tell the mail host, and quote the answer.',
      ]),
    };
  },
});
