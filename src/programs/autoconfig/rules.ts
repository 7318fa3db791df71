import { advised, defineRule, type Rule } from '../../model/rule.ts';

export const notInAutoconfig = defineRule({
  id: 'connections/not-in-autoconfig',
  severity: 'info',
  title: 'This file cannot set the number of connections',
  why:
    'An autoconfig file tells Thunderbird the servers, ports and user names of a domain. It has no element for the number of connections, ' +
    'for IDLE or for how often mail is looked for: everybody whose account it sets up starts with 5 connections for each account. ' +
    'Who rolls Thunderbird out can set the default for all accounts in another place.',
  sources: [
    'comm-central readFromXML.sys.mjs (the elements Thunderbird reads)',
    'comm-central nsImapIncomingServer.cpp:264-281 (5 when nothing is set)',
  ],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const { account, client, file } of accounts) {
      if (client !== 'autoconfig' || file === null) continue;
      yield {
        message: `Accounts on ${account} start with Thunderbird's 5 connections; this file has no element that could change it.`,
        evidence: ['no setting for connections, IDLE or the check interval exists in config-v1.1'],
        at: { file, key: null, line: null },
        subject: account,
        remedy: advised('Set the default number of connections where Thunderbird is installed.', [
          'In the AutoConfig file (.cfg) write: defaultPref("mail.server.default.max_cached_connections", 1);',
          'Without such a file: tell the users to set it to 1 in each account.',
        ]),
      };
    }
  },
});

export const rules: readonly Rule[] = [notInAutoconfig];
