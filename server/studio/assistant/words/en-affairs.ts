/** The assistant's English for doing things: carts, fits, orders, a store's desk, and what one was told. */
import type { MeasureName } from '../../../../shared/body.ts';
import type { AffairAct, Counted, ToldFact } from '../acts-affairs.ts';
import type { Fact } from '../facts.ts';
import { NOTHING, say } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { chosen, list, STATES, The, the } from './en-parts.ts';
import type { Moment } from './voice.ts';

export const countedEn = ({ name, quantity, total }: Counted): Sentence => say`${quantity} × ${name} for ${total}`;
const inChoice = (choice: readonly Fact[]): Sentence => (choice.length > 0 ? say` in ${chosen(choice)}` : NOTHING);

const SIZED: Readonly<Record<string, Sentence>> = {
  shoes: say`in shoes`,
  clothes: say`in clothes`,
  hats: say`in hats`,
  belts: say`in belts`,
  'kids-shoes': say`in children's shoes`,
};
const WHO: Readonly<Record<string, Sentence>> = {
  child: say`a child`,
  baby: say`a baby`,
  partner: say`your partner`,
  parent: say`a parent of yours`,
  friend: say`a friend`,
  colleague: say`a colleague`,
};
const MEASURED: Readonly<Record<MeasureName, Sentence>> = { height: say`height`, chest: say`chest`, waist: say`waist`, hip: say`hips`, inseam: say`inseam`, foot: say`foot` };
export function toldEn({ about, of, value }: ToldFact): Sentence {
  switch (about) {
    case 'size':
      return say`size ${value as Fact} ${SIZED[of] ?? NOTHING}`;
    case 'for':
      return value ? say`you shop for ${WHO[of] ?? NOTHING} of ${value}` : say`you shop for ${WHO[of] ?? NOTHING}`;
    case 'likes':
      return say`you like ${value as Fact}`;
    case 'avoids':
      return say`no ${value as Fact}`;
    case 'budget':
      return say`a budget of ${value as Fact}`;
    case 'note':
      return say`“${value as Fact}”`;
  }
}

