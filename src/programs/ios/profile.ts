import { plain } from '../../base/text.ts';
import type { MailPayload, ProfileFact, ProfileFlaw } from '../../model/apple-profile.ts';
import { MAIL_PAYLOAD, mailPayload } from './mail-payload.ts';
import { isDict, type PlistDict, type PlistValue } from './plist.ts';
import { type Values, valuesOf } from './profile-values.ts';

/** Required in the profile and in each payload of it (Apple device-management schema, TopLevel, CommonPayloadKeys). */
const REQUIRED = ['PayloadType', 'PayloadIdentifier', 'PayloadUUID', 'PayloadVersion'];

/** What comes after so many is not read. A real profile has some ten. */
const MOST_PAYLOADS = 1000;

const nothing = { kind: 'profile', identifier: '', name: '', payloadTypes: [], mail: [], flaws: [] } as const;

/** A file that is encrypted as a whole. */
export function sealedProfile(envelope: Pick<ProfileFact, 'signature' | 'packing'>): ProfileFact {
  return { ...nothing, signature: envelope.signature, packing: envelope.packing, encrypted: true };
}

/** What a profile says; null when it is none. `hasLines`: the lines of the list are lines of the file. */
export function profileFact(
  root: PlistValue,
  envelope: Pick<ProfileFact, 'signature' | 'packing'>,
  hasLines: boolean,
): ProfileFact | null {
  if (!isDict(root)) return null;
  const profile = hasLines ? root : withoutLines(root);
  const content = profile.entries.get('PayloadContent');
  const encrypted = profile.entries.get('IsEncrypted') === true;
  if (!Array.isArray(content) && !encrypted && profile.entries.get('PayloadType') !== 'Configuration') return null;
  const payloads = payloadsOf(root, hasLines);
  const flaws: ProfileFlaw[] = [];
  const values = valuesOf(profile, '', flaws);
  checkCommon(values);
  const mail = payloads.flatMap((payload) => mailIn(payload, flaws));
  for (const flaw of repeated(profile, payloads, hasLines)) flaws.push(flaw);
  return {
    ...nothing,
    signature: envelope.signature,
    packing: envelope.packing,
    identifier: values.text('PayloadIdentifier'),
    name: values.text('PayloadDisplayName'),
    encrypted,
    payloadTypes: [...new Set(payloads.map((payload) => textIn(payload, 'PayloadType')))],
    mail,
    // What is wrong with a profile for something else is not ours to judge.
    flaws: mail.length > 0 || encrypted ? flaws : [],
  };
}

/** What a profile is made of, one payload for each kind of setting. */
export function payloadsOf(root: PlistValue, hasLines: boolean): PlistDict[] {
  const content = isDict(root) ? root.entries.get('PayloadContent') : undefined;
  const payloads = (Array.isArray(content) ? content.slice(0, MOST_PAYLOADS) : []).filter(isDict);
  return hasLines ? payloads : payloads.map(withoutLines);
}

/** Other payloads than mail are not ours to judge. */
function mailIn(payload: PlistDict, flaws: ProfileFlaw[]): MailPayload[] {
  if (payload.entries.get('PayloadType') !== MAIL_PAYLOAD) return [];
  const mail = mailPayload(payload, flaws);
  checkCommon(valuesOf(payload, mail.account, flaws));
  return [mail];
}

function checkCommon(values: Values): void {
  values.require(REQUIRED);
  values.whole('PayloadVersion');
}

/** A second payload (or the profile itself) with the same name replaces the first one on the device. */
function repeated(profile: PlistDict, payloads: readonly PlistDict[], hasLines: boolean): ProfileFlaw[] {
  const flaws: ProfileFlaw[] = [];
  for (const key of ['PayloadIdentifier', 'PayloadUUID']) {
    const seen = new Set([textIn(profile, key).toLowerCase()]);
    for (const payload of payloads) {
      const value = textIn(payload, key);
      const line = hasLines ? (payload.lines.get(key) ?? null) : null;
      if (value !== '' && seen.has(value.toLowerCase())) {
        const names = ['EmailAccountDescription', 'PayloadDisplayName', 'PayloadType'];
        const inside = names.map((name) => textIn(payload, name)).find(Boolean) ?? '';
        flaws.push({ kind: 'repeated', key, inside, found: value, line });
      }
      seen.add(value.toLowerCase());
    }
  }
  return flaws;
}

function textIn({ entries }: PlistDict, key: string): string {
  const value = entries.get(key);
  return typeof value === 'string' ? plain(value, 200) : '';
}

function withoutLines({ entries }: PlistDict): PlistDict {
  return { entries, lines: new Map() };
}
