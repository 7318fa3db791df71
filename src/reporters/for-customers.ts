import type { Argument, Message, Text } from '../base/message.ts';
import type { Action } from '../model/verdict.ts';
import { kinds } from '../words/generated/messages.ts';
import type { MessageId } from '../words/say.ts';

/** Steps, and what to do where there are no steps, that are not for the person who reads the mail. */
const NOT_FOR_CUSTOMERS = [
  // For administrators.
  'delivery-step-courier',
  'delivery-step-cyrus',
  'delivery-step-dovecot',
  'idle-cut-short.step-server',
  'idle-notification-missed.step-report',
  'refusal-step-backend-log',
  'refusal-step-certificate-trust',
  'refusal-step-database',
  'refusal-step-log-guessing',
  'refusal-step-log-user',
  'refusal-step-networks',
  'refusal-step-proxy-limit',
  'refusal-step-push-server',
  'refusal-step-raise-full',
  'refusal-step-raise-limit',
  'refusal-step-raise-resources',
  'refusal-step-raise-service',
  'refusal-step-unban',
  'refusal-step-users-fewer',
  'refusal-step-web-admin',
  'refusal-step-who',
  'thunderbird-step-managed',
  'thunderbird-step-managed-numbers',
  'watch-step-proxy',
  // What the help desk asks the mail host, if it is not the mail host itself.
  'delivery-step-ask',
  'fewer-devices-step-ask',
  'idle-not-announced.step-ask',
  'idle-not-offered.step-ask',
  'mailbox-inbox-not-opened.step-ask',
  'refusal-step-ask',
  'refusal-step-ask-number',
  'refusal-step-ask-sending',
  'refusal-step-client-certificate',
  'refusal-step-methods',
  'refusal-step-name-host',
  'refusal-step-name-port-host',
  'refusal-step-old-tls',
  'refusal-step-outage',
  'refusal-step-server-name',
  'refusal-step-tell-full',
  'tls-expires-soon.remedy',
  // For the person who runs imap-doctor.
  'idle-test-folder-left.remedy',
  'idle-watch-folders-left.remedy',
  'reach-not-found.step-host',
  'refusal-step-allow-plaintext',
  'refusal-step-ca',
  'refusal-step-check',
  'refusal-step-check-address',
  'refusal-step-close-all',
  'refusal-step-full-looks-so',
  'refusal-step-give-password',
  'refusal-step-give-token',
  'refusal-step-has-idle',
  'refusal-step-often',
  'refusal-step-own-words',
  'refusal-step-silent-port',
  'refusal-step-starttls-flag',
  'refusal-step-tls-flag',
  'refusal-step-watch',
  'refusal-step-whole-lines',
  'tls-not-checked.step-ca',
  // They name a preference.
  'connections-not-in-autoconfig.step-default',
  'refusal-step-id',
  'thunderbird-step-config-editor',
] as const satisfies readonly MessageId[];

const withheld: ReadonlySet<string> = new Set(NOT_FOR_CUSTOMERS);

/** What a sentence for a customer is not filled in with: a server's words, preferences, names of files. */
const INTERNAL: ReadonlySet<string> = new Set(['server-text', 'setting', 'path']);

/** What these rules are about is in files that only somebody who looks after other people’s mail writes. */
const OF_ADMINISTRATORS = /^(?:policy|profile|settings)\//;

/** Something the customer can do, and not only an administrator. */
export function isCustomersTask({ by, ruleIds, account }: Action): boolean {
  // An account that has no name is called by its preferences: nobody finds that on the screen.
  if (account?.startsWith('mail.server.')) return false;
  return by !== 'host' && !ruleIds.every((id) => OF_ADMINISTRATORS.test(id));
}

/** A sentence that can be sent to a customer. Text that is no message of the catalogue may say anything. */
export function isForCustomers(text: Text): text is Message {
  if (typeof text === 'string' || withheld.has(text.id)) return false;
  return Object.entries(text.args).every(([name, value]) => !INTERNAL.has(kindOf(name)) && partsAreToo(value));
}

function partsAreToo(value: Argument): boolean {
  if (typeof value === 'string' || typeof value === 'number') return true;
  if (isList(value)) return value.every((one) => typeof one === 'string' || isForCustomers(one));
  return isForCustomers(value);
}

function isList(value: Argument): value is readonly Text[] {
  return Array.isArray(value);
}

/** The kind of an argument, of a list the kind of what is in it; one nobody declared is taken for a server's words. */
function kindOf(name: string): string {
  const kind = Object.hasOwn(kinds, name) ? kinds[name as keyof typeof kinds] : 'server-text';
  return kind.split('[', 1)[0] ?? kind;
}
