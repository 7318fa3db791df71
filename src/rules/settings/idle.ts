import { LONGEST_POLL } from '../../knowledge/recommended.ts';
import { defineRule } from '../../model/rule.ts';
import { accountsWith, inFiles, problemWith, remedyOf } from './account.ts';

/** Minutes. RFC 2177: IDLE is to be renewed at least every 29 minutes. */
const LONGEST_IDLE = 29;

export const off = defineRule({
  id: 'idle/off',
  severity: 'warning',
  title: 'The mail program does not use IDLE',
  why:
    'With IDLE the server tells the mail program at once when mail arrives; without it, mail is seen only at the next check. ' +
    'In Thunderbird, Evolution, mutt and neomutt it goes over a connection that is open anyway, so switching it off saves none. ' +
    'On a phone each pushed folder costs one. It is a warning where somebody switched IDLE off, and a note where the program comes without it.',
  sources: [
    'RFC 2177',
    'Thunderbird 153.7.0esr: same number of connections with use_idle on and off',
    'neomuttrc(5) and muttrc(5): imap_idle (default no; neomutt 20220429 measured: one connection with and without)',
    'evolution-data-server camel-imapx-settings.c (UseIdle, default true)',
  ],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const judged of accountsWith(inFiles(accounts), 'idle')) {
      const { account, program, setting } = judged;
      if (setting.value !== false) continue;
      const chosen = program.model.defaults.idle.value === true;
      yield {
        ...problemWith(
          judged,
          `${program.name} does not use IDLE for ${account.account}: new mail shows up at the next check.`,
          remedyOf(judged, true),
        ),
        severity: chosen ? 'warning' : 'info',
      };
    }
  },
});

export const renewedTooLate = defineRule({
  id: 'idle/renewed-too-late',
  severity: 'warning',
  title: 'IDLE is renewed too late',
  why:
    'A server may end a connection that was silent for 30 minutes, so a mail program has to renew IDLE at least every 29. ' +
    'With a longer interval the connection dies in between, and new mail is seen only when it is renewed.',
  sources: [
    'RFC 2177 (IDLE is to be renewed at least every 29 minutes)',
    'RFC 9051 section 5.4 (autologout not under 30 minutes)',
    'thunderbird-android AccountSettingsDescriptions.java (idleRefreshMinutes)',
  ],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const judged of accountsWith(inFiles(accounts), 'idleRefreshMinutes')) {
      const { account, program, setting } = judged;
      const minutes = setting.value ?? 0;
      if (minutes <= LONGEST_IDLE || account.settings.pushFolders?.value === 0) continue;
      yield problemWith(
        judged,
        `${program.name} renews IDLE for ${account.account} only every ${minutes} minutes; servers close after 30.`,
        remedyOf(judged, LONGEST_POLL),
      );
    }
  },
});
