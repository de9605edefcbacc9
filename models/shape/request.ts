import { createHash } from 'node:crypto';
import type { Colourway, Dimensions } from '../../shared/catalogue.ts';
import type { Family, Level, Role } from './family.ts';
import { FAMILIES } from './families/index.ts';
import { KIN, MATERIAL_NAMES } from './materials/library.ts';
import type { MaterialName } from './materials/library.ts';
import type { Picture } from './picture.ts';

/** `tile`: edge of one repetition, metres. */
export interface PatternWish { readonly role: Role; readonly picture: Picture; readonly tile: number }

/** Everything that decides what a model looks like. */
export interface ModelRequest {
  readonly family: string;
  readonly params: Readonly<Record<string, number | string>>;
  /** The family's first choice when absent. */
  readonly material?: string | undefined;
  /** Metres. */
  readonly dimensions: Dimensions;
  /** The first is worn until another variant is chosen. */
  readonly colourways: readonly Colourway[];
  /** Brand or title on the label, Latin or Chinese; no label when absent or empty. */
  readonly label?: string | undefined;
  /** A merchant's own picture on the label, in place of the name; families without a `labelAspect` take none. */
  readonly artwork?: Picture | undefined;
  /** Words cut into the surface where a label would be; they take its place. */
  readonly engraving?: string | undefined;
  /** A picture that repeats over a role in place of its colour. */
  readonly pattern?: PatternWish | undefined;
  readonly level: Level;
}

/** A request whose pictures are named and not there yet: enough for its key. */
export type NamedRequest = Omit<ModelRequest, 'artwork' | 'pattern'> & {
  readonly artwork?: Pick<Picture, 'sha256'> | undefined;
  readonly pattern?: (Omit<PatternWish, 'picture'> & { readonly picture: Pick<Picture, 'sha256'> }) | undefined;
};

export type ShapeWish = Pick<ModelRequest, 'family' | 'params' | 'material'>;

export interface ResolvedShape {
  readonly family: Family;
  /** Every declared parameter with its value. */
  readonly params: Readonly<Record<string, number | string>>;
  readonly material: MaterialName;
}

export type ShapeCheck =
  | { readonly ok: true; readonly shape: ResolvedShape }
  | {
    readonly ok: false;
    readonly reason: 'unknown-family' | 'unknown-parameter' | 'wrong-type' | 'out-of-range' | 'unknown-material';
    /** The parameter that is wrong, or `family` or `material`. */
    readonly parameter: string;
    /** What is wrong and what would be right. */
    readonly message: string;
  };

/** Generator's version: part of every key, raised when all models change. */
export const GENERATOR_VERSION = 4;

/** A shape program with the generator's and its own version. */
export function programOf(family: Family): string {
  return `${family.name} ${GENERATOR_VERSION}.${family.version}`;
}

export const familyNames: readonly string[] = FAMILIES.map((family) => family.name);

export function familyOf(name: string): Family | undefined {
  return FAMILIES.find((family) => family.name === name);
}

/**
 * Checks a shape against its family's declaration and fills in what it leaves open. A known material that is
 * implausible for the family is replaced by its nearest kin that is not, or by the family's first.
 */
export function validateShape(wish: ShapeWish): ShapeCheck {
  const family = familyOf(wish.family);
  if (!family) return { ok: false, reason: 'unknown-family', parameter: 'family', message: `There is no family ${wish.family}; there are ${familyNames.join(', ')}.` };
  for (const [name, value] of Object.entries(wish.params)) {
    const declared = Object.hasOwn(family.parameters, name) ? family.parameters[name] : undefined;
    if (!declared) return { ok: false, reason: 'unknown-parameter', parameter: name, message: `${family.name} has no parameter ${name}; it has ${Object.keys(family.parameters).join(', ') || 'none'}.` };
    if (declared.kind === 'number') {
      if (typeof value !== 'number' || !Number.isFinite(value)) return { ok: false, reason: 'wrong-type', parameter: name, message: `${name} of ${family.name} is a number from ${declared.min} to ${declared.max} (${declared.unit}).` };
      if (value < declared.min || value > declared.max) return { ok: false, reason: 'out-of-range', parameter: name, message: `${name} of ${family.name} is ${value}; choose from ${declared.min} to ${declared.max} (${declared.unit}).` };
      if (declared.unit === 'count' && !Number.isInteger(value)) return { ok: false, reason: 'wrong-type', parameter: name, message: `${name} of ${family.name} is a whole number from ${declared.min} to ${declared.max}.` };
    } else if (typeof value !== 'string' || !declared.options.includes(value)) {
      return { ok: false, reason: 'out-of-range', parameter: name, message: `${name} of ${family.name} is one of ${declared.options.join(', ')}.` };
    }
  }
  const wished = wish.material;
  const material = wished === undefined ? family.materials[0] : MATERIAL_NAMES.find((name) => name === wished);
  if (!material) return { ok: false, reason: 'unknown-material', parameter: 'material', message: `There is no material ${wished}; there are ${MATERIAL_NAMES.join(', ')}.` };
  const params = Object.fromEntries(Object.entries(family.parameters).map(([name, declared]) => [name, wish.params[name] ?? declared.default]));
  const worn = [material, ...KIN[material] ?? []].find((name) => family.materials.includes(name)) ?? family.materials[0];
  return { ok: true, shape: { family, params, material: worn } };
}

/** A request that names no shape of ours; callers check with `validateShape` first. */
export class ShapeError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'ShapeError';
    this.code = code;
  }
}

/** @throws ShapeError with the reason of `validateShape`. */
export function resolveShape(wish: ShapeWish): ResolvedShape {
  const check = validateShape(wish);
  if (!check.ok) throw new ShapeError(check.reason, check.message);
  return check.shape;
}

/** SHA-256 (hex) over all that decides a model's bytes: equal keys, equal files. @throws ShapeError */
export function modelKey(request: NamedRequest): string {
  const { family, params, material } = resolveShape(request);
  const { width, height, depth } = request.dimensions;
  const content = [
    GENERATOR_VERSION, family.name, family.version, Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)), material, [width, height, depth],
    request.colourways.map(({ id, main, accent, detail }) => [id, main, accent ?? null, detail ?? null]), request.label ?? '', request.level,
    request.artwork?.sha256 ?? null, request.engraving ?? null, request.pattern ? [request.pattern.role, request.pattern.picture.sha256, request.pattern.tile] : null,
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
