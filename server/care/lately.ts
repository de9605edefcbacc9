/** What was said lately, kept in memory so that a report can show it; nothing of it is on disk unless somebody reports it. */
export interface ChatLine { readonly id: string; readonly person: string; readonly name: string; readonly place: string; readonly text: string; readonly at: number }
export interface Answered { readonly id: string; readonly shopper: string; readonly place: string; readonly question: string; readonly text: string; readonly at: number }

export interface Lately {
  readonly addLine: (line: ChatLine) => void;
  readonly addAnswer: (answer: Answered) => void;
  readonly line: (id: string) => ChatLine | null;
  readonly answer: (id: string) => Answered | null;
  /** What was said in a place around a line. */
  readonly around: (line: ChatLine, each: number) => readonly ChatLine[];
  /** The last lines of somebody, wherever. */
  readonly of: (person: string, most: number) => readonly ChatLine[];
}

/** How long it is kept, milliseconds, and how much of it. */
const KEPT_MS = 60 * 60_000, MOST = 2000;

export function openLately(now: () => number): Lately {
  let lines: ChatLine[] = [], answers: Answered[] = [];
  const fresh = <T extends { readonly at: number }>(all: T[]): T[] => (all.length > MOST + 200 || (all[0] && now() - all[0].at > KEPT_MS) ? all.filter(({ at }) => now() - at <= KEPT_MS).slice(-MOST) : all);
  return {
    addLine(line) { lines = fresh(lines); lines.push(line); },
    addAnswer(answer) { answers = fresh(answers); answers.push(answer); },
    line: (id) => fresh(lines).findLast((each) => each.id === id) ?? null,
    answer: (id) => fresh(answers).findLast((each) => each.id === id) ?? null,
    around({ id, place }, each) {
      const here = lines.filter((line) => line.place === place), at = here.findIndex((line) => line.id === id);
      return here.slice(Math.max(0, at - each), at + each + 1);
    },
    of: (person, most) => lines.filter((line) => line.person === person).slice(-most),
  };
}
