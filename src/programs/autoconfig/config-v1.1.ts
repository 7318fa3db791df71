import { childrenOf, parseXml, type XmlElement } from '../../base/xml.ts';
import { portIn, type Security } from '../../model/security.ts';

/** The largest file of Mozilla's database has 5 kB. */
const MAX_BYTES = 256 * 1024;
/** Real files list a handful of servers. */
const MOST_SERVERS = 20;

/** The words Thunderbird knows, spelt exactly like this. */
const SOCKET_TYPES: ReadonlyMap<string, Security> = new Map([
  ['SSL', 'tls'],
  ['STARTTLS', 'starttls'],
  ['plain', 'none'],
]);

/** An IMAP server of the file, placeholders such as %EMAILADDRESS% left as they are. */
export interface ListedServer {
  readonly host: string;
  /** Null: missing, or no port. */
  readonly port: number | null;
  /** Null: none that Thunderbird knows, and then it does not use the server. */
  readonly security: Security | null;
  readonly user: string;
}

/** Why Thunderbird does not take a server of the file. */
type ServerFlaw = 'hostname' | 'port' | 'socket-type' | 'authentication';

/** What one mail host offers. */
export interface Offer {
  /** In the provider's own order. */
  readonly servers: readonly (ListedServer & {
    readonly line: number;
    readonly flaw: ServerFlaw | null;
    /** The password is not sent as it is: a challenge is answered. */
    readonly encryptedPassword: boolean;
  })[];
  /** Without a server for outgoing mail Thunderbird takes nothing of the file. */
  readonly outgoing: boolean;
  /** Where the provider begins. */
  readonly line: number;
}

/**
 * The IMAP servers in a config-v1.1.xml, in the provider's own order. The elements are those Thunderbird reads
 * (comm-central readFromXML.sys.mjs); there is none for a number of connections, for IDLE or for how often mail is
 * checked.
 *
 * @returns null when it is XML, but no mail configuration
 * @throws XmlError when it is not well-formed
 */
export async function listedServers(xmlText: string): Promise<ListedServer[] | null> {
  const offer = await readOffer(xmlText);
  return offer === null
    ? null
    : offer.servers.map(({ host, port, security, user }) => ({ host, port, security, user }));
}

/** The same, with what Thunderbird does not take. @throws XmlError when it is not well-formed */
export async function readOffer(xmlText: string): Promise<Offer | null> {
  const root = await parseXml(xmlText, { maxBytes: MAX_BYTES });
  const [provider] = childrenOf(root, 'emailProvider');
  if (root.name !== 'clientConfig' || provider === undefined) return null;
  const servers = childrenOf(provider, 'incomingServer')
    .filter(({ attributes }) => attributes['type'] === 'imap')
    .slice(0, MOST_SERVERS)
    .map((server) => {
      const read = {
        host: textOf(server, 'hostname'),
        port: portIn(textOf(server, 'port')),
        security: securityOf(server),
        user: textOf(server, 'username'),
      };
      const method = methodOf(server);
      const encryptedPassword = method === 'password-encrypted' || method === 'secure';
      return { ...read, line: server.line, flaw: flawOf(read, method), encryptedPassword };
    });
  return { servers, outgoing: childrenOf(provider, 'outgoingServer').length > 0, line: provider.line };
}

/** The order in which Thunderbird looks (readFromXML.sys.mjs). */
function flawOf({ host, port, security }: ListedServer, method: string | null): ServerFlaw | null {
  if (host === '') return 'hostname';
  if (port === null) return 'port';
  if (security === null) return 'socket-type';
  return method === null ? 'authentication' : null;
}

/** The words for incoming servers, spelt exactly like this. */
const METHODS = new Set([
  'password-cleartext',
  'plain',
  'password-encrypted',
  'secure',
  'GSSAPI',
  'NTLM',
  'OAuth2',
  'TLS-client-cert',
]);

/** The first one it supports, as with socketType. */
function methodOf(server: XmlElement): string | null {
  const words = childrenOf(server, 'authentication').map(({ text }) => text.trim());
  return words.find((word) => METHODS.has(word)) ?? null;
}

/** Thunderbird takes the first one it supports ("take first that we support"), even if a safer one follows. */
function securityOf(server: XmlElement): Security | null {
  const known = childrenOf(server, 'socketType').flatMap(({ text }) => SOCKET_TYPES.get(text.trim()) ?? []);
  return known[0] ?? null;
}

function textOf(server: XmlElement, name: string): string {
  return childrenOf(server, name)[0]?.text.trim() ?? '';
}
