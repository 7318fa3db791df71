import type { FailOn } from '../exit.ts';
import { usualOptions } from '../rules/options.ts';
import { readBaseline } from './baseline.ts';
import { asItComes, type Policy } from './policy.ts';
import { readSettings } from './settings-file.ts';

/** The flags a policy is made of. */
export interface PolicyFlags {
  /** A file, or false for --no-config. */
  readonly config?: string | boolean;
  readonly baseline?: string;
  readonly failOn?: FailOn;
}

/**
 * Flags first, then imap-doctor.json, then what is usual.
 *
 * @param root the folder the program was started in
 * @throws UserError when a named file cannot be read or is not understood
 */
export function loadPolicy({ config, baseline, failOn }: PolicyFlags, root: string): Policy {
  const usual = asItComes(root);
  const named = typeof config === 'string' ? config : undefined;
  const team = config === false ? {} : readSettings(named, root);
  return {
    root,
    options: { ...usualOptions, ...team.options },
    rules: team.rules ?? usual.rules,
    ignore: team.ignore ?? usual.ignore,
    baseline: baseline === undefined ? null : readBaseline(baseline),
    failOn: failOn ?? team.failOn ?? usual.failOn,
  };
}
