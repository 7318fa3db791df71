import { dirname } from 'node:path';
import type { Message } from '../base/message.ts';
import type { Edit } from '../model/finding.ts';
import { okValue } from '../model/outcome.ts';
import type { Action } from '../model/verdict.ts';
import { programs } from '../programs/index.ts';
import { note } from '../terminal/terminal.ts';
import { say } from '../words/say.ts';
import { answersFor } from './answers.ts';
import { closedFirst } from './close-first.ts';
import type { Checked } from './sign-in.ts';
import type { Talk } from './talk.ts';
import { showDiff, write } from './write.ts';

/**
 * What the tool can change by itself, nothing of which needs a closer look. Nothing where the sign-in failed for another
 * reason than a limit: first things first.
 */
export function changeable({ diagnosis, secret }: Pick<Checked, 'diagnosis' | 'secret'>): Action[] {
  if (secret !== null && !reachesConnections(diagnosis)) return [];
  return diagnosis.report.verdict.actions.filter(({ by, safety }) => by === 'tool' && safety === 'safe');
}

/** Offers the change in plain words, and makes it when the answer is yes. @returns whether it was made */
export async function offerChange(talk: Talk, checked: Checked, actions: readonly Action[]): Promise<boolean> {
  const edits = actions.flatMap((action) => action.edits);
  if (!(await isWanted(talk, checked, actions, edits))) {
    note(say('wizard-nothing-changed'), talk.io);
    return false;
  }
  const folders = [...new Set(edits.map(({ file }) => dirname(file)))];
  if (!(await closedFirst(talk, folders))) {
    note(say('wizard-nothing-changed'), talk.io);
    return false;
  }
  return write(talk, edits);
}

/** The check came as far as the connections, or was refused because of them. */
export function reachesConnections({ report: { facts } }: Checked['diagnosis']): boolean {
  return okValue(facts.reach)?.signedIn === true || okValue(facts.connections) !== null;
}

async function isWanted(
  talk: Talk,
  checked: Checked,
  actions: readonly Action[],
  edits: readonly Edit[],
): Promise<boolean> {
  const { io, prompts } = talk;
  const { words } = io;
  const question = questionFor(actions);
  if (actions.length > 1)
    for (const action of actions) note(say('wizard-change-item', { change: inWords(action) }), io);
  for (const cost of new Set(actions.flatMap(({ cost }) => (cost === null ? [] : words.show(cost))))) note(cost, io);
  const answers = answersFor(words);
  for (;;) {
    const answer = answers.read(await prompts.input(words.show(question), answers.validate));
    if (answer !== 'details') return answer === 'yes';
    await talk.actions.details(checked.diagnosis);
    await showDiff(talk, edits);
  }
}

function questionFor(actions: readonly Action[]): Message {
  const [only, ...more] = actions;
  if (only === undefined || more.length > 0) return say('wizard-change-all', { changes: actions.length });
  const { connections, program } = only;
  if (program === null) return say('wizard-change-this', { change: only.what });
  if (connections === null) return say('wizard-change-in', { program: programs[program].name, change: only.what });
  return say('wizard-change-connections', { program: programs[program].name, ...connections });
}

function inWords({ connections, program, what }: Action): Message {
  if (connections === null || program === null) return say('wizard-change-plain', { change: what });
  return say('wizard-change-number', { program: programs[program].name, ...connections });
}
