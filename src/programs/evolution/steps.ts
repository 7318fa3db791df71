import type { Message } from '../../base/message.ts';
import { say } from '../../words/say.ts';
import type { HowTo, Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

/** camel-imapx-provider.c: the labels on the page "Receiving Options". */
const receivingOptions = (account: string): Message[] => [
  say('evolution-step-accounts'),
  say('evolution-step-receiving', { account }),
];
const poll: HowTo = {
  text: ({ value: minutes }) => say('program-set-poll', { minutes }),
  steps: ({ account, value: minutes }) => [...receivingOptions(account), say('evolution-step-poll', { minutes })],
  edit: 'safe',
};

export const steps: Steps = {
  settings: {
    maxConnections: {
      text: ({ value: connections }) => say('evolution-set-connections', { connections }),
      steps: ({ account, value: connections }) => [
        ...receivingOptions(account),
        say('evolution-step-connections', { connections }),
        say('evolution-step-restart'),
      ],
      edit: 'safe',
    },
    idle: {
      text: () => say('program-set-idle'),
      steps: ({ account }) => [...receivingOptions(account), say('evolution-step-idle')],
      edit: 'safe',
    },
    pollMinutes: poll,
    checkNewMail: poll,
  },
  encryption: byUsingTls(say('evolution-step-email'), say('evolution-step-tls')),
};
