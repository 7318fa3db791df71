/** Addresses that mean this computer or the network it is in: nobody outside can name them for us. */
import { BlockList, isIP } from 'node:net';
import { isThisComputer } from '../base/this-computer.ts';

/** IANA special-purpose address registries (RFC 6890): what is not globally reachable, and multicast. */
const RANGES = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const;

const inside = new BlockList();
for (const [network, bits] of RANGES) inside.addSubnet(network, bits, isIP(network) === 4 ? 'ipv4' : 'ipv6');

/** False for what is no address. IPv4 addresses written as IPv6 (::ffff:127.0.0.1) count as what they contain. */
export function isInside(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && inside.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** A name that stands for this computer (RFC 6761 section 6.3), or an address inside. */
export function isInsideName(host: string): boolean {
  return isInside(host) || isThisComputer(host);
}
