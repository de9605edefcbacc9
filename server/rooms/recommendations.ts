import type { PlaceDeps } from './deps.ts';
import type { Visit } from './visit.ts';

/** Milliseconds from an interaction to the recommendations that follow from it; what comes meanwhile is one with it. */
const SOON = 200;

/** Tells a visitor what they may like here, now and whenever something they did changes it. Returns what ends it. */
export function followTaste(visit: Visit, { journal, recommender, log }: Pick<PlaceDeps, 'journal' | 'recommender' | 'log'>): () => void {
  let told = '', timer: NodeJS.Timeout | null = null, over = false;
  const tell = (): void => {
    timer = null;
    recommender.recommend(visit.me.id, visit.place).then((items) => {
      const now = JSON.stringify(items);
      if (over || now === told) return;
      told = now;
      visit.tell('recommendations', { items });
    }, (error: unknown) => log.error({ error }, 'recommendations failed'));
  };
  tell();
  const unhear = journal.onKept((kept) => {
    if (!timer && kept.some(({ shopper }) => shopper === visit.me.id)) timer = setTimeout(tell, SOON);
  });
  return () => {
    over = true;
    unhear();
    if (timer) clearTimeout(timer);
  };
}
