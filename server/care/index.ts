/** Care for the people in the mall: what of their words reaches others, what they report, and what a moderator makes of it. */
import type { CareCase, CareNotice, CareQueue, CaseContext, Decide, ReportAbout, ReportReason } from '../../shared/care.ts';
import type { LocalText } from '../../shared/locale.ts';
import { Bucket } from '../rooms/bucket.ts';
import { careTables } from '../storage/care.ts';
import { readProduct, readStore } from '../storage/catalogue.ts';
import type { Db } from '../storage/open.ts';
import { forgetOldest } from '../forget.ts';
import type { Writer } from '../writer/index.ts';
import type { CaseDecided } from './decide.ts';
import { judge, warmUp } from './filter/index.ts';
import type { FilterOptions, Verdict } from './filter/index.ts';
import { openLately } from './lately.ts';
import type { Answered, ChatLine } from './lately.ts';

export interface Care {
  /** Whether a text may reach others. */
  readonly judge: (text: string) => Verdict;
  /** Until when somebody may not speak; null where they may. */
  readonly mutedUntil: (person: string) => number | null;
  /** What was said, and answered, so that it can be reported. */
  readonly heard: (line: ChatLine) => void;
  readonly answered: (answer: Answered) => void;
  /** What the assistant answered a shopper's question, within the last hour; null where they asked none of that id. */
  readonly answerTo: (shopper: string, question: string) => Answered | null;
  /** Resolves once it is on disk. @throws WriterError where it is not */
  readonly report: (report: Report) => Promise<Reported>;
  readonly notices: (person: string) => readonly CareNotice[];
  readonly seen: (person: string, notice: number) => Promise<void>;
  readonly queue: () => CareQueue;
  /** Resolves once it is on disk, and whom it concerns is told then. @throws WriterError where nothing is decided */
  readonly decide: (id: number, decide: Required<Pick<Decide, 'decision' | 'note'>> & Pick<Decide, 'hours'>, by: { readonly id: string; readonly name: string }) => Promise<Decided>;
  /** Hears of lines that are to be seen no more, and of what somebody is to be told. Each returns what ends it. */
  readonly onHidden: (listener: (hidden: { readonly place: string; readonly line: string }) => void) => () => void;
  readonly onNotice: (listener: (person: string, notice: CareNotice) => void) => () => void;
  /** A guest became an account. */
  readonly merge: (guest: string, account: string) => void;
}

export interface Report {
  readonly shopper: string; readonly place: string; readonly about: ReportAbout; readonly reason: ReportReason; readonly note: string;
  /** Who a visitor of the reporter's room is. */
  readonly personOf: (visitor: string) => { readonly id: string; readonly name: string } | null;
}
export type Reported = { readonly ok: true } | { readonly ok: false; readonly reason: 'too-many' | 'gone' | 'yourself' };
export type Decided = { readonly ok: true; readonly case: CareCase } | Extract<CaseDecided, { readonly ok: false }>;

