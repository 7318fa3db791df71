import { UserError } from '../errors.ts';
import { type Io, write } from '../io.ts';
import type { FactName, Rule } from '../model.ts';
import { ruleById, rules } from '../rules/index.ts';
import { plain } from '../text.ts';

/** `imap-doctor explain [RULE]`: one rule in full, `clients`, or the list of all rules. @returns the exit code. */
export async function explain(what: string | undefined, io: Io): Promise<number> {
  if (what === undefined) {
    await write(io.stdout, listOfRules());
    return 0;
  }
  if (what.trim() === 'clients') {
    await write(io.stdout, (await import('./explain-clients.ts')).listOfClients());
    return 0;
  }
  const rule = ruleById(what.trim());
  if (!rule) {
    const near = rules.filter(({ id }) => id.includes(what.trim().toLowerCase())).map(({ id }) => id);
    throw new UserError(
      `There is no rule called "${plain(what, 80)}".`,
      near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'imap-doctor explain lists them all.',
    );
  }
  await write(io.stdout, inFull(rule));
  return 0;
}

function listOfRules(): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, severity, title }) => `${id.padEnd(widest)}  ${severity.padEnd(7)}  ${title}`);
  return `${lines.join('\n')}\n\nMore about one of them: imap-doctor explain connections/over-limit\nThe mail programs that can be counted for: imap-doctor explain clients\n`;
}

function inFull({ id, severity, title, why, needs, sources }: Rule<FactName>): string {
  return [
    `${id} (${severity})`,
    title,
    '',
    ...folded(why, 90),
    '',
    `Looks at: ${needs.join(', ')}`,
    'Sources:',
    ...sources.map((source) => `  ${source}`),
    '',
  ].join('\n');
}

function folded(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1] ?? '';
    if (line && line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
