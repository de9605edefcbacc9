import { shapes } from '../../../shared/texts/en/shapes.ts';
import type { Words } from '../../console/words.tsx';

type Part = 'family' | 'param' | 'option' | 'material';

function isNamed(key: string): key is keyof typeof shapes {
  return Object.hasOwn(shapes, key);
}

/** What a family, a parameter, an option or a material is called; its own name where nobody named it yet. */
export function say({ t }: Pick<Words, 't'>, part: Part, id: string): string {
  const key = `${part}-${id}`;
  return isNamed(key) ? t(`shapes:${key}`) : id.replaceAll(/[-_]|(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
