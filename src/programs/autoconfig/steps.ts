import { say } from '../../words/say.ts';
import type { Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

/** The format has no element for the other settings: that is what rules.ts says. */
export const steps: Steps = {
  settings: {},
  encryption: byUsingTls(say('autoconfig-step-tls')),
};
