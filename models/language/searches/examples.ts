/** Searches of conversations with what their authors wanted to be found, one a line: what `examples.txt` holds and training reads. */

export interface SearchExample {
  /** Who wrote the conversation; figures are taken with one author left out after the other. */
  readonly author: string;
  /** `concourse` or a store's id. */
  readonly place: string;
  /** What search_products was called with. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Conditions on the goods, all of them, as `tests/server/studio/assistant/conversations/conversation.ts` tells them. */
  readonly wanted: string;
}

export const writeSearch = ({ author, place, input, wanted }: SearchExample): string => [author, place, wanted, JSON.stringify(input)].join('\t');

/** @throws RangeError naming the line that is not of the form */
export function readSearches(text: string): readonly SearchExample[] {
  return text.split('\n').filter((line) => line !== '').map((line, i) => {
    const [author, place, wanted, input, ...more] = line.split('\t');
    if (author === undefined || place === undefined || wanted === undefined || input === undefined || more.length > 0) throw new RangeError(`line ${i + 1} has not 4 fields`);
    return { author, place, wanted, input: JSON.parse(input) as SearchExample['input'] };
  });
}

/** A product as conditions look at it; the price in whole units. */
export interface Sold {
  readonly id: string;
  readonly store: string;
  readonly category: string;
  readonly tags: readonly string[];
  readonly price: number;
}

const rulesOf = (wanted: string): readonly string[] => wanted.replaceAll(' | ', '|').split(' ').filter((rule) => rule !== '' && rule !== 'some' && rule !== '|');
const isName = (rule: string): boolean => !rule.includes(':') && !rule.startsWith('!') && rule !== 'none';

/** Whether conditions say which goods are wanted, and not only that some are. */
export const tellsApart = (wanted: string): boolean => rulesOf(wanted).length > 0 && wanted !== 'none';

/** Whether a product is one of those wanted; a condition on colours holds for all, as it is no matter of the order. */
export function isWanted(wanted: string, { id, store, category, tags, price }: Sold): boolean {
  const rules = rulesOf(wanted),
    names = rules.filter(isName);
  return (names.length === 0 || names.some((rule) => rule.replace(/^=/, '').split('|').includes(id))) && rules.every(holds);

  function holds(rule: string): boolean {
    const [kind, value = ''] = rule.split(':'),
      values = value.split(',');
    if (rule.startsWith('!')) return rule.slice(1) !== id;
    switch (kind) {
      case 'none': return false;
      case 'category': return values.includes(category);
      case 'tag': return values.every((tag) => tags.includes(tag));
      case 'store': return store === value;
      case 'most': return price <= Number(value);
      case 'least': return price >= Number(value);
      default: return true;
    }
  }
}

/** Whether goods that were shown keep all conditions: of names one of each, the others for every one of them. */
export function isAnswered(wanted: string, shown: readonly Sold[]): boolean {
  const rules = rulesOf(wanted);
  if (wanted === 'none') return shown.length === 0;
  const others = rules.filter((rule) => !isName(rule)).join(' ');
  return shown.length > 0 && shown.every((each) => isWanted(others, each)) &&
    rules.filter(isName).every((rule) => (rule.startsWith('=') ? shown.slice(0, 1) : shown).some(({ id }) => rule.replace(/^=/, '').split('|').includes(id)));
}
