import { latin1 } from '../../base/bytes.ts';
import { RefusedFile, UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import { utf8 } from '../../base/utf8.ts';
import { invalidXml, XmlError } from '../../base/xml.ts';
import type { Account } from '../../model/account.ts';
import type { ConfigFile, ConfigFormat } from '../../model/config-format.ts';
import { unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { type ListedServer, listedServers } from './config-v1.1.ts';

export const format: ConfigFormat = {
  id: 'autoconfig',
  name: say('format-autoconfig'),
  matches(_path, head) {
    return /<clientConfig[\s>]/.test(latin1(head));
  },
  read,
};

/**
 * The IMAP servers an autoconfig file gives out, placeholders such as %EMAILADDRESS% left as they are. The format has no
 * element for any of the settings, so all of them are unknown. A server Thunderbird would not use is left out.
 *
 * @throws UserError when it is not well-formed
 */
async function read(file: ConfigFile): Promise<Account[]> {
  const name = plain(file.path);
  try {
    const servers = await listedServers(utf8(file.bytes, file.path));
    if (servers !== null) return servers.flatMap((server) => accountOf(server, file.path) ?? []);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new RefusedFile(invalidXml(name, error), say('autoconfig-correct-hint'), error.line);
  }
  throw new UserError(say('autoconfig-not-settings', { file: name }), say('autoconfig-not-settings-hint'));
}

function accountOf({ host, port, security, user }: ListedServer, file: string): Account | null {
  if (host === '' || port === null || security === null) return null;
  return {
    client: 'autoconfig',
    format: 'autoconfig',
    file,
    account: `${plain(host)}:${port}`,
    host: plain(host),
    port,
    security,
    user: plain(user),
    type: 'imap',
    settings: unknownSettings,
    count: 1,
  };
}
