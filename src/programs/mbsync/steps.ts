import { say } from '../../words/say.ts';
import type { Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

/** It keeps to one connection and has no IDLE; how often it runs is set outside of it. */
export const steps: Steps = {
  settings: {},
  encryption: byUsingTls(say('mbsync-step-tls')),
};
