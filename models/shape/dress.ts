import type { Document } from '@gltf-transform/core';
import type { Colourway } from '../../shared/catalogue.ts';
import type { Finish, Role } from './family.ts';
import type { MaterialName } from './materials/library.ts';
import type { Picture } from './picture.ts';
import type { ModelRequest, NamedRequest, ResolvedShape } from './request.ts';
import { validateShape } from './request.ts';

/** How a model's pictures are kept: inside its file, or named, for a page that has each of them once. */
export type FileForm = 'whole' | 'thin';

/** What materials are made from and into. */
export interface Dress {
  readonly document: Document;
  readonly shape: ResolvedShape;
  readonly colourways: readonly Colourway[];
  readonly form: FileForm;
  /** In the hand: with what is too dear to draw across an aisle. */
  readonly fine: boolean;
  readonly label: LabelWish;
  readonly pattern: { readonly role: Role; readonly picture: Picture; readonly tile: number } | null;
}

/** What a label's place shows. Cuts and clear prints are nothing but themselves: no paper, and unseen from afar. */
export type LabelWish =
  | { readonly kind: 'none' } | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'artwork'; readonly picture: Picture } | { readonly kind: 'engraving'; readonly text: string };

/** Most signs of an engraving. */
export const MOST_ENGRAVED = 48;
/** Edge of a pattern's repetition, metres. */
const LEAST_TILE = 0.01, MOST_TILE = 2;

/** Checks a whole request: its shape, and what is wanted on it. */
export function validateRequest(request: NamedRequest): { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly message: string } {
  const check = validateShape(request);
  if (!check.ok) return check;
  const { family } = check.shape, engraved = [...request.engraving?.trim() ?? ''].length;
  if ((engraved > 0 || request.artwork) && !family.finishes.label) return { ok: false, reason: 'no-label', message: `${family.name} has no place for artwork or an engraving.` };
  if (engraved > MOST_ENGRAVED) return { ok: false, reason: 'too-long', message: `An engraving has at most ${MOST_ENGRAVED} signs; this one has ${engraved}.` };
  if (request.pattern && !family.finishes[request.pattern.role]) return { ok: false, reason: 'unknown-role', message: `${family.name} has no ${request.pattern.role} part to put a pattern on.` };
  if (request.pattern && !(request.pattern.tile >= LEAST_TILE && request.pattern.tile <= MOST_TILE)) return { ok: false, reason: 'out-of-range', message: `A pattern repeats every ${LEAST_TILE} to ${MOST_TILE} m, not every ${request.pattern.tile}.` };
  return { ok: true };
}

/** What a request wants on the label. */
export function labelWishOf(request: Pick<ModelRequest, 'label' | 'artwork' | 'engraving'>, { family }: ResolvedShape): LabelWish {
  const engraving = request.engraving?.trim() ?? '';
  if (!family.finishes.label) return { kind: 'none' };
  if (engraving !== '') return { kind: 'engraving', text: engraving };
  if (request.artwork) return { kind: 'artwork', picture: request.artwork };
  return request.label && !family.bareLabel ? { kind: 'name', text: request.label } : { kind: 'none' };
}

export function finishOf(shape: ResolvedShape, role: Role): Finish {
  const finish = shape.family.finishes[role];
  if (!finish) throw new Error(`${shape.family.name} makes a ${role} part without saying what of`);
  return finish;
}

export function materialOf(finish: Finish, shape: ResolvedShape): MaterialName {
  return finish.material === 'chosen' ? shape.material : finish.material;
}
