/**
 * Columns of Shopify's product CSV by both their names: the older export (`Handle`, `Body (HTML)`,
 * `Variant Price`) and the one since 2025 (`URL handle`, `Description`, `Price`); see
 * https://help.shopify.com/en/manual/products/import-export/using-csv. Order does not matter, nor do
 * columns that are not listed here.
 */
import { parseLength } from './fields.ts';
import type { StatedSize } from './goods.ts';

const NAMES = {
  handle: ['handle', 'url handle'],
  title: ['title'],
  body: ['body (html)', 'description', 'body html', 'body'],
  vendor: ['vendor'],
  category: ['product category', 'standardized product type', 'category'],
  type: ['type', 'custom product type', 'product type'],
  tags: ['tags'],
  published: ['published', 'published on online store'],
  status: ['status'],
  giftCard: ['gift card'],
  option1Name: ['option1 name'], option1: ['option1 value'],
  option2Name: ['option2 name'], option2: ['option2 value'],
  option3Name: ['option3 name'], option3: ['option3 value'],
  sku: ['variant sku', 'sku'],
  grams: ['variant grams', 'weight value (grams)'],
  tracker: ['variant inventory tracker', 'inventory tracker'],
  stock: ['variant inventory qty', 'inventory quantity', 'variant inventory quantity'],
  price: ['variant price', 'price'],
  titleZh: ['title (zh)', 'title (zh-cn)', 'title zh', '中文标题'], bodyZh: ['body (zh)', 'description (zh)', 'description (zh-cn)', 'description zh', '中文描述'],
  titleEn: ['title (en)', 'title en', '英文标题'], bodyEn: ['body (en)', 'description (en)', 'description en', '英文描述'],
} as const;
export type Column = keyof typeof NAMES;

const SIDES = { width: /^(?:variant |product )?(?:width|宽度?)\b/, height: /^(?:variant |product )?(?:height|高度?)\b/, depth: /^(?:variant |product )?(?:depth|length|深度?|长度?)\b/ } as const;
const METAFIELD = /\(product\.metafields\.[\w-]+\.([\w-]+)\)$/;

export interface Columns {
  /** The cell of a known column, trimmed; empty where the file has no such column. */
  cell(row: readonly string[], column: Column): string;
  has(column: Column): boolean;
  /** What the file calls a known column, for messages. */
  called(column: Column): string;
  /** Width, height and depth in metres where the file has a column for each. */
  size(row: readonly string[]): StatedSize | null;
  material(row: readonly string[]): string | null;
  /** Cells that each row has. */
  readonly count: number;
}

export function columnsOf(header: readonly string[]): Columns {
  const names = header.map((name) => name.trim().toLowerCase()), at = new Map<Column, number>();
  for (const [column, wanted] of Object.entries(NAMES) as [Column, readonly string[]][]) {
    const index = names.findIndex((name) => wanted.includes(name));
    if (index >= 0) at.set(column, index);
  }
  const sides = Object.values(SIDES).map((pattern) => names.findIndex((name) => pattern.test(name)));
  const units = sides.map((index) => /\(([a-z"]+)\)/.exec(names[index] ?? '')?.[1] ?? 'cm');
  const material = names.findIndex((name) => /^(?:material|fabric|材质|面料)$/.test(METAFIELD.exec(name)?.[1] ?? name));
  return {
    count: header.length,
    has: (column) => at.has(column),
    called: (column) => header[at.get(column) ?? -1]?.trim() ?? NAMES[column][0],
    cell: (row, column) => row[at.get(column) ?? -1]?.trim() ?? '',
    size(row) {
      const [width, height, depth] = sides.map((index, i) => parseLength(row[index] ?? '', units[i] ?? 'cm'));
      return width && height && depth ? { sides: [width, height, depth], from: 'columns' } : null;
    },
    material: (row) => row[material]?.replace(/[-_]+/g, ' ').trim() || null,
  };
}
