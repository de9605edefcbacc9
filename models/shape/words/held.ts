/** Holds a proposed sketch to the facts: what was said is so, exactly; the rest stays as it was proposed. */
import { Colourway } from '../../../shared/catalogue.ts';
import type { Dimensions } from '../../../shared/catalogue.ts';
import type { Design } from '../../../shared/make.ts';
import type { Family } from '../family.ts';
import { validateShape } from '../request.ts';
import { GARMENTS, naturalSize } from '../wear.ts';
import { nameOf } from './colour-words.ts';
import { fitted } from './design-code.ts';
import type { Sketch } from './design-code.ts';
import type { Facts } from './interpret.ts';
import { isRound } from './lexicon/index.ts';
import type { FamilyWords } from './lexicon/index.ts';
import { sizeOf, statedSides } from './sizes.ts';

/** Where the upper and the lower end of a number begin, as shares of its range. */
const UPPER = 0.65, LOWER = 0.35;

/** `usual` are the sides where none is stated. */
export function designOf(family: Family, sketch: Sketch, facts: Facts, words: FamilyWords, usual: Dimensions | undefined): Design {
  const shape = validateShape({ family: family.name, params: held(family, sketch, facts), material: facts.material ?? sketch.material });
  if (!shape.ok) throw new RangeError(`a proposal for ${family.name} is none: ${shape.message}`);
  const round = isRound(words, shape.shape.params), base = scaled(usual ?? ownSize(family, sketch, shape.shape.params, shape.shape.material), usual ?? family.size, facts.scales), { sides } = statedSides(facts.stated, family.size, family, words, round);
  const main = facts.colours.main ?? { hex: sketch.colours[0], name: nameOf(sketch.colours[0]) }, accent = facts.colours.accent?.hex ?? sketch.colours[1], detail = facts.colours.detail?.hex ?? sketch.colours[2];
  const colourway = Colourway.parse({ id: idOf(main.name.en), name: main.name, main: main.hex, accent, detail });
  return {
    family: family.name, params: { ...shape.shape.params }, material: shape.shape.material, dimensions: sizeOf(sides, facts.litres, base, words, round),
    colourways: [colourway], ...(facts.label !== null && { label: facts.label }),
  };
}

/** A garment has the size that its cut gives it, anything else the one that was proposed. */
function ownSize(family: Family, sketch: Sketch, params: Sketch['params'], material: string): Dimensions {
  return GARMENTS.some(({ name }) => name === family.name) ? naturalSize({ family: family.name, params, material }) : sketch.size;
}

/** Share of what a word of size asks for that a proposal must have by itself. */
const NEARLY = 0.7;

/** A mini one is smaller than usual and a tall one taller, whatever was proposed. */
function scaled(size: Dimensions, usual: Dimensions, scales: Facts['scales']): Dimensions {
  let { width, height, depth } = size;
  for (const { whole, tall, wide } of scales) {
    const off = Math.log((width * height * depth) / (usual.width * usual.height * usual.depth)) / 3, lean = Math.log((height / usual.height) ** 2 / ((width / usual.width) * (depth / usual.depth))) / 2, asked = tall - wide;
    if (off * whole < NEARLY * whole * whole) [width, height, depth] = [width, height, depth].map((side) => side * Math.exp(whole - off)) as [number, number, number];
    if (lean * asked < NEARLY * asked * asked) [width, height, depth] = [width * Math.exp((lean - asked) / 3), height * Math.exp((asked - lean) * 2 / 3), depth * Math.exp((lean - asked) / 3)];
  }
  return { width, height, depth };
}

function held(family: Family, { params }: Sketch, { looks, notLooks }: Facts): Sketch['params'] {
  const out: Record<string, number | string> = { ...params };
  for (const not of notLooks) {
    const declared = family.parameters[not.parameter];
    if (not.kind === 'option' && declared?.kind === 'choice' && (out[not.parameter] === not.option || declared.options.includes('none'))) out[not.parameter] = declared.options.find((option) => option === 'none') ?? declared.options.find((option) => option !== not.option) ?? not.option;
    if (not.kind === 'count' && declared?.kind === 'number') out[not.parameter] = declared.min;
  }
  for (const look of looks) {
    const declared = family.parameters[look.parameter];
    if (look.kind === 'option') out[look.parameter] = look.option;
    else if (look.kind === 'count') out[look.parameter] = look.count;
    else if (declared?.kind === 'number') {
      const at = (share: number): number => declared.min + share * (declared.max - declared.min), is = Number(out[look.parameter]);
      out[look.parameter] = look.high ? Math.max(is, at(UPPER)) : Math.min(is, at(LOWER));
    }
  }
  return fitted(family, out);
}

const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'colour';
