import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import type { Prefer } from '../../derive/shares.ts';
import { loadPolicy, type PolicyFlags } from '../../policy/load.ts';
import type { Policy } from '../../policy/policy.ts';
import type { OutputFlags } from './output.ts';

export interface CheckFlags extends OutputFlags {
  readonly host?: string;
  readonly port?: string;
  readonly security?: string;
  readonly user?: string;
  readonly client: readonly string[];
  readonly configFile: readonly string[];
  readonly prefer: Prefer;
  readonly maxConnections?: string;
  readonly ca?: string;
  readonly insecure?: boolean;
  readonly allowPlaintext?: boolean;
  readonly passwordStdin?: boolean;
  readonly timeout?: string;
  readonly dns?: string;
  readonly testDelivery?: boolean;
  readonly from?: string;
}

/**
 * The flags as a command takes them: with what the team's settings file and the baseline make of them. Read before
 * anything else is done, so that a mistake in them shows before a password is asked for.
 *
 * @throws UserError when one of these files is not understood
 */
export async function withPolicy<F extends PolicyFlags>(flags: F): Promise<F & { readonly policy: Policy }> {
  return { ...flags, policy: await loadPolicy(flags, process.cwd()) };
}

/** @throws UserError when something to look at is named besides the facts to replay. */
export function refuseBesides(from: string, others: readonly unknown[]): void {
  if (others.every((other) => other === undefined)) return;
  throw new UserError(
    `--from ${plain(from)} judges facts gathered earlier: nothing else can be looked at.`,
    'Leave the address, the server or the path out.',
  );
}
