/**
 * Whether a shopper's own words ask for what a tool would change. A large model may be talked into calling a tool by a text
 * that it read; nothing but the shopper's words opens those that change something, and the mall asks before it does.
 */
import { asksToRemember } from '../assistant/goals.ts';
import { isYes } from '../assistant/replies.ts';
import type { Deed } from '../assistant/goals.ts';
import { deedIn } from './cues.ts';
import type { ToolContext } from '../tools/index.ts';

const OPENED_BY: Readonly<Record<string, readonly Deed[]>> = {
  add_to_cart: ['add'], remove_from_cart: ['uncart'], cancel_order: ['cancel'], change_order: ['change'], return_order: ['give-back'], exchange_item: ['exchange', 'give-back'],
  open_ticket: ['complain', 'person', 'give-back', 'exchange', 'change'], hand_over: ['person', 'complain'], remember: ['remember', 'advise'], forget: ['forget'],
};
/** Something told of oneself, which may be remembered. */
const OF_ONESELF = /\b(?:i|i'm|my|for my|our)\b|我|给(?:孩子|妈|爸|老婆|老公)/iu;
/** Lines of the shopper that still count: a size or a colour is often asked back. */
const LINES = 3;

export function isWanted(tool: string, { said }: Pick<ToolContext, 'said'>): boolean {
  const lines = said.filter(({ by }) => by === 'shopper').slice(-LINES).map(({ text }) => text), deeds = OPENED_BY[tool] ?? [];
  if (tool === 'remember' && lines.slice(-1).some((text) => asksToRemember(text) || OF_ONESELF.test(text))) return true;
  return lines.some((text) => { const deed = deedIn(text); return deed !== null && deeds.includes(deed); }) || lines.slice(-1).some(isYes);
}
