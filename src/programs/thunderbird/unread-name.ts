import { misspelt } from '../../base/nearest.ts';
import { plain } from '../../base/text.ts';
import type { DocumentProblem } from '../../model/document.ts';
import { say } from '../../words/say.ts';
import { isServerName, NEVER_FOR_EVERY_SERVER } from './known-names.ts';
import { SERVER_DEFAULT, settingNames } from './types.ts';

/** A preference that some file sets. */
interface Named {
  readonly name: string;
  readonly line: number | null;
}

/** What people call a setting whose name has other words in it. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['connections', 'max_cached_connections'],
  ['idle', 'use_idle'],
  ['idle_enabled', 'use_idle'],
  ['enable_idle', 'use_idle'],
  ['check_for_new_mail', 'check_new_mail'],
  ['check_interval', 'check_time'],
  ['poll_interval', 'check_time'],
  ['check_at_startup', 'login_at_startup'],
  ['check_on_startup', 'login_at_startup'],
  ['login_on_startup', 'login_at_startup'],
]);

/** Under these the settings of an account are looked for in vain. `mail.imap.` is for other settings. */
const ASTRAY = /^(?:mail|mailnews)\.(?:(?:imap4?|default|servers?|accounts?)\.){0,2}(?:(?:account|server)\d{1,9}\.)?$/;

/**
 * A preference that no version of Thunderbird asks for, where it is plain which one was meant: a setting of an account
 * that is misspelt, or that is set where no account looks. Add-ons have names of their own, so any other unknown name
 * proves nothing.
 *
 * @param branches what the accounts name as theirs, besides `serverN`: `mail.server.work` for example
 */
export function unreadName({ name, line }: Named, branches: ReadonlySet<string> = new Set()): DocumentProblem[] {
  const meant = meantBy(name, branches);
  if (meant === null) return [];
  const [key, instead] = [plain(name, 100), plain(meant, 100)];
  return [
    { line, message: say('thunderbird-name-unread', { key, instead }), kind: 'name-unread', key, value: instead },
  ];
}

function meantBy(name: string, branches: ReadonlySet<string>): string | null {
  const [, branch, setting] = /^(mail\.server\.[^.]{1,100})\.([^.]{1,100})$/.exec(name) ?? [];
  if (branch === undefined || setting === undefined) return meantAstray(name);
  const isOwn = branch === SERVER_DEFAULT || /\.server\d{1,9}$/.test(branch) || branches.has(branch);
  // Another word than serverN can be the name of an account that a file out of sight sets up.
  if (!isOwn) return /^mail\.server\.(?:defaults?|all|server|\*|any|imap)$/i.test(branch) ? everywhere(setting) : null;
  if (branch === SERVER_DEFAULT && setting === NEVER_FOR_EVERY_SERVER) return `mail.server.serverN.${setting}`;
  if (isServerName(setting)) return null;
  const meant = settingLike(setting);
  return meant === null ? null : `${branch}.${meant}`;
}

function meantAstray(name: string): string | null {
  const at = name.lastIndexOf('.') + 1;
  return at <= 100 && ASTRAY.test(name.slice(0, at)) ? everywhere(name.slice(at)) : null;
}

/** `port` and the like are words of many preferences; the others are nobody else's. */
function everywhere(setting: string): string | null {
  if (!setting.includes('_') || !settingNames.includes(setting)) return null;
  return setting === NEVER_FOR_EVERY_SERVER ? `mail.server.serverN.${setting}` : `${SERVER_DEFAULT}.${setting}`;
}

function settingLike(typed: string): string | null {
  return CALLED.get(typed.toLowerCase()) ?? sameWords(typed) ?? misspelt(typed, settingNames);
}

/** The one setting that has all the words of `typed`, two at least. */
function sameWords(typed: string): string | null {
  const words = wordsOf(typed);
  if (words.length < 2) return null;
  const [found = null, another] = settingNames.filter((name) => {
    const own = wordsOf(name);
    return words.every((word) => own.includes(word));
  });
  return another === undefined ? found : null;
}

const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_-]+/);
