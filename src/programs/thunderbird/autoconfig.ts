import { basename } from 'node:path';
import { latin1 } from '../../base/bytes.ts';
import type { ConfigFile, ConfigFormat, OtherFile, SettingsContent } from '../../model/config-format.ts';
import type { DocumentFact, DocumentProblem } from '../../model/document.ts';
import { say } from '../../words/say.ts';
import { accountsAlone } from './alone.ts';
import { type Call, parseCalls } from './autoconfig-calls.ts';
import { emptyLayers, type Layers, tableOf, typeFits, userTypeFits } from './prefs-layers.ts';
import { quotable } from './quotable.ts';
import { expectedType, isWrongType, wantedType } from './types.ts';
import { unreadName } from './unread-name.ts';

export const thunderbirdAutoconfig: ConfigFormat = {
  id: 'thunderbird-autoconfig',
  name: say('format-thunderbird-autoconfig'),
  forWholeComputer: true,
  matches(path, head) {
    const text = latin1(head);
    const calls = /^[ \t]*(?:lockPref|defaultPref)\s*\(/m.test(text);
    return calls || (/\.cfg$/i.test(basename(path)) && /^[ \t]*(?:pref|unlockPref|clearPref)\s*\(/m.test(text));
  },
  read,
};

function read(file: ConfigFile): SettingsContent {
  const layers = emptyLayers();
  const document = applyAutoconfig(layers, file);
  return {
    accounts: [],
    documents: [document],
    alone: accountsAlone(tableOf(layers), { file: file.path, format: thunderbirdAutoconfig.id }),
  };
}

/**
 * Lays an AutoConfig file over what the profile says. It is a program; only calls with literal arguments that stand by
 * themselves are taken, nothing is run.
 */
export function applyAutoconfig(layers: Layers, { path, bytes }: OtherFile): DocumentFact {
  const { calls, programLines } = parseCalls(bytes);
  const problems = [
    ...programLines.map(
      (line): DocumentProblem => ({ line, message: say('autoconfig-program', { line }), kind: 'program' }),
    ),
    ...calls.flatMap((call) => [...applyCall(layers, call, path), ...unreadName(call)]),
  ];
  return { file: path, format: thunderbirdAutoconfig.id, problems, note: null };
}

/** As prefcalls.js of Thunderbird 153 does it: a value of another type than what is there brings up an alert. */
function applyCall(layers: Layers, { call, name, value, line }: Call, file: string): DocumentProblem[] {
  if (call === 'unlockPref') layers.locked.delete(name);
  if (call === 'clearPref') layers.user.delete(name);
  if (value === null) return [];
  const fits = call === 'pref' ? userTypeFits(layers, name, value) : typeFits(layers, name, value);
  const what = { line, key: name, value: quotable(value) } as const;
  if (!fits) {
    const message = say('autoconfig-other-type');
    return expectedType(name) === null ? [] : [{ ...what, kind: 'not-applied', message }];
  }
  (call === 'pref' ? layers.user : layers.fallback).set(name, { value, line, source: 'autoconfig', file });
  if (call === 'lockPref') layers.locked.add(name);
  return isWrongType(name, value) ? [{ ...what, kind: 'wrong-type', message: wantedType(name) }] : [];
}
