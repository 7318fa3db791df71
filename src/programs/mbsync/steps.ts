import type { Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

/** It keeps to one connection and has no IDLE; how often it runs is set outside of it. */
export const steps: Steps = {
  settings: {},
  encryption: byUsingTls('Write SSLType IMAPS (TLSType IMAPS from version 1.5 on) into the section.'),
};
