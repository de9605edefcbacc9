import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { Wish, WISHES } from '../models/engine/wish.ts';
import { ENGINE_KINDS } from './studio/engines/engine.ts';
import type { EngineKind, EngineSettings } from './studio/engines/engine.ts';
import type { HearingSettings } from './studio/speech/transcribe.ts';
import { EXTERNAL_DEFAULTS } from './studio/external/settings.ts';
import type { ExternalSettings } from './studio/external/settings.ts';

/** What the owner decides when starting the mall. */
export interface Config {
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** Folder of the record and of what was generated. */
  readonly data: string;
  /** Most people in one place at a time. */
  readonly capacity: number;
  /** Plain HTTP only; without it the port takes HTTPS too, which headsets ask of every machine but their own. */
  readonly plain?: boolean;
  /** Public address where it is not this machine's, such as `https://mall.example`; with HTTPS cookies are `Secure`. */
  readonly origin?: string;
  /** Reverse proxies in front, whose word on clients' addresses is believed; none unless told. */
  readonly proxies?: number;
  /** Whether others than programs on this machine may read /metrics. */
  readonly openMetrics?: boolean;
  /** Whether models are made and answers rehearsed before anybody asks, which takes a processor for some seconds on a fresh data folder. */
  readonly ahead?: boolean;
  /** Where models run; the CPU unless told. */
  readonly device?: Wish;
  /** Key that session cookies are signed with, 32 characters or more; without it one is kept in the data folder. */
  readonly secret?: string;
  /** A service elsewhere that makes models out of sentences or pictures; none unless told. */
  readonly engine?: EngineSettings;
  /** A large model elsewhere that answers shoppers before the mall's own; none unless told. */
  readonly external?: ExternalSettings;
  /** A server elsewhere that writes down what shoppers say; none unless told. */
  readonly hearing?: HearingSettings;
}

/** Days of the mall begin at midnight where its machine is: the IANA name of that zone. */
export const MALL_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** File of the record, in the data folder. */
export const DATABASE = 'galleria.sqlite';

export type Configured =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly exit: 0 | 2; readonly message: string };

export const USAGE = `npm start -- [options]

  --port N      port to serve on, 1 to 65535 (GALLERIA_PORT; 2567)
  --host ADDR   address to listen on (GALLERIA_HOST; 0.0.0.0)
  --data DIR    folder of the record and of what is generated (GALLERIA_DATA; ./data)
  --capacity N  most people in one place, 1 to 400 (GALLERIA_CAPACITY; 50)
  --origin URL  public address when served through a proxy, such as
                https://mall.example (GALLERIA_ORIGIN; none)
  --proxies N   reverse proxies in front, 0 to 9, whose word on clients'
                addresses is believed (GALLERIA_PROXIES; 0)
  --open-metrics  /metrics for others than this machine's programs
  --device NAME where models run: auto, which tries cuda, webgpu and tfjs
                before cpu, or one of these (GALLERIA_DEVICE; auto)
  --no-https    plain HTTP only, for a proxy that does HTTPS (GALLERIA_HTTPS=off)
  --engine URL  a service that makes models from pictures or sentences
                (GALLERIA_ENGINE; none: nothing leaves this machine)
  --engine-kind K  how it is spoken to: generic, hunyuan3d, trellis
                (GALLERIA_ENGINE_KIND; generic)
  --engine-daily N  models that a store may ask it for in a day
                (GALLERIA_ENGINE_DAILY; 20)
  --assistant-url URL  a large model that answers shoppers: an OpenAI-compatible
                address such as http://gpu.local:8000/v1
                (GALLERIA_ASSISTANT_URL; none: the mall's own answers)
  --assistant-model NAME  what that server calls the model
                (GALLERIA_ASSISTANT_MODEL)
  --assistant-daily N  tokens a day that all shoppers together may take
                (GALLERIA_ASSISTANT_DAILY; 3000000)
  --assistant-shopper-daily N  tokens a day of one shopper
                (GALLERIA_ASSISTANT_SHOPPER_DAILY; 60000)
  --speech-url URL  a server that writes down what shoppers say: an OpenAI-compatible
                address such as http://gpu.local:8000/v1
                (GALLERIA_SPEECH_URL; none: the mall's own commands)
  --speech-model NAME  what that server calls the model
                (GALLERIA_SPEECH_MODEL; whisper-1)
  --help        this text

The keys of those services are GALLERIA_ENGINE_KEY, GALLERIA_ASSISTANT_KEY and GALLERIA_SPEECH_KEY. The key of session cookies is kept in the data folder, or is GALLERIA_SECRET.`;

