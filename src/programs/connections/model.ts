import type { ClientModel } from '../../model/client-model.ts';
import { setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';

/** Plain connections, each with INBOX open and in IDLE: `--client connections=12` asks for twelve of them. */
export const model: ClientModel = {
  source: 'the number given on the command line',
  defaults: { ...unknownSettings, idle: setTo(true) },
  demand: () => ({ quiet: 1, busy: 1, worst: 1, because: say('demand-given') }),
  connections: (settings) => [{ folder: 'INBOX', idle: settings.idle.value ?? true }],
};
