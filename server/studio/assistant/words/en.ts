/** The assistant's English of goods. Names of goods may be plural, so sentences keep verbs away from them. */
import type { Fact } from '../facts.ts';
import { NOTHING, say } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { englishTalk } from './en-talk.ts';
import { chosen, list, MORE, MOST, OPENERS, priced, standing, The, the } from './en-parts.ts';
import type { Pick, Voice } from './voice.ts';

export const english: Voice = (act, moment) => {
  const { pick, again } = moment;
  switch (act.say) {
    case 'price': {
      const choice = act.choice.length > 0 ? say` in ${chosen(act.choice)}` : NOTHING;
      if (act.to)
        return again
          ? say`From ${act.price} to ${act.to}, depending on the size.`
          : pick(
              say`${The(act.name)}${choice} starts at ${act.price} and goes up to ${act.to}, depending on the size.`,
              say`Between ${act.price} and ${act.to} for ${the(act.name)}${choice}; it depends on the size.`,
            );
      return again
        ? pick(say`Yours for ${act.price}.`, say`That is ${act.price}.`, say`The price is ${act.price}.`)
        : pick(
            say`That is ${act.price} for ${the(act.name)}${choice}.`,
            say`You can have ${the(act.name)}${choice} for ${act.price}.`,
            say`${act.price} for ${the(act.name)}${choice}.`,
          );
    }
    case 'together':
      return say`${act.quantity} of them come to ${act.total}, before delivery.`;
    case 'size-price':
      return say`${act.size}: ${act.price}.`;
    case 'in-stock': {
      const choice = act.choice.length > 0 ? say` in ${chosen(act.choice)}` : NOTHING;
      return act.few
        ? pick(
            say`Yes, but hurry: only ${act.left} left of ${the(act.name)}${choice}.`,
            say`Just about: ${act.left} left of ${the(act.name)}${choice}.`,
          )
        : pick(
            say`Yes, we have ${the(act.name)}${choice}: ${act.left} in stock.`,
            say`We do. ${act.left} of ${the(act.name)}${choice} are in stock.`,
          );
    }
    case 'enough':
      return act.ok
        ? say`Yes, ${act.quantity} is no problem; there are ${act.left} in stock.`
        : say`Not quite: you asked for ${act.quantity}, and there are ${act.left} left.`;
    case 'sold-out':
      return act.choice.length > 0
        ? pick(
            say`Sorry, ${the(act.name)} in ${chosen(act.choice)} is sold out. I cannot say when more will come.`,
            say`In ${chosen(act.choice)} there is nothing left of ${the(act.name)}, and I have no date for more.`,
          )
        : pick(
            say`${again ? say`Sadly it` : The(act.name)} is sold out at the moment, and I have no date for more.`,
            say`There is nothing left of ${again ? say`it` : the(act.name)}, I am sorry. When more will come I cannot say.`,
          );
    case 'no-colour':
      return pick(
        say`There is no ${act.asked} for ${the(act.name)}. It comes in ${list(act.have)}.`,
        say`Not in ${act.asked}, I am afraid: ${the(act.name)} comes in ${list(act.have)}.`,
      );
    case 'no-size':
      return say`${The(act.name)} is not made in ${act.asked}. The sizes are ${list(act.have)}.`;
    case 'open-sizes':
      return act.sizes.length > 0 ? say`Sizes there now: ${list(act.sizes)}.` : NOTHING;
    case 'open-colours':
      return say`I could give you ${list(act.colours, 'or')} instead.`;
    case 'sizes':
      return act.gone.length > 0
        ? say`${The(act.name)} can be had in ${list(act.sizes)}. Sold out: ${list(act.gone)}.`
        : pick(
            say`${The(act.name)} comes in ${list(act.sizes)}, and all of them are here.`,
            say`Sizes for ${the(act.name)}: ${list(act.sizes)}, every one in stock.`,
          );
    case 'one-size':
      return pick(say`There is just one size of ${the(act.name)}.`, say`${The(act.name)} comes in one size only.`);
    case 'colours':
      return act.gone.length > 0
        ? say`You can have ${the(act.name)} in ${list(act.colours)}; ${list(act.gone)} is sold out.`
        : act.colours.length === 1
          ? say`${The(act.name)} comes in ${list(act.colours)} only.`
          : pick(
              say`${The(act.name)} comes in ${list(act.colours)}.`,
              say`You can choose between ${list(act.colours)} for ${the(act.name)}.`,
            );
    case 'material':
      return pick(say`The card of ${the(act.name)} says: ${act.material}.`, say`For ${the(act.name)} that is: ${act.material}.`);
    case 'measures':
      return again
        ? say`It measures ${act.width} wide, ${act.depth} deep and ${act.height} high.`
        : say`${The(act.name)}: ${act.width} wide, ${act.depth} deep and ${act.height} high.`;
    case 'not-stated':
      return act.what === 'size'
        ? say`The store has not stated the measurements of ${the(act.name)}.`
        : say`The store has not stated the weight of ${the(act.name)}.`;
    case 'weighs':
      return again ? say`The weight is ${act.weight}.` : say`The weight of ${the(act.name)} is ${act.weight}.`;
    case 'is-so':
      return pick(say`Yes, ${the(act.name)}: ${act.quality}.`, say`It is: ${the(act.name)} is down as ${act.quality}.`);
    case 'not-said':
      return say`Nothing in the records says that ${the(act.name)} would be ${act.quality}, so I had better not promise it.`;
    case 'about':
      return say`${The(act.name)}: ${act.description}`;
    case 'stands':
      return pick(say`You will find ${the(act.name)} ${standing(act.place)}.`, say`Look for ${the(act.name)} ${standing(act.place)}.`);
    case 'come-along':
      return pick(say`Come along, I will show you.`, say`Follow me.`, say`This way, please.`);
    case 'shall-i':
      return pick(say`Shall I take you there?`, say`Would you like me to show you where?`);
    case 'not-out':
      return act.left
        ? say`${The(act.name)} is not on your shelves right now, though ${act.left} are in stock.`
        : say`${The(act.name)} is sold out at the moment, so you will not find it on the shelves.`;
    case 'sold-at':
      return act.stores.length > 1
        ? say`You can get that at ${list(act.stores)}. ${act.stores[0] as Fact} has ${list(act.names.map(priced))}.`
        : say`That would be ${list(act.stores)}. There is ${list(act.names.map(priced))}.`;
    case 'walk-to':
      return act.side === null || act.door === null
        ? again
          ? say`Its door is out in the hall.`
          : say`You will find it at ${act.store}, out in the hall.`
        : say`Walk down the hall: ${act.store} is the ${act.door} door on the ${act.side === 'left' ? say`left` : say`right`}.`;
    case 'you-are-in':
      return say`You are standing in it: this is ${act.store}.`;
    case 'store-about':
      return again ? say`${act.tagline}.` : say`${act.store}: ${act.tagline}.`;
    case 'stores':
      return say`Along the hall you will find ${list(act.stores)}. What are you in the mood for?`;
    case 'list': {
      const tail = act.more ? pick(say`, and ${act.more} more.`, say`. If none of these is right, I have ${act.more} more.`) : say`.`;
      const opener =
        act.items.length === 1 && act.why !== 'closest' && act.why !== 'alternative'
          ? pick(say`That would be `, say`I would go for `, say`There is just the one: `)
          : (OPENERS[act.why] as (pick: Pick) => Sentence)(pick);
      return say`${opener}${list(act.items.map(priced))}${tail}`;
    }
    case 'nothing-within':
      return act.most
        ? say`Under ${act.most} I have nothing that fits.`
        : act.least
          ? say`Above ${act.least} I have nothing that fits.`
          : pick(say`I have nothing that is just like that.`, say`Not quite like that, I am sorry.`);
    case 'stranger':
      return pick(
        say`I am afraid nobody in this mall sells “${act.asked}”.`,
        say`“${act.asked}” is not something that any store here has.`,
      );
    case 'no-such-use':
      return pick(
        say`Nothing here is down as made for “${act.asked}”. What would it be: something to wear, to carry, to use at home?`,
        say`I have nothing that says it is for “${act.asked}”. Tell me which kind of thing you have in mind and I will look.`,
      );
    case 'not-here':
      return pick(say`We do not have that in this store, but there is help nearby.`, say`Not here with us, but I know who has it.`);
    case 'no-other':
      return say`${The(act.name)} is the only one of its kind that I have.`;
    case 'no-better':
      return say`${The(act.name)} is already ${MOST[act.attribute]} of its kind that I have.`;
    case 'better':
      return pick(
        say`Yes: ${the(act.item.name)} is ${MORE[act.attribute]}, ${act.item.figure} against ${act.than.figure} for ${the(act.than.name)}.`,
        say`Try ${the(act.item.name)}: ${act.item.figure}, so ${MORE[act.attribute]} than ${the(act.than.name)} at ${act.than.figure}.`,
      );
    case 'winner': {
      const those = act.others.map(({ name, figure }) => (act.pair ? say`${figure} for ${the(name)}` : say`${the(name)} at ${figure}`));
      return act.pair
        ? say`${The(act.item.name)} is ${MORE[act.attribute]}: ${act.item.figure}, against ${list(those)}.`
        : say`${The(act.item.name)} is ${MOST[act.attribute]} at ${act.item.figure}, before ${list(those)}.`;
    }
    case 'tie':
      return say`There is nothing in it: ${list(act.names.map(the))} are level, at ${act.figure}.`;
    case 'side-by-side':
      return say`${The(act.name)}: ${act.price}, ${act.weight}, ${act.material}.`;
    default:
      return englishTalk(act, moment);
  }
};
