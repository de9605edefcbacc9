/** Which of the things that a client reports may be learned from, and why others may not. */
import { ReportedInteraction } from '../../shared/interaction.ts';
import type { Interaction, SetAsideReason } from '../../shared/interaction.ts';
import { CONCOURSE_ID } from '../../shared/mall.ts';
import type { GoodsFinder } from '../storage/catalogue.ts';

/** How far a visit's reports have come: the latest client's time of what was kept of them, milliseconds since 1970. */
export interface Timeline { newest: number }

export interface JudgeContext {
  readonly shopper: string;
  /** `concourse` or a store's id. */
  readonly place: string;
  /** Milliseconds since 1970, the server's clock. */
  readonly now: number;
  readonly findGoods: GoodsFinder;
}

export type Judged =
  | { readonly ok: true; readonly interaction: Interaction & { readonly reportedAt: number } }
  | { readonly ok: false; readonly id: string | null; readonly reason: SetAsideReason };

/** A client corrects its clock by the server's; what is left is the network's and the clock's own haste, milliseconds. */
const AHEAD = 60_000;
/** A page that was away for longer than this tells of another day, milliseconds. */
const OLD = 24 * 3_600_000;
/** A report that was refused for its haste may come after the next one, milliseconds. */
const DISORDER = 60_000;

/**
 * @param event as it came over the wire
 * @param newest client's time of the latest thing told before, milliseconds since 1970
 */
export function judge(event: unknown, newest: number, { shopper, place, now, findGoods }: JudgeContext): Judged {
  const parsed = ReportedInteraction.safeParse(event);
  if (!parsed.success) return { ok: false, id: idOf(event), reason: parsed.error.issues.every(({ path }) => path[0] === 'kind') ? 'unknown-kind' : 'malformed' };
  const { at: reportedAt, id, sku = null, slot = null, seconds = null, ...what } = parsed.data;
  const aside = (reason: SetAsideReason): Judged => ({ ok: false, id, reason });
  if (reportedAt > now + AHEAD) return aside('in-the-future');
  if (reportedAt < now - OLD) return aside('too-old');
  if (reportedAt < newest - DISORDER) return aside('out-of-order');
  const goods = findGoods(what.product, place);
  if (!goods) return aside('unknown-product');
  if (place !== CONCOURSE_ID && goods.store !== place) return aside('not-sold-here');
  if (sku !== null && !goods.skus.includes(sku)) return aside('unknown-sku');
  return { ok: true, interaction: { ...what, id, shopper, store: goods.store, sku, slot, seconds, at: now, reportedAt } };
}

function idOf(event: unknown): string | null {
  const id = typeof event === 'object' && event !== null && 'id' in event ? event.id : null;
  return ReportedInteraction.shape.id.safeParse(id).data ?? null;
}
