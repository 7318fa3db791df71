import type { Message } from '../base/message.ts';
import type { Demand } from '../model/demand.ts';
import { programName } from '../programs/models.ts';
import { say } from '../words/say.ts';

/** `Thunderbird (Work): up to 5 connections` */
export function inWords(demand: Demand): Message {
  return say('wants-up-to', { program: programName(demand), account: demand.account, connections: demand.worst });
}
