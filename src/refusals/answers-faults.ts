import type { RefusalKind } from '../knowledge/refusals.ts';
import type { Answer } from './answer.ts';

/** The server, the way to it, waiting for mail, and everything that only looks like a limit. */
export const faultAnswers = {
  'service-full': { steps: ['raise-service', 'users-fewer'] },
  'out-of-resources': { steps: ['later', 'raise-resources'] },
  'server-trouble': { steps: ['again', 'ask'] },
  database: { steps: ['again', 'database'] },
  proxy: {
    steps: ['backend-log', 'again'],
    several: { possible: ['backend', 'connection-limit', 'wrong-password'], test: 'backend' },
  },
  'data-file': { steps: ['data-file'] },
  'other-service': { steps: ['service-settings'] },
  'bye-shutdown': {
    steps: ['fewer', 'ask'],
    several: { possible: ['outage', 'connection-limit'], test: 'again' },
  },
  'busy-or-limit': {
    steps: ['again', 'fewer'],
    several: { possible: ['outage', 'connection-limit'], test: 'close' },
  },
  'client-certificate': { steps: ['client-certificate'] },
  'wrong-server': { steps: ['server-name'] },
  'refused-dialog': { steps: ['name-port', 'network', 'bans-end'] },
  'no-answer': { steps: ['name-port', 'network', 'check'] },
  'slow-server': {
    steps: ['later', 'check'],
    several: { possible: ['server-full', 'throttled', 'network', 'name'], test: 'network' },
  },
  'no-way': { steps: ['online', 'check'] },
  'cannot-connect': {
    steps: ['name-port', 'close-some', 'check'],
    several: { possible: ['name', 'network', 'banned', 'connection-limit', 'outage', 'certificate'], test: 'network' },
  },
  'not-imap': {
    steps: ['name-port', 'check'],
    several: { possible: ['name', 'outage', 'connection-limit'], test: 'check' },
  },
  'ios-silent': {
    steps: ['restart-device', 'name-port', 'check'],
    several: { possible: ['network', 'banned', 'certificate', 'device'], test: 'network' },
  },
  'silent-drop': {
    steps: ['network', 'check'],
    several: { possible: ['connection-limit', 'banned', 'outage'], test: 'close' },
  },
  disconnected: {
    steps: ['once', 'often', 'fewer'],
    several: { possible: ['idle-end', 'network', 'connection-limit', 'banned', 'outage'], test: 'close' },
  },
  'normal-end': { steps: ['nothing'] },
  'signed-in': { steps: ['nothing'] },
  'no-attempt': { steps: ['no-attempt'] },
  'idle-dead': { steps: ['idle-interval', 'watch'] },
  'idle-lost': { steps: ['once', 'idle-interval'] },
  'idle-end': { steps: ['nothing', 'idle-interval'] },
  'no-push': { steps: ['poll', 'has-idle'] },
  'push-broken': { steps: ['poll', 'push-server'] },
  'slow-login': { steps: ['answer-prompt', 'ask'] },
  heartbeat: { steps: ['nothing'] },
  'id-shed': { steps: ['nothing'] },
  'numbered-close': { steps: ['open-again', 'ask-number'] },
  'mailbox-full': { steps: ['make-room'] },
  'other-limit': { steps: ['other-limit'] },
  'in-use': { steps: ['other-program'] },
  'bad-commands': { steps: ['update', 'makers'] },
  'other-protocol': { steps: ['sending', 'ask-sending'] },
  'read-only': { steps: ['nothing'] },
  wrapper: { steps: ['check', 'ask'] },
} as const satisfies Partial<Record<RefusalKind, Answer>>;
