/** Versions of models, what is known of them, and the steps that each took. Every change is one transaction. */
import { DatasetNote, Gate, TasteFigures } from '../../shared/operator.ts';
import type { ModelStep, ModelVersion, VersionState } from '../../shared/operator.ts';
import { z } from 'zod';
import type { Db } from './open.ts';

/** Who takes a step, when (milliseconds since 1970), and why; the mall itself is null. */
export interface StepBy { readonly person: string | null; readonly at: number; readonly reason: string }

export interface NewVersion extends Omit<ModelVersion, 'version'> {
  readonly model: string;
}

interface Row extends Omit<ModelVersion, 'figures' | 'rivalFigures' | 'gates' | 'dataset'> {
  readonly figures: string; readonly rivalFigures: string | null; readonly gates: string | null; readonly dataset: string;
}

const COLUMNS = `version, weights, origin, state, seed, steps, people, simulated, dataset, figures, rival, rival_figures AS rivalFigures, gates, made_at AS madeAt`;

export interface ModelVersionsTable {
  /** Newest first. */
  all(): ModelVersion[];
  find(version: number): ModelVersion | null;
  inService(): ModelVersion | null;
  /** Records a version, in service at once where its state says so. Returns its number. */
  add(version: NewVersion, by: StepBy): number;
  /** Another state of a version, with the step noted. */
  move(version: number, state: VersionState, by: StepBy): void;
  /** Puts a version in service; the one before goes to `before`. */
  serve(version: number, before: VersionState, by: StepBy): void;
  /** Oldest first. */
  stepsOf(version: number): ModelStep[];
  /** Versions that have served and do so no more, the last to serve first. */
  servedBefore(): ModelVersion[];
}

export function modelVersionsTable(db: Db, model: string): ModelVersionsTable {
  const all = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM model_versions WHERE model = ? ORDER BY version DESC`);
  const find = db.prepare<[string, number], Row>(`SELECT ${COLUMNS} FROM model_versions WHERE model = ? AND version = ?`);
  const inService = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM model_versions WHERE version = (SELECT version FROM models_in_service WHERE model = ?)`);
  const insert = db.prepare(`INSERT INTO model_versions (model, weights, origin, state, seed, steps, people, simulated, dataset, figures, rival, rival_figures, gates, made_at)
    VALUES (@model, @weights, @origin, @state, @seed, @steps, @people, @simulated, @dataset, @figures, @rival, @rivalFigures, @gates, @madeAt)`);
  const setState = db.prepare<[string, number]>('UPDATE model_versions SET state = ? WHERE version = ?');
  const setServing = db.prepare('INSERT INTO models_in_service (model, version) VALUES (?, ?) ON CONFLICT (model) DO UPDATE SET version = excluded.version');
  const note = db.prepare('INSERT INTO model_steps (version, state, at, person, reason) VALUES (?, ?, ?, ?, ?)');
  const steps = db.prepare<[number], ModelStep>('SELECT state, at, person, reason FROM model_steps WHERE version = ? ORDER BY seq');
  const before = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM model_versions AS v WHERE model = ? AND state = 'retired'
    ORDER BY (SELECT MAX(seq) FROM model_steps WHERE version = v.version AND state = 'in-service') DESC NULLS LAST, version DESC`);
  const move = (version: number, state: VersionState, { person, at, reason }: StepBy): void => {
    setState.run(state, version);
    note.run(version, state, at, person, reason);
  };
  const serve = (version: number, state: VersionState, by: StepBy): void => {
    const last = inService.get(model);
    if (last && last.version !== version) move(last.version, state, by);
    setServing.run(model, version);
    move(version, 'in-service', by);
  };
  return {
    all: () => all.all(model).map(read),
    find: (version) => readOne(find.get(model, version)),
    inService: () => readOne(inService.get(model)),
    add: db.transaction((version: NewVersion, by: StepBy) => {
      const { figures, rivalFigures, gates, dataset } = version;
      const { lastInsertRowid } = insert.run({
        ...version, figures: JSON.stringify(figures), rivalFigures: rivalFigures && JSON.stringify(rivalFigures), gates: gates && JSON.stringify(gates), dataset: JSON.stringify(dataset),
      });
      const number = Number(lastInsertRowid);
      if (version.state === 'in-service') serve(number, 'retired', by);
      else note.run(number, version.state, by.at, by.person, by.reason);
      return number;
    }).immediate,
    move: db.transaction(move).immediate,
    serve: db.transaction(serve).immediate,
    stepsOf: (version) => steps.all(version),
    servedBefore: () => before.all(model).map(read),
  };
}

function readOne(row: Row | undefined): ModelVersion | null {
  return row ? read(row) : null;
}
function read({ figures, rivalFigures, gates, dataset, ...row }: Row): ModelVersion {
  return {
    ...row, figures: TasteFigures.parse(JSON.parse(figures)), rivalFigures: rivalFigures === null ? null : TasteFigures.parse(JSON.parse(rivalFigures)),
    gates: gates === null ? null : z.array(Gate).parse(JSON.parse(gates)), dataset: DatasetNote.parse(JSON.parse(dataset)),
  };
}
