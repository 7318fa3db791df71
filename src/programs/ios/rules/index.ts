import type { FactName } from '../../../model/facts.ts';
import type { Rule } from '../../../model/rule.ts';
import {
  encryptedProfile,
  noMailAccount,
  notSigned,
  packedAsText,
  signatureNotChecked,
  weakSignature,
} from './envelope.ts';
import { duplicateAccount, identifierRepeated, replacesAnother, requiredKeyMissing, valueOfWrongKind } from './keys.ts';
import { onDevice } from './on-device.ts';
import { authenticationNotOffered, pathPrefixDiffers } from './server-says.ts';
import { holdsPassword, outgoingPortMissing, sslOff, sslOffOnTlsPort } from './servers.ts';

/** The rules about profiles and declarations for Apple devices, in the order findings are shown. */
export const appleRules: readonly Rule<FactName>[] = [
  onDevice,
  sslOffOnTlsPort,
  requiredKeyMissing,
  authenticationNotOffered,
  holdsPassword,
  sslOff,
  outgoingPortMissing,
  duplicateAccount,
  valueOfWrongKind,
  identifierRepeated,
  replacesAnother,
  pathPrefixDiffers,
  noMailAccount,
  encryptedProfile,
  signatureNotChecked,
  weakSignature,
  packedAsText,
  notSigned,
];
