import type { Holder } from '../model/holders.ts';

interface Connection {
  readonly user: string;
  readonly service: string;
  readonly address: string | null;
}

const SERVICES = /^(?:imaps?|pop3s?|lmtps?|managesieve|sieve|submission|httpd?s?|nntps?|mupdate|smtp)$/i;

/**
 * `doveadm who` (2.3 and 2.4, as a table, with -1, tab or flow) and Cyrus' `cyr_info proc`: who holds how many
 * connections, those with the most first. Null when the text is none of them.
 */
export function whoIsConnected(text: string): readonly Holder[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const grouped = groupedHolders(lines);
  if (grouped) return sorted(grouped);
  const single = singleConnections(lines) ?? flowConnections(lines) ?? cyrusConnections(lines);
  return single && sorted(holdersOf(single));
}

const sorted = (holders: readonly Holder[]): Holder[] => [...holders].sort((a, b) => b.count - a.count);

const GROUPED =
  /^(\S{1,320})\s{1,400}(?:\S{1,320}\s{1,400}){0,4}?(\d{1,9})\s{1,20}([\w-]{1,30})\s{1,20}\(([\d ]{0,400000})\)\s{1,400}\(([^()]{0,400000})\)/;

/** `jo@example.org 2 imap  (2940 2942) (127.0.0.1)`, below a header. */
function groupedHolders(lines: readonly string[]): Holder[] | null {
  const header = lines.findIndex((line) => /^username\b.*\(pids\)/.test(line));
  if (header < 0) return null;
  return lines.slice(header + 1).flatMap((line) => {
    const [, user = '', count = '', service = '', , ips = ''] = GROUPED.exec(line) ?? [];
    if (user === '' || user === 'username') return [];
    const addresses = ips.split(' ').filter(Boolean);
    const only = addresses.length === 1 ? Number(count) : null;
    return [{ user, service, count: Number(count), addresses: addresses.map((address) => ({ address, count: only })) }];
  });
}

/** `jo@example.org   imap  2940 127.0.0.1`, one line for each connection (-1). */
function singleConnections(lines: readonly string[]): Connection[] | null {
  const header = lines.findIndex(
    (line) => /^username\b/.test(line) && /\s(?:proto|service)\s/.test(line) && /\bpid\b/.test(line),
  );
  if (header < 0) return null;
  return lines.slice(header + 1).flatMap((line) => {
    const columns = line.trim().split(/\s+/);
    const at = columns.findIndex((column, i) => i > 0 && SERVICES.test(column) && /^\d+$/.test(columns[i + 1] ?? ''));
    const [user = ''] = columns;
    return at < 0 ? [] : [{ user, service: columns[at] ?? '', address: columns[at + 2] ?? null }];
  });
}

/** `username=jo@example.org service=imap pid=2940 ip=127.0.0.1` (-f flow). */
function flowConnections(lines: readonly string[]): Connection[] | null {
  const found = lines.flatMap((line) => {
    const [, user = '', service = '', rest = ''] =
      /^username=(\S{1,320}) .{0,400}?\b(?:proto|service)=(\S{1,30})(.{0,4000})/.exec(line) ?? [];
    return user === '' ? [] : [{ user, service, address: /\bip=(\S{2,45})/.exec(rest)?.[1] ?? null }];
  });
  return found.length > 0 ? found : null;
}

const CYRUS =
  /^(\d{1,10}) ([\w.-]{1,60}) (\S{0,255} ?\[[0-9a-fA-F.:]{2,45}\]) (\S{0,320})(?: (\S{0,500}))?(?: (.{0,500}))?$/;

/** `6334 imap localhost [127.0.0.1] jo user.jo Idle` (cyr_info proc). Whoever has not signed in has no name there. */
function cyrusConnections(lines: readonly string[]): Connection[] | null {
  const found = lines.map((line) => CYRUS.exec(line));
  if (found.length === 0 || found.filter(Boolean).length < found.length / 2) return null;
  return found.flatMap((match) => {
    const [, , service = '', host = '', user = ''] = match ?? [];
    return user === '' ? [] : [{ user, service, address: /\[([^\][]{1,100})\]/.exec(host)?.[1] ?? null }];
  });
}

function holdersOf(connections: readonly Connection[]): Holder[] {
  const groups = new Map<string, { user: string; service: string; addresses: Map<string, number>; count: number }>();
  for (const { user, service, address } of connections) {
    const key = `${user}\0${service}`;
    const group = groups.get(key) ?? { user, service, addresses: new Map<string, number>(), count: 0 };
    group.count += 1;
    if (address) group.addresses.set(address, (group.addresses.get(address) ?? 0) + 1);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ addresses, ...holder }) => ({
    ...holder,
    addresses: [...addresses].map(([address, count]) => ({ address, count })).sort((a, b) => b.count - a.count),
  }));
}

/** Whether the one is at a limit that is counted by account and address, as Dovecot's is. Null: the list does not say. */
export function isAtLimit({ count, addresses }: Holder, limit: number): boolean | null {
  if (count < limit) return false;
  const counted = addresses.map((one) => one.count).filter((number) => number !== null);
  if (counted.length > 0) return counted.some((number) => number >= limit);
  return addresses.length > 1 ? null : true;
}
