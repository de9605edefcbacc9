import type { CustomOffer } from '../../../shared/design.ts';
import { ownShape, tonesOf } from '../../commerce/custom.ts';
import type { OpenedProduct } from '../../commerce/custom.ts';
import { materialName, optionName, paramName, said } from '../../commerce/custom-words.ts';
import type { StoreRecord } from '../../storage/catalogue.ts';

/** Steps of a slider over its range. */
const STEPS = 20;

/** What a shopper is told may be chosen: of what is open, that which the product's model takes as it is now. Null where nothing is open. */
export function offerOf({ product, options, artworks }: OpenedProduct, store: StoreRecord): CustomOffer | null {
  const own = ownShape(product);
  if (!own || !options.open) return null;
  const { family } = own, tones = tonesOf(family).filter((tone) => options.colours.tones.includes(tone));
  const materials = options.materials.filter(({ material }) => material !== own.material && family.materials.some((each) => each === material));
  return {
    store: store.id, product: product.id, currency: store.currency,
    colours: options.colours.swatches.length > 0 ? tones.map((tone) => ({ tone, title: said((t) => t[`tone-${tone}`]) })) : [],
    swatches: options.colours.swatches.map(({ id, name, hex, price }) => ({ id, title: name, hex, price })),
    materials: materials.length > 0 ? [{ material: own.material, title: materialName(own.material), price: 0 }, ...materials.map(({ material, price }) => ({ material, title: materialName(material), price }))] : [],
    parts: options.parts.flatMap((part): CustomOffer['parts'] => {
      const declared = family.parameters[part.name], value = own.params[part.name];
      if (part.kind === 'choice' && declared?.kind === 'choice' && typeof value === 'string') {
        const others = part.options.filter((option) => option.value !== value && declared.options.includes(option.value));
        return others.length === 0 ? [] : [{ kind: 'choice', name: part.name, title: paramName(part.name), own: value, options: [{ value, title: optionName(value), price: 0 }, ...others.map((option) => ({ ...option, title: optionName(option.value) }))] }];
      }
      if (part.kind === 'number' && declared?.kind === 'number' && typeof value === 'number') {
        const min = Math.max(part.min, declared.min), max = Math.min(part.max, declared.max);
        return max <= min ? [] : [{ kind: 'number', name: part.name, title: paramName(part.name), own: value, min, max, step: declared.unit === 'count' ? 1 : (max - min) / STEPS, price: part.price }];
      }
      return [];
    }),
    engraving: family.finishes.label ? options.engraving : null,
    pattern: options.pattern && family.finishes[options.pattern.on] ? { price: options.pattern.price } : null,
    artworks: family.finishes.label ? options.artworks.flatMap(({ sha256, price }) => {
      const found = artworks.get(sha256);
      return found ? [{ sha256, price, title: { en: found.name, zh: found.name }, address: `/artwork/${sha256}.webp` }] : [];
    }) : [],
  };
}
