/**
 * The certificate that the mall is served with beside plain HTTP. Browsers give a headset only to pages
 * of a secure origin, so without one nobody else in the house could enter: the mall signs one itself
 * for the machine's own addresses, unless its owner names a better one.
 */
import { X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** Both in PEM. */
export interface Certificate { readonly cert: string; readonly key: string }

/** Days a certificate of ours is good for, and how many before its end it is replaced. */
const DAYS = 365, RENEW = 30;
const DAY = 86_400_000;

/** IPv4 addresses that other machines reach this one by. */
export function outsideAddresses(): string[] {
  return Object.values(networkInterfaces()).flat().flatMap((each) => (each?.family === 'IPv4' && !each.internal ? [each.address] : []));
}

/** The certificate kept in a folder, made anew when it is missing, about to end, or not good for one of the addresses. */
export async function keepCertificate(folder: string, addresses: readonly string[], now: number): Promise<Certificate> {
  const path = join(folder, 'certificate.pem');
  const kept = readKept(path);
  if (kept && isGood(kept.cert, addresses, now)) return kept;
  const made = await generate([{ name: 'commonName', value: 'Galleria' }], {
    keyType: 'ec', curve: 'P-256', algorithm: 'sha256', notBeforeDate: new Date(now - DAY), notAfterDate: new Date(now + DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }, ...['127.0.0.1', ...addresses].map((ip) => ({ type: 7 as const, ip }))] },
    ],
  });
  writeFileSync(path, `${made.private.trim()}\n${made.cert.trim()}\n`, { mode: 0o600 });
  return { cert: made.cert, key: made.private };
}

function readKept(path: string): Certificate | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  const [key] = /-----BEGIN PRIVATE KEY-----[^]+?-----END PRIVATE KEY-----/.exec(text) ?? [];
  const [cert] = /-----BEGIN CERTIFICATE-----[^]+?-----END CERTIFICATE-----/.exec(text) ?? [];
  return key && cert ? { key, cert } : null;
}

function isGood(pem: string, addresses: readonly string[], now: number): boolean {
  const certificate = new X509Certificate(pem);
  return Date.parse(certificate.validTo) - now > RENEW * DAY && addresses.every((ip) => certificate.checkIP(ip) !== undefined);
}
