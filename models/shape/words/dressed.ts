/** What a family can wear: which colour a role takes, and what a finish makes of a material. */
import type { Family, Role } from '../family.ts';
import { KIN, MATERIALS } from '../materials/library.ts';
import type { MaterialName } from '../materials/library.ts';
import type { Where } from './labels.ts';
import { FINISHED } from './lexicon/common.ts';
import type { FinishWord } from './lexicon/common.ts';

/** The colour of a colourway that a role wears; `other` where it always has its own. */
export function slotOf(family: Family, role: Role): Where {
  const finish = family.finishes[role];
  if (!finish || finish.colour.startsWith('#')) return 'other';
  if (finish.colour === 'main') return 'main';
  if (finish.material !== 'chosen' && MATERIALS[finish.material].own) return 'other';
  return finish.colour === 'accent' ? 'accent' : 'detail';
}

/** The material that a finish asks for, of those that the family is made of; null where it has none such. */
export function finished(family: Family, stated: MaterialName | null, finish: FinishWord): MaterialName | null {
  const worn = FINISHED[finish].find(([from]) => from === stated)?.[1];
  return worn && family.materials.includes(worn) ? worn : null;
}

/** The material itself or its nearest kin that the family is made of; null where there is none. */
export function wearable(family: Family, material: MaterialName): MaterialName | null {
  return [material, ...KIN[material] ?? []].find((name) => family.materials.includes(name)) ?? null;
}

/** What a thing of that material looks like where no colour is said. */
export function materialColour(material: MaterialName): string | null {
  return MATERIALS[material].own ?? USUAL[material] ?? null;
}
const USUAL: Readonly<Partial<Record<MaterialName, string>>> = {
  bamboo: '#b8935e', oak: '#a98558', walnut: '#6a4630', cork: '#b58a5c', leather: '#7a4f30', 'smooth-leather': '#6b4128', 'brushed-steel': '#b7babd', 'polished-steel': '#c6c8ca', silver: '#cfcfcb', glass: '#c3cdd0', ceramic: '#dedbd4',
  terracotta: '#a5532f', stone: '#9a958c', rubber: '#2a2b2e', straw: '#cdb07a', denim: '#3c4f6e', crystal: '#d5dadb', canvas: '#cbb898', linen: '#d2c4a8', leaf: '#4c6b3c', suede: '#94704d',
};
