/** What an operator sees and does: versions and their steps, trainings, settings, and the journal to take away. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router, json } from 'express';
import type { Request, Response } from 'express';
import { AskTraining, LoopSettings, TakeStep } from '../../shared/operator.ts';
import type { LoopOverview, ModelVersion, Training, VersionHistory } from '../../shared/operator.ts';
import { journalLines } from '../learning/export.ts';
import type { Stepped } from '../learning/lifecycle.ts';
import type { Loop } from '../learning/loop.ts';
import { openOverview } from '../learning/overview.ts';
import type { OverviewDeps } from '../learning/overview.ts';
import { writeLoopSettings } from '../storage/trainings.ts';
import { HttpRefusal, operatorOf, parseInput } from './refusal.ts';

export interface OperatorDeps extends OverviewDeps { readonly loop: Loop }

export function operatorRoutes(deps: OperatorDeps): Router {
  const { db, registry, lifecycle, trainings, loop, now } = deps, router = Router(), overview = openOverview(deps);
  router.use('/api/operator', (_request, response, next) => {
    operatorOf(response);
    response.set('Cache-Control', 'no-store');
    next();
  });
  const by = (response: Response, reason: string) => ({ person: operatorOf(response).id, at: now(), reason });
  const versionOf = (request: Request<{ version: string }>): ModelVersion => {
    const version = /^\d{1,9}$/.test(request.params.version) ? registry.find(Number(request.params.version)) : null;
    if (!version) throw new HttpRefusal(404, 'unknown-version', 'There is no such version; GET /api/operator lists them.', 'version');
    return version;
  };
  const answer = async (stepped: Stepped): Promise<ModelVersion> => {
    if (!stepped.ok) throw new HttpRefusal(409, stepped.reason, stepped.message, 'version');
    await loop.look();
    return stepped.version;
  };

  router.get('/api/operator', (_request, response) => {
    response.json(overview() satisfies LoopOverview);
  });
  router.get('/api/operator/versions/:version', (request, response) => {
    const version = versionOf(request);
    response.json({ version, steps: registry.stepsOf(version.version) } satisfies VersionHistory);
  });
  router.post('/api/operator/versions/:version/step', json({ limit: '1kb' }), async (request, response) => {
    const { version } = versionOf(request), { to } = parseInput(TakeStep, request.body), who = by(response, 'by hand');
    if (to !== 'rejected') await readable(version);
    response.json(await answer(to === 'next' ? lifecycle.advance(version, who) : to === 'service' ? lifecycle.serve(version, who) : lifecycle.reject(version, who)));
  });
  /** What cannot be read is not put before anybody. */
  async function readable(number: number): Promise<void> {
    const version = registry.find(number), loaded = version && await registry.load(version);
    if (loaded && !loaded.ok) throw new HttpRefusal(409, 'unreadable', loaded.reason, 'version');
    if (loaded) await loaded.model.close();
  }
  router.post('/api/operator/roll-back', async (_request, response) => {
    response.json(await answer(lifecycle.rollBack(by(response, 'rolled back by hand'))));
  });

  router.post('/api/operator/trainings', json({ limit: '1kb' }), async (request, response) => {
    const { steps, minShoppers } = parseInput(AskTraining, request.body);
    const asked = trainings.ask('asked', operatorOf(response).id, { ...steps !== undefined && { steps }, ...minShoppers !== undefined && { minShoppers } });
    if (!asked) throw new HttpRefusal(409, 'training', 'A training waits or runs already; cancel it first, or wait for its end.');
    await loop.look();
    response.status(201).json(asked satisfies Training);
  });
  router.post('/api/operator/trainings/:training/cancel', (request, response) => {
    const { training } = request.params, id = /^\d{1,9}$/.test(training) ? Number(training) : 0;
    if (!trainings.cancel(id)) throw new HttpRefusal(409, 'ended', 'There is no such training, or it has ended.', 'training');
    response.json(trainings.find(id) satisfies Training | null);
  });

  router.put('/api/operator/settings', json({ limit: '1kb' }), (request, response) => {
    const settings = parseInput(LoopSettings, request.body);
    writeLoopSettings(db, settings);
    response.json(settings);
  });

  router.get('/api/operator/journal.jsonl', async (_request, response) => {
    response.attachment('journal.jsonl').type('application/x-ndjson');
    await pipeline(Readable.from(journalLines(db)), response);
  });
  return router;
}
