/** What the model of offers has learnt, as it stands in the record: read and written within the transaction that learns. */
import { z } from 'zod';
import { MODEL, OWN_PRIOR, PRIOR } from '../../models/promotion/posterior.ts';
import type { Belief, OwnBelief } from '../../models/promotion/posterior.ts';
import type { Db } from './open.ts';

const Stored = z.strictObject({ precision: z.array(z.number()).length(PRIOR.precision.length), shift: z.array(z.number()).length(PRIOR.shift.length) });

export interface OfferLearning {
  readonly belief: Belief;
  /** How many times it was added to. */
  readonly learnt: number;
  /** Decisions after which goods went into a cart, and those of them that a purchase followed. */
  readonly carted: number; readonly bought: number;
}

/** What the model believes; its prior before it has learnt anything. */
export function readLearning(db: Db): OfferLearning {
  const row = db.prepare<[string], { belief: string; learnt: number; carted: number; bought: number }>(
    'SELECT belief, learnt, carted, bought FROM offer_beliefs WHERE model = ?').get(MODEL);
  return row ? { ...row, belief: Stored.parse(JSON.parse(row.belief)) } : { belief: PRIOR, learnt: 0, carted: 0, bought: 0 };
}

export function writeLearning(db: Db, { belief, learnt, carted, bought }: OfferLearning): void {
  db.prepare(`INSERT INTO offer_beliefs (model, belief, learnt, carted, bought) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (model) DO UPDATE SET belief = excluded.belief, learnt = excluded.learnt, carted = excluded.carted, bought = excluded.bought`)
    .run(MODEL, JSON.stringify(belief), learnt, carted, bought);
}

/** The model believes what it did before it learnt anything. */
export function dropLearning(db: Db): void {
  db.prepare('DELETE FROM offer_beliefs WHERE model = ?').run(MODEL);
  db.prepare('DELETE FROM offer_peculiarities').run();
}

export function readOwn(db: Db, store: string, promotion: string): OwnBelief {
  return db.prepare<[string, string], OwnBelief>('SELECT precision, shift FROM offer_peculiarities WHERE store = ? AND promotion = ?')
    .get(store, promotion) ?? OWN_PRIOR;
}

/** What is peculiar to each of a store's promotions that was ever shown. */
export function readOwns(db: Db, store: string): Map<string, OwnBelief> {
  return new Map(db.prepare<[string], OwnBelief & { promotion: string }>('SELECT promotion, precision, shift FROM offer_peculiarities WHERE store = ?')
    .all(store).map(({ promotion, precision, shift }) => [promotion, { precision, shift }]));
}

export function writeOwn(db: Db, store: string, promotion: string, { precision, shift }: OwnBelief): void {
  db.prepare(`INSERT INTO offer_peculiarities (store, promotion, precision, shift) VALUES (?, ?, ?, ?)
    ON CONFLICT (store, promotion) DO UPDATE SET precision = excluded.precision, shift = excluded.shift`).run(store, promotion, precision, shift);
}

/** Showings that a store is owed. */
export function readDebt(db: Db, store: string): number {
  return db.prepare<[string], number>('SELECT debt FROM offer_debts WHERE store = ?').pluck().get(store) ?? 0;
}

export function writeDebts(db: Db, debts: ReadonlyMap<string, number>): void {
  const write = db.prepare('INSERT INTO offer_debts (store, debt) VALUES (?, ?) ON CONFLICT (store) DO UPDATE SET debt = excluded.debt');
  for (const [store, debt] of debts) write.run(store, debt);
}

/** Decisions by hour of the day, 24 of them. */
export function readHours(db: Db): number[] {
  const counts = new Map(db.prepare<[], { hour: number; decisions: number }>('SELECT hour, decisions FROM offer_hours').all()
    .map(({ hour, decisions }) => [hour, decisions]));
  return Array.from({ length: 24 }, (_, hour) => counts.get(hour) ?? 0);
}

export function countHour(db: Db, hour: number): void {
  db.prepare('INSERT INTO offer_hours (hour, decisions) VALUES (?, 1) ON CONFLICT (hour) DO UPDATE SET decisions = decisions + 1').run(hour);
}
