import { isJsonObject } from '../../base/json-object.ts';
import type { SettingsContent } from '../../model/config-format.ts';
import { say } from '../../words/say.ts';
import { isDict, type PlistDict, type PlistValue } from '../ios/plist.ts';
import { accountsAlone } from './alone.ts';
import { MAC_DOMAIN, MAC_POLICY } from './mac-domain.ts';
import { applyParsed, type ParsedPolicy, policyPrefs, preferencesOf, refusedPolicy } from './policy-prefs.ts';
import { emptyLayers, tableOf } from './prefs-layers.ts';

/** How a name of one level is joined to the next in the flat form (`Preferences__mail.server.default.use_idle`). */
const JOINT = '__';

/** What the policies of a property list would do to the accounts. `hasLines`: its lines are lines of the file. */
export function macPolicyContent(policies: PlistDict, file: string, hasLines: boolean): SettingsContent {
  const layers = emptyLayers();
  const document = applyParsed(layers, parsed(policies, hasLines), { file, format: MAC_POLICY });
  return { accounts: [], documents: [document], alone: accountsAlone(tableOf(layers), { file, format: MAC_POLICY }) };
}

/** Thunderbird looks at nothing of it unless EnterprisePoliciesEnabled is true (nsMacPreferencesReader). */
function parsed(policies: PlistDict, hasLines: boolean): ParsedPolicy {
  const { entries, lines } = policies;
  if (entries.get('EnterprisePoliciesEnabled') !== true) return refusedPolicy(say('policy-mac-not-enabled'));
  const own = entries.get('Preferences');
  const at = (list: ReadonlyMap<string, number>, key: string): number | null =>
    hasLines ? (list.get(key) ?? null) : null;
  const line = at(lines, 'Preferences');
  const prefs = preferencesOf(own === undefined ? {} : jsonOf(own), line);
  const flat = flatPreferences(policies);
  const inner = isDict(own) ? own.lines : new Map<string, number>();
  const named = policyPrefs([...prefs.named, ...flat.named], (name) => at(flat.lines, name) ?? at(inner, name) ?? line);
  return { ...named, problems: [...prefs.problems, ...named.problems] };
}

/** macOSPoliciesParser.sys.mjs, unflatten: a preference in one key, or its Value and its Status in one each. */
function flatPreferences({ entries, lines }: PlistDict): { named: [string, unknown][]; lines: Map<string, number> } {
  const named = new Map<string, unknown>();
  const at = new Map<string, number>();
  for (const [key, value] of entries) {
    const [policy, name, part] = key.split(JOINT);
    if (policy !== 'Preferences' || name === undefined) continue;
    const before = named.get(name);
    const parts = isJsonObject(before) ? before : {};
    named.set(name, part === undefined ? jsonOf(value) : { ...parts, [part]: jsonOf(value) });
    const line = lines.get(key);
    if (line !== undefined) at.set(name, line);
  }
  return { named: [...named], lines: at };
}

function jsonOf(value: PlistValue): unknown {
  if (Array.isArray(value)) return value.map(jsonOf);
  return isDict(value) ? Object.fromEntries([...value.entries].map(([key, inner]) => [key, jsonOf(inner)])) : value;
}

/** The policies in the payload of a profile: by themselves, or in a payload of managed preferences. */
export function macPoliciesIn(payload: PlistDict): PlistDict[] {
  const type = payload.entries.get('PayloadType');
  if (type === MAC_DOMAIN) return [payload];
  const content = payload.entries.get('PayloadContent');
  const domain = isDict(content) ? content.entries.get(MAC_DOMAIN) : undefined;
  if (type !== 'com.apple.ManagedClient.preferences' || !isDict(domain)) return [];
  return [...domain.entries.values()].flatMap((sets) =>
    (Array.isArray(sets) ? sets : []).flatMap((set) => {
      const settings = isDict(set) ? set.entries.get('mcx_preference_settings') : undefined;
      return isDict(settings) ? [settings] : [];
    }),
  );
}
