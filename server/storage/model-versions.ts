import { z } from 'zod';
import type { Db } from './open.ts';

/** How well a version ranked what was held out; higher is better, each from 0 to 1. */
export const TasteFigures = z.strictObject({
  shoppers: z.int(), hr10: z.number(), ndcg10: z.number(), popularityHr10: z.number(), popularityNdcg10: z.number(),
});
export type TasteFigures = z.infer<typeof TasteFigures>;

/** `shipped` came with the mall; `in-service` was better than what served before; `kept-back` was not. */
export type Decision = 'shipped' | 'in-service' | 'kept-back';

export interface ModelVersion {
  readonly version: number;
  readonly model: string;
  /** SHA-256 of the weights' file. */
  readonly weights: string;
  /** SHA-256 of the training set, or where it is described. */
  readonly data: string;
  readonly seed: number;
  readonly steps: number;
  /** Shoppers trained on, of flesh and blood and simulated. */
  readonly people: number; readonly simulated: number;
  readonly figures: TasteFigures;
  /** The version in service then, and its figures on the same held-out interactions. */
  readonly rival: number | null; readonly rivalFigures: TasteFigures | null;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly decision: Decision;
}

interface Row extends Omit<ModelVersion, 'figures' | 'rivalFigures'> { readonly figures: string; readonly rivalFigures: string | null }

const COLUMNS = `version, model, weights, data, seed, steps, people, simulated, figures, rival, rival_figures AS rivalFigures, made_at AS madeAt, decision`;

export interface ModelVersionsTable {
  /** Newest first. */
  all(model: string): ModelVersion[];
  inService(model: string): ModelVersion | null;
  /** Records a version, and puts it in service where its decision says so, at once. Returns its number. */
  add(version: Omit<ModelVersion, 'version'>): number;
}

export function modelVersionsTable(db: Db): ModelVersionsTable {
  const all = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM model_versions WHERE model = ? ORDER BY version DESC`);
  const inService = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM model_versions WHERE version = (SELECT version FROM models_in_service WHERE model = ?)`);
  const insert = db.prepare(`INSERT INTO model_versions (model, weights, data, seed, steps, people, simulated, figures, rival, rival_figures, made_at, decision)
    VALUES (@model, @weights, @data, @seed, @steps, @people, @simulated, @figures, @rival, @rivalFigures, @madeAt, @decision)`);
  const serve = db.prepare('INSERT INTO models_in_service (model, version) VALUES (?, ?) ON CONFLICT (model) DO UPDATE SET version = excluded.version');
  return {
    all: (model) => all.all(model).map(read),
    inService(model) {
      const row = inService.get(model);
      return row ? read(row) : null;
    },
    add: db.transaction((version: Omit<ModelVersion, 'version'>) => {
      const { figures, rivalFigures } = version;
      const { lastInsertRowid } = insert.run({ ...version, figures: JSON.stringify(figures), rivalFigures: rivalFigures && JSON.stringify(rivalFigures) });
      const number = Number(lastInsertRowid);
      if (version.decision !== 'kept-back') serve.run(version.model, number);
      return number;
    }).immediate,
  };
}

function read({ figures, rivalFigures, ...row }: Row): ModelVersion {
  return { ...row, figures: TasteFigures.parse(JSON.parse(figures)), rivalFigures: rivalFigures === null ? null : TasteFigures.parse(JSON.parse(rivalFigures)) };
}