type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration out of arguments, environment and defaults, in this order. */
export function configure(args: readonly string[], environment: Environment, root: string): Configured {
  let values: { port?: string; host?: string; data?: string; capacity?: string; origin?: string; proxies?: string; 'open-metrics'?: boolean; 'no-https'?: boolean; device?: string; engine?: string; 'engine-kind'?: string; 'engine-daily'?: string; help?: boolean } & AssistantValues & HearingValues;
  try {
    values = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' }, host: { type: 'string' }, data: { type: 'string' },
        capacity: { type: 'string' }, origin: { type: 'string' }, proxies: { type: 'string' }, 'open-metrics': { type: 'boolean' }, 'no-https': { type: 'boolean' },
        device: { type: 'string' }, engine: { type: 'string' }, 'engine-kind': { type: 'string' }, 'engine-daily': { type: 'string' }, help: { type: 'boolean' },
        'assistant-url': { type: 'string' }, 'assistant-model': { type: 'string' }, 'assistant-daily': { type: 'string' }, 'assistant-shopper-daily': { type: 'string' },
        'speech-url': { type: 'string' }, 'speech-model': { type: 'string' },
      },
    }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message.split('. ')[0] ?? error.message : String(error));
  }
  if (values.help) return { ok: false, exit: 0, message: USAGE };
  const port = wholeNumber(values.port ?? environment.GALLERIA_PORT ?? '2567', 1, 65_535);
  if (port === null) return refuse('--port takes a whole number from 1 to 65535');
  const capacity = wholeNumber(values.capacity ?? environment.GALLERIA_CAPACITY ?? '50', 1, 400);
  if (capacity === null) return refuse('--capacity takes a whole number from 1 to 400');
  const origin = values.origin ?? environment.GALLERIA_ORIGIN;
  if (origin !== undefined && !isOrigin(origin)) return refuse('--origin takes an address without a path, such as https://mall.example');
  const proxies = wholeNumber(values.proxies ?? environment.GALLERIA_PROXIES ?? '0', 0, 9);
  if (proxies === null) return refuse('--proxies takes a whole number from 0 to 9');
  const device = Wish.safeParse(values.device ?? environment.GALLERIA_DEVICE ?? 'auto');
  if (!device.success) return refuse(`--device takes ${WISHES.join(', ')}`);
  const secret = environment.GALLERIA_SECRET;
  if (secret !== undefined && secret.length < 32) return refuse('GALLERIA_SECRET takes 32 characters or more');
  const engine = engineOf(values, environment);
  if (typeof engine === 'string') return refuse(engine);
  const external = externalOf(values, environment);
  if (typeof external === 'string') return refuse(external);
  const hearing = hearingOf(values, environment);
  if (typeof hearing === 'string') return refuse(hearing);
  return {
    ok: true,
    config: {
      ...engine && { engine }, ...external && { external }, ...hearing && { hearing },
      port, capacity, device: device.data,
      ...proxies > 0 && { proxies }, ...values['open-metrics'] && { openMetrics: true },
      ...(values['no-https'] ?? environment.GALLERIA_HTTPS === 'off') && { plain: true },
      ...origin !== undefined && { origin }, ...secret !== undefined && { secret },
      host: values.host ?? environment.GALLERIA_HOST ?? '0.0.0.0',
      data: values.data ?? environment.GALLERIA_DATA ?? join(root, 'data'),
    },
  };
}

