import { LoopOverview, LoopSettings, ModelVersion, Training, VersionHistory } from '../../shared/operator.ts';
import type { TakeStep } from '../../shared/operator.ts';
import { ask } from '../console/api.ts';

export const fetchLoop = (): Promise<LoopOverview> => ask('GET', '/api/operator', LoopOverview);
export const fetchVersion = (version: number): Promise<VersionHistory> => ask('GET', `/api/operator/versions/${version}`, VersionHistory);
export const takeStep = (version: number, to: TakeStep['to']): Promise<ModelVersion> => ask('POST', `/api/operator/versions/${version}/step`, ModelVersion, { to });
export const rollBack = (): Promise<ModelVersion> => ask('POST', '/api/operator/roll-back', ModelVersion, {});
export const train = (): Promise<Training> => ask('POST', '/api/operator/trainings', Training, {});
export const cancelTraining = (training: number): Promise<Training> => ask('POST', `/api/operator/trainings/${training}/cancel`, Training, {});
export const saveSettings = (settings: LoopSettings): Promise<LoopSettings> => ask('PUT', '/api/operator/settings', LoopSettings, settings);
/** Where the journal is downloaded. */
export const JOURNAL = '/api/operator/journal.jsonl';
