/** The card of the product in hand. */
import type { Locale } from '../../shared/locale.ts';
import { formatMoney } from '../../shared/money.ts';
import type { ProductCard } from '../../shared/shop.ts';
import type { TextKey } from '../../shared/texts/index.ts';

export interface Choice { readonly colour: string; readonly size: string | null }

/** What the card needs from the page. */
export interface CardView {
  readonly locale: Locale;
  readonly text: (key: TextKey) => string;
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** Draws a product's card for a choice of colour and size. */
export function drawCard(into: HTMLElement, card: ProductCard, choice: Choice, view: CardView): void {
  const { locale, text } = view;
  const variant = card.variants.find((each) => each.colour === choice.colour && each.size === choice.size);
  const close = element('button', '×');
  close.className = 'close';
  close.type = 'button';
  close.ariaLabel = text('mall:close');
  close.addEventListener('click', view.onClose);
  const brand = element('p', card.brand), price = element('p', variant ? formatMoney(variant.price, card.currency, locale) : '');
  brand.className = 'brand';
  price.className = 'price';
  const stock = variant && variant.available > 0 ? `${variant.available} ${text('mall:inStock')}` : text('mall:soldOut');
  into.replaceChildren(
    close, element('h2', card.name[locale]), brand, price, element('p', card.description[locale]),
    group(text('mall:colour'), card.colourways.map((way) => {
      const button = option(way.name[locale], way.id === choice.colour, () => view.onChoose({ ...choice, colour: way.id }));
      const swatch = element('span', '');
      swatch.className = 'swatch';
      swatch.style.background = way.main;
      button.prepend(swatch);
      return button;
    })),
    ...(card.sizes.length > 0 ? [group(text('mall:size'), card.sizes.map((size) => option(size, size === choice.size, () => view.onChoose({ ...choice, size }))))] : []),
    element('p', `${text('mall:material')}: ${card.material[locale]}`), element('p', stock),
  );
  into.hidden = false;
}

/** The choice a card opens with: this colour, in a size that can be bought if there is one. */
export function firstChoice(card: ProductCard, colour: string): Choice {
  const inColour = card.variants.filter((variant) => variant.colour === colour);
  const variant = inColour.find((each) => each.available > 0) ?? inColour[0];
  return { colour, size: variant?.size ?? null };
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, content: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = content;
  return made;
}

function option(label: string, pressed: boolean, onClick: () => void): HTMLButtonElement {
  const button = element('button', label);
  button.type = 'button';
  button.className = 'choice';
  button.ariaPressed = String(pressed);
  button.addEventListener('click', onClick);
  return button;
}

function group(title: string, options: readonly HTMLElement[]): HTMLFieldSetElement {
  const fieldset = element('fieldset', '');
  fieldset.append(element('legend', title), ...options);
  return fieldset;
}
