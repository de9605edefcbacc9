/**
 * Which version of the model of taste answers whom. Most are answered by the one in service; in a trial some by
 * the other, always the same people; in shadow the other's scores are computed beside and shown to nobody. A
 * version that fails is stood in for, and what cannot be read is put out of the way.
 */
import type { Logger } from 'pino';
import type { Device } from '../../models/engine/session.ts';
import type { TasteModel } from '../../models/taste/model.ts';
import { loadTaste } from '../../models/taste/model.ts';
import type { ModelVersion, ShadowFigures, Trial } from '../../shared/operator.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Registry } from './registry.ts';
import { Scores } from './scores.ts';
import { openShadow } from './shadow.ts';
import type { Shadow } from './shadow.ts';
import type { Taste } from './taste.ts';

export interface Serving extends Taste {
  scoresOf(shopper: string, store: string): Promise<Scores | null>;
  /** Reads in the record what is to serve and what is tried, and follows. Resolves once it does. */
  look(): Promise<void>;
  /** Version in service here, and where it runs. */
  version(): number;
  device(): Device;
  /** How the trial's other version does beside this one, since its answers began here; null where none is in shadow. */
  shadow(): ShadowFigures | null;
  /** Answers that a version failed to give since it was opened. */
  failuresOf(version: number): number;
}

export interface ServingDeps {
  readonly registry: Registry;
  readonly lifecycle: Lifecycle;
  readonly open: (model: TasteModel) => Promise<Taste>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Logger;
}

interface Part { readonly version: number; readonly taste: Taste; readonly device: Device; failures: number }

export async function openServing({ registry, lifecycle, open, now, log }: ServingDeps): Promise<Serving> {
  const parts = new Map<number, Part>();
  let main: Part, trial: Trial | null = null, shadow: Shadow | null = null, turn: Promise<void> = Promise.resolve();

  async function partOf(version: ModelVersion): Promise<Part | string> {
    const known = parts.get(version.version);
    if (known) return known;
    const loaded = await registry.load(version);
    if (!loaded.ok) return loaded.reason;
    const part = { version: version.version, taste: await open(loaded.model), device: loaded.model.device, failures: 0 };
    parts.set(part.version, part);
    return part;
  }
  /** What is in service; where that cannot be read, the version that served before, and at last the one that came with the program. */
  async function readMain(): Promise<Part> {
    const version = registry.inService(), part = await partOf(version);
    if (typeof part !== 'string') return part;
    log.error({ version: version.version, reason: part }, 'the model of taste in service was refused; the one before serves');
    const rolled = lifecycle.rollBack({ person: null, at: now(), reason: `cannot be read: ${part}` });
    if (rolled.ok) return readMain();
    const model = await loadTaste(), shipped = { version: version.version, taste: await open(model), device: model.device, failures: 0 };
    parts.set(shipped.version, shipped);
    return shipped;
  }
  async function follow(): Promise<void> {
    const last = parts.size > 0 ? main : null;
    main = await readMain();
    if (last && last !== main) log.warn({ version: main.version }, 'another model of taste is in service');
    const next = lifecycle.trial(), wanted = new Set([main.version, ...next ? [next.version, next.rival] : []]);
    for (const number of wanted) {
      const version = registry.find(number), part = version ? await partOf(version) : `there is no version ${number}`;
      if (typeof part !== 'string') continue;
      log.error({ version: number, reason: part }, 'a model of taste on trial was refused');
      const by = { person: null, at: now(), reason: `cannot be read: ${part}` };
      if (next?.stage === 'guard') lifecycle.endGuard(by);
      else lifecycle.reject(number, by);
    }
    trial = lifecycle.trial();
    if (trial?.stage !== 'shadow') shadow = null;
    else if (shadow?.trial !== trial.id) shadow = openShadow(trial.id);
    const out = [...parts.values()].filter(({ version }) => !wanted.has(version));
    for (const { version } of out) parts.delete(version);
    await Promise.all(out.map(({ taste }) => taste.close()));
  }
  /** Who answers a shopper, and who stands in where they cannot. */
  function route(shopper: string): readonly [Part, Part] {
    if (!trial || trial.stage === 'shadow') return [main, main];
    const [version, rival] = [parts.get(trial.version) ?? main, parts.get(trial.rival) ?? main];
    return lifecycle.armOf(trial, shopper, now()) === 'version' ? [version, rival] : [rival, version];
  }
  async function scores({ version, taste }: Part, shopper: string, store: string): Promise<Scores | null> {
    const found = await taste.scoresOf(shopper, store);
    return found && new Scores(version, found);
  }
  async function compare(shown: Scores, ms: number, shopper: string, store: string): Promise<void> {
    const other = trial && parts.get(trial.version), watching = shadow;
    if (other && watching?.mayBegin()) await watching.compare(shown, ms, () => other.taste.scoresOf(shopper, store));
  }

  await follow();
  return {
    async scoresOf(shopper, store) {
      const [first, other] = route(shopper), start = performance.now();
      try {
        const shown = await scores(first, shopper, store);
        if (shown && shadow) void compare(shown, performance.now() - start, shopper, store);
        return shown;
      } catch (error) {
        first.failures++;
        log.error({ error, version: first.version }, 'a model of taste failed to answer');
        if (other === first) throw error;
        return scores(other, shopper, store);
      }
    },
    because: (shopper, store, product) => route(shopper)[0].taste.because(shopper, store, product),
    vectorsOf: (store) => main.taste.vectorsOf(store),
    touchesOf: (shopper) => main.taste.touchesOf(shopper),
    look() {
      turn = turn.then(follow, follow);
      return turn;
    },
    version: () => main.version,
    device: () => main.device,
    shadow: () => shadow?.figures() ?? null,
    failuresOf: (version) => parts.get(version)?.failures ?? 0,
    async close() {
      await turn.catch(() => {});
      await Promise.all([...parts.values()].map(({ taste }) => taste.close()));
    },
  };
}