/** The external service as it is told; null where none is; what is wrong in words. */
function engineOf(values: { engine?: string; 'engine-kind'?: string; 'engine-daily'?: string }, environment: Environment): EngineSettings | string | null {
  const address = values.engine ?? environment.GALLERIA_ENGINE, kind = values['engine-kind'] ?? environment.GALLERIA_ENGINE_KIND ?? 'generic', key = environment.GALLERIA_ENGINE_KEY;
  const daily = wholeNumber(values['engine-daily'] ?? environment.GALLERIA_ENGINE_DAILY ?? '20', 1, 100_000);
  if (address === undefined) return null;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return '--engine takes an http or https address, such as http://gpu.local:8081';
  if (!isEngineKind(kind)) return `--engine-kind takes ${ENGINE_KINDS.join(', ')}`;
  if (daily === null) return '--engine-daily takes a whole number from 1 to 100000';
  return { address, kind, daily, ...key !== undefined && key !== '' && { key } };
}

interface AssistantValues { readonly 'assistant-url'?: string; readonly 'assistant-model'?: string; readonly 'assistant-daily'?: string; readonly 'assistant-shopper-daily'?: string }

/** The large model as it is told; null where none is; what is wrong in words. */
function externalOf(values: AssistantValues, environment: Environment): ExternalSettings | string | null {
  const address = values['assistant-url'] ?? environment.GALLERIA_ASSISTANT_URL, model = values['assistant-model'] ?? environment.GALLERIA_ASSISTANT_MODEL, key = environment.GALLERIA_ASSISTANT_KEY;
  const daily = wholeNumber(values['assistant-daily'] ?? environment.GALLERIA_ASSISTANT_DAILY ?? String(EXTERNAL_DEFAULTS.daily), 1, 999_999_999);
  const shopperDaily = wholeNumber(values['assistant-shopper-daily'] ?? environment.GALLERIA_ASSISTANT_SHOPPER_DAILY ?? String(EXTERNAL_DEFAULTS.shopperDaily), 1, 999_999_999);
  if (address === undefined || address === '') return null;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return '--assistant-url takes an http or https address, such as http://gpu.local:8000/v1';
  if (model === undefined || model === '') return '--assistant-url needs --assistant-model: what that server calls the model';
  if (daily === null) return '--assistant-daily takes a whole number from 1 to 999999999';
  if (shopperDaily === null) return '--assistant-shopper-daily takes a whole number from 1 to 999999999';
  return { address, model, daily, shopperDaily, ...key !== undefined && key !== '' && { key } };
}

interface HearingValues { readonly 'speech-url'?: string; readonly 'speech-model'?: string }

/** The server that hears as it is told; null where none is; what is wrong in words. */
function hearingOf(values: HearingValues, environment: Environment): HearingSettings | string | null {
  const address = values['speech-url'] ?? environment.GALLERIA_SPEECH_URL, model = values['speech-model'] ?? environment.GALLERIA_SPEECH_MODEL ?? 'whisper-1', key = environment.GALLERIA_SPEECH_KEY;
  if (address === undefined || address === '') return null;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return '--speech-url takes an http or https address, such as http://gpu.local:8000/v1';
  return { address, model, ...key !== undefined && key !== '' && { key } };
}

function isEngineKind(kind: string): kind is EngineKind {
  return ENGINE_KINDS.some((each) => each === kind);
}

/** Address that browsers open the mall at. */
export function originOf({ origin, port }: Config): string {
  return origin ?? `http://localhost:${port}`;
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

function refuse(message: string): Configured {
  return { ok: false, exit: 2, message: `${message}.\n\n${USAGE}` };
}
