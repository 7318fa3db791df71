import { count } from '../../base/text.ts';
import type { Demand } from '../../model/demand.ts';
import { defineRule } from '../../model/rule.ts';
import { accountsWith, inFiles, problemWith, remedyOf } from './account.ts';

export const tooMany = defineRule({
  id: 'connections/too-many',
  severity: 'warning',
  title: 'The mail program may keep more than one connection open',
  why:
    'Thunderbird keeps a connection open for every folder it has looked at, up to the number set here (5 when nothing is set). ' +
    'Evolution and offlineimap open several to work faster: Evolution up to 3 when nothing is set (7 at most), offlineimap as many as maxconnections says. ' +
    'The server counts all of them, together with those of your phone and your other computers, and refuses the connection that exceeds its limit. ' +
    'Mail programs often show that as a wrong password or not at all. With 1, an account can never use more than one. ' +
    'What 1 costs: large folders take longer to fetch, and while another folder is open in Thunderbird, new mail in the inbox shows up at the next check instead of at once. ' +
    'Measured with Thunderbird 153.8: 9 min 47 s with the usual check every 10 minutes, 42 s with a check every minute; ' +
    'on a first start it also happens with the inbox on the screen (26 s with a check every minute), because fetching the other folders takes the connection away. ' +
    'With 2 it was 0.6 s each time: if the server has room, 2 keeps the inbox immediate. With 1, a shorter check interval shortens the wait.',
  sources: [
    'comm-central nsImapIncomingServer.cpp:264-281',
    'Thunderbird 115.12, 140.12, 153.7 and 153.8 against Dovecot 2.3.19, run by run (docs/lab.md)',
    'evolution-data-server camel-imapx-settings.c (ConcurrentConnections, 1 to 7, default 3)',
    'offlineimap.conf ("The safe answer is 1"); offlineimap 8.0.0 against Dovecot: 8 connections with maxconnections 8',
  ],
  needs: ['accounts', 'demands'],
  *check({ accounts, demands }, { connections }) {
    const worst = new Map(demands.map((demand) => [keyOf(demand), demand.worst / demand.count]));
    for (const judged of accountsWith(inFiles(accounts), 'maxConnections')) {
      const { account, program, setting } = judged;
      if (setting.value === null || setting.value <= connections) continue;
      // Fewer than is allowed where there are fewer folders to open: the number the rest of the report gives.
      const most = Math.min(setting.value, worst.get(keyOf(account)) ?? setting.value);
      if (most <= connections) continue;
      // Then the watched folders decide, which has its own finding.
      if (setting.key !== null && setting.key === account.settings.pushFolders?.key) continue;
      yield problemWith(
        judged,
        `${program.name} may open ${most} connections for ${account.account}; ${connections} is enough.`,
        remedyOf(judged, connections),
      );
    }
  },
});

type Whose = Pick<Demand, 'client' | 'file' | 'host' | 'user'>;

const keyOf = ({ client, file, host, user }: Whose): string => [client, file, host, user].join('\n');

export const onePerFolder = defineRule({
  id: 'connections/one-per-watched-folder',
  severity: 'warning',
  title: 'The mail program keeps a connection open for each of several folders',
  why:
    'IDLE tells of new mail in one folder only, so a program that watches five folders holds five connections all day long. ' +
    'For most people the inbox is the only folder in which new mail must show up at once; the others can be looked at by the regular check.',
  sources: [
    'RFC 2177 (IDLE listens to the selected mailbox)',
    'thunderbird-android ImapBackendPusher.kt',
    'offlineimap 8.0.0 repository/IMAP.py (getmaxconnections) and imapserver.py (keepalive: it watches only as many folders as it has connections open after copying)',
    'goimapnotify main.go',
  ],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const judged of accountsWith(inFiles(accounts), 'pushFolders')) {
      const { account, program, setting } = judged;
      // Nothing is set and no number follows from that: all of them.
      const everything = setting.value === null && setting.source === 'default';
      const number = setting.value ?? 0;
      if (!everything && number <= 1) continue;
      const what = everything ? 'every folder' : `each of ${count(number, 'folder')}`;
      yield problemWith(
        judged,
        `${program.name} may keep a connection open for ${what} of ${account.account}.`,
        remedyOf(judged, 1),
      );
    }
  },
});
