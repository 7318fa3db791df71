import { UserError } from '../../base/errors.ts';
import type { Message } from '../../base/message.ts';
import { shellOption } from '../../base/shell.ts';
import { doubtOf } from '../../discover/doubt.ts';
import { insideAddress } from '../../discover/inside-address.ts';
import { hostAndPort } from '../../discover/target.ts';
import type { Discovery, ServerCandidate } from '../../model/discovery.ts';
import { usualPort } from '../../model/security.ts';
import { type Io, isInteractive } from '../../terminal/io.ts';
import { promptsFor } from '../../terminal/prompts.ts';
import { note } from '../../terminal/terminal.ts';
import { say } from '../../words/say.ts';
import type { AccessFlags, SearchFlags } from './flags.ts';

/**
 * RFC 6186 section 6: whoever can forge an answer names a server of their own, with a certificate in order. A server
 * that nobody vouches for gets a password only when the user says so, and nothing is asked before.
 *
 * @throws UserError when nobody can be asked, or the user says no
 */
export async function agreeTo(discovery: Discovery, flags: SearchFlags & AccessFlags, io: Io): Promise<void> {
  const { chosen } = discovery;
  const doubt = doubtOf(discovery);
  if (chosen === null || doubt === null) return;
  await refuseInside(discovery, flags, io);
  if (!isInteractive(io)) throw notUsed(doubt, say('nobody-to-ask'), discovery);
  note(io.words.show(doubt), io);
  const question = io.words.show(say('server-doubtful-question', { server: hostAndPort(chosen) }));
  const yes = await (await promptsFor(io, flags.color)).confirm(question, false);
  if (!yes) throw new UserError(say('server-declined'), say('server-declined-hint'));
}

/**
 * What is published on the web does not lead into the network we are in; DNS may, it is often that network's own.
 * @throws UserError
 */
export async function refuseInside(discovery: Discovery, { dns }: SearchFlags, io: Io): Promise<void> {
  const { chosen } = discovery;
  const doubt = doubtOf(discovery);
  if (chosen === null || doubt === null || chosen.source === 'srv') return;
  const address = await insideAddress(chosen.host, dns === undefined ? undefined : [dns], io.interrupt);
  if (address !== null) throw notUsed(doubt, say('server-inside', { address }), discovery);
}

function notUsed(doubt: Message, because: Message, { chosen, address }: Discovery): UserError {
  const command = chosen === null ? '--host' : optionsFor(chosen, address);
  return new UserError(say('server-not-used', { doubt, because }), say('server-not-used-hint', { command }));
}

/** The options that name this server, as they can be typed. */
function optionsFor({ host, port, security, user }: ServerCandidate, address: string): string {
  return [
    `--host ${host}`,
    ...(port === usualPort(security) ? [] : [`--port ${port}`]),
    ...(security === 'tls' ? [] : [`--security ${security}`]),
    ...(user === null || user === address ? [] : [shellOption('--user', user)]),
  ].join(' ');
}
