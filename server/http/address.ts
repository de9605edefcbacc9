import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';

/**
 * Address of whoever sends a request, as limits know them: an IPv4 address, or the first 64 bits of an
 * IPv6 address, which one household shares. `proxies` in front are believed, and nobody else.
 */
export function addressOf(request: IncomingMessage, proxies: number): string {
  const { 'x-forwarded-for': forwarded = '' } = request.headers;
  const chain = [request.socket.remoteAddress ?? '', ...String(forwarded).split(',').map((each) => each.trim()).filter(Boolean).reverse()];
  return network(chain[Math.min(proxies, chain.length - 1)] ?? '');
}

/** Whether a request comes from a program on this machine and through no proxy. */
export function isLocal(request: IncomingMessage): boolean {
  const { remoteAddress = '', remoteFamily } = request.socket;
  return request.headers['x-forwarded-for'] === undefined && request.headers.forwarded === undefined
    && LOOPBACK.check(remoteAddress, remoteFamily === 'IPv6' ? 'ipv6' : 'ipv4');
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head.split(':').filter(Boolean), rest = tail?.split(':').filter(Boolean) ?? [];
  const all = [...groups, ...Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0'), ...rest];
  return `${all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
