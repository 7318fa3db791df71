/** imap-doctor.json: what a team sets once for all its members. */

import { readJsonFile } from '../base/json-file.ts';
import { Misfit } from '../base/misfit.ts';
import { nearest } from '../base/nearest.ts';
import { plain } from '../base/text.ts';
import { readTeamSettings } from '../model/generated/team-settings.ts';
import type { TeamSettings } from '../model/team-settings.ts';
import { rules } from '../rules/index.ts';
import { say } from '../words/say.ts';

/** More than anyone writes by hand. */
const MAX_BYTES = 1024 * 1024;

/**
 * Reads the team's settings.
 *
 * @param named it was given with --config, and not found in the folder the program runs in
 * @throws UserError naming the place in the document and what was expected there
 */
export function teamSettingsIn(path: string, named = true): TeamSettings {
  const hint = named ? say('team-settings-hint') : say('team-settings-hint-found');
  return readJsonFile(path, { read: settingsIn, maxBytes: MAX_BYTES, hint });
}

function settingsIn(document: unknown): TeamSettings {
  const settings = readTeamSettings(document);
  for (const id of Object.keys(settings.rules ?? {})) refuseUnknown(id, 'rules');
  for (const [i, { rule }] of (settings.ignore ?? []).entries()) refuseUnknown(rule, `ignore[${i}].rule`);
  return settings;
}

const ruleIds: readonly string[] = rules.map(({ id }) => id);

function refuseUnknown(id: string, jsonPath: string): void {
  if (ruleIds.includes(id)) return;
  const meant = nearest(id, ruleIds);
  const rule = { jsonPath, typed: plain(id, 80) };
  throw new Misfit(
    meant === null ? say('team-settings-no-rule', rule) : say('team-settings-no-rule-meant', { ...rule, meant }),
  );
}
