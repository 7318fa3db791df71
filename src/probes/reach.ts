import { plain } from '../base/text.ts';
import type { ReadRefusal } from '../model/refusal.ts';
import type { Reach } from '../model/session.ts';
import { defineStep } from '../model/step.ts';
import { readEnding } from '../refusals/ending.ts';
import { readLine, tokenRefused } from '../refusals/line.ts';
import { WireError } from '../wire/error.ts';
import { type SignedIn, signIn } from '../wire/login.ts';
import { UntrustedError, type Wire } from '../wire/wire.ts';
import { say } from '../words/say.ts';
import type { Net } from './net.ts';

/**
 * The first connection: connect, encrypt, greeting, capabilities, sign in once. How far it came is the fact, so a
 * refusal is a value here and not a failure. A connection that is signed in stays open for the probes after it.
 */
export const reachProbe = defineStep({
  provides: 'reach',
  needs: [],
  run: (_facts, net: Net) => reach(net),
});

async function reach(net: Net): Promise<Reach> {
  const seen: { wire: Wire | null; capabilities: readonly string[] } = { wire: null, capabilities: [] };
  try {
    const signedIn = await arrive(net, seen);
    const { reply, mechanism, offered, tookMs } = signedIn;
    if (reply.status === 'OK') {
      net.first = seen.wire;
      if (isAccepted(net, seen.wire)) net.accepted = seen.wire?.certificate ?? null;
      return reachOf(net, seen.wire, offered, { mechanism, tookMs });
    }
    const refusal = refusalOf(signedIn);
    if (seen.wire) await net.release(seen.wire);
    return reachOf(net, seen.wire, offered, { mechanism, refusal, tookMs });
  } catch (error) {
    if (!(error instanceof WireError) || isInterrupted(net)) throw error;
    seen.wire?.destroy();
    const ending = net.signal.aborted ? new WireError(error.stage, 'timeout') : error;
    return reachOf(net, seen.wire, seen.capabilities, { refusal: readEnding(ending), error: ending });
  }
}

/** The deadline is the server's doing, and worth a verdict; the user's Ctrl-C is not. */
function isInterrupted({ signal }: Net): boolean {
  return signal.aborted && signal.reason !== 'deadline';
}

/** After so long somebody who waits wants to know what for. */
const SLOW_MS = 5000;

async function arrive(
  net: Net,
  seen: { wire: Wire | null; capabilities: readonly string[] },
): Promise<SignedIn & { readonly tookMs: number }> {
  const wire = await net.open();
  seen.wire = wire;
  await prepare(wire, net);
  seen.capabilities = await wire.readCapabilities();
  const started = performance.now();
  const slow = setTimeout(() => net.options.say?.(say('sign-in-slow')), SLOW_MS);
  try {
    const signedIn = await signIn(wire, net.options.credentials, net.mayStayInClear(wire));
    return { ...signedIn, tookMs: Math.round(performance.now() - started) };
  } finally {
    clearTimeout(slow);
  }
}

/**
 * One more connection, signed in.
 * @returns the verdict when the server refused it. The connection is closed then.
 */
export async function openAnother(net: Net): Promise<Wire | ReadRefusal> {
  let wire: Wire | null = null;
  try {
    wire = await net.open();
    await prepare(wire, net);
    const signedIn = await signIn(wire, net.options.credentials, net.mayStayInClear(wire));
    if (signedIn.reply.status === 'OK') return wire;
    await net.release(wire);
    return refusalOf(signedIn);
  } catch (error) {
    if (!(error instanceof WireError) || net.signal.aborted) throw error;
    if (wire) await net.release(wire);
    return readEnding(error);
  }
}

/** What a sign-in that was not accepted means. */
export function refusalOf({ reply, tokenRefused: token }: SignedIn): ReadRefusal {
  const verdict = readLine(reply.line, 'login');
  return token === undefined ? verdict : tokenRefused(verdict, token.status);
}

/** Greeting, and STARTTLS where that is how the connection is encrypted. */
export async function prepare(wire: Wire, net: Net): Promise<void> {
  await wire.readGreeting();
  if (net.options.security !== 'starttls') return;
  await wire.readCapabilities();
  try {
    await wire.startTls();
  } catch (error) {
    throw net.noteEncryption(error);
  }
}

function isAccepted({ options: { acceptedCertificate } }: Net, wire: Wire | null): boolean {
  const fingerprint = wire?.tls?.fingerprint;
  return fingerprint !== undefined && fingerprint === acceptedCertificate;
}

interface Result {
  readonly mechanism?: string;
  readonly refusal?: ReadRefusal;
  readonly error?: WireError;
  readonly tookMs?: number;
}

function reachOf(net: Net, wire: Wire | null, capabilities: readonly string[], result: Result): Reach {
  const { host, port, security, credentials, insecure } = net.options;
  const untrusted = result.error instanceof UntrustedError ? result.error.tls : null;
  const greeting = wire?.greeting ?? null;
  return {
    host,
    port,
    security,
    user: credentials.user,
    greeting: greeting === null ? null : plain(greeting),
    tls: wire?.tls ?? untrusted,
    signedIn: result.refusal === undefined,
    refusal: result.refusal ?? null,
    insecure,
    ...(isAccepted(net, wire) ? { certificateAccepted: true } : {}),
    capabilities: capabilities.map((word) => plain(word, 60)).slice(0, 200),
    mechanism: result.mechanism ?? null,
    ...(result.tookMs === undefined ? {} : { signInMs: result.tookMs }),
  };
}
