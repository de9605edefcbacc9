/** `node server/main.ts`: reads the configuration, opens the mall and says where. */
import { join } from 'node:path';
import { INVITATION_LIFE } from './accounts/invitations.ts';
import { configure } from './config.ts';
import type { Config } from './config.ts';
import { outsideAddresses } from './http/certificate.ts';
import { serve } from './serve.ts';
import { StorageError } from './storage/failure.ts';

const root = join(import.meta.dirname, '..');
const DAY = 86_400_000;

/** Addresses that a browser can open, this machine's first; others are secure where they can be, or a headset could not be worn there. */
function addresses({ host, port, plain }: Config): string[] {
  if (host !== '0.0.0.0') return [`http://${host}:${port}`];
  return [`http://localhost:${port}`, ...outsideAddresses().map((name) => `http${plain ? '' : 's'}://${name}:${port}`)];
}

/** One clear sentence for what commonly keeps a server from starting; null for what nobody expected. */
function startFailure(error: unknown, config: Config): string | null {
  if (error instanceof StorageError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return `Port ${config.port} is taken; choose another with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${config.host} is no address of this machine; choose another with --host.`;
  return null;
}

const configured = configure(process.argv.slice(2), process.env, root);
if (!configured.ok) {
  console.error(configured.message);
  process.exit(configured.exit);
}
const { config } = configured;
try {
  let ownersLink: string | null = null;
  const stop = await serve({ ...config, ahead: true }, (link) => { ownersLink = link; }, ({ device, remarks }) => {
    console.log(`Models run on ${device}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}.`);
  });
  console.log(`The mall is open:\n${addresses(config).map((address) => `  ${address}`).join('\n')}`);
  if (!config.plain) console.log('Browsers ask once about the certificate of an https address: the mall signed it itself.');
  if (ownersLink) console.log(`Nobody runs it yet. Open this link within ${INVITATION_LIFE / DAY} days and sign up to run its stores:\n  ${ownersLink}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(0)));
} catch (error) {
  const sentence = startFailure(error, config);
  if (sentence === null) throw error;
  console.error(sentence);
  process.exit(1);
}
