import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Prefer } from '../model/budget.ts';
import type { FailOn } from '../model/severity.ts';
import type { TeamSettings } from '../model/team-settings.ts';
import { usualOptions } from '../rules/options.ts';
import type { Baseline } from './baseline.ts';
import { defaultPolicy, type Policy } from './policy.ts';

/** Looked for in the folder the program is started in. */
const SETTINGS_FILE = 'imap-doctor.json';

/** The flags a policy is made of. */
export interface PolicyFlags {
  /** A file, or false for --no-config. */
  readonly config?: string | boolean;
  readonly baseline?: string;
  readonly failOn?: FailOn;
  readonly prefer?: Prefer;
}

/**
 * Flags first, then imap-doctor.json, then what is usual.
 *
 * @param root the folder the program was started in
 * @throws UserError when a named file cannot be read or is not understood
 */
export async function loadPolicy({ config, baseline, failOn, prefer }: PolicyFlags, root: string): Promise<Policy> {
  const usual = defaultPolicy(root);
  const team = await teamSettings(config, root);
  const found = config !== false && typeof config !== 'string' && team !== NONE;
  return {
    root,
    ...(found ? { source: SETTINGS_FILE } : {}),
    ...(team === NONE ? {} : { file: resolve(root, typeof config === 'string' ? config : SETTINGS_FILE) }),
    options: { ...usualOptions, ...team.options, ...(prefer === undefined ? {} : { prefer }) },
    rules: team.rules ?? usual.rules,
    ignore: team.ignore ?? usual.ignore,
    baseline: await baselineIn(baseline),
    failOn: failOn ?? team.failOn ?? usual.failOn,
  };
}

const NONE: TeamSettings = {};

/** The readers are loaded only where there is something to read. */
async function teamSettings(config: string | boolean | undefined, root: string): Promise<TeamSettings> {
  if (config === false) return NONE;
  const named = typeof config === 'string' ? config : undefined;
  if (named === undefined && !existsSync(join(root, SETTINGS_FILE))) return NONE;
  const { teamSettingsIn } = await import('./settings-file.ts');
  return teamSettingsIn(named ?? SETTINGS_FILE, named !== undefined);
}

async function baselineIn(path: string | undefined): Promise<Baseline | null> {
  return path === undefined ? null : (await import('./baseline-file.ts')).readBaseline(path);
}
