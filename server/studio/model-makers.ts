/** Worker threads that make models: those that are waited for most first, each attempt on its own, a crash mended once. */
import { Piscina } from 'piscina';
import type { BuildOptions, BuiltModel, ModelRequest } from '../../models/shape/index.ts';

export type MadeModel =
  | { readonly ok: true; readonly glb: Uint8Array }
  | { readonly ok: false; readonly reason: 'failed'; readonly message: string };

/** A model fresh from its maker, with what it costs. */
export type FreshModel = { readonly ok: true } & Pick<BuiltModel, 'glb' | 'triangles' | 'draws'> | Extract<MadeModel, { ok: false }>;

export interface MakersOptions {
  /** Models made at a time. */
  readonly threads: number;
  /** What a thread runs: a module with `build`. */
  readonly worker?: URL;
  /** Milliseconds after which an attempt is ended. */
  readonly patience?: number;
}

const MAKERS_DEFAULTS = { worker: new URL('../../models/shape/worker.ts', import.meta.url), patience: 30_000 } as const;
/** How often a model is tried whose thread died or took too long. */
const ATTEMPTS = 2;
/** Memory of a thread, so that a runaway ends itself and not the mall, MiB. */
const MOST_MEMORY = 768;

export interface Makers {
  readonly make: (request: ModelRequest, options: BuildOptions) => Promise<FreshModel>;
  readonly close: () => Promise<void>;
}

interface Waiting { readonly level: number; readonly go: () => void }

/** What is asked for coarser is made first: a store stands with the coarsest level, and what is near may follow. */
export function openMakers(options: MakersOptions): Makers {
  const { threads, worker, patience } = { ...MAKERS_DEFAULTS, ...options };
  const pool = new Piscina<{ request: ModelRequest; options: BuildOptions }, BuiltModel>({
    filename: worker.href, name: 'build', minThreads: 0, maxThreads: threads, idleTimeout: 10_000, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  const waiting: Waiting[] = [];
  let running = 0;
  const turn = async (level: number): Promise<void> => {
    if (running >= threads) await new Promise<void>((go) => { waiting.push({ level, go }); });
    running++;
  };
  const next = (): void => {
    running--;
    const first = waiting.reduce<Waiting | null>((best, each) => (best && best.level >= each.level ? best : each), null);
    if (!first) return;
    waiting.splice(waiting.indexOf(first), 1);
    first.go();
  };
  return {
    async make(request, build) {
      await turn(request.level);
      try {
        let fault = '';
        for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
          try {
            const { glb, triangles, draws } = await pool.run({ request, options: build }, { signal: AbortSignal.timeout(patience) });
            return { ok: true, glb, triangles, draws };
          } catch (error) {
            fault = error instanceof Error ? error.message : String(error);
          }
        }
        return { ok: false, reason: 'failed', message: `The model could not be made in ${ATTEMPTS} attempts: ${fault}` };
      } finally {
        next();
      }
    },
    close: () => pool.close(),
  };
}
