/** Tools of what shoppers tell of themselves: remembered for their account, shown, and forgotten on request. */
import { z } from 'zod';
import { MEASURE_NAMES } from '../../../shared/body.ts';
import type { Measures } from '../../../shared/body.ts';
import { Told, toldKey } from '../../../shared/told.ts';
import { usualShoeSize } from '../../commerce/sizes.ts';
import { readMeasures } from '../../storage/measures.ts';
import { readTold } from '../../storage/told.ts';
import type { Act } from '../assistant/acts.ts';
import type { ToldFact } from '../assistant/acts-affairs.ts';
import { fact } from '../assistant/facts.ts';
import { asked } from '../assistant/goods.ts';
import { wordOf } from '../assistant/needs.ts';
import type { ToolDeps } from './deps.ts';
import type { Wish } from '../assistant/wish.ts';
import { done, refused, tool } from './tool.ts';
import type { Tool, ToolContext } from './tool.ts';

const RememberInput = z.strictObject({ told: Told });
const ForgetInput = z.strictObject({
  about: z.enum(['size', 'for', 'likes', 'avoids', 'budget', 'note']).optional().describe('what to forget; everything that was told without it'),
});
const Nothing = z.strictObject({});

export function toldFact(told: Told): ToldFact {
  const source = `told:${toldKey(told)}`;
  switch (told.about) {
    case 'size':
      return { about: 'size', of: told.goods, value: fact({ kind: 'code', text: told.size }, source) };
    case 'for':
      return { about: 'for', of: told.who, value: told.age === null ? null : fact({ kind: 'count', n: told.age }, source) };
    case 'likes':
    case 'avoids':
      return { about: told.about, of: told.what, value: fact({ kind: 'text', text: wordOf(told.value) }, source) };
    case 'budget':
      return { about: 'budget', of: 'budget', value: fact({ kind: 'money', minor: told.most, currency: told.currency }, source) };
    case 'note':
      return { about: 'note', of: 'note', value: asked(told.text) };
  }
}

/** A wish with what this shopper told before, where the wish leaves it open; `told` is what was added. */
export function withTold(
  { db }: Pick<ToolDeps, 'db'>,
  { shopper }: Pick<ToolContext, 'shopper'>,
  wish: Partial<Wish>,
  purpose: 'find' | 'recommend',
): { readonly wish: Partial<Wish>; readonly told: readonly ToldFact[] } {
  const known = readTold(db, shopper).map(({ told }) => told),
    used: Told[] = [],
    forKids = wish.qualities?.includes('kids') ?? false;
  let next = wish;
  for (const told of known) {
    const before = next;
    if (told.about === 'avoids' && told.value !== next.colour && told.value !== next.material)
      next = { ...next, avoid: [...(next.avoid ?? []), told.value] };
    if (told.about === 'for' && told.who === 'child' && told.age !== null && told.age <= 17 && forKids && (next.age ?? null) === null)
      next = { ...next, age: told.age };
    if (told.about === 'budget' && purpose === 'recommend' && (next.most ?? null) === null) next = { ...next, most: told.most };
    if (next !== before) used.push(told);
  }
  return { wish: next, told: used.map(toldFact) };
}

function measuresAct(measures: Measures): Act {
  const size = usualShoeSize(measures);
  return {
    say: 'known-measures',
    measures: MEASURE_NAMES.filter((of) => measures[of] !== undefined),
    shoes: size === null ? null : fact({ kind: 'code', text: size }, 'measures:foot by the usual table'),
  };
}

/** Keeping and forgetting throw a WriterError where they could not be written: then all is as it was. */
export function toldTools({ db, writer, now }: ToolDeps): Tool[] {
  return [
    tool({
      name: 'remember',
      effect: 'notes',
      input: RememberInput,
      description:
        'Keeps what the shopper said of their size, for whom they buy, their taste or their budget, and what else they want kept as a note in their words, for their account only. Only what they said themselves.',
      async run({ told }, { shopper }) {
        const kept = await writer.write('told.keep', { shopper, told, at: now() });
        return kept
          ? done([{ say: 'noted', told: toldFact(told) }])
          : refused('opted-out', 'This shopper shops unknown: nothing is kept of them.', [{ say: 'not-kept' }]);
      },
    }),
    tool({
      name: 'what_is_remembered',
      effect: 'reads',
      input: Nothing,
      description: 'Tells what this shopper told before and is remembered, which measures they gave and the shoe size of those, and shows the page where all that the mall knows stands.',
      run(_, { shopper }) {
        const told = readTold(db, shopper).map((each) => toldFact(each.told)), measures = readMeasures(db, shopper),
          acts: Act[] = [...(told.length > 0 ? [{ say: 'known' as const, told }] : []), ...(measures ? [measuresAct(measures)] : [])];
        return done(acts.length > 0 ? acts : [{ say: 'known-nothing' }], { actions: [measures && told.length === 0 ? { do: 'show-measures' } : { do: 'show-known' }] });
      },
    }),
    tool({
      name: 'forget',
      effect: 'asks',
      input: ForgetInput,
      description: 'Forgets one sort of what the shopper told, or proposes to forget all of it and their measures.',
      async run({ about }, { shopper }) {
        const told = readTold(db, shopper), measures = about === undefined && readMeasures(db, shopper) !== null;
        if (told.length === 0 && !measures) return done([{ say: 'nothing-to-forget' }]);
        if (about === undefined) {
          return {
            ...done([{ say: 'ask-forget', measures }]),
            ok: true,
            async proposal() {
              await writer.write('told.forget', { shopper, what: 'all' });
              return done([{ say: 'forgot', all: true }]);
            },
          };
        }
        const forgotten = await writer.write('told.forget', { shopper, what: { about } });
        return done([forgotten > 0 ? { say: 'forgot', all: false } : { say: 'nothing-to-forget' }]);
      },
    }),
  ];
}
