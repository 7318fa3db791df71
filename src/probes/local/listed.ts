/** What macOS and Windows list, as text. */
import { endpoint, type OpenSocket, type Target } from './sockets.ts';

/** `lsof -nP -iTCP -sTCP:ESTABLISHED -F pcn +c 0`: for each process its number and name, then its connections. */
export function socketsInLsof(text: string, target: Target): OpenSocket[] {
  const found: OpenSocket[] = [];
  let holder = { pid: 0, process: '' };
  for (const line of text.split('\n')) {
    const [kind, value] = [line[0], line.slice(1)];
    if (kind === 'p') holder = { pid: Number(value), process: '' };
    // Blanks in names are escaped: Microsoft\x20Outlook.
    else if (kind === 'c') holder = { ...holder, process: value.replaceAll('\\x20', ' ') };
    else if (kind === 'n') found.push(...toServer(value.split('->')[1], target, holder));
  }
  return found;
}

/**
 * `netstat -ano`: protocol, here, there, state, process. The state is a word of the system's language, and only what has
 * no process any more (0) is on its way out.
 */
export function socketsInNetstat(text: string, processes: ReadonlyMap<number, string>, target: Target): OpenSocket[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [protocol = '', , remote, , number] = line.trim().split(/\s+/);
    const pid = Number(number);
    if (!/^tcp/i.test(protocol) || !(pid > 0)) return [];
    return toServer(remote, target, { pid, process: processes.get(pid) ?? '' });
  });
}

/** `tasklist /FO CSV /NH`: `"thunderbird.exe","4242","Console","1","300,000 K"`. */
export function processesInTasklist(text: string): ReadonlyMap<number, string> {
  const rows = [...text.matchAll(/^"([^"]*)","(\d+)"/gm)];
  return new Map(rows.map(([, name = '', pid]) => [Number(pid), name.replace(/\.exe$/i, '')]));
}

function toServer(
  remote: string | undefined,
  { addresses, ports }: Target,
  holder: Pick<OpenSocket, 'pid' | 'process'>,
): OpenSocket[] {
  const there = endpoint(remote ?? '');
  return there !== null && addresses.has(there.address) && ports.has(there.port) ? [{ ...there, ...holder }] : [];
}
