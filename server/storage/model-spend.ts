/** What was spent on an external model. Days are UTC dates, `2026-11-26`. */
import type { Db } from './open.ts';

export interface Spent { readonly day: string; readonly shopper: string; readonly tokens: number }

export interface ModelSpend {
  readonly add: (spent: Spent) => void;
  readonly of: (day: string, shopper: string) => number;
  readonly ofAll: (day: string) => number;
}

export function modelSpend(db: Db): ModelSpend {
  const one = db.prepare('INSERT INTO model_spend (day, shopper, tokens) VALUES (@day, @shopper, @tokens) ON CONFLICT (day, shopper) DO UPDATE SET tokens = tokens + excluded.tokens');
  const all = db.prepare('INSERT INTO model_spend_days (day, tokens, requests) VALUES (@day, @tokens, 1) ON CONFLICT (day) DO UPDATE SET tokens = tokens + excluded.tokens, requests = requests + 1');
  const of = db.prepare<[string, string], number>('SELECT tokens FROM model_spend WHERE day = ? AND shopper = ?').pluck();
  const ofAll = db.prepare<[string], number>('SELECT tokens FROM model_spend_days WHERE day = ?').pluck();
  return {
    add: db.transaction((spent: Spent) => {
      one.run(spent);
      all.run(spent);
    }).immediate,
    of: (day, shopper) => of.get(day, shopper) ?? 0,
    ofAll: (day) => ofAll.get(day) ?? 0,
  };
}
