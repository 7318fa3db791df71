import { plain } from '../base/text.ts';
import { XmlError } from '../base/xml.ts';
import type { ServerCandidate } from '../model/discovery.ts';
import { type ListedServer, listedServers } from '../programs/autoconfig/config-v1.1.ts';
import { say } from '../words/say.ts';
import { hostName, parseAddress } from './address.ts';
import { Declined } from './answers.ts';
import { isInsideName } from './inside.ts';

/**
 * Reads the IMAP servers out of a config-v1.1.xml, in the provider's own order. Placeholders are filled in from the
 * address. A server that makes no sense is skipped, and so is one without encryption or in the network we are in: a page
 * from outside does not decide that a password goes out in clear, nor that this computer knocks at its neighbours.
 *
 * The elements are those Thunderbird reads (comm-central readFromXML.sys.mjs); the file has none for a number of
 * connections or for IDLE.
 * @throws Declined when it is no such file, or lists no IMAP server
 */
export async function parseAutoconfig(
  xmlText: string,
  address: string,
  source: ServerCandidate['source'] = 'autoconfig',
): Promise<ServerCandidate[]> {
  const servers = await listed(xmlText);
  if (servers === null) throw new Declined(say('answer-not-autoconfig'));
  if (servers.length === 0) throw new Declined(say('answer-lists-no-imap'));
  const fill = filler(address);
  const found = servers.flatMap((server) => candidateOf(server, fill, source) ?? []);
  if (found.length === 0) throw new Declined(say('answer-no-usable-server'));
  const encrypted = found.filter(({ security }) => security !== 'none');
  if (encrypted.length === 0) throw new Declined(say('answer-only-unencrypted'));
  const outside = encrypted.filter(({ host }) => !isInsideName(host));
  if (outside.length === 0) throw new Declined(say('answer-inside'));
  return outside;
}

async function listed(xmlText: string): Promise<ListedServer[] | null> {
  try {
    return await listedServers(xmlText);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new Declined(say('answer-broken', { line: error.line, reason: plain(error.message, 120) }));
  }
}

interface Filler {
  host(text: string): string;
  user(text: string): string;
}

/** The local part goes into user names only: in a host name it would be told to every name server on the way. */
function filler(address: string): Filler {
  const { address: whole, local, domain } = parseAddress(address);
  const host = (text: string): string => text.replaceAll('%EMAILDOMAIN%', () => domain);
  return {
    host,
    user: (text) =>
      host(text)
        .replaceAll('%EMAILADDRESS%', () => whole)
        .replaceAll('%EMAILLOCALPART%', () => local),
  };
}

function candidateOf(server: ListedServer, fill: Filler, source: ServerCandidate['source']): ServerCandidate | null {
  const { port, security } = server;
  const host = hostName(fill.host(server.host));
  if (host === null || port === null || security === null) return null;
  return { host, port, security, user: userOf(fill.user(server.user)), source };
}

/** A placeholder nobody filled in makes a login name that is surely wrong. */
function userOf(text: string): string | null {
  const usable = text !== '' && text.length <= 255 && plain(text) === text && !/%[A-Z]+%/.test(text);
  return usable ? text : null;
}
