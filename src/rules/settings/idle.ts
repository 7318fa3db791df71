import { LONGEST_POLL } from '../../knowledge/recommended.ts';
import { defineRule } from '../../words/rule.ts';
import { say } from '../../words/say.ts';
import { accountsWith, inFiles, problemWith, remedyOf } from './account.ts';

/** Minutes. RFC 2177: IDLE is to be renewed at least every 29 minutes. */
const LONGEST_IDLE = 29;

export const off = defineRule({
  id: 'idle/off',
  severity: 'warning',
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
          say('idle-off.message', { program: program.name, account: account.account }),
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
  sources: [
    'RFC 2177 (IDLE is to be renewed at least every 29 minutes)',
    'RFC 9051 section 5.4 (autologout not under 30 minutes)',
    'thunderbird-android AccountSettingsDescriptions.java (idleRefreshMinutes)',
    'neomuttrc(5) and muttrc(5): imap_keepalive; goimapnotify client.go: idleLogoutTimeout',
  ],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const judged of accountsWith(inFiles(accounts), 'idleRefreshMinutes')) {
      const { account, program, setting } = judged;
      const minutes = setting.value ?? 0;
      if (minutes <= LONGEST_IDLE || account.settings.idle.value === false) continue;
      if (account.settings.pushFolders?.value === 0) continue;
      yield problemWith(
        judged,
        say('idle-renewed-too-late.message', { program: program.name, account: account.account, minutes }),
        remedyOf(judged, LONGEST_POLL),
      );
    }
  },
});
