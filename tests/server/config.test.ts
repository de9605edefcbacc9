import { expect, test } from 'vitest';
import { configure, USAGE } from '../../server/config.ts';

test('an argument goes before the environment, which goes before the default', () => {
  const configured = configure(['--port', '4001'], { GALLERIA_PORT: '4002', GALLERIA_CAPACITY: '12' }, '/mall');
  expect(configured).toEqual({ ok: true, config: { port: 4001, capacity: 12, device: 'auto', host: '0.0.0.0', data: '/mall/data' } });
});

test.each([[['--no-https'], {}], [[], { GALLERIA_HTTPS: 'off' }]])('%j and %j serve plain HTTP only', (args, environment) => {
  expect(configure(args, environment, '/mall')).toMatchObject({ ok: true, config: { plain: true } });
});

test('where models run is taken from the argument before the environment', () => {
  expect(configure(['--device', 'cpu'], { GALLERIA_DEVICE: 'cuda' }, '/mall')).toMatchObject({ ok: true, config: { device: 'cpu' } });
  expect(configure([], { GALLERIA_DEVICE: 'cuda' }, '/mall')).toMatchObject({ ok: true, config: { device: 'cuda' } });
});

test('a server that hears is taken with its model and key, and an address that is none is refused', () => {
  const hearing = (args: string[], environment: Record<string, string> = {}) => { const configured = configure(args, environment, '/mall'); return configured.ok ? configured.config.hearing : configured.message.split('.')[0]; };
  expect(hearing([])).toBeUndefined();
  expect(hearing(['--speech-url', 'http://gpu.local:8000/v1'])).toEqual({ address: 'http://gpu.local:8000/v1', model: 'whisper-1' });
  expect(hearing(['--speech-model', 'large'], { GALLERIA_SPEECH_URL: 'https://ears.example/v1', GALLERIA_SPEECH_KEY: 'k' })).toEqual({ address: 'https://ears.example/v1', model: 'large', key: 'k' });
  expect(hearing(['--speech-url', 'ears'])).toBe('--speech-url takes an http or https address, such as http://gpu');
});

test('--help prints the options and is no error', () => {
  expect(configure(['--help'], {}, '/mall')).toEqual({ ok: false, exit: 0, message: USAGE });
});

test.each([
  [['--port', '0'], '--port takes a whole number from 1 to 65535'],
  [['--port', '70000'], '--port takes'],
  [['--port', '80.5'], '--port takes'],
  [['--capacity', '401'], '--capacity takes a whole number from 1 to 400'],
  [['--device', 'abacus'], '--device takes auto, cuda, webgpu, tfjs, cpu'],
  [['--prot', '80'], '--prot'],
])('%j is refused with the option named and the usage shown', (args, sentence) => {
  const configured = configure(args, {}, '/mall');
  expect(configured.ok).toBe(false);
  if (configured.ok) return;
  expect(configured.exit).toBe(2);
  expect(configured.message).toContain(sentence);
  expect(configured.message).toContain('--data DIR');
});
