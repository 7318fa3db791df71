import type { Message } from '../base/message.ts';
import type { Action } from '../model/verdict.ts';
import { programs } from '../programs/index.ts';
import { pictureLines } from '../reporters/picture.ts';
import { actionLines, verdictLines } from '../reporters/verdict.ts';
import { note, styleFor } from '../terminal/terminal.ts';
import { pictureOf } from '../verdict/picture.ts';
import { say } from '../words/say.ts';
import { changeable, offerChange, reachesConnections } from './change.ts';
import { advisedElsewhere, checkAgain, showProof } from './check-again.ts';
import { commandAgain } from './command-again.ts';
import { showCommand } from './show-command.ts';
import type { Checked } from './sign-in.ts';
import type { Talk } from './talk.ts';

/** The verdict, the change if one helps, the measurement that proves it, and what is left to do. @returns the exit code */
export async function conclude(talk: Talk, checked: Checked): Promise<number> {
  const { io } = talk;
  await showVerdict(talk, checked);
  if (io.interrupt.aborted) return talk.actions.keep(checked.diagnosis);
  const actions = changeable(checked);
  const changed = actions.length > 0 && (await offerChange(talk, checked, actions));
  const last = changed ? await checkAgain(talk, checked) : checked;
  if (changed && !(await showProof(talk, last))) await showVerdict(talk, last);
  if (changed) note(say('wizard-start-again'), io);
  await showRest(talk, changed ? advisedElsewhere(checked.diagnosis) : [], last);
  await showCommand(talk, say('wizard-again'), commandAgain(io, last));
  return talk.actions.keep(last.diagnosis);
}

/** What the server said word for word is for `details`. */
async function showVerdict({ io, color }: Talk, { diagnosis, secret }: Checked): Promise<void> {
  const style = await styleFor(io.stderr, io, color);
  const { verdict, facts } = diagnosis.report;
  const whole = secret === null || reachesConnections(diagnosis);
  const said = verdictLines({ verdict: whole ? verdict : { ...verdict, because: [] } }, style);
  const picture = whole ? pictureLines(pictureOf(facts), style) : [];
  const lines = ['', ...said, ...(picture.length === 0 ? [] : ['', ...picture]), ''];
  io.stderr.write(`${lines.join('\n')}\n`);
}

/** Null where it takes more than a line. */
function inOneLine({ program, connections }: Action): Message | null {
  if (program === null || connections === null) return null;
  return programs[program].steps.sameElsewhere?.(connections.to) ?? null;
}

/** What has to be done by hand: in other programs, on other devices, by the mail host. */
async function showRest({ io, color }: Talk, taken: readonly Action[], { diagnosis }: Checked): Promise<void> {
  const short = taken.map(inOneLine);
  for (const line of short) if (line !== null) note(line, io);
  const left = [
    ...taken.filter((_action, i) => short[i] === null),
    ...diagnosis.report.verdict.actions.filter(({ by }) => by !== 'tool'),
  ];
  if (left.length === 0) return;
  const style = await styleFor(io.stderr, io, color);
  const verdict = { ...diagnosis.report.verdict, actions: left };
  io.stderr.write(`${actionLines({ verdict }, style).join('\n')}\n\n`);
}
