/** Turns that the reader of goals learns from, as `lessons.txt` holds them: a line each, `goal<TAB>signs<TAB>text`, signs as numbers of a list at its head. */
import { GOALS } from './goals.ts';
import type { TurnGoal } from './goals.ts';
import type { Told } from './runs.ts';

export interface Lesson extends Told {
  readonly goal: TurnGoal;
  /** Who wrote it: `3`, or `old` for conversations that were there before. */
  readonly author: string;
}

export const LESSONS = new URL('lessons.txt', import.meta.url);

export function writeLessons(lessons: readonly Lesson[]): string {
  const signs = [...new Set(lessons.flatMap((lesson) => lesson.signs))].sort(), numbers = new Map(signs.map((sign, i) => [sign, i]));
  const lines = lessons.map(({ goal, author, signs: of, text }) => [goal, author, of.map((sign) => numbers.get(sign)).join(' '), text.replaceAll(/\s+/g, ' ')].join('\t'));
  return `${signs.join(' ')}\n${lines.join('\n')}\n`;
}

/** @throws RangeError naming the line that is not of the form */
export function readLessons(file: string): readonly Lesson[] {
  const [head = '', ...lines] = file.trimEnd().split('\n'), signs = head.split(' ');
  return lines.map((line, i) => {
    const [goal = '', author = '', numbers = '', text = ''] = line.split('\t'), of = numbers.split(' ').map((number) => signs[Number(number)]);
    if (!(GOALS as readonly string[]).includes(goal) || text === '' || of.some((sign) => sign === undefined)) throw new RangeError(`line ${i + 2} of the lessons is no goal, author, signs and text: ${line}`);
    return { goal: goal as TurnGoal, author, signs: of as string[], text };
  });
}
