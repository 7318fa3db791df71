import { say } from '../../words/say.ts';
import type { HowTo, Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

/** The labels are those of thunderbird-android strings.xml, page "Fetching mail". */
const poll: HowTo = {
  text: ({ value: minutes }) => say('program-set-poll', { minutes }),
  steps: ({ account, value: minutes }) => [say('k9-step-fetching', { account }), say('k9-step-poll', { minutes })],
};

/** An export of its settings is read and never written: the app itself is where they are changed. */
export const steps: Steps = {
  settings: {
    pushFolders: {
      text: () => say('program-set-inbox-only'),
      steps: ({ account }) => [
        say('k9-step-manage-folders'),
        say('k9-step-push-off'),
        say('k9-step-max-push', { account }),
      ],
    },
    idle: {
      text: () => say('k9-set-push'),
      steps: () => [say('k9-step-manage-folders'), say('k9-step-push-on')],
    },
    idleRefreshMinutes: {
      text: () => say('program-set-renewal'),
      steps: ({ account }) => [say('k9-step-fetching', { account }), say('k9-step-renew')],
    },
    pollMinutes: poll,
    checkNewMail: poll,
  },
  encryption: byUsingTls(say('k9-step-incoming'), say('k9-step-tls')),
  shortestPoll: 15,
};
