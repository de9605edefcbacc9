/** Reports, what was decided about them, and what follows. Moments are milliseconds since 1970. */
import { CareCase, CaseContext } from '../../shared/care.ts';
import type { CareNotice, CaseKind, Decision, ReportReason } from '../../shared/care.ts';
import type { Db } from './open.ts';

export interface NewReport {
  readonly kind: CaseKind;
  /** Tells what it is about from all others of its kind. */
  readonly key: string;
  /** The person it is about, null where it is about none. */
  readonly subject: string | null;
  readonly context: CaseContext;
  readonly shopper: string; readonly reason: ReportReason; readonly note: string; readonly at: number;
}
export interface NewDecision {
  readonly case: number; readonly decision: Decision; readonly person: string; readonly name: string; readonly note: string; readonly at: number; readonly until: number | null;
}
export interface CaseRow { readonly id: number; readonly kind: CaseKind; readonly key: string; readonly subject: string | null; readonly context: CaseContext; readonly openedAt: number; readonly closedAt: number | null }
type Stored = Omit<CaseRow, 'context' | 'kind'> & { readonly kind: string; readonly context: string };

const COLUMNS = 'id, kind, key, subject, context, opened_at AS openedAt, closed_at AS closedAt';

export function careTables(db: Db) {
  const open = db.prepare<[string, string], number>('SELECT id FROM care_cases WHERE kind = ? AND key = ? AND closed_at IS NULL').pluck();
  const begin = db.prepare('INSERT INTO care_cases (kind, key, subject, context, opened_at) VALUES (@kind, @key, @subject, @context, @at)');
  const voice = db.prepare('INSERT INTO care_voices (case_id, shopper, reason, note, at) VALUES (@id, @shopper, @reason, @note, @at) ON CONFLICT (case_id, shopper) DO UPDATE SET reason = excluded.reason, note = excluded.note, at = excluded.at');
  const find = db.prepare<[number], Stored>(`SELECT ${COLUMNS} FROM care_cases WHERE id = ?`);
  const waiting = db.prepare<[number], Stored>(`SELECT ${COLUMNS} FROM care_cases WHERE closed_at IS NULL ORDER BY (SELECT count(*) FROM care_voices WHERE case_id = care_cases.id) DESC, opened_at LIMIT ?`);
  const decided = db.prepare<[number], Stored>(`SELECT ${COLUMNS} FROM care_cases WHERE closed_at IS NOT NULL ORDER BY closed_at DESC, id DESC LIMIT ?`);
  const voices = db.prepare<[number], CareCase['reports'][number]>('SELECT reason, note, at FROM care_voices WHERE case_id = ? ORDER BY at');
  const decisions = db.prepare<[number], CareCase['decisions'][number]>('SELECT decision, name AS by, at, until, note FROM care_decisions WHERE case_id = ? ORDER BY id');
  const before = db.prepare<[string | null, number], number>("SELECT count(*) FROM care_decisions AS d JOIN care_cases AS c ON c.id = d.case_id WHERE c.subject = ? AND c.id <> ? AND d.decision IN ('warn', 'mute')").pluck();
  const decide = db.prepare('INSERT INTO care_decisions (case_id, decision, person, name, note, at, until) VALUES (@case, @decision, @person, @name, @note, @at, @until)');
  const close = db.prepare('UPDATE care_cases SET closed_at = ? WHERE id = ? AND closed_at IS NULL');
  const mute = db.prepare('INSERT INTO care_mutes (person, until) VALUES (?, ?) ON CONFLICT (person) DO UPDATE SET until = max(until, excluded.until)');
  const notice = db.prepare('INSERT INTO care_notices (person, kind, text, until, at) VALUES (@person, @kind, @text, @until, @at)');
  const moves = ['UPDATE care_cases SET subject = @to WHERE subject = @from', 'UPDATE OR REPLACE care_voices SET shopper = @to WHERE shopper = @from', 'UPDATE care_notices SET person = @to WHERE person = @from',
    'INSERT INTO care_mutes (person, until) SELECT @to, until FROM care_mutes WHERE person = @from ON CONFLICT (person) DO UPDATE SET until = max(until, excluded.until)'].map((sql) => db.prepare(sql));

  const row = (stored: Stored): CaseRow => ({ ...stored, kind: CareCase.shape.kind.parse(stored.kind), context: CaseContext.parse(JSON.parse(stored.context)) });
  const caseOf = (stored: Stored): CareCase => {
    const { id, kind, context, openedAt, subject } = row(stored);
    return { id, kind, context, openedAt, reports: voices.all(id), before: subject === null ? 0 : before.get(subject, id) ?? 0, decisions: decisions.all(id) };
  };
  return {
    /** Adds a voice to the open case of that thing, which it opens where there is none. */
    report: db.transaction(({ context, ...report }: NewReport): number => {
      const id = open.get(report.kind, report.key) ?? Number(begin.run({ kind: report.kind, key: report.key, subject: report.subject, at: report.at, context: JSON.stringify(context) }).lastInsertRowid);
      voice.run({ id, shopper: report.shopper, reason: report.reason, note: report.note, at: report.at });
      return id;
    }).immediate,
    find: (id: number): CaseRow | null => { const stored = find.get(id); return stored ? row(stored) : null; },
    read: (id: number): CareCase | null => { const stored = find.get(id); return stored ? caseOf(stored) : null; },
    waiting: (most: number): CareCase[] => waiting.all(most).map(caseOf),
    decided: (most: number): CareCase[] => decided.all(most).map(caseOf),
    /** Closes an open case with a decision; false where it is closed already. Within the transaction of what follows from it. */
    decide: (made: NewDecision): boolean => {
      if (close.run(made.at, made.case).changes === 0) return false;
      decide.run(made);
      return true;
    },
    mute: (person: string, until: number): void => { mute.run(person, until); },
    mutes: (now: number): Map<string, number> => new Map(db.prepare<[number], [string, number]>('SELECT person, until FROM care_mutes WHERE until > ?').raw().all(now)),
    notify: (to: { readonly person: string; readonly kind: CareNotice['kind']; readonly text: string; readonly until: number | null; readonly at: number }): number => Number(notice.run(to).lastInsertRowid),
    unseen: (person: string): CareNotice[] => db.prepare<[string], CareNotice>('SELECT id, kind, text, until FROM care_notices WHERE person = ? AND seen_at IS NULL ORDER BY id').all(person),
    see: (person: string, id: number, at: number): void => { db.prepare('UPDATE care_notices SET seen_at = ? WHERE id = ? AND person = ? AND seen_at IS NULL').run(at, id, person); },
    /** A guest became an account, or signed in to one. */
    merge: (from: string, to: string): void => { for (const move of moves) move.run({ from, to }); },
  };
}
export type CareTables = ReturnType<typeof careTables>;
