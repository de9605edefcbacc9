/** Forms for goods whose kind the table of kinds does not know: what the network of `models/shape/words` reads in the row. */
import { openWords } from '../../models/shape/words/index.ts';
import type { Words } from '../../models/shape/words/index.ts';
import { naturalSize } from '../../models/shape/index.ts';
import type { ReadProduct } from './goods.ts';
import { UNKNOWN } from './kinds.ts';
import type { Kind } from './kinds.ts';

/** The form of a kind, as it was proposed. */
export type Form = Pick<Kind, 'family' | 'params' | 'material' | 'size'>;

export interface Forms {
  /** Null where the table knows the kind, and where the network is not sure. */
  formFor(read: ReadProduct, kind: Kind): Promise<Form | null>;
  close(): Promise<void>;
}

export interface FormsOptions {
  /** How likely a family must be. */
  readonly sure: number;
}
export const FORMS_DEFAULTS: FormsOptions = { sure: 0.8 };

/** Opened with the first row that needs it. */
export function openForms(options: Partial<FormsOptions> = {}): Forms {
  const { sure } = { ...FORMS_DEFAULTS, ...options };
  let words: Promise<Words> | null = null;
  return {
    async formFor({ title, kinds, tags }, kind) {
      if (kind.id !== UNKNOWN.id) return null;
      const { proposals: [first] } = await (await (words ??= openWords())).propose(rowOf(title, kinds, tags), { count: 1 });
      if (!first || first.confidence < sure || first.design.family === kind.family) return null;
      const { family, params, material } = first.design, { width, height, depth } = naturalSize({ family, params, material });
      return { family, params, material: material as Form['material'], size: [width, height, depth] };
    },
    async close() {
      await (await words)?.close();
    },
  };
}

/** The row as the network was shown rows. */
function rowOf(title: string, kinds: readonly string[], tags: readonly string[]): string {
  return [`Title: ${title}`, ...(kinds.length > 0 ? [`Type: ${kinds.join(', ')}`] : []), ...(tags.length > 0 ? [`Tags: ${tags.join(', ')}`] : [])].join(' | ');
}
