/**
 * Conversations written by hand, apart from the grammar that trains the reader of questions, with what each turn should
 * do and say. They are read by `judge.ts`.
 */

/** What a shopper says. */
type Text = string;
/**
 * What should be called: names of tools joined by `+`, in that order; `tool?` where it has to ask first, `tool!` where a
 * yes carries it out, `tool:code` where it has to say that something is missing; `:act` where no tool is needed but this
 * is to be said. `remember` may come beside anything. Alternatives by ` | `.
 */
type Does = string;
/**
 * Goods of the answer, all of these separated by blanks: an id that must be among them, `=id` that must come first,
 * `!id` that must not be there, `category:a,b` and `tag:a` and `colour:a` and `store:a` that hold for all, `most:200`
 * and `least:200` for the least price of each, `none`, `some`.
 */
type Goods = string;
/** Words of the answer: all of those separated by ` & `, each with alternatives by `|`. `~` before one: it must not be there. */
type Says = string;

export type Said = readonly [text: Text, does: Does, goods?: Goods, says?: Says];
export interface Conversation {
  /** `concourse` or a store's id. */
  readonly at: string;
  /** `buyer` has four orders, see `judge.ts`; `measured` gave their measures. */
  readonly who: 'somebody' | 'buyer' | 'measured';
  readonly looking: string | null;
  readonly turns: readonly Said[];
}

export const talk = (at: string, ...turns: readonly Said[]): Conversation => ({ at, who: 'somebody', looking: null, turns });
export const buyer = (at: string, ...turns: readonly Said[]): Conversation => ({ at, who: 'buyer', looking: null, turns });
export const measured = (at: string, ...turns: readonly Said[]): Conversation => ({ at, who: 'measured', looking: null, turns });
/** With a product in the hand. */
export const holding = (looking: string, at: string, ...turns: readonly Said[]): Conversation => ({ at, who: 'somebody', looking, turns });
