import type { ClientModel } from '../../model/client-model.ts';
import { setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';

/**
 * An assumption, not a fact: no trustworthy count is published. Two, because Mail shows itself to servers as at least
 * two programs (`com.apple.email.maild` and `com.apple.email.search-indexer`).
 */
const ASSUMED = 2;

export const model: ClientModel = {
  source: 'assumption (Apple TN3189 names two mail programs on the device); change it with --client ios:connections=N',
  assumed: true,
  defaults: { ...unknownSettings, maxConnections: setTo(ASSUMED) },
  demand: (settings) => {
    const assumed = settings.maxConnections.value ?? ASSUMED;
    return {
      quiet: 1,
      busy: assumed,
      worst: assumed,
      because: say('demand-assumed', { maker: 'Apple' }),
    };
  },
  // Mail uses IDLE for the mailbox that is open (Apple TN3191).
  connections: (settings) =>
    Array.from({ length: settings.maxConnections.value ?? ASSUMED }, (_, i) => ({ folder: 'INBOX', idle: i === 0 })),
};
