import type { MaterialName } from '../../../models/shape/materials/library.ts';

export type Department = 'fashion' | 'footwear' | 'beauty' | 'home' | 'furniture' | 'kitchen' | 'food' | 'electronics' | 'sports' | 'toys' | 'books' | 'vehicles' | 'general';

export interface Kind {
  /** The product's category. */
  readonly id: string;
  readonly department: Department;
  /** Words that name it, singular or plural, lower case. */
  readonly en: readonly string[];
  readonly zh: readonly string[];
  readonly family: string;
  /** Whether the family is made for it, resembles it, or is the box or pouch that it comes in. */
  readonly likeness: 'own' | 'near' | 'box';
  readonly params: Readonly<Record<string, number | string>>;
  readonly material: MaterialName;
  readonly size: readonly [number, number, number];
  readonly grams: number;
  /** Where neither options nor title name a colour. */
  readonly colour: string;
}

type Look = Partial<Pick<Kind, 'likeness' | 'params'>>;

/** Declares kinds of one department; words are separated by `|`, and one that ends in `~` is a whole department's: it counts where nothing else does. */
export function kindsOf(department: Department) {
  return (id: string, en: string, zh: string, family: string, material: MaterialName, size: readonly [number, number, number], grams: number, colour: string, look: Look = {}): Kind => ({
    id, department, en: en.split('|'), zh: zh.split('|'), family, material, size, grams, colour, likeness: look.likeness ?? 'own', params: look.params ?? {},
  });
}

/** A form that resembles the thing. */
export const NEAR: Look = { likeness: 'near' };
/** A carton that closes with tucked flaps. */
export const CARTON: Look = { likeness: 'box', params: { lid: 'tuck' } };
/** A box with a lid. */
export const CASE: Look = { likeness: 'box', params: { lid: 'lift-off', lidShare: 0.4 } };
