import type { Message } from '../../base/message.ts';
import { say } from '../../words/say.ts';
import type { HowTo, Steps } from '../program.ts';

export const onDevice: readonly Message[] = [
  say('ios-step-fetch-new-data'),
  say('ios-step-fetch'),
  say('ios-step-schedule'),
  say('ios-step-on-open'),
];
const fetch: HowTo = { text: () => say('ios-set-fetch'), steps: () => onDevice };

/** No profile can hold these settings, so there is never an edit. Encryption is judged by rules/servers.ts, key by key. */
export const steps: Steps = {
  settings: { pollMinutes: fetch },
  shortestPoll: 15,
};
