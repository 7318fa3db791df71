import type { Message } from '../base/message.ts';
import type { FactName } from '../model/facts.ts';
import { say } from '../words/say.ts';

/** What a fact is called: while it is gathered, and at the start of its line in a report. */
export function areaName(fact: FactName): Message {
  return say(`area-${fact}`);
}
