import type { Texts } from '../../texts.ts';

/** What screens need of the page's texts. */
export type Words = Pick<Texts, 't' | 'locale'>;
