/** The assistant's English of manners and misunderstandings, of a store's rules, and of orders that are looked up. */
import type { Act } from '../acts.ts';
import type { AffairAct } from '../acts-affairs.ts';
import { NOTHING, say } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { englishAffairs } from './en-affairs.ts';
import { bought, list, STATES, the } from './en-parts.ts';
import type { Moment } from './voice.ts';

type Talk =
  | 'hello'
  | 'hello-hall'
  | 'thanks'
  | 'bye'
  | 'fine'
  | 'who'
  | 'help'
  | 'unknown'
  | 'unsure'
  | 'which'
  | 'which-one'
  | 'way-out'
  | 'compare-what'
  | 'matter-of-taste'
  | 'no-orders'
  | 'order-unknown'
  | 'order'
  | 'more-orders'
  | 'policy'
  | 'policies'
  | 'exit'
  | 'order-cost'
  | 'policy-varies'
  | 'offer'
  | 'no-offers'
  | 'buy'
  | 'pay';

type Policies = Extract<Act, { readonly say: 'policies' }>;
const POLICIES: Readonly<Record<Policies['about'], Sentence>> = {
  returns: say`How long you may send things back depends on the store`,
  warranty: say`How long they answer for what breaks depends on the store`,
  shipping: say`Delivery depends on the store`,
};
function promised({ store, least, most, freeFrom }: Policies['each'][number], about: Policies['about']): Sentence {
  const isOne = least.value.kind === 'count' && least.value.n === 1 && most === null,
    unit = about === 'warranty' ? (isOne ? say` month` : say` months`) : isOne ? say` day` : say` days`;
  return say`${store} ${least}${most ? say` to ${most}` : NOTHING}${unit}${freeFrom ? say` (free from ${freeFrom})` : NOTHING}`;
}

