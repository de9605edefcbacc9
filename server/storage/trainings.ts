/** Trainings that were asked for, their curves, and when the loop trains by itself. Moments are milliseconds since 1970. */
import { LoopSettings, TrainingOrders } from '../../shared/operator.ts';
import type { Training, TrainingPoint } from '../../shared/operator.ts';
import type { Db } from './open.ts';

interface Row extends Omit<Training, 'orders'> { readonly orders: string }
const COLUMNS = 'id, state, person, why, orders, asked_at AS askedAt, started_at AS startedAt, ended_at AS endedAt, attempts, step, version, message';

export interface TrainingsTable {
  find(id: number): Training | null;
  /** The one that runs or, where none does, the first that waits. */
  next(): Training | null;
  /** Newest first. */
  recent(most: number): Training[];
  /** Null where one waits or runs already. */
  add(training: Pick<Training, 'person' | 'why' | 'orders' | 'askedAt'>): Training | null;
  /** Takes a waiting one on; false where it does not wait, or another runs. */
  begin(id: number, now: number): boolean;
  /** Notes that it lives and how far it is; false where it is not to go on. */
  beat(id: number, step: number, now: number): boolean;
  lastBeat(id: number): number | null;
  /** A running one waits again. */
  putBack(id: number): void;
  /** Ends one that waits or runs; false where it has ended. */
  end(id: number, how: { readonly state: 'done' | 'failed' | 'cancelled'; readonly version: number | null; readonly message: string | null; readonly at: number }): boolean;
  addPoint(id: number, point: TrainingPoint, at: number): void;
  /** What was noted after a step is forgotten: the training goes on from there. */
  cutPoints(id: number, after: number): void;
  pointsOf(id: number): TrainingPoint[];
}

export function trainingsTable(db: Db): TrainingsTable {
  const find = db.prepare<[number], Row>(`SELECT ${COLUMNS} FROM trainings WHERE id = ?`);
  const next = db.prepare<[], Row>(`SELECT ${COLUMNS} FROM trainings WHERE state IN ('running', 'queued') ORDER BY state = 'queued', id LIMIT 1`);
  const recent = db.prepare<[number], Row>(`SELECT ${COLUMNS} FROM trainings ORDER BY id DESC LIMIT ?`);
  const insert = db.prepare(`INSERT INTO trainings (state, person, why, orders, asked_at) VALUES ('queued', @person, @why, @orders, @askedAt)`);
  const begin = db.prepare(`UPDATE trainings SET state = 'running', started_at = coalesce(started_at, @now), beat = @now, attempts = attempts + 1
    WHERE id = @id AND state = 'queued' AND NOT EXISTS (SELECT 1 FROM trainings WHERE state = 'running')`);
  const beat = db.prepare(`UPDATE trainings SET step = ?, beat = ? WHERE id = ? AND state = 'running'`);
  const lastBeat = db.prepare<[number], number | null>('SELECT beat FROM trainings WHERE id = ?').pluck();
  const putBack = db.prepare(`UPDATE trainings SET state = 'queued' WHERE id = ? AND state = 'running'`);
  const end = db.prepare(`UPDATE trainings SET state = @state, version = @version, message = @message, ended_at = @at WHERE id = @id AND state IN ('queued', 'running')`);
  const addPoint = db.prepare('INSERT INTO training_points (training, step, loss, ndcg, at) VALUES (@id, @step, @loss, @ndcg, @at) ON CONFLICT DO UPDATE SET loss = excluded.loss, ndcg = excluded.ndcg');
  const cutPoints = db.prepare('DELETE FROM training_points WHERE training = ? AND step > ?');
  const points = db.prepare<[number], TrainingPoint>('SELECT step, loss, ndcg FROM training_points WHERE training = ? ORDER BY step');
  return {
    find: (id) => readOne(find.get(id)),
    next: () => readOne(next.get()),
    recent: (most) => recent.all(most).map(read),
    add: db.transaction((training: Pick<Training, 'person' | 'why' | 'orders' | 'askedAt'>) => {
      if (next.get()) return null;
      const { lastInsertRowid } = insert.run({ ...training, orders: JSON.stringify(training.orders) });
      return readOne(find.get(Number(lastInsertRowid)));
    }).immediate,
    begin: (id, now) => begin.run({ id, now }).changes === 1,
    beat: (id, step, now) => beat.run(step, now, id).changes === 1,
    lastBeat: (id) => lastBeat.get(id) ?? null,
    putBack: (id) => { putBack.run(id); },
    end: (id, how) => end.run({ id, ...how }).changes === 1,
    addPoint: (id, point, at) => { addPoint.run({ id, ...point, at }); },
    cutPoints: (id, after) => { cutPoints.run(id, after); },
    pointsOf: (id) => points.all(id),
  };
}

function readOne(row: Row | undefined): Training | null {
  return row ? read(row) : null;
}
function read({ orders, ...row }: Row): Training {
  return { ...row, orders: TrainingOrders.parse(JSON.parse(orders)) };
}

/** By night, and from step to step by itself, in a mall that nobody has set otherwise. */
export const LOOP_DEFAULTS: LoopSettings = { nightlyAt: 19, everyInteractions: null, automatic: true, minShoppers: 2000, steps: 2500 };

export function readLoopSettings(db: Db): LoopSettings {
  const record = db.prepare<[], string>('SELECT record FROM loop_settings WHERE one = 1').pluck().get();
  return record === undefined ? LOOP_DEFAULTS : LoopSettings.parse(JSON.parse(record));
}
export function writeLoopSettings(db: Db, settings: LoopSettings): void {
  db.prepare('INSERT INTO loop_settings (one, record) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET record = excluded.record').run(JSON.stringify(settings));
}
