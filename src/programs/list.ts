/** Every mail program, one a line. The name each is exported under is its id and the name of its folder. */

export { aerc } from './aerc/index.ts';
export { autoconfig } from './autoconfig/index.ts';
export { clawsMail as 'claws-mail' } from './claws-mail/index.ts';
export { connections } from './connections/index.ts';
export { evolution } from './evolution/index.ts';
export { fairemail } from './fairemail/index.ts';
export { fetchmail } from './fetchmail/index.ts';
export { geary } from './geary/index.ts';
export { getmail } from './getmail/index.ts';
export { goimapnotify } from './goimapnotify/index.ts';
export { imapfilter } from './imapfilter/index.ts';
export { ios } from './ios/index.ts';
export { k9 } from './k9/index.ts';
export { kmail } from './kmail/index.ts';
export { macosMail as 'macos-mail' } from './macos-mail/index.ts';
export { mbsync } from './mbsync/index.ts';
export { mutt } from './mutt/index.ts';
export { neomutt } from './neomutt/index.ts';
export { offlineimap } from './offlineimap/index.ts';
export { outlook } from './outlook/index.ts';
export { perFolder as 'per-folder' } from './per-folder/index.ts';
export { thunderbird } from './thunderbird/index.ts';
