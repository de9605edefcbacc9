/**
 * What a shopper's screen says and lets one do, apart from how it is drawn: as DOM beside the view, or
 * as a panel in a headset. A screen is made anew for every change; the renderer keeps what did not change.
 */
export interface Screen { readonly title: string; readonly blocks: readonly Block[] }

export type Tone = 'quiet' | 'strong';

export interface Option {
  readonly label: string;
  /** sRGB colour shown beside the label. */
  readonly swatch?: string;
  /** Address of a small square picture shown with the label. */
  readonly picture?: string;
  readonly pressed: boolean;
  readonly disabled?: boolean;
  readonly act: () => void;
}
export interface Action {
  readonly label: string;
  readonly primary?: boolean;
  /** Beside the point for most: looks like a link. */
  readonly aside?: boolean;
  readonly disabled?: boolean;
  readonly act: () => void;
}

export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly tone?: Tone | 'error' }
  | { readonly kind: 'row'; readonly label: string; readonly value: string; readonly tone?: Tone }
  | { readonly kind: 'choices'; readonly label: string; readonly options: readonly Option[] }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] }
  | {
    /** `id` stays the same over redraws, and tells items of one screen apart; their title does where there is none. */
    readonly kind: 'item'; readonly id?: string; readonly title: string; readonly detail: string; readonly value: string;
    /** A stepper from 0 to `most`. */
    readonly quantity?: { readonly value: number; readonly most: number; readonly set: (n: number) => void };
    readonly act?: { readonly label: string; readonly act: () => void };
  }
  | {
    /** `id` is the same over redraws, and tells fields of one screen apart. */
    readonly kind: 'field'; readonly id: string; readonly label: string; readonly value: string;
    readonly input: 'text' | 'tel' | 'email' | 'password'; readonly error: string | null; readonly set: (value: string) => void;
  }
  | {
    /** A number within bounds; `said` is it in words. `id` as a field's. */
    readonly kind: 'range'; readonly id: string; readonly label: string; readonly value: number; readonly min: number; readonly max: number; readonly step: number;
    readonly said: string; readonly set: (value: number) => void;
  };

export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** What a screen leads to, where it ends so: it stays in sight however long the rest is. */
export function leadingOf({ blocks }: Screen): BlockOf<'actions'> | null {
  const last = blocks.at(-1);
  return last?.kind === 'actions' && leads(last) ? last : null;
}

/** Whether one of the actions is the main one. */
export function leads({ actions }: BlockOf<'actions'>): boolean {
  return actions.some(({ primary }) => primary === true);
}

/** Names that stay with their block over redraws: what it is, and which of its kind. */
export function keysOf(blocks: readonly Block[]): string[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const name = block.kind === 'field' || block.kind === 'range' ? `${block.kind} ${block.id}` : block.kind === 'item' ? `item ${block.id ?? block.title}` : block.kind;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name} ${count}`;
  });
}
