import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { addressOf } from '../../../server/http/address.ts';

function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  return request;
}

test.each([
  ['198.51.100.1', undefined, 0, '198.51.100.1'],
  ['198.51.100.1', '203.0.113.9', 0, '198.51.100.1'],
  ['127.0.0.1', '203.0.113.9', 1, '203.0.113.9'],
  ['127.0.0.1', '10.0.0.1, 203.0.113.9', 1, '203.0.113.9'],
  ['127.0.0.1', '203.0.113.9, 192.0.2.7', 2, '203.0.113.9'],
  ['127.0.0.1', undefined, 2, '127.0.0.1'],
  ['::ffff:198.51.100.1', undefined, 0, '198.51.100.1'],
  ['2001:db8:1:2:aaaa::1', undefined, 0, '2001:db8:1:2::/64'],
  ['2001:db8::1', undefined, 0, '2001:db8:0:0::/64'],
])('%s forwarding for %s behind %d proxies counts as %s %s', (remote, forwarded, proxies, address) => {
  expect(addressOf(from(remote, forwarded), proxies)).toBe(address);
});
