import type { Folder } from '../../model/mailboxes.ts';
import { programIds, programs } from '../../programs/index.ts';
import { clientKeys } from '../client-flag.ts';

/** The mailbox most of the programs were measured with. */
const FOLDERS = 10;

/** The mail programs that can be counted for, what each opens as it comes, and where that is known from. */
export function listOfClients(): string {
  const folders = Array.from({ length: FOLDERS }, (_, i) => folder(i === 0 ? 'INBOX' : `folder ${i}`));
  const widest = Math.max(...programIds.map((id) => id.length));
  const rows = programIds.map((id) => {
    const { name, model } = programs[id];
    const { quiet, worst } = model.demand(model.defaults, folders);
    const range = quiet === worst ? `${worst}` : `${quiet} to ${worst}`;
    return `${id.padEnd(widest)}  ${range.padEnd(8)}  ${name}\n${' '.repeat(widest + 12)}${model.source}`;
  });
  return [
    `Connections each mail program opens as it comes, in a mailbox of ${FOLDERS} folders:`,
    '',
    ...rows,
    '',
    'Count for them with --client ID, --client ID=COUNT or --client ID=COUNT:key=value,key=value.',
    `Keys: ${Object.keys(clientKeys).join(', ')}. Example: --client k9=2:push=1`,
    '',
  ].join('\n');
}

function folder(path: string): Folder {
  return { path, listedAs: path, specialUse: null, subscribed: true, selectable: true };
}
