import type { SetAsideReason } from '../../shared/interaction.ts';
import type { Gate, VersionState } from '../../shared/operator.ts';
import type { TextKey } from '../../shared/texts/index.ts';

export const STATE_TEXTS: Readonly<Record<VersionState, TextKey>> = {
  candidate: 'operator:candidate_state', judged: 'operator:judged_state', shadow: 'operator:shadow_state', share: 'operator:share_state', 'in-service': 'operator:inService_state',
  retired: 'operator:retired_state', rejected: 'operator:rejected_state', 'rolled-back': 'operator:rolledBack_state',
};
export const STATE_COLOURS: Readonly<Record<VersionState, string>> = {
  candidate: 'gray', judged: 'blue', shadow: 'indigo', share: 'grape', 'in-service': 'teal', retired: 'gray', rejected: 'orange', 'rolled-back': 'red',
};
export const GATE_TEXTS: Readonly<Record<Gate['name'], TextKey>> = {
  ranking: 'operator:ranking_gate', popularity: 'operator:popularity_gate', exposure: 'operator:exposure_gate', latency: 'operator:latency_gate',
};
export const GATE_HINTS: Readonly<Record<Gate['name'], TextKey>> = {
  ranking: 'operator:ranking_hint', popularity: 'operator:popularity_hint', exposure: 'operator:exposure_hint', latency: 'operator:latency_hint',
};
/** Versions that can still go on, and those that may come back. */
export const ON_ITS_WAY: ReadonlySet<VersionState> = new Set(['judged', 'shadow', 'share']);
export const MAY_SERVE: ReadonlySet<VersionState> = new Set(['judged', 'shadow', 'share', 'retired', 'rolled-back']);
export const ASIDE_TEXTS: Readonly<Record<SetAsideReason, TextKey>> = {
  malformed: 'operator:malformed_aside', 'unknown-kind': 'operator:unknownKind_aside', 'unknown-product': 'operator:unknownProduct_aside', 'not-sold-here': 'operator:notSoldHere_aside',
  'unknown-sku': 'operator:unknownSku_aside', 'in-the-future': 'operator:future_aside', 'too-old': 'operator:old_aside', 'out-of-order': 'operator:order_aside',
  repeated: 'operator:repeated_aside', flood: 'operator:flood_aside',
};
