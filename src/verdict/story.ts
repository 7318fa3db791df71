import type { Message, Text } from '../base/message.ts';
import type { Demand } from '../model/demand.ts';
import type { FactSheet } from '../model/facts.ts';
import { okValue } from '../model/outcome.ts';
import { isSameMailbox, programName } from '../programs/models.ts';
import { say } from '../words/say.ts';

/** What is wrong, and how that is known. */
export interface Story {
  readonly headline: Text;
  readonly because: readonly Text[];
}

/** What the mail programs of the mailbox that was checked want; nothing where no server was reached. */
export function demandsHere(facts: FactSheet): readonly Demand[] {
  const reach = okValue(facts.reach);
  return reach === null ? [] : (okValue(facts.demands) ?? []).filter((demand) => isSameMailbox(demand, reach));
}

/** A count that was broken off has a number all the same: at least so many. */
export function countedInPart({ connections }: FactSheet): Message[] {
  const { opened = 0, wanted = 0, stopped = null } = okValue(connections) ?? {};
  if (stopped !== 'deadline' && stopped !== 'interrupted') return [];
  return [say(`verdict-partly-${stopped}`, { opened, wanted })];
}

export function sumOf(demands: readonly Demand[]): number {
  return demands.reduce((sum, { worst }) => sum + worst, 0);
}

/** `Thunderbird up to 5 and 2 × iPhone or iPad up to 4` */
export function wants(demands: readonly Demand[]): Message {
  return say('verdict-wants', {
    programs: demands.map((demand) =>
      say(demand.assumed === null ? 'verdict-wants-program' : 'verdict-wants-assumed', {
        program: programName(demand),
        wanted: demand.worst,
      }),
    ),
  });
}

/** What is assumed of the only program; nothing where its settings were read or given. */
export function assumption(demand: Demand | undefined): Message[] {
  if (demand === undefined || demand.assumed === null) return [];
  const program = programName(demand);
  if (demand.assumed === 'program') return [say('verdict-assumed-program', { program })];
  return demand.assumed === 'settings' ? [say('verdict-assumed-settings', { program })] : [wants([demand])];
}
