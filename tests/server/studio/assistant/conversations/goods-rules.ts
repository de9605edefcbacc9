/** What is said of an answer's goods in a written conversation: see `conversation.ts`. */
import { colourwaysFor } from '../../../../../server/studio/assistant/colours.ts';
import type { Account } from '../../../../../server/studio/assistant/index.ts';
import type { Product } from '../../../../../shared/catalogue.ts';
import type { TestMall } from '../mall.ts';

interface Sold { readonly product: Product; readonly store: string; readonly price: number }

export function goodsFault(mall: TestMall, rules: string, ids: readonly string[], { facts }: Account): string[] {
  const least = mall.db.prepare<[string], number>('SELECT MIN(price) FROM stock WHERE product = ? AND on_hand > 0').pluck();
  const sold = ids.flatMap((id): Sold[] => mall.stores.flatMap(({ id: store, products }) => products.filter((each) => each.id === id).map((product) => ({ product, store, price: (least.get(id) ?? 0) / 100 }))));
  const all = (holds: (each: Sold) => boolean): boolean => sold.every(holds);
  return rules.split(' ').filter((rule) => !holdsFor(rule)).map((rule) => `goods are ${ids.join(' ') || 'none'} and not ${rule}`);

  function holdsFor(rule: string): boolean {
    const [kind, value = ''] = rule.split(':'), values = value.split(',');
    switch (kind) {
      case 'none': return ids.length === 0 && !facts.some((fact) => fact.value.kind === 'product');
      case 'some': case '|': return rule === '|' || ids.length > 0;
      case 'category': return all(({ product }) => values.includes(product.category));
      case 'tag': return all(({ product }) => values.every((tag) => product.tags.includes(tag)));
      case 'colour': return all(({ product }) => colourwaysFor(product, value).length > 0);
      case 'store': return all(({ store }) => store === value);
      case 'most': return all(({ price }) => price <= Number(value));
      case 'least': return all(({ price }) => price >= Number(value));
      default: return rule.startsWith('=') ? rule.slice(1).split('|').includes(ids[0] ?? '') : rule.startsWith('!') ? !ids.includes(rule.slice(1)) : rule.split('|').some((id) => ids.includes(id));
    }
  }
}
