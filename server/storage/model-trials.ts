/** Trials of versions, whose answers come from which of the two, and what those shoppers did since. */
import { Trial, TrialFigures } from '../../shared/operator.ts';
import type { TrialStage } from '../../shared/operator.ts';
import type { Db } from './open.ts';

export type Arm = 'version' | 'rival';

export interface NewTrial { readonly version: number; readonly rival: number; readonly stage: TrialStage; readonly share: number; readonly startedAt: number }

/** Visits of an arm's shoppers that have ended: sums over shoppers of visits, of visits that were such, their squares and products. */
export interface ArmOutcome {
  readonly arm: Arm; readonly shoppers: number; readonly n: number; readonly nn: number;
  readonly finds: number; readonly findsFinds: number; readonly nFinds: number;
  readonly purchases: number; readonly purchasesPurchases: number; readonly nPurchases: number;
  readonly dismissals: number; readonly dismissalsDismissals: number; readonly nDismissals: number;
}

export interface ModelTrialsTable {
  /** The one that goes on, if any. */
  current(): Trial | null;
  /** The last `most`, newest first. */
  recent(most: number): Trial[];
  start(trial: NewTrial): void;
  end(id: number, at: number): void;
  note(id: number, figures: TrialFigures): void;
  armOf(trial: number, shopper: string): Arm | null;
  /** For good: one that has an arm keeps it. Of who opted out nothing is kept. */
  assign(trial: number, shopper: string, arm: Arm, since: number): void;
  outcomes(trial: number): ArmOutcome[];
}

interface Row extends Omit<Trial, 'figures'> { readonly figures: string | null }

const COLUMNS = 'id, version, rival, stage, share, started_at AS startedAt, ended_at AS endedAt, figures';
const did = (kinds: string): string => `EXISTS (SELECT 1 FROM interactions AS i WHERE i.shopper = v.shopper AND i.store = v.place
  AND i.at BETWEEN v.entered_at AND v.left_at AND i.kind IN (${kinds}))`;

export function modelTrialsTable(db: Db, model: string): ModelTrialsTable {
  const current = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM model_trials WHERE model = ? AND ended_at IS NULL`);
  const recent = db.prepare<[string, number], Row>(`SELECT ${COLUMNS} FROM model_trials WHERE model = ? ORDER BY id DESC LIMIT ?`);
  const start = db.prepare('INSERT INTO model_trials (model, version, rival, stage, share, started_at) VALUES (@model, @version, @rival, @stage, @share, @startedAt)');
  const end = db.prepare('UPDATE model_trials SET ended_at = ? WHERE id = ? AND ended_at IS NULL');
  const note = db.prepare('UPDATE model_trials SET figures = ? WHERE id = ?');
  const armOf = db.prepare<[number, string], Arm>('SELECT arm FROM trial_shoppers WHERE trial = ? AND shopper = ?').pluck();
  const assign = db.prepare(`INSERT INTO trial_shoppers (trial, shopper, arm, since)
    SELECT @trial, @shopper, @arm, @since WHERE NOT EXISTS (SELECT 1 FROM opt_outs WHERE shopper = @shopper) ON CONFLICT DO NOTHING`);
  const outcomes = db.prepare<[number], ArmOutcome>(`
    WITH ended AS (
      SELECT t.arm, t.shopper, ${did("'ask', 'pickup', 'try', 'cart', 'buy'")} AS f, ${did("'buy'")} AS p, ${did("'dismiss'")} AS d
      FROM trial_shoppers AS t JOIN visits AS v ON v.shopper = t.shopper AND v.left_at > t.since AND v.place <> 'concourse'
      WHERE t.trial = ?
    ), each AS (SELECT arm, shopper, COUNT(*) AS n, SUM(f) AS f, SUM(p) AS p, SUM(d) AS d FROM ended GROUP BY arm, shopper)
    SELECT arm, COUNT(*) AS shoppers, SUM(n) AS n, SUM(n * n) AS nn, SUM(f) AS finds, SUM(f * f) AS findsFinds, SUM(n * f) AS nFinds,
      SUM(p) AS purchases, SUM(p * p) AS purchasesPurchases, SUM(n * p) AS nPurchases,
      SUM(d) AS dismissals, SUM(d * d) AS dismissalsDismissals, SUM(n * d) AS nDismissals
    FROM each GROUP BY arm`);
  const read = ({ figures, ...row }: Row): Trial => ({ ...row, figures: figures === null ? null : TrialFigures.parse(JSON.parse(figures)) });
  return {
    current() {
      const row = current.get(model);
      return row ? read(row) : null;
    },
    recent: (most) => recent.all(model, most).map(read),
    start: (trial) => { start.run({ ...trial, model }); },
    end: (id, at) => { end.run(at, id); },
    note: (id, figures) => { note.run(JSON.stringify(figures), id); },
    armOf: (trial, shopper) => armOf.get(trial, shopper) ?? null,
    assign: (trial, shopper, arm, since) => { assign.run({ trial, shopper, arm, since }); },
    outcomes: (trial) => outcomes.all(trial),
  };
}
