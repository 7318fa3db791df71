import type { Folder } from '../../model/mailboxes.ts';
import { programIds, programs } from '../../programs/index.ts';
import { beside } from '../../reporters/explanations.ts';
import { type Room, wrap } from '../../terminal/wrap.ts';
import { clientKeys } from '../client-flag.ts';

/** The mailbox most of the programs were measured with. */
const FOLDERS = 10;

/** The mail programs that can be simulated, what each opens with its default settings, and where that is known from. */
export function listOfClients(room: Room): string {
  const folders = Array.from({ length: FOLDERS }, (_, i) => folder(i === 0 ? 'INBOX' : `folder ${i}`));
  const widest = Math.max(...programIds.map((id) => id.length));
  const rows = programIds.flatMap((id) => {
    const { name, model } = programs[id];
    const { quiet, worst } = model.demand(model.defaults, folders);
    const range = quiet === worst ? `${worst}` : `${quiet} to ${worst}`;
    return beside(`${id.padEnd(widest)}  ${range.padEnd(8)}  `, [name, model.source], room);
  });
  return [
    ...wrap(`Connections each mail program opens by default, in a mailbox of ${FOLDERS} folders:`, room, ''),
    '',
    ...rows,
    '',
    ...wrap('Simulate them with --client ID, --client ID=COUNT or --client ID=COUNT:key=value,key=value.', room, ''),
    ...wrap(`Keys: ${Object.keys(clientKeys).join(', ')}. Example: --client k9=2:push=1`, room, ''),
    '',
  ].join('\n');
}

function folder(path: string): Folder {
  return { path, listedAs: path, specialUse: null, subscribed: true, selectable: true };
}