export function englishTalk(act: Extract<Act, { readonly say: Talk }> | AffairAct, moment: Moment): Sentence {
  const { pick } = moment;
  switch (act.say) {
    case 'hello':
      return pick(
        say`Hello, I am ${act.name}. ${act.greeting}`,
        say`${act.greeting} I am ${act.name}, by the way.`,
        say`I am ${act.name}. ${act.greeting}`,
      );
    case 'hello-hall':
      return pick(
        say`Hello, and welcome to the Galleria. Tell me what you are after and I will point you to the right door.`,
        say`Good to see you. What are you looking for today? I know every store along this hall.`,
      );
    case 'thanks':
      return pick(say`My pleasure. Call me if you need anything else.`, say`You are welcome!`, say`Gladly. I am right here.`);
    case 'bye':
      return pick(
        say`Goodbye, and come back soon.`,
        say`See you! Enjoy the rest of your walk.`,
        say`Take care. It was nice having you here.`,
      );
    case 'fine':
      return pick(say`No trouble at all. Take your time.`, say`That is fine. Just call me when something catches your eye.`);
    case 'who':
      return act.name && act.store
        ? pick(
            say`I am ${act.name}, the assistant at ${act.store}: a program, not a person, and I only tell you what stands in our books.`,
            say`${act.name} is my name. I look after ${act.store}, and I am a program; what I say about goods comes straight from our records.`,
          )
        : say`I am the mall's guide: a program, not a person. I know which store sells what, and I keep to what the records say.`;
    case 'help':
      return act.inStore
        ? pick(
            say`Ask me what something costs, whether it is in stock in your size or colour, where it stands, or what would make a good present. I can also look up your orders and how returns and delivery work.`,
            say`I can tell you about anything on these shelves, compare two things, find one within your budget, or walk you to it. Your orders, returns and delivery too.`,
          )
        : say`Tell me what you would like to buy and I will say which store has it and where its door is. I can also suggest presents and look up your orders.`;
    case 'unknown':
      return act.inStore
        ? pick(
            say`That one is beyond me, I am sorry. I know the goods here, their prices and stock, your orders, and our delivery and returns.`,
            say`I would only be guessing, so I would rather not. Ask me about anything in the store, though, or about an order of yours.`,
            say`I do not know that. What I can do is find you something here, compare things, or tell you about delivery and returns.`,
          )
        : pick(
            say`That I do not know, I am afraid. I can tell you which store sells what, and look up your orders.`,
            say`I would only be guessing. But ask me where to buy something, and I will show you the door.`,
          );
    case 'unsure':
      return pick(
        say`I am not sure I follow. Could you put it another way? The name of the thing helps.`,
        say`Sorry, I did not quite get that. Which product is it about, and what would you like to know?`,
      );
    case 'which':
      return pick(
        say`Do you mean ${list(act.items.map(the), 'or')}?`,
        say`There is more than one of that name: ${list(act.items.map(the), 'or')}?`,
      );
    case 'which-one':
      return pick(
        say`Which one do you mean? Tell me its name, or pick it up.`,
        say`Which piece are you thinking of? Pick it up or give me the name, and I will tell you.`,
      );
    case 'way-out':
      return pick(say`Is there something else I can show you?`, say`But tell me what it is for, and I may have an idea.`);
    case 'compare-what':
      return pick(say`Gladly, but between which? Name me a pair.`, say`Which ones shall I hold side by side? Give me their names.`);
    case 'matter-of-taste':
      return pick(
        say`Which is better depends on you; ask me which is lighter or cheaper, and I can be exact.`,
        say`The rest is a matter of taste. Pick them both up and see.`,
      );
    case 'no-orders':
      return pick(say`I see no order of yours yet.`, say`There is no order under your name so far.`);
    case 'order-unknown':
      return say`I find no order ${act.asked} among yours. I can only see what you bought yourself; the number is on your receipt and begins with a G.`;
    case 'order':
      return say`Your order ${act.number} from ${act.store} ${STATES[act.state] ?? say`is known to us`}. You placed it on ${act.placed}: ${list(act.goods.map(bought))}, ${act.total} altogether.`;
    case 'order-cost':
      return say`Of that ${act.goods} is for the goods${act.reduction ? say`, ${act.reduction} was taken off by offers` : NOTHING}${act.shipping ? say`, and ${act.shipping} for delivery` : say`; delivery was free`}.`;
    case 'more-orders':
      return say`Before that there was ${list(act.numbers)}; ask me about any of them.`;
    case 'policy':
      return act.store ? say`At ${act.store}: ${act.text}` : say`${act.text}`;
    case 'exit':
      return act.inStore
        ? say`The door you came in by leads back into the hall. To leave the mall, close the page or take the headset off; your cart stays as it is.`
        : say`To leave, close the page or take the headset off; your cart stays as it is. The doors on both sides lead into the stores.`;
    case 'policies':
      return say`${POLICIES[act.about]}: ${list(act.each.map((each) => promised(each, act.about)))}.`;
    case 'policy-varies':
      return say`Each store has its own rules for that. Which store do you mean, or which product?`;
    case 'offer':
      return say`For you there is “${act.title}”, until ${act.until}. ${act.reason}`;
    case 'no-offers':
      return act.inStore
        ? pick(
            say`There is no offer for you here at the moment. When there is one, it shows up as you walk in.`,
            say`Nothing reduced for you right now, I am sorry to say.`,
          )
        : say`I know of no offer for you right now. The stores make their own; look in, and you will see.`;
    case 'buy':
      return pick(
        say`Pick the thing up, choose size and colour on its card, and put it in your cart. When you are done, open the cart and check out.`,
        say`Easy: take it in your hand, choose on its card, put it in the cart, and pay from the cart.`,
      );
    case 'pay':
      return say`You pay at the checkout, and the ways to pay are listed there before you confirm anything. I cannot promise a certain card or wallet from here.`;
    default:
      return englishAffairs(act, moment);
  }
}
