import { parseJson } from '../../base/json-lines.ts';
import { isJsonObject } from '../../base/json-object.ts';
import type { Message } from '../../base/message.ts';
import type { DocumentFact, DocumentProblem } from '../../model/document.ts';
import type { Scalar } from '../../model/json.ts';
import { say } from '../../words/say.ts';
import { countingValue, type Found, type Layers, typeFits, userTypeFits } from './prefs-layers.ts';
import { quotable } from './quotable.ts';
import { expectedType, isWrongType, SERVER_DEFAULT, shippedType, wantedType } from './types.ts';
import { unreadName } from './unread-name.ts';

interface PolicyPref {
  readonly name: string;
  readonly value: Scalar | null;
  readonly status: 'locked' | 'default' | 'user' | 'clear';
  readonly line: number | null;
}

/** What policies say about preferences, wherever they are kept. */
export interface ParsedPolicy {
  readonly prefs: readonly PolicyPref[];
  readonly problems: readonly DocumentProblem[];
  /** Why Thunderbird ignores the whole file, or null. */
  readonly refused: { readonly line: number | null; readonly message: Message } | null;
}

export function refusedPolicy(message: Message, line: number | null = null): ParsedPolicy {
  return { prefs: [], problems: [], refused: { line, message } };
}

/** Windows and macOS hand the preferences over as one text of JSON, and Thunderbird takes that in a file too. */
export function preferencesOf(
  value: unknown,
  line: number | null,
): { readonly named: [string, unknown][]; readonly problems: DocumentProblem[] } {
  if (typeof value !== 'string') return { named: isJsonObject(value) ? Object.entries(value) : [], problems: [] };
  const parsed = parseJson(value);
  if ('value' in parsed) return preferencesOf(typeof parsed.value === 'string' ? null : parsed.value, line);
  const message = say('policy-preferences-not-json');
  return { named: [], problems: [{ line, message, kind: 'not-applied', key: 'Preferences' }] };
}

/** @param lineOf the line a preference is named in */
export function policyPrefs(
  prefs: readonly [string, unknown][],
  lineOf: (name: string) => number | null,
): ParsedPolicy {
  const problems: DocumentProblem[] = [];
  const read: PolicyPref[] = [];
  for (const [name, value] of prefs) {
    const line = lineOf(name);
    const pref = prefOf(name, value, line);
    if (pref !== null) read.push(pref);
    else if (expectedType(name) !== null) {
      problems.push({ line, message: say('policy-value-or-status'), kind: 'not-applied', key: name });
    }
  }
  return { prefs: read, problems, refused: null };
}

/** A plain value is locked; one in braces says so in "Status", and is a default when it does not. */
function prefOf(name: string, value: unknown, line: number | null): PolicyPref | null {
  if (isScalar(value)) return { name, value, status: 'locked', line };
  if (!isJsonObject(value)) return null;
  const { Value: inner = null, Status: status = 'default' } = value;
  if (status !== 'locked' && status !== 'default' && status !== 'user' && status !== 'clear') return null;
  return inner === null || isScalar(inner) ? { name, value: inner, status, line } : null;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Lays the policies over what was read before, and gives what there is to say about the file. */
export function applyParsed(
  layers: Layers,
  { prefs, problems, refused }: ParsedPolicy,
  { file, format }: Pick<DocumentFact, 'file' | 'format'>,
): DocumentFact {
  const all = [...problems, ...prefs.flatMap((pref) => [...applyPref(layers, pref, file), ...unreadName(pref)])];
  if (refused !== null) all.push({ ...refused, kind: 'not-applied' });
  return { file, format, problems: all, note: null };
}

/** As Policies.sys.mjs of Thunderbird 153 does it. */
function applyPref(layers: Layers, { name, value, status, line }: PolicyPref, file: string): DocumentProblem[] {
  if (status === 'clear') layers.user.delete(name);
  if (value === null || status === 'clear') return [];
  const become = stored(layers, name, value);
  const fits =
    become !== null && (status === 'user' ? userTypeFits(layers, name, become) : typeFits(layers, name, become));
  const own = { line, key: name, value: quotable(value) } as const;
  if (!fits) {
    const message = say('policy-other-type');
    return expectedType(name) === null ? [] : [{ ...own, kind: 'not-applied', message }];
  }
  const found: Found = { value: become, line, source: 'policy', file };
  (status === 'user' ? layers.user : layers.fallback).set(name, found);
  if (status === 'locked') layers.locked.add(name);
  if (expectedType(name) === 'number' && typeof become === 'boolean' && typeof value === 'number') {
    const message = say('policy-stores-boolean', { stored: String(become), written: value });
    return [{ ...own, kind: 'number-becomes-boolean', message }];
  }
  if (isWrongType(name, become)) return [{ ...own, kind: 'wrong-type', message: wantedType(name) }];
  if (name !== `${SERVER_DEFAULT}.max_cached_connections`) return [];
  return [{ ...own, kind: 'only-new-accounts', message: say('policy-only-new-accounts-reached') }];
}

/**
 * What a value becomes: 0 and 1 turn into false and true, unless the preference is a number already. Windows and macOS
 * hand over policies with true and false written as 1 and 0, so Thunderbird cannot tell. Null for a fraction.
 */
function stored(layers: Layers, name: string, value: Scalar): Scalar | null {
  if (typeof value !== 'number') return value;
  if (!Number.isInteger(value)) return null;
  const there = layers.fallback.get(name) ?? countingValue(layers, name);
  const isNumber = there === undefined ? shippedType(name) === 'number' : typeof there.value === 'number';
  return isNumber || (value !== 0 && value !== 1) ? value : value === 1;
}
