/** What one did with goods, on its way to the journal: kept until the room says that it is on disk. */
import { z } from 'zod';
import { ReportedInteraction } from '../../../shared/interaction.ts';
import type { Shelf } from './chat-log.ts';

const Batch = z.strictObject({ batch: z.uuid(), place: z.string(), events: z.array(ReportedInteraction).min(1).max(50) });
type Batch = z.infer<typeof Batch>;
/** A batch as a room takes it. */
export type Report = Omit<Batch, 'place'>;

/** What happened; the outbox adds its id and time. */
export type Happened = Omit<ReportedInteraction, 'id' | 'at'>;

export interface Outbox {
  readonly add: (place: string, happened: Happened) => void;
  /** Sends what waits for a place. `again` also sends what was sent before and not kept, as after a lost connection. */
  readonly flush: (place: string, again?: boolean) => void;
  /** It is on disk; what was set aside of it would be set aside again. */
  readonly kept: (batch: string) => void;
  /**
   * The room refused a batch, or the one sent first where it does not say which. Where it may take it later
   * it is sent again after a while, and nothing overtakes it meanwhile; else it is dropped.
   */
  readonly refused: (batch: string | null, code: string) => void;
  readonly waiting: () => number;
}

const KEY = 'galleria.outbox';
/** Events of a batch, and batches kept for a server that is away. */
const MOST = 50, MOST_BATCHES = 40;
/** Refusals that pass: too fast, and a disk that takes nothing now. How long they are waited out, milliseconds. */
const PASSING: ReadonlySet<string> = new Set(['too-many', 'not-kept']), WAIT = 5000;

export function openOutbox(deps: { readonly shelf: Shelf; readonly newId: () => string; readonly now: () => number; readonly send: (report: Report) => boolean }): Outbox {
  let batches = restore(deps.shelf);
  const sent = new Set<string>();
  let notBefore = 0;
  const save = (): void => deps.shelf.setItem(KEY, JSON.stringify(batches));
  const drop = (batch: string): void => {
    batches = batches.filter((each) => each.batch !== batch);
    sent.delete(batch);
    save();
  };
  return {
    add(place, happened) {
      const event = { ...happened, id: deps.newId(), at: deps.now() };
      const open = batches.findLast((each) => each.place === place && !sent.has(each.batch) && each.events.length < MOST);
      if (open) open.events.push(event);
      else batches.push({ batch: deps.newId(), place, events: [event] });
      batches = batches.slice(-MOST_BATCHES);
      save();
    },
    flush(place, again = false) {
      if (deps.now() < notBefore && !again) return;
      for (const { batch, place: of, events } of batches) {
        if (of !== place || (sent.has(batch) && !again)) continue;
        if (deps.send({ batch, events })) sent.add(batch);
      }
    },
    kept: drop,
    refused(batch, code) {
      const which = batch ?? batches.find((each) => sent.has(each.batch))?.batch;
      if (which === undefined) return;
      if (!PASSING.has(code)) return drop(which);
      sent.delete(which);
      notBefore = deps.now() + WAIT;
    },
    waiting: () => batches.reduce((sum, { events }) => sum + events.length, 0),
  };
}

function restore(shelf: Shelf): Batch[] {
  try {
    return z.array(Batch).safeParse(JSON.parse(shelf.getItem(KEY) ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}
