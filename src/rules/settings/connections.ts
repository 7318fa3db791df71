import type { Message } from '../../base/message.ts';
import type { Demand } from '../../model/demand.ts';
import { advised, type Problem } from '../../model/rule.ts';
import { defineRule } from '../../words/rule.ts';
import { say } from '../../words/say.ts';
import { accountsWith, inFiles, type Judged, problemWith, remedyOf } from './account.ts';

export const tooMany = defineRule({
  id: 'connections/too-many',
  severity: 'warning',
  sources: [
    'comm-central nsImapIncomingServer.cpp:264-281',
    'Thunderbird 115.12, 140.12, 153.7 and 153.8 against Dovecot 2.3.19, run by run (docs/lab.md)',
    'evolution-data-server camel-imapx-settings.c (ConcurrentConnections, 1 to 7, default 3)',
    'offlineimap.conf ("The safe answer is 1"); offlineimap 8.0.0 against Dovecot: 8 connections with maxconnections 8',
  ],
  needs: ['accounts', 'demands'],
  *check({ accounts, demands }, { recommend }) {
    const worst = new Map(demands.map((demand) => [keyOf(demand), demand.worst / demand.count]));
    for (const judged of accountsWith(inFiles(accounts), 'maxConnections')) {
      const { account, program, setting } = judged;
      const { connections, roomy } = recommend(account);
      if (connections === null || setting.value === null || setting.value <= connections) continue;
      // Fewer than is allowed where there are fewer folders to open: the number the rest of the report gives.
      const most = Math.min(setting.value, worst.get(keyOf(account)) ?? setting.value);
      if (most <= connections) continue;
      // Then the watched folders decide, which has its own finding.
      if (setting.key !== null && setting.key === account.settings.pushFolders?.key) continue;
      const numbers = { program: program.name, account: account.account, most, connections };
      if (roomy) yield inRoom(judged, numbers);
      else yield problemWith(judged, say('connections-too-many.message', numbers), remedyOf(judged, connections));
    }
  },
});

interface Numbers {
  readonly program: Message;
  readonly account: string;
  readonly most: number;
  readonly connections: number;
}

/** The server gives all of them and more: good to know, and nothing to be changed without being asked. */
function inRoom(judged: Judged<'maxConnections'>, numbers: Numbers): Problem {
  const { connections } = numbers;
  const { cost, steps } = remedyOf(judged, connections);
  const remedy = advised(say('connections-too-many.remedy-roomy', { connections }), steps);
  return {
    ...problemWith(judged, say('connections-too-many.message-roomy', numbers), {
      ...remedy,
      ...(cost === undefined ? {} : { cost }),
    }),
    severity: 'info',
  };
}

type Whose = Pick<Demand, 'client' | 'file' | 'host' | 'user'>;

const keyOf = ({ client, file, host, user }: Whose): string => [client, file, host, user].join('\n');

export const onePerFolder = defineRule({
  id: 'connections/one-per-watched-folder',
  severity: 'warning',
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
      const folderCount = setting.value ?? 0;
      if (!everything && folderCount <= 1) continue;
      const whose = { program: program.name, account: account.account };
      yield problemWith(
        judged,
        everything
          ? say('connections-one-per-watched-folder.message-every', whose)
          : say('connections-one-per-watched-folder.message', { ...whose, folderCount }),
        remedyOf(judged, 1),
      );
    }
  },
});
