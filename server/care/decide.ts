/** What a moderator's decision writes: the case with it, a mute, a notice, a text that is hidden. */
import { DECISIONS_OF } from '../../shared/care.ts';
import type { CareCase, CareNotice, Decision } from '../../shared/care.ts';
import type { LocalText } from '../../shared/locale.ts';
import { editProduct } from '../commerce/merchandise.ts';
import { careTables } from '../storage/care.ts';
import { readVersionedProduct } from '../storage/merchandise.ts';
import type { Db } from '../storage/open.ts';

export interface DecideCase {
  readonly case: number; readonly decision: Decision; readonly note: string;
  /** Of a mute. */
  readonly hours?: number | undefined;
  readonly by: { readonly id: string; readonly name: string };
  /** Milliseconds since 1970. */
  readonly at: number;
}
export type CaseDecided =
  | {
    readonly ok: true; readonly case: CareCase;
    /** Whom it tells what. */
    readonly notice: { readonly person: string; readonly notice: CareNotice } | null;
    /** The line that is to be seen no more. */
    readonly hidden: { readonly place: string; readonly line: string } | null;
  }
  | { readonly ok: false; readonly reason: 'unknown' | 'decided' | 'not-for-this' | 'hours' | 'changed' };

const HOUR = 3_600_000;
/** Stands where a text was hidden. */
const WITHHELD: LocalText = { en: 'The mall has withheld this text.', zh: '商场已隐藏这段文字。' };

/** Closes an open case with a decision and what follows from it, all or nothing. */
export function decideCase(db: Db, { case: id, decision, hours, note, by, at }: DecideCase): CaseDecided {
  const tables = careTables(db);
  return db.transaction((): CaseDecided => {
    const found = tables.find(id);
    if (!found) return { ok: false, reason: 'unknown' };
    const { kind, key, subject, context } = found;
    if (!DECISIONS_OF[kind].includes(decision)) return { ok: false, reason: 'not-for-this' };
    if ((decision === 'mute') !== (hours !== undefined)) return { ok: false, reason: 'hours' };
    const [store = '', product = ''] = key.split('/'), version = kind === 'product' ? readVersionedProduct(db, store, product)?.version : undefined;
    if (decision === 'hide' && kind === 'product' && version === undefined) return { ok: false, reason: 'changed' };
    const until = hours === undefined ? null : at + hours * HOUR;
    if (!tables.decide({ case: id, decision, person: by.id, name: by.name, note, at, until })) return { ok: false, reason: 'decided' };

    if (until !== null && subject !== null) tables.mute(subject, until);
    if (decision === 'hide' && version !== undefined) {
      const edited = editProduct(db, store, product, { version, description: WITHHELD });
      if (!edited.ok) throw new Error(`${key} was read and could not be edited within one transaction: ${edited.reason}`);
    }
    let notice: CareNotice | null = null;
    if (subject !== null && (decision === 'warn' || decision === 'mute' || decision === 'hide')) {
      const text = context.texts.find(({ reported }) => reported)?.text ?? '';
      notice = { id: tables.notify({ person: subject, kind: decision, text, until, at }), kind: decision, text, until };
    }
    return {
      ok: true, case: tables.read(id) as CareCase,
      notice: notice && subject !== null ? { person: subject, notice } : null,
      hidden: decision === 'hide' && kind === 'chat' ? { place: context.place, line: key } : null,
    };
  }).immediate();
}
