/** What the argument parser makes of the flags: one piece for each job, so that a helper is handed what it needs. */
import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import type { Security } from '../../model/security.ts';
import { loadPolicy, type PolicyFlags } from '../../policy/load.ts';
import type { Policy } from '../../policy/policy.ts';
import { say } from '../../words/say.ts';
import type { NamedClient } from '../client-flag.ts';
import type { OutputFlags } from './output.ts';

/** How the server of a mail address is searched for. */
export interface SearchFlags {
  /** The name server to ask. */
  readonly dns?: string;
  /** Certificates to trust besides the usual ones, PEM. */
  readonly ca?: string;
}

/** Which mailbox. */
export interface ServerFlags extends SearchFlags {
  readonly host?: string;
  readonly port?: number;
  readonly security?: Security;
  readonly user?: string;
}

/** How to get in. */
export interface AccessFlags extends SearchFlags, Pick<OutputFlags, 'color'> {
  readonly insecure?: boolean;
  readonly allowPlaintext?: boolean;
  readonly passwordStdin?: boolean;
}

/** What a conversation with the server may do. */
export interface ProbeFlags extends AccessFlags, OutputFlags {
  /** Connections at a time. */
  readonly maxConnections?: number;
  readonly testDelivery?: boolean;
}

export interface CheckFlags extends ServerFlags, ProbeFlags {
  readonly client?: readonly NamedClient[];
  readonly configFile?: readonly string[];
  /** Seconds. */
  readonly timeout?: number;
  readonly from?: string;
}

export interface WatchFlags extends ServerFlags, ProbeFlags {
  /** Milliseconds. */
  readonly duration: number;
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
  throw new UserError(say('from-alone', { path: plain(from) }), say('from-alone-hint'));
}
