/**
 * A service that makes models out of a sentence or a picture, somewhere else, in its own time. An adapter
 * says how one speaks; `runEngineJobs` asks, waits and keeps what comes back. Every answer is from outside: it is
 * parsed, bounded and believed no further than the finishing line.
 */
export interface EngineAsk {
  readonly text: string | null;
  /** A JPEG, PNG or WebP; null for a sentence alone. */
  readonly image: { readonly bytes: Uint8Array; readonly type: string } | null;
  /** Metres, for services that care. */
  readonly dimensions: { readonly width: number; readonly height: number; readonly depth: number };
}

/** What went wrong: `passing` is worth another try, `final` is not. */
export interface EngineFault { readonly ok: false; readonly kind: 'passing' | 'final'; readonly message: string }

export type Started = { readonly ok: true; /** How the service calls the job. */ readonly job: string } | EngineFault;
export type Progress =
  | { readonly ok: true; readonly state: 'working'; /** 0 to 1; null where the service does not say. */ readonly progress: number | null }
  | { readonly ok: true; readonly state: 'done'; readonly glb: Uint8Array }
  | EngineFault;

export interface Engine {
  readonly name: string;
  readonly takes: readonly ('text' | 'image')[];
  /** Asks for a model. A repeated call may start a second job: it is made only where no answer came. */
  start(ask: EngineAsk, signal: AbortSignal): Promise<Started>;
  /** How far a job is; its result once it is there. */
  look(job: string, signal: AbortSignal): Promise<Progress>;
}

/** Where a service is and how it is spoken to. */
export interface EngineSettings {
  readonly address: string;
  readonly kind: EngineKind;
  /** Sent as `Authorization: Bearer`. */
  readonly key?: string;
  /** Jobs that a store may ask for in a day. */
  readonly daily: number;
}
export const ENGINE_KINDS = ['generic', 'hunyuan3d', 'trellis'] as const;
export type EngineKind = (typeof ENGINE_KINDS)[number];
