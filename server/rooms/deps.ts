import type { Logger } from 'pino';
import type { Me } from '../../shared/account.ts';
import type { Care } from '../care/index.ts';
import type { WhoIs } from '../http/refusal.ts';
import type { Journal } from '../learning/journal.ts';
import type { Privacy } from '../learning/privacy.ts';
import type { Reports } from '../learning/reports.ts';
import type { Attendance } from '../planning/attendance.ts';
import type { Assistant } from '../studio/assistant/index.ts';
import type { Designs } from '../studio/custom/index.ts';
import type { Desk } from '../studio/desk.ts';
import type { Layouts } from '../studio/layout.ts';
import type { Offers } from '../studio/offers.ts';
import type { Recommender } from '../studio/recommend.ts';
import type { Turns } from './turns.ts';

/** What rooms need of the rest of the mall. */
export interface PlaceDeps {
  /** People in one room at most; who arrives beyond it gets another room of the same place. */
  readonly capacity: number;
  readonly isStore: (id: string) => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly log: Logger;
  readonly whoIs: WhoIs;
  /** False where this person has joined so often lately that they have to wait. */
  readonly mayJoin: (person: string) => Promise<boolean>;
  /** The person of this id now: the account, once a guest has become one. */
  readonly person: (id: string) => Me | null;
  readonly reports: Reports;
  readonly assistant: Assistant;
  readonly desk: Pick<Desk, 'onAnswer'>;
  readonly care: Care;
  readonly designs: Pick<Designs, 'isModelOf'>;
  readonly journal: Pick<Journal, 'onKept'>;
  readonly layouts: Pick<Layouts, 'layoutFor' | 'restock'>;
  readonly recommender: Recommender;
  /** Of the recommendations of all rooms, and of what is shown to all who come in. */
  readonly turns: Turns;
  readonly arrivals: Turns;
  readonly offers: Offers;
  readonly privacy: Pick<Privacy, 'onChange'>;
  readonly attendance: Pick<Attendance, 'enter' | 'leave' | 'stand'>;
}
