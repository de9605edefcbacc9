import type { PlaceDeps } from './deps.ts';
import type { Visit } from './visit.ts';

/** Milliseconds from an interaction to the recommendations that follow from it; what comes meanwhile is one with it. */
const SOON = 200;

/**
 * Tells a visitor what they may like here, now and whenever something they did, or want to be known, changes it; in a mall where
 * very many do something at once, when their turn comes. Returns what ends it.
 */
export function followTaste(visit: Visit, { journal, recommender, turns, privacy, log }: Pick<PlaceDeps, 'journal' | 'recommender' | 'turns' | 'privacy' | 'log'>): () => void {
  let told = '', timer: NodeJS.Timeout | null = null, withdraw: (() => void) | null = null, over = false;
  const tell = async (): Promise<void> => {
    withdraw = null;
    try {
      const items = await recommender.recommend(visit.me.id, visit.place), now = JSON.stringify(items);
      if (over || now === told) return;
      told = now;
      visit.tell('recommendations', { items });
    } catch (error) {
      log.error({ error }, 'recommendations failed');
    }
  };
  const wait = (): void => {
    timer = null;
    withdraw ??= turns.take(tell);
  };
  wait();
  const unhear = journal.onKept((_kept, by) => {
    if (!timer && !withdraw && by.has(visit.me.id)) timer = setTimeout(wait, SOON);
  });
  const unchanged = privacy.onChange((shopper) => { if (!withdraw && shopper === visit.me.id) wait(); });
  return () => {
    over = true;
    unhear();
    unchanged();
    withdraw?.();
    if (timer) clearTimeout(timer);
  };
}
