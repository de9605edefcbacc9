/** Texts of the walk through the mall in English; every other language has the same keys. */
export const mall = {
  otherLanguage: '中文',
  loading: 'Opening the mall…',
  loadingStore: 'Setting out the goods…',
  walkKeys: 'Walk with W A S D or the arrows, drag to look, click a product to pick it up',
  walkTouch: 'Walk with the stick, drag to look, tap a product to pick it up',
  failed: 'The mall did not answer. Reload the page to try again.',
  storeFailed: 'This store could not be opened. Step out and in again to retry.',
  modelFailed: 'The model of this product could not be shown.',
  close: 'Put back',
  size: 'Size',
  colour: 'Colour',
  material: 'Material',
  inStock: 'in stock',
  soldOut: 'Sold out',
} as const;
