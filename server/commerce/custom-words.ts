/** What parts, materials and choices are called, in both languages. */
import type { Parameter } from '../../models/shape/index.ts';
import type { LocalText } from '../../shared/locale.ts';
import { own as en } from '../../shared/texts/en/own.ts';
import { shapes as enShapes } from '../../shared/texts/en/shapes.ts';
import { own as zh } from '../../shared/texts/zh/own.ts';
import { shapes as zhShapes } from '../../shared/texts/zh/shapes.ts';

export const said = (of: (texts: Readonly<Record<keyof typeof en, string>>) => string): LocalText => ({ en: of(en), zh: of(zh) });

type Key = keyof typeof enShapes;
const isKey = (key: string): key is Key => Object.hasOwn(enShapes, key);
/** A word of the table of shapes; the bare name where it has none. */
const shaped = (kind: string, name: string): LocalText => {
  const key = `${kind}-${name}`;
  return isKey(key) ? { en: enShapes[key], zh: zhShapes[key] } : { en: name, zh: name };
};
export const materialName = (name: string): LocalText => shaped('material', name);
export const paramName = (name: string): LocalText => shaped('param', name);
export const optionName = (value: string): LocalText => shaped('option', value);

/** A number as people say it: metres as centimetres, shares as percent, counts as they are. */
export function numberWords(parameter: Parameter, value: number): LocalText {
  const unit = parameter.kind === 'number' ? parameter.unit : 'count';
  if (unit === 'm') return { en: `${Math.round(value * 1000) / 10} cm`, zh: `${Math.round(value * 1000) / 10} 厘米` };
  const text = unit === 'ratio' ? `${Math.round(value * 100)}%` : String(value);
  return { en: text, zh: text };
}
