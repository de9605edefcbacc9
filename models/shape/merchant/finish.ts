/**
 * The finishing line: whatever comes in, a merchant's upload or an external service's result, becomes a model
 * that the mall can show (sound, in place, in three levels within the budgets) or is told why it cannot. Every
 * step says what it changed.
 */
import type { Document, NodeIO } from '@gltf-transform/core';
import type { Colourway, Dimensions } from '../../../shared/catalogue.ts';
import type { BudgetExcess, FinishChange, FinishReason, FinishReport, FinishStep, ModelFacts } from '../../../shared/make.ts';
import { MOST_BYTES, MOST_DRAWS, MOST_TRIANGLES } from '../budget.ts';
import { checkGlb } from '../merchant-glb.ts';
import { merged } from './atlas.ts';
import { coarseDocument } from './coarse.ts';
import { factsOf } from './facts.ts';
import { opened } from './read.ts';
import { reduced, welded } from './reduce.ts';
import { repaired } from './repair.ts';
import { gather } from './soup.ts';
import type { Soup } from './soup.ts';
import { STAND_DEFAULTS, stood } from './stand.ts';
import { namedVariants } from './variants.ts';
import { packedDocument, written } from './write.ts';
import type { FitLevel } from './write.ts';

export interface FinishOptions {
  /** The product's, metres. */
  readonly dimensions: Dimensions;
  /** The product's, which the file's variants become. */
  readonly colourways?: readonly Colourway[];
  /** See `StandOptions`. */
  readonly turn?: number | null;
}

export type Finished =
  | { readonly ok: true; readonly levels: readonly [FitLevel, FitLevel, FitLevel]; readonly report: FinishReport }
  | { readonly ok: false; readonly reason: FinishReason; readonly message: string; /** Levels and report as far as it got. */ readonly levels: readonly FitLevel[]; readonly report: FinishReport | null };

/** How far simplifying may move the surface, of the model's size: seen in the hand, and across the aisle. */
const ERRORS = { 0: 0.01, 1: 0.05 } as const;
/** Edges of pictures that are tried until a level has few enough bytes, pixels. */
const EDGES = { 0: [1024, 512, 256], 1: [256, 128] } as const;

export async function finishGlb(bytes: Uint8Array, { dimensions, colourways = [], turn = STAND_DEFAULTS.turn }: FinishOptions): Promise<Finished> {
  const file = await opened(bytes);
  if (!file.ok) return { ...file, levels: [], report: null };
  const { io, document } = file, steps: FinishStep[] = [], gathered = gather(document);
  let soup = gathered.soup, facts = factsOf(document, soup);
  const given: ModelFacts = { ...facts, bytes: bytes.byteLength };
  const step = (name: FinishStep['step'], next: Soup, changes: readonly FinishChange[]): void => {
    const after = factsOf(document, next);
    steps.push({ step: name, before: facts, after, changes: [...changes] });
    [soup, facts] = [next, after];
  };
  step('read', soup, [...file.changes, ...gathered.changes]);
  const { soup: sound, changes: mended } = await repaired(soup), joined = welded(sound), gone = sound.owners.length - joined.owners.length;
  step('repair', joined, [...mended, ...gone > 0 ? [{ what: 'vertices-welded' as const, values: { n: gone } }] : []]);
  if (soup.indices.length === 0) return { ok: false, reason: 'invalid', message: 'Nothing is left of the model once its broken triangles are removed.', levels: [], report: null };
  const { soup: placed, changes: moves, scale, size, fills } = stood(soup, dimensions, { turn });
  step('stand', placed, moves);
  const variants = await namedVariants(document, soup, colourways), names = variants.map(({ colourway }) => colourway), lost = names.filter((name) => name === null).length, kept = names.length - lost;
  const { soup: few, changes: merges } = await merged(document, soup, MOST_DRAWS[0]);
  step('merge', few, [...merges, ...said('variants-kept', kept), ...said('variants-dropped', lost)]);
  const { soup: fine, pruned } = await reduced(soup, { most: MOST_TRIANGLES[0], error: ERRORS[0] });
  step('simplify', fine, [...fine === soup ? [] : said('simplified', (soup.indices.length - fine.indices.length) / 3), ...pruned ? [{ what: 'small-parts-dropped' as const, values: {} }] : []]);
  const levels = await levelsOf(io, document, soup, names), [finest] = levels;
  const resized = finest.texels < facts.texels, pictures: ModelFacts = { ...facts, textures: finest.textures, texels: finest.texels, bytes: finest.bytes };
  steps.push({ step: 'pictures', before: facts, after: pictures, changes: [...resized ? [{ what: 'pictures-resized' as const, values: { from: facts.texels, to: finest.texels } }] : [], ...finest.textures > 0 ? said('pictures-packed', finest.textures) : []] });
  const packed = plainly(finest);
  steps.push({ step: 'pack', before: pictures, after: packed, changes: [{ what: 'packed', values: { from: bytes.byteLength, to: finest.bytes } }] });
  const exceeds = excess(levels), report: FinishReport = { given, steps, levels: levels.map(plainly), exceeds, scale, size, fills, variants };
  for (const level of levels) {
    const check = await checkGlb(level.glb);
    if (!check.ok) return { ok: false, reason: 'invalid', message: `The finished model is not sound: ${check.message}`, levels: [], report };
  }
  return exceeds.length === 0 ? { ok: true, levels, report } : { ok: false, reason: 'over-budget', message: whyOver(exceeds, soup), levels, report };
}