export function englishAffairs(act: AffairAct, { pick }: Moment): Sentence {
  switch (act.say) {
    case 'advise': {
      const gone = act.other ? say` You are between two sizes: ${act.other} would sit closer, ${act.size} has more room.` : NOTHING;
      if (act.from === 'told')
        return pick(
          say`You told me you take ${act.size}, so ${act.size} it is for ${the(act.name)}.`,
          say`Size ${act.size}, as you told me before; I have no measures of yours to be more exact about ${the(act.name)}.`,
        );
      return act.verdict === 'between'
        ? say`By your measures, ${act.size} for ${the(act.name)}.${gone}`
        : act.verdict === 'nearly'
          ? say`Size ${act.size} comes closest to your measures for ${the(act.name)}; it will not be a perfect fit everywhere.`
          : pick(
              say`Going by your measures, take ${act.size} for ${the(act.name)}.`,
              say`Size ${act.size} of ${the(act.name)} fits your measures.`,
            );
    }
    case 'no-fit':
      return say`By your measures none of the sizes of ${the(act.name)} would sit well, so I would rather not sell you one.`;
    case 'no-measures':
      return pick(
        say`I would have to guess, and I would rather not. Tell me your usual size or your measures and I will work it out. ${The(act.name)} comes in ${list(act.sizes)}.`,
        say`For that I need your usual size, or your measures. ${The(act.name)} comes in ${list(act.sizes)}.`,
      );
    case 'fit-gone':
      return say`Sadly ${act.size} is sold out just now.`;
    case 'fits-all':
      return say`${The(act.name)} comes in one size, so there is nothing to choose.`;
    case 'try':
      return pick(
        say`Here you are: have a look at yourself in ${the(act.name)}.`,
        say`Of course. The mirror shows you in ${the(act.name)}; turn it as you like.`,
      );
    case 'not-worn':
      return say`${The(act.name)} is not a thing one wears, so there is nothing to try on; pick it up and look at it from all sides.`;
    case 'customise':
      return pick(
        say`Let us make ${the(act.name)} yours. I have opened it for you.`,
        say`I have opened ${the(act.name)}; what can be changed about it is on its card.`,
      );
    case 'pick-size':
      return pick(say`Which size of ${the(act.name)}? There is ${list(act.sizes)}.`, say`Gladly. In which size: ${list(act.sizes, 'or')}?`);
    case 'pick-colour':
      return pick(
        say`And which colour of ${the(act.name)}: ${list(act.colours, 'or')}?`,
        say`In which colour? I have ${list(act.colours)}.`,
      );
    case 'ask-cart':
      return pick(
        say`Shall I put ${act.quantity} × ${act.name}${inChoice(act.choice)} into your cart, for ${act.total}?`,
        say`That would be ${act.quantity} × ${act.name}${inChoice(act.choice)}, ${act.total}. Shall I add it to your cart?`,
      );
    case 'carted':
      return pick(
        say`Done: ${act.quantity} × ${act.name}. Your cart comes to ${act.cart}, delivery included.`,
        say`${act.quantity} × ${act.name}, in your cart now. All together that makes ${act.cart}, with delivery.`,
      );
    case 'short':
      return say`I cannot give you that many: there are ${act.left} left of ${the(act.name)}.`;
    case 'too-many':
      return say`A cart takes ${act.most} of one thing and no more.`;
    case 'other-currency':
      return say`What is in your cart is priced in another currency. Buy or take that out first.`;
    case 'cart': {
      const less = act.reduction ? say`Your offers take off ${act.reduction}. ` : NOTHING,
        comes = act.shipping
          ? say`With ${act.shipping} for delivery it comes to ${act.total}.`
          : say`It comes to ${act.total}, delivery free.`;
      return say`In your cart: ${list(act.lines.map(countedEn))}. ${less}${comes}`;
    }
    case 'cart-empty':
      return pick(say`Your cart is empty so far.`, say`There is nothing in your cart yet.`);
    case 'not-in-cart':
      return say`${The(act.name)} is not in your cart.`;
    case 'ask-uncart':
      return say`Shall I take ${list(act.names.map(the))} out of your cart?`;
    case 'uncarted':
      return say`Taken out: ${list(act.names.map(the))}.`;
    case 'to-checkout':
      return say`Here is the checkout; your cart comes to ${act.total}. Where it goes and how you pay is for you to fill in.`;
    case 'which-order':
      return say`Which order do you mean: ${list(act.numbers, 'or')}?`;
    case 'ask-cancel':
      return say`That is order ${act.number} with ${list(act.goods)}. Shall I cancel it? You get ${act.total} back.`;
    case 'cancelled':
      return say`Order ${act.number} is cancelled, and ${act.total} goes back to you.`;
    case 'too-late':
      return say`Order ${act.number} ${STATES[act.state] ?? NOTHING}, so I can no longer cancel it. Once it has arrived you can send it back.`;
    case 'may-return':
      return say`Order ${act.number} may go back until ${act.until}.`;
    case 'return-over':
      return say`The time to send order ${act.number} back ended on ${act.until}, I am sorry. I can put you through to the people at the desk, if you like.`;
    case 'not-arrived':
      return act.state === 'placed' || act.state === 'paid'
        ? say`Order ${act.number} ${STATES[act.state] ?? NOTHING}, so there is nothing to send back yet. I can cancel it for you instead.`
        : say`Order ${act.number} ${STATES[act.state] ?? NOTHING}, so it cannot go back just now.`;
    case 'ask-return':
      return say`Shall I ask the desk to take ${list(act.goods)} back?`;
    case 'ask-exchange':
      return say`Shall I ask the desk to exchange ${the(act.name)} for ${chosen(act.to)}? It is in stock.`;
    case 'exchange-for-what':
      return say`For which size or colour would you like to exchange ${the(act.name)}?`;
    case 'ask-change':
      return say`Order ${act.number} has not left yet. Shall I ask the desk to change it, with what you just wrote?`;
    case 'no-change':
      return say`Order ${act.number} ${STATES[act.state] ?? NOTHING}, so it cannot be changed any more.`;
    case 'ask-ticket':
      return pick(
        say`Shall I write it down for the desk of ${act.store}? A person there will answer you here.`,
        say`That should not happen. Shall I pass it to the people at ${act.store}?`,
      );
    case 'which-desk':
      return say`Of which store? Tell me its name and I will fetch somebody.`;
    case 'ticket': {
      const what = {
        return: say`The return is asked for`,
        exchange: say`The exchange is asked for`,
        change: say`The change is asked for`,
        problem: say`It is written down`,
      }[act.kind];
      return say`${what}: ${act.number} at the desk of ${act.store}. You will find their answer here under your requests.`;
    }
    case 'handed-over':
      return pick(
        say`I have asked the people at ${act.store} to take over, and told them what we spoke of, so you need not say it again. It is ${act.number}; their answer comes right here.`,
        say`Somebody at the desk of ${act.store} will answer you: ${act.number}. They have our conversation.`,
      );
    case 'desk-said':
      return say`On ${act.number}, ${act.store} wrote: “${act.text}”`;
    case 'desk-waits':
      return say`${act.number} is with the people at ${act.store}; they have not answered yet.`;
    case 'no-tickets':
      return say`You have not asked anything of the stores' people so far.`;
    case 'noted':
      return pick(say`Noted: ${toldEn(act.told)}.`, say`I will remember that: ${toldEn(act.told)}.`);
    case 'known':
      return say`You told me: ${list(act.told.map(toldEn))}. All that the mall knows of you is on the page I have opened; say “forget it all” and it is gone.`;
    case 'known-measures':
      return say`You gave your ${list(act.measures.map((of) => MEASURED[of]))}; the figures are on the page that only you see.${act.shoes ? say` In shoes they come to ${act.shoes}.` : NOTHING}`;
    case 'known-nothing':
      return say`You have told me nothing about yourself so far. What else the mall knows of you is on the page I have opened.`;
    case 'not-kept':
      return say`You chose to shop unknown, so I keep none of that. It holds for this conversation only.`;
    case 'ask-forget':
      return act.measures ? say`Shall I forget everything you told me about yourself, and your measures with it?` : say`Shall I forget everything you told me about yourself?`;
    case 'forgot':
      return act.all ? say`Forgotten, all of it.` : say`Forgotten.`;
    case 'nothing-to-forget':
      return say`There is nothing of that kind for me to forget.`;
    case 'with-told':
      return say`I kept in mind what you told me: ${list(act.told.map(toldEn))}.`;
    case 'left-it':
      return pick(say`All right, I leave it as it is.`, say`Fine, nothing has changed.`);
    case 'nothing-pending':
      return pick(say`Happy to. What would you like to see?`, say`Good! Tell me what it should be.`);
    case 'remark':
      switch (act.mood) {
        case 'annoyed':
          return pick(
            say`Tell me what went wrong and I will look into it, or I can fetch a person from the store.`,
            say`What can I put right? If I am no help, say so and I will fetch a person.`,
          );
        case 'pleased':
          return pick(
            say`Thank you, that is nice to hear. Shout when something catches your eye.`,
            say`Glad you like it! Is there anything I can look up for you?`,
          );
        case 'calm':
          return pick(say`I hear you. Tell me if I should look something up.`, say`All right. Ask me whenever something catches your eye.`);
      }
    // falls through
    case 'tongues':
      return say`English and Chinese, whichever you like; I answer in the one you write.`;
    case 'sorry':
      return pick(say`I am sorry to hear that.`, say`I understand, and I am sorry.`);
  }
}
