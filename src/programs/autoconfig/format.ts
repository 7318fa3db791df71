import { latin1 } from '../../base/bytes.ts';
import { RefusedFile, UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import { utf8 } from '../../base/utf8.ts';
import { invalidXml, XmlError } from '../../base/xml.ts';
import type { Account } from '../../model/account.ts';
import type { ConfigFile, ConfigFormat, SettingsContent } from '../../model/config-format.ts';
import type { DocumentProblem } from '../../model/document.ts';
import { unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { type Offer, readOffer } from './config-v1.1.ts';

export const format: ConfigFormat = {
  id: 'autoconfig',
  name: say('format-autoconfig'),
  matches(_path, head) {
    return /<clientConfig[\s>]/.test(latin1(head));
  },
  read,
};

/**
 * The account Thunderbird makes of an autoconfig file, placeholders such as %EMAILADDRESS% left as they are: the first
 * IMAP server it can use; the others are alternatives to it. The format has no element for any of the settings, so all
 * of them are unknown. A server Thunderbird would not use is a problem of the file.
 *
 * @throws UserError when it is not well-formed
 */
async function read(file: ConfigFile): Promise<SettingsContent> {
  const name = plain(file.path);
  try {
    const offer = await readOffer(utf8(file.bytes, file.path));
    if (offer !== null) return contentOf(offer, file.path);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new RefusedFile(invalidXml(name, error), say('autoconfig-correct-hint'), error.line);
  }
  throw new UserError(say('autoconfig-not-settings', { file: name }), say('autoconfig-not-settings-hint'));
}

function contentOf(offer: Offer, file: string): SettingsContent {
  const problems = problemsIn(offer);
  const [account] = offer.servers.flatMap((server) => accountOf(server, file) ?? []);
  return {
    accounts: account === undefined ? [] : [account],
    documents: problems.length === 0 ? [] : [{ file, format: format.id, problems, note: null }],
  };
}

function problemsIn({ servers, outgoing, line }: Offer): DocumentProblem[] {
  const problems = servers.flatMap((server): DocumentProblem[] => {
    const { flaw, host } = server;
    if (flaw === null) return [];
    return [
      { kind: 'refused', line: server.line, message: say('autoconfig-server-refused', { host: plain(host), flaw }) },
    ];
  });
  if (outgoing || servers.length === 0) return problems;
  return [...problems, { kind: 'refused', line, message: say('autoconfig-no-outgoing') }];
}

function accountOf(server: Offer['servers'][number], file: string): Account | null {
  const { host, port, security, user, flaw, encryptedPassword } = server;
  if (flaw !== null || port === null || security === null) return null;
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
    ...(encryptedPassword ? { passwordIsEncrypted: true } : {}),
  };
}
