import type { ClientModel } from '../../model/client-model.ts';
import { model as thunderbird } from '../thunderbird/model.ts';

/** An account that this file sets up begins as Thunderbird's wizard makes it, and no element of it changes that. */
export const model: ClientModel = {
  ...thunderbird,
  source: 'comm-central readFromXML.sys.mjs (no element for connections); then as imap-doctor explain thunderbird says',
};
