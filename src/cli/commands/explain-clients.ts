import type { Folder } from '../../model/mailboxes.ts';
import { programIds, programs } from '../../programs/index.ts';
import { beside } from '../../reporters/explanations.ts';
import { type Room, wrap } from '../../terminal/wrap.ts';
import { say } from '../../words/say.ts';
import type { Words } from '../../words/words.ts';
import { clientKeys } from '../client-flag.ts';

/** The mailbox most of the programs were measured with. */
const FOLDERS = 10;

/** The mail programs that can be simulated, what each opens with its default settings, and where that is known from. */
export function listOfClients(words: Words, room: Room): string {
  const folders = Array.from({ length: FOLDERS }, (_, i) => folder(i === 0 ? 'INBOX' : `folder ${i}`));
  const widest = Math.max(...programIds.map((id) => id.length));
  const rows = programIds.flatMap((id) => {
    const { name, model } = programs[id];
    const { quiet, worst } = model.demand(model.defaults, folders);
    const range =
      quiet === worst ? `${worst}` : words.show(say('explain-clients-range', { least: quiet, most: worst }));
    return beside(`${id.padEnd(widest)}  ${range.padEnd(8)}  `, [words.show(name), model.source], room);
  });
  return [
    ...wrap(words.show(say('explain-clients-head', { folderCount: FOLDERS })), room, ''),
    '',
    ...rows,
    '',
    ...wrap(words.show(say('explain-clients-simulate')), room, ''),
    ...wrap(words.show(say('explain-clients-keys', { keys: Object.keys(clientKeys) })), room, ''),
    '',
  ].join('\n');
}

function folder(path: string): Folder {
  return { path, listedAs: path, specialUse: null, subscribed: true, selectable: true };
}
