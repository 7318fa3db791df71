import { basename } from 'node:path';
import { bufferOf, latin1 } from '../../base/bytes.ts';
import { keyLines, parseJson } from '../../base/json-lines.ts';
import { isJsonObject } from '../../base/json-object.ts';
import type { ConfigFile, ConfigFormat, OtherFile, SettingsContent } from '../../model/config-format.ts';
import type { DocumentFact } from '../../model/document.ts';
import { say } from '../../words/say.ts';
import { accountsAlone } from './alone.ts';
import { applyParsed, type ParsedPolicy, policyPrefs, preferencesOf, refusedPolicy } from './policy-prefs.ts';
import { emptyLayers, type Layers, tableOf } from './prefs-layers.ts';

export const thunderbirdPolicy: ConfigFormat = {
  id: 'thunderbird-policy',
  name: say('format-policies'),
  forWholeComputer: true,
  matches(path, head) {
    if (/^policies\.json$/i.test(basename(path))) return true;
    return /^\s*\{\s*"policies"\s*:/.test(latin1(head));
  },
  read,
};

/** A policies.json by itself: what it would do to the accounts. */
function read(file: ConfigFile): SettingsContent {
  const layers = emptyLayers();
  const document = applyPolicy(layers, file);
  return {
    accounts: [],
    documents: [document],
    alone: accountsAlone(tableOf(layers), { file: file.path, format: thunderbirdPolicy.id }),
  };
}

/** Lays the policies over what the profile and AutoConfig say, and gives what there is to say about the file. */
export function applyPolicy(layers: Layers, { path, bytes }: OtherFile): DocumentFact {
  return applyParsed(layers, parsePolicy(bytes), { file: path, format: thunderbirdPolicy.id });
}

function parsePolicy(bytes: Uint8Array): ParsedPolicy {
  const text = bufferOf(bytes).toString('utf8');
  // JSON.parse stops at it, in Thunderbird as here.
  if (text.startsWith('\ufeff')) return refusedPolicy(say('policy-byte-order-mark'), 1);
  const parsed = parseJson(text);
  if ('line' in parsed) return refusedPolicy(say('policy-not-json'), parsed.line);
  const policies = isJsonObject(parsed.value) ? parsed.value['policies'] : undefined;
  if (!isJsonObject(policies)) return refusedPolicy(say('policy-no-policies'));
  const own = keyLines(text, new Set(['Preferences'])).get('Preferences') ?? null;
  const { named, problems } = preferencesOf(policies['Preferences'], own);
  const lines = keyLines(text, new Set(named.map(([name]) => name)));
  const all = policyPrefs(named, (name) => lines.get(name) ?? own);
  return { ...all, problems: [...problems, ...all.problems] };
}
