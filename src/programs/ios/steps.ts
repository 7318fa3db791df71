import type { Steps } from '../program.ts';

export const onDevice: readonly string[] = [
  'On the iPhone or iPad open Settings > Apps > Mail > Mail Accounts > Fetch New Data (before iOS 18: Settings > Mail > Accounts).',
  'Tap the account and choose Fetch (or Push, where it is offered).',
  'Further down choose a schedule: every 15 minutes.',
  'Mail always looks for new messages when you open it; there is no setting for the number of connections.',
];

/** No profile can hold these settings, so there is never an edit. Encryption is judged by rules/servers.ts, key by key. */
export const steps: Steps = {
  settings: {
    maxConnections: { text: 'Let the device fetch mail every 15 minutes.', steps: onDevice },
    pollMinutes: { text: 'Choose Fetch every 15 minutes on the device.', steps: onDevice },
  },
  shortestPoll: 15,
};
