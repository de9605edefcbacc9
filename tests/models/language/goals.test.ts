/** The reader of goals: what a turn is about, by its words and by what it is said against. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { LESSONS, readLessons, writeLessons } from '../../../models/language/goals/lessons.ts';
import type { Lesson } from '../../../models/language/goals/lessons.ts';
import { loadGoals, openGoals } from '../../../models/language/goals/model.ts';
import type { GoalReader } from '../../../models/language/goals/model.ts';
import { train } from '../../../models/language/goals/train.ts';
import { NO_NAMES } from '../../../models/language/names.ts';

const lesson = (goal: Lesson['goal'], text: string, ...signs: string[]): Lesson => ({ goal, author: '1', signs, text });

describe('lessons', () => {
  test('[GO1] are read as they were written', () => {
    const lessons = [lesson('add', 'the red ones then', 'waits:no', 'spoken:one'), lesson('stock', '红的呢', 'spoken:one')];
    expect(readLessons(writeLessons(lessons))).toEqual(lessons);
  });
  test('[GO2] a line that is none is named', () => {
    expect(() => readLessons('waits:no\nadd\t1\t0\tgood\nnonsense\t1\t0\tbad\n')).toThrow(/line 3 .*nonsense/);
    expect(() => readLessons('waits:no\nadd\t1\t7\tno such sign\n')).toThrow(/line 2/);
  });
});

test('[GO3] the same words mean one thing or another by what went before', () => {
  const turns = Array.from({ length: 24 }, (_, i) => [lesson('no', `nah ${'abcdefgh'[i % 8] ?? ''}`, 'waits:add_to_cart'), lesson('alternative', `nah ${'abcdefgh'[i % 8] ?? ''}`, 'spoken:many')]).flat();
  const reader = openGoals(train(turns, NO_NAMES, 1));
  expect(reader.read({ text: 'nah', signs: ['waits:add_to_cart'] }, NO_NAMES)[0]?.goal).toBe('no');
  expect(reader.read({ text: 'nah', signs: ['spoken:many'] }, NO_NAMES)[0]?.goal).toBe('alternative');
});

test('[GO4] weights that lack a tensor are refused by its name', () => {
  expect(() => openGoals(new Map())).toThrow(/goals\.rareness/);
});

describe('the weights that come with the mall', () => {
  let reader: GoalReader, lessons: readonly Lesson[];
  beforeAll(async () => {
    reader = await loadGoals();
    lessons = readLessons(readFileSync(LESSONS, 'utf8'));
  });
  test('[GO5] chances are of all goals, in order, and sum to one', () => {
    const aims = reader.read({ text: 'where are the boots', signs: ['spoken:none'] }, NO_NAMES);
    expect(aims.reduce((sum, { sure }) => sum + sure, 0)).toBeCloseTo(1, 4);
    expect(aims.map(({ sure }) => sure)).toEqual(aims.map(({ sure }) => sure).toSorted((a, b) => b - a));
  });
  test('[GO6] learnt from some authors, another is read right in more than half of all turns, by whom all goals are used', () => {
    const own = lessons.filter(({ author }) => author === '1'), others = lessons.filter(({ author }) => author === '2' || author === '6');
    const other = openGoals(train(others, NO_NAMES, 1)), right = own.filter((each) => other.read(each, NO_NAMES)[0]?.goal === each.goal).length;
    const most = Math.max(...Map.groupBy(own, ({ goal }) => goal).values().map((of) => of.length));
    expect(new Set(own.map(({ goal }) => goal)).size).toBeGreaterThan(40);
    expect(right / own.length).toBeGreaterThan(0.55);
    expect(right).toBeGreaterThan(3 * most);
  });
});
