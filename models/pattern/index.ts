export { breed, SHOWN } from './breed.ts';
export type { Wishes } from './breed.ts';
export { MOST_GENOME_TEXT, readGenome, writeGenome } from './genome.ts';
export type { Genome } from './genome.ts';
export { paint } from './paint.ts';
export type { PaintTask, Proposed, ProposeTask } from './worker.ts';
