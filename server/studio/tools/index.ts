/** All tools under one roof: a call is parsed, run, and what it proposes is kept until the shopper answers. */
import { z } from 'zod';
import { ORDER_NEXT } from '../../../shared/shop.ts';
import type { Order } from '../../../shared/shop.ts';
import { forgetOldest } from '../../forget.ts';
import { cartTools } from './cart.ts';
import type { ToolDeps } from './deps.ts';
import { deskTools } from './desk.ts';
import { fitTools } from './fit.ts';
import { goodsTools } from './goods.ts';
import { ordersTools } from './orders.ts';
import { toldTools } from './told.ts';
import { factsIn, found } from './tool.ts';
import type { Ran, Tool, ToolContext, ToolOutcome } from './tool.ts';

export type { ToolDeps } from './deps.ts';
export type { Found, Tool, ToolContext, ToolOutcome } from './tool.ts';
export { factsIn, inWords } from './tool.ts';

export interface Tools {
  readonly list: readonly Pick<Tool, 'name' | 'description' | 'effect' | 'input'>[];
  /** Runs one tool. Input that its schema refuses, and a name that is none, are outcomes and no errors. */
  run(name: string, input: unknown, context: ToolContext): Promise<ToolOutcome>;
  /** What waits for this shopper's yes in this place, asked in an earlier turn; null where nothing does. */
  pending(context: Pick<ToolContext, 'shopper' | 'place' | 'turn'>): string | null;
  /** The shopper said yes, in a later turn than that which proposed it: carries it out. */
  confirm(context: ToolContext): Promise<ToolOutcome>;
  /** The shopper said no, or speaks of something else: nothing waits any more. @returns the calls that proposed what waited, to be run again where it is still wanted */
  drop(context: Pick<ToolContext, 'shopper' | 'place'>): readonly Proposing[];
  /** What this shopper ordered, at this moment. */
  ordered(context: Pick<ToolContext, 'shopper'>): Ordered;
}

export interface Proposing {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Ids of products. */
export interface Ordered {
  /** Still has or waits for: `the bowls` may mean those. */
  readonly bought: ReadonlySet<string>;
  /** Can still call off: sending those back is to cancel them. */
  readonly unsent: ReadonlySet<string>;
}

/** Several of one tool that one question asked for are carried out by one yes. */
interface Proposal {
  readonly name: string;
  readonly turn: string;
  readonly at: number;
  readonly calls: readonly Proposing[];
  readonly carryOut: readonly (() => Ran | Promise<Ran>)[];
}

/** How long a proposal waits for its yes, milliseconds, and how many are kept at most. */
const WAITS_MS = 10 * 60_000,
  MOST = 2000;

export function openTools(deps: ToolDeps): Tools {
  const tools = [...goodsTools(deps), ...fitTools(deps), ...cartTools(deps), ...ordersTools(deps), ...deskTools(deps), ...toldTools(deps)];
  const byName = new Map(tools.map((each) => [each.name, each])),
    proposals = new Map<string, Proposal>();
  const keyOf = ({ shopper, place }: Pick<ToolContext, 'shopper' | 'place'>): string => JSON.stringify([shopper, place]);

  const outcome = (ran: Ran, { name, input }: Proposing, context: ToolContext): ToolOutcome => {
    const facts = factsIn(ran.acts);
    if (!ran.ok) return { ...ran, facts };
    const { proposal, ...rest } = ran;
    if (!proposal) return { ...rest, facts, proposal: null };
    const key = keyOf(context),
      waits = proposals.get(key),
      before = waits?.turn === context.turn && waits.name === name ? waits : null;
    proposals.delete(key);
    proposals.set(key, { name, turn: context.turn, at: deps.now(), calls: [...(before?.calls ?? []), { name, input }], carryOut: [...(before?.carryOut ?? []), proposal] });
    forgetOldest(proposals, MOST);
    return { ...rest, facts, proposal: name };
  };
  const isFresh = ({ at }: Proposal): boolean => deps.now() - at <= WAITS_MS;
  const waiting = ({ shopper, place, turn }: Pick<ToolContext, 'shopper' | 'place' | 'turn'>): Proposal | null => {
    const proposal = proposals.get(keyOf({ shopper, place }));
    return proposal && proposal.turn !== turn && isFresh(proposal) ? proposal : null;
  };
  const wrong = (code: string, message: string): ToolOutcome => ({ ok: false, code, message, facts: [], ...found([]) });

  return {
    list: tools.map(({ name, description, effect, input }) => ({ name, description, effect, input })),
    async run(name, input, context) {
      const tool = byName.get(name);
      if (!tool) return wrong('unknown-tool', `There is no tool ${name}.`);
      const parsed = tool.input.safeParse(input);
      if (!parsed.success) return wrong('malformed', z.prettifyError(parsed.error));
      return outcome(await tool.run(input, context), { name, input: input as Proposing['input'] }, context);
    },
    pending: (context) => waiting(context)?.name ?? null,
    async confirm(context) {
      const proposal = waiting(context);
      if (!proposal)
        return {
          ok: false,
          code: 'nothing-pending',
          message: 'Nothing waits for a yes; propose it first.',
          facts: [],
          ...found([{ say: 'nothing-pending' }]),
        };
      const key = keyOf(context),
        done: Ran[] = [];
      proposals.delete(key);
      try {
        for (const carryOut of proposal.carryOut) done.push(await carryOut());
      } catch (error) {
        // What could not be done waits for another yes, and what was done is not done again.
        proposals.set(key, { ...proposal, calls: proposal.calls.slice(done.length), carryOut: proposal.carryOut.slice(done.length) });
        throw error;
      }
      return outcome(together(done), { name: proposal.name, input: {} }, context);
    },
    drop(context) {
      const key = keyOf(context),
        proposal = proposals.get(key);
      proposals.delete(key);
      return proposal && isFresh(proposal) ? proposal.calls : [];
    },
    ordered({ shopper }) {
      const orders = deps.ordersOf(shopper),
        productsOf = (such: readonly Order[]): ReadonlySet<string> => new Set(such.flatMap(({ lines }) => lines.map(({ product }) => product)));
      return {
        bought: productsOf(orders.filter(({ state }) => state !== 'cancelled' && state !== 'returned')),
        unsent: productsOf(orders.filter(({ state }) => ORDER_NEXT[state].includes('cancelled'))),
      };
    },
  };
}

/** What came of several that one yes carried out; where one was refused all is told, and that one's reason. */
function together(done: readonly Ran[]): Ran {
  const [first, ...rest] = done;
  if (!first) throw new RangeError('a proposal of nothing');
  return rest.reduce<Ran>(
    (all, each) => ({
      ...(each.ok ? all : each),
      acts: [...all.acts, ...each.acts],
      actions: [...new Map([...all.actions, ...each.actions].map((action) => [JSON.stringify(action), action])).values()],
      products: [...all.products, ...each.products],
      asked: [...all.asked, ...each.asked],
    }),
    first,
  );
}
