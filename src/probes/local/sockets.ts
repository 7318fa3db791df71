/** Which connection of this computer goes where: what the systems' own lists have in common. */

/** A connection that is open. */
export interface OpenSocket {
  /** The other end, as {@link addressKey} gives it. */
  readonly address: string;
  readonly port: number;
  /** The process that holds it; null where the system does not show it. */
  readonly pid: number | null;
  readonly process: string;
}

/** What is looked for: the addresses of a mail server, and the ports mail programs use there. */
export interface Target {
  readonly addresses: ReadonlySet<string>;
  readonly ports: ReadonlySet<number>;
}

/**
 * One spelling for each address: its bytes in hexadecimal. An IPv4 address inside an IPv6 one is the IPv4 address, and
 * the zone behind a percent sign is left out. Null for what is no address.
 */
export function addressKey(text: string): string | null {
  const [address = ''] = text.replace(/^\[|\]$/g, '').split('%', 1);
  const bare = address.toLowerCase();
  const v4 = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(bare);
  if (v4)
    return v4
      .slice(1)
      .map((part) => byte(Number(part)))
      .join('');
  if (!/^[0-9a-f:]+$/.test(bare) || !bare.includes(':')) return null;
  const [head = '', tail, ...more] = bare.split('::');
  const left = groupsOf(head);
  const right = tail === undefined ? [] : groupsOf(tail);
  const missing = 8 - left.length - right.length;
  if (more.length > 0 || missing < 0 || (tail === undefined && missing > 0)) return null;
  return shortened([...left, ...Array.from({ length: missing }, () => '0000'), ...right].join(''));
}

/** `::ffff:192.0.2.1` in hexadecimal is the IPv4 address. */
export function shortened(hex: string): string {
  return /^0{20}ffff/.test(hex) ? hex.slice(24) : hex;
}

const groupsOf = (text: string): string[] =>
  text === '' ? [] : text.split(':').map((group) => group.padStart(4, '0'));
const byte = (value: number): string => (value & 255).toString(16).padStart(2, '0');

/** `192.0.2.1:993`, `[2001:db8::1]:993`, and as macOS writes it, `192.0.2.1.993`. */
export function endpoint(text: string): { address: string; port: number } | null {
  const [, host = '', port = ''] = /^(.*)[:.](\d{1,5})$/.exec(text.trim()) ?? [];
  const address = addressKey(host);
  return address === null ? null : { address, port: Number(port) };
}