export interface CareDeps extends FilterOptions {
  readonly db: Db;
  /** Of the same file. */
  readonly writer: Pick<Writer, 'write'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Reports of one shopper: at once, and a minute. */
const PACE = { burst: 6, perSecond: 0.1 } as const;
/** Lines shown around one that is reported, and of somebody who is; cases of a queue. */
const AROUND = 6, LINES = 12, QUEUE = { open: 100, decided: 30 } as const;
const ASKER = { en: 'An answer of the assistant', zh: '店员助手的回答' } as const;

export function openCare({ db, writer, now, ownHosts }: CareDeps): Care {
  warmUp();
  const tables = careTables(db), lately = openLately(now), mutes = tables.mutes(now()), paces = new Map<string, Bucket>();
  const onHidden = new Set<(hidden: { readonly place: string; readonly line: string }) => void>(), onNotice = new Set<(person: string, notice: CareNotice) => void>();
  const same = (name: string): LocalText => ({ en: name, zh: name });
  const texts = (lines: readonly ChatLine[], reported: (line: ChatLine) => boolean): CaseContext['texts'] => lines.map((line) => ({ by: line.name, text: line.text, at: line.at, reported: reported(line) }));

  /** What a report is about, as it is now; null where it is gone. */
  function subjectOf({ about, shopper, place, personOf }: Report): { readonly key: string; readonly subject: string | null; readonly context: CaseContext } | null {
    switch (about.kind) {
      case 'person': {
        const person = personOf(about.visitor);
        return person && { key: person.id, subject: person.id, context: { name: same(person.name), place, texts: texts(lately.of(person.id, LINES), () => true) } };
      }
      case 'chat': {
        const line = lately.line(about.line);
        return line && { key: line.id, subject: line.person, context: { name: same(line.name), place: line.place, texts: texts(lately.around(line, AROUND), ({ id }) => id === line.id) } };
      }
      case 'answer': {
        const answer = lately.answer(about.question);
        return answer?.shopper === shopper ? { key: answer.id, subject: null, context: { name: ASKER, place: answer.place, texts: [{ by: '?', text: answer.question, at: answer.at, reported: false }, { by: '!', text: answer.text, at: answer.at, reported: true }] } } : null;
      }
      case 'product': {
        const product = readProduct(db, about.store, about.product), at = now();
        return product ? { key: `${about.store}/${product.id}`, subject: null, context: { name: product.name, place: about.store, texts: [product.description.en, product.description.zh].map((text) => ({ by: readStore(db, about.store)?.name.en ?? about.store, text, at, reported: true })) } } : null;
      }
    }
  }

  return {
    judge: (text) => judge(text, { ownHosts }),
    mutedUntil(person) {
      const until = mutes.get(person);
      return until !== undefined && until > now() ? until : null;
    },
    heard: lately.addLine,
    answered: lately.addAnswer,
    answerTo(shopper, question) {
      const answer = lately.answer(question);
      return answer?.shopper === shopper ? answer : null;
    },
    async report(report) {
      const pace = paces.get(report.shopper) ?? new Bucket(PACE.perSecond, PACE.burst, now());
      paces.set(report.shopper, pace);
      forgetOldest(paces, 5000);
      if (!pace.take(1, now())) return { ok: false, reason: 'too-many' };
      const about = subjectOf(report);
      if (!about) return { ok: false, reason: 'gone' };
      if (about.subject === report.shopper) return { ok: false, reason: 'yourself' };
      await writer.write('care.report', { kind: report.about.kind, ...about, shopper: report.shopper, reason: report.reason, note: report.note, at: now() });
      return { ok: true };
    },
    notices: tables.unseen,
    seen: (person, notice) => writer.write('care.see', { person, notice, at: now() }),
    queue: () => ({ open: tables.waiting(QUEUE.open), decided: tables.decided(QUEUE.decided) }),
    async decide(id, { decision, hours, note }, by) {
      const decided = await writer.write('care.decide', { case: id, decision, hours, note, by, at: now() });
      if (!decided.ok) return decided;
      // From the record: who is muted may have become an account meanwhile.
      if (decision === 'mute') for (const [person, until] of tables.mutes(now())) mutes.set(person, until);
      if (decided.hidden) for (const listener of onHidden) listener(decided.hidden);
      if (decided.notice) for (const listener of onNotice) listener(decided.notice.person, decided.notice.notice);
      return { ok: true, case: decided.case };
    },
    onHidden(listener) {
      onHidden.add(listener);
      return () => { onHidden.delete(listener); };
    },
    onNotice(listener) {
      onNotice.add(listener);
      return () => { onNotice.delete(listener); };
    },
    merge(guest, account) {
      tables.merge(guest, account);
      const until = mutes.get(guest);
      if (until !== undefined) mutes.set(account, Math.max(until, mutes.get(account) ?? 0));
    },
  };
}
