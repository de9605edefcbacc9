/** Turns of conversations with the goods that they mean, one a line: what `examples.txt` holds and training reads. */
import type { TurnGoal } from '../goals/goals.ts';
import type { Intent } from '../labels.ts';

export interface ReferentExample {
  /** Who wrote the conversation; figures are taken with one author left out after the other. */
  readonly author: string;
  /** `concourse` or a store's id. */
  readonly place: string;
  /** Ids of what the shopper ordered, and of what is in the hand. */
  readonly bought: readonly string[];
  readonly looking: string | null;
  /** What the reader of questions takes it for, and how surely. */
  readonly intent: Intent;
  readonly confidence: number;
  /** What it was about as its author has it; null where it asks several things. */
  readonly goal: TurnGoal | null;
  /** What was spoken of, as the assistant remembers it. */
  readonly products: readonly string[];
  readonly several: readonly string[];
  readonly mentioned: readonly string[];
  readonly focus: string | null;
  readonly looked: string | null;
  /** Ids of what is meant, NOTHING and SPOKEN_OF among them: all of them together, or any one. */
  readonly meant: readonly string[];
  readonly isAny: boolean;
  /** Whether its author said which goods are meant; of the others it follows from what is wanted that none is named. */
  readonly isTold: boolean;
  readonly text: string;
}

/** A kind, a need, or no goods; and what was spoken of, where nothing else is named. */
export const NOTHING = '-',
  SPOKEN_OF = '~';

const FIELDS = 15,
  none = (text: string): string | null => (text === '' ? null : text),
  list = (text: string): readonly string[] => text.split(' ').filter((each) => each !== '');

export function writeExample(e: ReferentExample): string {
  return [
    e.author, e.place, e.bought.join(' '), e.looking ?? '', e.intent, e.confidence.toFixed(2), e.goal ?? '', e.products.join(' '), e.several.join(' '), e.mentioned.join(' '), e.focus ?? '', e.looked ?? '',
    e.meant.join(e.isAny ? '|' : ' '), e.isTold ? '!' : '', e.text.replaceAll(/[\t\n]/g, ' '),
  ].join('\t');
}

type Fields = [string, string, string, string, string, string, string, string, string, string, string, string, string, string, string];

/** @throws RangeError naming the line that is not of the form */
export function readExamples(text: string): readonly ReferentExample[] {
  return text.split('\n').filter((line) => line !== '').map((line, i) => {
    const fields = line.split('\t');
    if (fields.length !== FIELDS) throw new RangeError(`line ${i + 1} has ${fields.length} fields and not ${FIELDS}`);
    const [author, place, bought, looking, intent, confidence, goal, products, several, mentioned, focus, looked, meant, told, said] = fields as Fields;
    return {
      author, place, bought: list(bought), looking: none(looking), intent: intent as Intent, confidence: Number(confidence), goal: none(goal) as TurnGoal | null, products: list(products), several: list(several), mentioned: list(mentioned),
      focus: none(focus), looked: none(looked), meant: list(meant.replaceAll('|', ' ')), isAny: meant.includes('|'), isTold: told !== '', text: said,
    };
  });
}
