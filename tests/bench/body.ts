/** Bodies and what they wear: how well a tape finds what was told, how near estimates are to people measured (ANSUR II), and what pokes through. */
import { existsSync } from 'node:fs';
import type { MeasureName } from '../../shared/body.ts';
import { buildBody, completeMeasures, dress, sampleMeasures, tapeHeights } from '../../models/body/index.ts';
import type { FullMeasures, Item } from '../../models/body/index.ts';
import { randomFrom } from '../../models/engine/random.ts';
import { ANSUR, readAnsur } from '../models/body/ansur.ts';
import { poking } from '../models/body/poke.ts';
import { crotch, tape } from '../models/body/tape.ts';
import { figure, quantile } from './figure.ts';
import type { Bench, Figure } from './figure.ts';

/** People whose body is built and dressed. */
const PEOPLE = 200;
const SIZES = [0.88, 1, 1.15];

export const bench: Bench = async function* ({ data, say }): AsyncGenerator<Figure> {
  const random = randomFrom(11), sampled = Array.from({ length: PEOPLE }, () => sampleMeasures(random)), worst: number[] = [], built: number[] = [], worn: number[] = [];
  let under = 0, out = 0;
  for (const [i, measures] of sampled.entries()) {
    const from = performance.now(), body = buildBody(measures), heights = tapeHeights(body.figure);
    built.push(performance.now() - from);
    worst.push(Math.max(...(['chest', 'waist', 'hip'] as const).map((name) => Math.abs(tape(body, heights[name]) * 100 - measures[name])), Math.abs(crotch(body) * 100 - measures.inseam)));
    const then = performance.now(), dressed = dress(body, outfit(measures, SIZES[i % SIZES.length] ?? 1));
    worn.push(performance.now() - then);
    for (const item of [0, 1]) { const found = poking(dressed, item, 5); under += found.under; out += found.out; }
    if (i % 20 === 0) say(`${i} of ${PEOPLE} bodies`);
  }
  yield figure('tape.error', Math.max(...worst), 'cm', 'lower', { goal: 0.5 });
  yield figure('build.p50', quantile(built, 0.5), 'ms', 'lower');
  yield figure('wear.p50', quantile(worn, 0.5), 'ms', 'lower');
  yield figure('poke.through', out / Math.max(1, under), 'share', 'lower', { goal: 0 });

  const people = readAnsur(data ?? undefined);
  if (!people) return say(`no figures of ANSUR II: ${data ?? ANSUR} ${existsSync(data ?? ANSUR) ? 'has other files' : 'is not there'}`);
  for (const [cut, all] of Object.entries(people)) {
    for (const [told, guessed] of [[['height'], ['inseam', 'foot', 'chest']], [['height', 'chest'], ['waist', 'hip']], [['height', 'waist'], ['hip']]] as const) {
      for (const name of guessed) {
        const errors = all.map((person) => Math.abs(completeMeasures({ ...Object.fromEntries(told.map((each) => [each, person[each]])), cut: person.cut }).measures[name] - person[name]));
        const fitted = regression(all, told, name);
        yield figure(`ansur.${cut}.${name}.of.${told.join('+')}`, mean(errors), 'cm', 'lower', { reference: mean(fitted), by: 'least squares fitted to ANSUR II itself' });
      }
    }
  }
};

function outfit({ chest, waist, hip }: FullMeasures, share: number): Item[] {
  const of = (cm: number): number => (cm / 100) * share * 1.08, dimensions = { width: 0.4, height: 0.6, depth: 0.3 };
  return [
    { place: 'top', family: 't-shirt', params: {}, dimensions, sizes: { chest: of(chest), waist: of(waist), hip: of(hip) } },
    { place: 'bottom', family: 'trousers', params: {}, dimensions, sizes: { waist: of(waist), hip: of(hip) } },
  ];
}

/** Absolute errors of the best linear rule for these people, fitted to them. */
function regression(all: readonly FullMeasures[], told: readonly MeasureName[], name: MeasureName): number[] {
  const rows = all.map((person) => [1, ...told.map((each) => person[each])]), n = told.length + 1, normal = Array.from({ length: n }, (_, i) => [
    ...Array.from({ length: n }, (__, j) => rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0)), rows.reduce((sum, row, k) => sum + (row[i] ?? 0) * (all[k]?.[name] ?? 0), 0),
  ]);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) {
    if (i === j) continue;
    const factor = (normal[j]?.[i] ?? 0) / (normal[i]?.[i] ?? 1), row = normal[j];
    if (row) for (let k = i; k <= n; k++) row[k] = (row[k] ?? 0) - factor * (normal[i]?.[k] ?? 0);
  }
  const weights = normal.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
  return all.map((person, k) => Math.abs(weights.reduce((sum, w, i) => sum + w * (rows[k]?.[i] ?? 0), 0) - person[name]));
}

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);
