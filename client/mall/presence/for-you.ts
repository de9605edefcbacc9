/** What is recommended to one in the store one stands in, best first, each with its reason. */
import type { Recommendation } from '../../../shared/messages.ts';
import type { Words } from './words.ts';
import type { Panels } from '../ui/panels.ts';
import type { Screen } from '../ui/view.ts';
import type { Connection } from './connection.ts';

export interface ForYouWish {
  readonly texts: Words; readonly panels: Panels; readonly connection: Connection;
  readonly placeName: (place: string) => string;
  readonly productName: (product: string) => string | null;
  /** Leads to a product; false where there is no way. */
  readonly showProduct: (product: string) => boolean;
}

/** Adds the screen and its tool; returns what takes them away. */
export function openForYou({ texts, panels, connection, placeName, productName, showProduct }: ForYouWish): () => void {
  const { t } = texts;
  let items: readonly Recommendation[] = [], noWay = false, place = '';
  const screen = (): Screen => ({
    title: t('together:forYouHere', { store: placeName(connection.place() ?? '') }),
    blocks: [
      ...(items.length === 0 ? [{ kind: 'text' as const, text: t('together:forYouEmpty') }] : []),
      ...(noWay ? [{ kind: 'text' as const, text: t('together:noWay'), tone: 'error' as const }] : []),
      ...items.flatMap(({ product, reason }) => {
        const title = productName(product);
        return title === null ? [] : [{
          kind: 'item' as const, title, detail: reason[texts.locale()], value: '',
          act: { label: t('together:show'), act: () => {
            noWay = !showProduct(product);
            panels.redraw('for-you');
          } },
        }];
      }),
      { kind: 'text', text: t('together:sorted'), tone: 'quiet' },
    ],
  });
  const open = (): void => {
    noWay = false;
    panels.show('for-you', screen, { focus: false });
  };
  const stops = [
    panels.addTool({ id: 'for-you', icon: 'star', order: 4, label: () => t('together:forYou'), badge: () => items.length > 0 ? String(items.length) : '', act: open }),
    connection.on('recommendations', (now) => {
      ({ items } = now);
      panels.redraw('for-you');
    }),
    connection.onEnter((now) => {
      if (now !== place) items = [];
      place = now;
      panels.redraw('for-you');
    }),
  ];
  return () => { for (const stop of stops) stop(); };
}
