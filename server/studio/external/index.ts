/**
 * Answers by a large model that the owner named, in front of the mall's own assistant, which answers in its place whenever
 * it is slow, down, malformed, over its budget, or about to say what no record holds. Shoppers see one assistant.
 */
import { z } from 'zod';
import type { Random } from '../../../models/engine/random.ts';
import type { Interaction } from '../../../shared/interaction.ts';
import { CONCOURSE_ID } from '../../../shared/mall.ts';
import { compose } from '../assistant/compose.ts';
import type { Goods } from '../assistant/goods.ts';
import { doneOf, signsOf } from '../assistant/done.ts';
import { languageOf } from '../assistant/index.ts';
import type { AnswerPart, Assistant, Question } from '../assistant/index.ts';
import type { ToolContext, ToolOutcome, Tools } from '../tools/index.ts';
import type { Breaker } from './breaker.ts';
import type { Budget } from './budget.ts';
import type { Completions } from './completions.ts';
import { instructionsFor } from './prompt.ts';
import type { Message } from './protocol.ts';
import { openTalks } from './talks.ts';
import { runTurn } from './turn.ts';
import type { Fault, TurnOptions } from './turn.ts';

export interface ExternalDeps {
  readonly own: Assistant;
  readonly tools: Tools;
  /** Goods of all stores at the moment of the call. */
  readonly goods: () => Goods;
  readonly completions: Completions;
  readonly budget: Budget;
  readonly breaker: Breaker;
  /** Whether the filter lets a sentence pass. */
  readonly mayPass: (sentence: string) => boolean;
  /** Hears of the products that were asked about. */
  readonly onAsked: (signs: readonly Interaction[]) => void;
  /** Hears why the mall's own assistant answered instead. */
  readonly onFault: (fault: Fault) => void;
  readonly random: Random;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly turn?: Partial<TurnOptions>;
}

/** Characters of a text that make a token, where a server does not count. */
const PER_TOKEN = 2.5;

export function openExternal(deps: ExternalDeps): Assistant {
  const { own, tools, breaker, budget, completions, now } = deps, talks = openTalks(now);
  const specs = tools.list.map(({ name, description, input }) => ({ type: 'function' as const, function: { name, description, parameters: z.toJSONSchema(input, { io: 'input' }) } }));

  async function* answer(question: Question, ownParts: AsyncIterable<AnswerPart>): AsyncIterable<AnswerPart> {
    const { id, shopper, place, text, looking } = question, locale = languageOf(text) ?? question.locale, before = talks.recall(shopper, place);
    const said = [...before, { by: 'shopper' as const, text }], context: ToolContext = { shopper, place, locale, turn: id, looking, said };
    let sent = '', outcomes: readonly ToolOutcome[] = [], whole = false;
    const speak = (words: string): AnswerPart => {
      const apart = sent !== '' && locale === 'en' && !/^\s/.test(words) && !/\s$/.test(sent) ? ` ${words}` : words;
      sent += apart;
      return { kind: 'words', text: sent === apart ? apart.trimStart() : apart };
    };
    // What waits for a yes is the mall's own to carry out, and never a model's.
    if (tools.pending(context) === null && breaker.lets()) {
      const goods = deps.goods(), store = place === CONCOURSE_ID ? null : goods.stores.find((each) => each.id === place) ?? null;
      const instructions = instructionsFor({ locale, store, looking: goods.items.find(({ product }) => product.id === looking) ?? null });
      const messages: Message[] = [{ role: 'system', content: instructions }, ...before.map(({ by, text: content }): Message => (by === 'shopper' ? { role: 'user', content } : { role: 'assistant', content })), { role: 'user', content: text }];
      const known = goods.items.map(({ product }) => product), names = ['Galleria', ...goods.stores.flatMap((each) => [each.name.en, each.name.zh, each.assistant.name.en, each.assistant.name.zh])];
      const payments: ((tokens: number) => void)[] = [];
      const parts = runTurn({
        tools, specs, completions,
        mayAsk: () => { const pay = budget.take(shopper); if (pay) payments.push(pay); return pay !== null; },
        spent: (usage, characters) => payments.pop()?.(usage ? usage.sent + usage.received : Math.ceil(characters / PER_TOKEN)),
      }, {
        messages, context, mayPass: deps.mayPass,
        evidence: { locale, question: text, products: known, names, instructions, tools: tools.list.map(({ name }) => name) },
      }, deps.turn);
      for await (const part of parts) {
        if (part.kind === 'words') yield speak(part.text);
        else if (part.kind === 'asks') for (const { text: sentence } of compose(part.acts, { locale, random: deps.random, known })) yield speak(sentence);
        else {
          ({ whole, outcomes } = part);
          if (part.fault?.kind === 'server') breaker.failed();
          else if (part.fault?.kind !== 'spent') breaker.worked();
          if (part.fault) deps.onFault(part.fault);
        }
      }
      // A question that was not asked cannot be said yes to.
      if (!whole) tools.drop(context);
    }
    if (whole) {
      const signs = signsOf(question, outcomes, deps.goods(), now());
      if (signs.length > 0) deps.onAsked(signs);
      yield doneOf(outcomes, locale, false);
    } else {
      for await (const part of ownParts) yield part.kind === 'words' ? speak(part.text) : part;
    }
    talks.keep(shopper, place, [...said, { by: 'assistant', text: sent }]);
  }

  return {
    ask(question) {
      // Its pace is the shopper's, whoever answers; it does nothing more before its parts are read.
      const asked = own.ask(question);
      return asked.ok ? { ok: true, parts: answer(question, asked.parts) } : asked;
    },
  };
}
