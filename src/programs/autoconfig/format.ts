import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import { utf8 } from '../../base/utf8.ts';
import { parseXml, type XmlElement, XmlError } from '../../base/xml.ts';
import type { Account } from '../../model/account.ts';
import type { ConfigFile, ConfigFormat } from '../../model/config-format.ts';
import type { Security } from '../../model/security.ts';
import { unknownSettings } from '../../model/setting.ts';

/** The largest file of Mozilla's database has 5 kB. */
const MAX_BYTES = 256 * 1024;
/** Real files list a handful of servers. */
const MOST_SERVERS = 20;

export const format: ConfigFormat = {
  id: 'autoconfig',
  name: 'Mozilla autoconfig (config-v1.1.xml)',
  matches(_path, head) {
    return /<clientConfig[\s>]/.test(Buffer.from(head).toString('latin1'));
  },
  read,
};

/**
 * The IMAP servers an autoconfig file gives out, placeholders such as %EMAILADDRESS% left as they are. The format has
 * no element for a number of connections, for IDLE or for how often mail is looked for (comm-central
 * readFromXML.sys.mjs), so every setting is unknown.
 *
 * @throws UserError when it is not well-formed
 */
async function read(file: ConfigFile): Promise<Account[]> {
  const root = await parse(file);
  const provider = childrenOf(root, 'emailProvider')[0];
  const servers = provider === undefined ? [] : childrenOf(provider, 'incomingServer');
  return servers
    .filter(({ attributes }) => attributes['type'] === 'imap')
    .slice(0, MOST_SERVERS)
    .flatMap((server) => accountOf(server, file.path) ?? []);
}

async function parse(file: ConfigFile): Promise<XmlElement> {
  const name = plain(file.path);
  try {
    const root = await parseXml(utf8(file.bytes, file.path), { maxBytes: MAX_BYTES });
    if (root.name === 'clientConfig') return root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new UserError(
      `${name}, line ${error.line}, column ${error.column}: this XML cannot be read: ${error.message}.`,
      'Thunderbird refuses such a file too. Correct it at that place.',
    );
  }
  throw new UserError(`${name}: this is not a mail configuration.`, 'Its outermost element must be <clientConfig>.');
}

function accountOf(server: XmlElement, file: string): Account | null {
  const host = textOf(server, 'hostname');
  const port = Number(textOf(server, 'port'));
  if (host === '' || !(Number.isInteger(port) && port > 0 && port < 65_536)) return null;
  return {
    client: 'autoconfig',
    format: 'autoconfig',
    file,
    account: `${host}:${port}`,
    host,
    port,
    security: securityOf(server),
    user: textOf(server, 'username'),
    type: 'imap',
    settings: unknownSettings,
    count: 1,
  };
}

/** Several can be listed; Thunderbird takes an encrypted one when there is one. */
function securityOf(server: XmlElement): Security {
  const kinds = childrenOf(server, 'socketType').map(({ text }) => text.trim().toUpperCase());
  if (kinds.includes('SSL')) return 'tls';
  return kinds.includes('STARTTLS') ? 'starttls' : 'none';
}

function textOf(server: XmlElement, name: string): string {
  return plain(childrenOf(server, name)[0]?.text ?? '');
}

function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
