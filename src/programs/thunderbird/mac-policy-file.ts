import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import type { ConfigFile, SettingsContent } from '../../model/config-format.ts';
import { say } from '../../words/say.ts';
import { isDict } from '../ios/plist.ts';
import { propertyList } from '../ios/property-list.ts';
import { macPolicyContent } from './mac-policy-values.ts';

/** @throws UserError when it is no property list, or no dictionary */
export async function readMacPolicy(file: ConfigFile): Promise<SettingsContent> {
  const name = plain(file.path);
  const policies = await propertyList(file.bytes, name, true);
  if (!isDict(policies)) throw new UserError(say('mac-policy-not-dictionary', { file: name }), null);
  return macPolicyContent(policies, file.path, true);
}
