import type { Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

/** thunderbird-android strings.xml: the labels on the page "Fetching mail". */
const fetchingMail = ['On the phone open Settings, tap "{account}", then Fetching mail.'];
const poll = {
  text: 'Look for new mail every {value} minutes.',
  steps: [...fetchingMail, 'Set "Folder poll frequency" to every {value} minutes.'],
};

/** An export of its settings is read and never written: the app itself is where they are changed. */
export const steps: Steps = {
  settings: {
    pushFolders: {
      text: 'Watch only the inbox.',
      steps: [
        'On the phone open the menu, then Manage folders.',
        'Tap each folder that need not be immediate and switch Push off for it; leave it on for the inbox.',
        'Or, under Settings > "{account}" > Fetching mail, set "Max folders to check with push" to the smallest number offered.',
      ],
    },
    idle: {
      text: 'Push the inbox, and only the inbox.',
      steps: [
        'On the phone open the menu, then Manage folders.',
        'Tap the inbox and switch Push on for it. Leave it off for the other folders: each one costs a connection.',
      ],
    },
    idleRefreshMinutes: {
      text: 'Renew IDLE at least every 25 minutes.',
      steps: [...fetchingMail, 'Set "Refresh IDLE connection" to every 24 minutes.'],
    },
    pollMinutes: poll,
    checkNewMail: poll,
  },
  encryption: byUsingTls(
    'On the phone open Settings, tap the account, then Fetching mail > Incoming server.',
    'Set Security to SSL/TLS and the port to 993.',
  ),
  shortestPoll: 15,
};
