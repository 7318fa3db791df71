import { openLookup } from '../wire/lookup.ts';
import { contextWith } from '../wire/trust.ts';
import { toALabels } from './idna.ts';
import { knock } from './knock.ts';
import { stopAfter } from './stop.ts';
import type { Endpoint } from './target.ts';

export interface PortOptions {
  readonly signal: AbortSignal;
  readonly ca?: string | undefined;
  readonly dnsServers?: readonly string[] | undefined;
  /** The port somebody named; the usual two where nobody did. */
  readonly port: number | undefined;
}

/** ms: somebody waits. */
const DEADLINE = 6000;

/** How a server that was named wants to be spoken to: encrypted from the first byte, else as its plain port says. Null when it is silent. */
export async function answersAt(host: string, { signal, ca, dnsServers, port }: PortOptions): Promise<Endpoint | null> {
  const lookup = openLookup(dnsServers);
  const stop = stopAfter(DEADLINE, signal);
  const context = {
    lookup,
    signal: stop.signal,
    trust: ca === undefined ? null : contextWith(ca),
    imapPorts: { tls: port ?? 993, plain: port ?? 143 },
  };
  const at = async (implicitTls: boolean): Promise<Endpoint | null> => {
    const knocked = await knock(toALabels(host), implicitTls, context).catch(() => null);
    return knocked && { host, port: knocked.candidate.port, security: knocked.candidate.security };
  };
  try {
    const plain = at(false);
    return (await at(true)) ?? (await plain);
  } finally {
    stop.release();
    lookup.close();
  }
}
