import type { RefusalRow } from './refusal-row.ts';

/** What stands in a server's log: pasted by the person who runs it. */
const rows: readonly Omit<RefusalRow, 'side'>[] = [
  {
    id: 'kerio-log',
    rank: 1,
    pattern: /IP address \S{1,60} rejected: too many connections/i,
    cause: 'connection-limit',
    scope: 'ip',
    software: 'Kerio Connect',
    source: 'manuals.gfi.com, Kerio Connect, article 266',
  },
  {
    id: 'courier-log-limit',
    rank: 1,
    // In a log without the word ALERT: it becomes the level of syslog.
    pattern: /(?:ALERT: |: |^)Maximum connection limit reached for (\S{1,60})/i,
    cause: 'connection-limit',
    scope: 'ip',
    software: 'Courier',
    source: 'svarshavchik/courier-libs tcpd/tcpd.c; liblog/logger.c (takes ALERT away)',
  },
  {
    id: 'courier-log-daemons',
    rank: 1,
    pattern: /(?:ALERT: |: |^)(\d{1,9}) maximum active connections/i,
    cause: 'server-full',
    scope: 'server',
    limitGroup: 1,
    kind: 'service-full',
    software: 'Courier',
    source: 'svarshavchik/courier-libs tcpd/tcpd.c; liblog/logger.c (takes ALERT away)',
  },
  {
    id: 'dovecot-log-process-limit',
    rank: 1,
    pattern:
      /service\([\w-]{1,40}\): (?:process_limit|client_limit) \((\d{1,9})\) reached, client connections are being dropped/i,
    cause: 'server-full',
    scope: 'server',
    limitGroup: 1,
    kind: 'service-full',
    software: 'Dovecot',
    source: 'https://github.com/mailcow/mailcow-dockerized/issues/1551; https://github.com/NethServer/dev/issues/7244',
  },
  {
    id: 'dovecot-log-authfail',
    rank: 1,
    pattern: /(?:Disconnected|Aborted login|Login aborted)[^(]{0,200}\(auth failed, (\d{1,9}) attempts/i,
    cause: 'wrong-password',
    software: 'Dovecot',
    source: 'fail2ban/fail2ban config/filter.d/dovecot.conf',
  },
  {
    id: 'courier-log-authfail',
    rank: 1,
    pattern: /LOGIN FAILED, (?:method=\S{1,40}, )?(?:user=\S{1,255}, )?ip=\[/i,
    cause: 'wrong-password',
    software: 'Courier',
    source: 'svarshavchik/courier-libs',
  },
  {
    id: 'dovecot-log-no-auth',
    rank: 1,
    pattern:
      /(?:Disconnected|Aborted login|Login aborted)[^(]{0,200}\((?:no auth attempts|disconnected before auth was ready)/i,
    cause: 'not-a-limit',
    kind: 'no-attempt',
    aside: true,
    software: 'Dovecot',
    source: 'fail2ban/fail2ban config/filter.d/dovecot.conf',
  },
  {
    id: 'dovecot-log-idle-drop',
    rank: 1,
    pattern: /Disconnected in IDLE|Connection closed \(IDLE running/i,
    cause: 'not-a-limit',
    kind: 'idle-lost',
    aside: true,
    software: 'Dovecot',
    source: 'https://github.com/deltachat/deltachat-android/issues/328',
  },
];

export const logRefusals: readonly RefusalRow[] = rows.map((row) => ({ ...row, side: 'log' }));
