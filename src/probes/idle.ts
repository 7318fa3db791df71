import { plain } from '../base/text.ts';
import { serverById } from '../knowledge/servers.ts';
import type { IdleFact } from '../model/idle.ts';
import type { ServerFact } from '../model/server.ts';
import { defineStep } from '../model/step.ts';
import { WireError } from '../wire/error.ts';
import type { Reply, Wire } from '../wire/wire.ts';
import type { Net } from './net.ts';

/** How long we listen for a keep-alive line, in ms. Servers send one every two minutes or never: hearing it is luck. */
const LISTEN_MS = 1000;

/** Is IDLE offered, and does the server really answer `+` to it on INBOX (RFC 2177)? */
export const idleProbe = defineStep({
  provides: 'idle',
  needs: ['session'],
  uses: ['server'],
  async run({ session, server }, net: Net) {
    const wire = net.signedIn();
    const { beforeLogin, afterLogin } = session.capabilities;
    const listed = { offered: isOffered(afterLogin), offeredBeforeLogin: isOffered(beforeLogin) };
    const triedAnyway = !listed.offered && hasIdle(server);
    const tried = listed.offered || triedAnyway ? await tryIdle(wire) : notTried;
    await net.release(wire);
    return { ...listed, ...tried, ...(triedAnyway ? { triedAnyway } : {}), delivers: null, latencyMs: null };
  },
});

/** IMAP4rev2 includes IDLE, whether or not it is listed (RFC 9051, appendix E). */
function isOffered(capabilities: readonly string[]): boolean {
  return capabilities.includes('IDLE') || capabilities.includes('IMAP4REV2');
}

/** Dovecot and Courier go on answering `+` when IDLE was taken out of their capability list (measured). */
function hasIdle(server: ServerFact | null): boolean {
  return server !== null && serverById(server.id)?.hasIdle === true;
}

type Tried = Pick<
  IdleFact,
  'accepted' | 'acceptedAfterMs' | 'keepaliveSeen' | 'keepaliveSeconds' | 'refusal' | 'inboxRefusal'
>;

const notTried: Tried = {
  accepted: false,
  acceptedAfterMs: null,
  keepaliveSeen: false,
  keepaliveSeconds: null,
  refusal: null,
};

async function tryIdle(wire: Wire): Promise<Tried> {
  // EXAMINE and not SELECT: the mailbox stays untouched, \Recent included (RFC 9051 section 6.3.3).
  const opened = await openInbox(wire);
  if ('refused' in opened) return { ...notTried, inboxRefusal: opened.refused };
  // IDLE with no folder open is accepted and waits for nothing.
  if (opened.status !== 'OK') return { ...notTried, inboxRefusal: said(opened.line) };
  const answer = await wire.idle();
  if ('refused' in answer) return { ...notTried, refusal: said(answer.refused) };
  const heard = await listenForKeepAlive(wire);
  await wire.done();
  const [first, second] = heard;
  return {
    accepted: true,
    acceptedAfterMs: answer.afterMs,
    keepaliveSeen: first !== undefined,
    keepaliveSeconds: first !== undefined && second !== undefined ? Math.round((second - first) / 100) / 10 : null,
    refusal: null,
  };
}

/** A mailbox that is locked or broken lets its server fall silent or hang up: that is an answer too. */
async function openInbox(wire: Wire): Promise<Reply | { readonly refused: string }> {
  try {
    return await wire.command('select', 'EXAMINE INBOX');
  } catch (error) {
    if (!(error instanceof WireError) || error.how === 'aborted') throw error;
    return { refused: said(error.line) };
  }
}

/** The line without its tag. */
const said = (line: string): string => plain(line.replace(/^\S+ /, ''));

/** The moments (ms) at which an `* OK` line came: a sign of life such as Dovecot's "Still here". */
async function listenForKeepAlive(wire: Wire): Promise<number[]> {
  const heard: number[] = [];
  const end = performance.now() + LISTEN_MS;
  for (let left = LISTEN_MS; left > 0 && heard.length < 10; left = end - performance.now()) {
    const lines = await wire.listen(Math.max(1, left));
    if (lines.some((line) => /^\* OK\b/i.test(line))) heard.push(performance.now());
  }
  return heard;
}
