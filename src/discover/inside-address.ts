import { openLookup } from '../wire/lookup.ts';
import { isInside, isInsideName } from './inside.ts';
import { stopAfter } from './stop.ts';

const PATIENCE_MS = 5000;

/** An address of the host that is in this network or this computer; null when there is none, or none is known. */
export async function insideAddress(
  host: string,
  dnsServers: readonly string[] | undefined,
  interrupt: AbortSignal,
): Promise<string | null> {
  if (isInsideName(host)) return host;
  const lookup = openLookup(dnsServers);
  const stop = stopAfter(PATIENCE_MS, interrupt);
  try {
    const found = await lookup.addresses(host, stop.signal);
    return found.find(({ address }) => isInside(address))?.address ?? null;
  } catch {
    // Without an address nothing can be sent there either; the check will say so.
    return null;
  } finally {
    stop.release();
    lookup.close();
  }
}
