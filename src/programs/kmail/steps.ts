import { say } from '../../words/say.ts';
import type { HowTo, Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

const poll: HowTo = {
  text: ({ value: minutes }) => say('program-set-poll', { minutes }),
  steps: ({ value: minutes }) => [
    say('kmail-step-stop'),
    say('program-step-open-file'),
    say('kmail-step-poll', { minutes }),
    say('kmail-step-start'),
  ],
};

export const steps: Steps = {
  settings: { pollMinutes: poll, checkNewMail: poll },
  encryption: byUsingTls(say('kmail-step-stop'), say('kmail-step-tls'), say('kmail-step-start')),
};
