import { defineRule } from '../model/rule.ts';
import { of } from './programs.ts';
import { advised } from './remedies.ts';

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
    for (const account of of(accounts, 'autoconfig')) {
      yield {
        message: `Accounts on ${account.account} start with Thunderbird's 5 connections; this file has no element that could change it.`,
        evidence: ['no setting for connections, IDLE or the check interval exists in config-v1.1'],
        at: account.file === null ? undefined : { file: account.file, key: null, line: null },
        subject: account.account,
        remedy: advised('Set the default number of connections where Thunderbird is installed.', [
          'In the AutoConfig file (.cfg) write: defaultPref("mail.server.default.max_cached_connections", 1);',
          'Without such a file: tell the users to set it to 1 in each account.',
        ]),
      };
    }
  },
});

export const plainText = defineRule({
  id: 'tls/switched-off',
  severity: 'warning',
  title: 'The settings tell the mail program not to encrypt',
  why: 'Without TLS everybody on the way can read the password and the mail. These settings ask for a connection without it.',
  sources: ['RFC 8314 section 3'],
  needs: ['accounts'],
  *check({ accounts }) {
    const programs = ['k9', 'evolution', 'offlineimap', 'mbsync', 'neomutt', 'mutt', 'goimapnotify', 'autoconfig'];
    for (const account of of(accounts, ...programs)) {
      const loopback = /^(?:localhost|127\.[\d.]+|::1)$/i.test(account.host);
      if (account.security !== 'none' || loopback) continue;
      yield {
        message: `The password for ${account.account} travels unencrypted to ${account.host}:${account.port}.`,
        evidence: [`no encryption is set for ${account.host}:${account.port}`],
        at: account.file === null ? undefined : { file: account.file, key: null, line: null },
        subject: account.account,
        remedy: advised('Use TLS on port 993, or STARTTLS on port 143.', encryptionSteps[account.client] ?? []),
      };
    }
  },
});

const encryptionSteps: { readonly [client: string]: readonly string[] } = {
  k9: [
    'On the phone open Settings, tap the account, then Fetching mail > Incoming server.',
    'Set Security to SSL/TLS and the port to 993.',
  ],
  evolution: [
    'In Evolution: Edit > Preferences > Mail Accounts > Edit > Receiving Email.',
    'Set the encryption method to TLS on a dedicated port.',
  ],
  offlineimap: ['Write ssl = yes into the section of this repository.'],
  mbsync: ['Write SSLType IMAPS (TLSType IMAPS from version 1.5 on) into the section.'],
  neomutt: ['Write the address with imaps:// instead of imap://.'],
  mutt: ['Write the address with imaps:// instead of imap://.'],
  goimapnotify: ['Set "tls" to true and "port" to 993.'],
  autoconfig: ['Write <socketType>SSL</socketType> and <port>993</port>.'],
};