const said = (what: FinishChange['what'], n: number): FinishChange[] => (n > 0 ? [{ what, values: { n } }] : []);
const plainly = ({ triangles, draws, bytes, textures, texels }: ModelFacts): ModelFacts => ({ triangles, draws, bytes, textures, texels });

async function levelsOf(io: NodeIO, document: Document, soup: Soup, names: readonly (string | null)[]): Promise<[FitLevel, FitLevel, FitLevel]> {
  const fine = await smallest(io, document, soup, names, EDGES[0]);
  const { soup: near } = await reduced(soup, { most: MOST_TRIANGLES[1], error: ERRORS[1] }), { soup: plain } = await merged(document, near, MOST_DRAWS[1]);
  const middle = near.indices.length <= MOST_TRIANGLES[1] * 3 ? await smallest(io, document, plain, names, EDGES[1]) : await packedDocument(io, await coarseDocument(document, soup, MOST_TRIANGLES[1], names));
  return [fine, middle, await packedDocument(io, await coarseDocument(document, soup, MOST_TRIANGLES[2], names))];
}

/** A level with pictures as large as its bytes allow. */
async function smallest(io: NodeIO, document: Document, soup: Soup, names: readonly (string | null)[], edges: readonly number[]): Promise<FitLevel> {
  const [edge = 256, ...smaller] = edges, made = await written(io, document, soup, names, { edge });
  return made.bytes <= MOST_BYTES || smaller.length === 0 ? made : smallest(io, document, soup, names, smaller);
}

function excess(levels: readonly ModelFacts[]): BudgetExcess[] {
  return levels.flatMap(({ triangles, draws, bytes }, level) => {
    const most = { triangles: MOST_TRIANGLES[level as 0 | 1 | 2], draws: MOST_DRAWS[level as 0 | 1 | 2], bytes: MOST_BYTES }, is = { triangles, draws, bytes };
    return (['triangles', 'draws', 'bytes'] as const).filter((what) => is[what] > most[what]).map((what) => ({ level, what, is: is[what], most: most[what] }));
  });
}

function whyOver(exceeds: readonly BudgetExcess[], soup: Soup): string {
  const [first] = exceeds;
  if (!first) return '';
  const limit = `${first.is.toLocaleString('en')} ${first.what} are left at level ${first.level}, and ${first.most.toLocaleString('en')} are allowed`;
  if (first.what === 'triangles') return `${limit}: simplifying further would move the surface by more than ${ERRORS[0] * 100} % of its size. Models of many separate pieces (${piecesOf(soup).toLocaleString('en')} here), such as hair, leaves or rivets, cannot be joined by the mall: remove or bake the smallest in a 3D program and export it again.`;
  return `${limit}: ${first.what === 'bytes' ? 'its shape alone, without pictures, is that large' : 'its materials do not fit one atlas'}. Make it simpler in a 3D program and export it again.`;
}

/** Connected pieces, joined where corners stand on one another. */
function piecesOf({ positions, indices }: Soup): number {
  const parent = new Map<string, string>(), root = (key: string): string => { let at = key; while (parent.get(at) !== at) at = parent.get(at) ?? at; parent.set(key, at); return at; };
  for (let i = 0; i < indices.length; i += 3) {
    const keys = [0, 1, 2].map((k) => { const id = (indices[i + k] ?? 0) * 3; return `${positions[id]},${positions[id + 1]},${positions[id + 2]}`; });
    for (const key of keys) if (!parent.has(key)) parent.set(key, key);
    const [a = '', b = '', c = ''] = keys.map(root);
    parent.set(b, a);
    parent.set(c, a);
  }
  return [...parent.keys()].filter((key) => root(key) === key).length;
}
