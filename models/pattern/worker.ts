import { stepBack } from '../engine/step-back.ts';
import { breed } from './breed.ts';
import type { Wishes } from './breed.ts';
import { writeGenome } from './genome.ts';
import type { Genome } from './genome.ts';
import { paint } from './paint.ts';

// Rooms tick while patterns are drawn.
stepBack();

export interface Proposed { readonly genome: string; readonly picture: Uint8Array }
export interface ProposeTask { readonly wishes: Wishes; readonly colours: readonly [string, string, string]; readonly edge: number }
export interface PaintTask { readonly genome: Genome; readonly colours: readonly [string, string, string]; readonly edge: number }

/** Task of a piscina worker (`name: 'propose'`): the next patterns with small pictures. */
export function propose({ wishes, colours, edge }: ProposeTask): Promise<Proposed[]> {
  return Promise.all(breed(wishes).map(async (genome) => ({ genome: writeGenome(genome), picture: await paint(genome, colours, edge, 80) })));
}

/** Task of a piscina worker (`name: 'draw'`): one tile as a model wears it. */
export function draw({ genome, colours, edge }: PaintTask): Promise<Uint8Array> {
  return paint(genome, colours, edge);
}
