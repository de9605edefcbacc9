import type { Bench } from './figure.ts';

/** Benchmarks by name, loaded when asked for. */
export const BENCHES: Readonly<Record<string, () => Promise<{ readonly bench: Bench }>>> = {
  body: () => import('./body.ts'),
  copy: () => import('./copy.ts'),
  care: () => import('./care.ts'),
  engine: () => import('./engine.ts'),
  intents: () => import('./intents.ts'),
  load: () => import('./load.ts'),
  layout: () => import('./layout.ts'),
  needs: () => import('./needs.ts'),
  promotion: () => import('./promotion.ts'),
  shape: () => import('./shape.ts'),
  smoke: () => import('./smoke.ts'),
  speech: () => import('./speech.ts'),
  talk: () => import('./talk.ts'),
  taste: () => import('./taste.ts'),
  wording: () => import('./wording.ts'),
};
