import { CASE, kindsOf } from './kind.ts';
import type { Kind } from './kind.ts';

const beauty = kindsOf('beauty');
const near = (params: Readonly<Record<string, number | string>>) => ({ likeness: 'near', params } as const);

export const CARE: readonly Kind[] = [
  beauty('perfume', 'perfume|fragrance|cologne|eau|eau de parfum|eau de toilette|parfum|body mist', '香水|淡香|古龙水|香氛喷雾', 'perfume', 'glass', [0.065, 0.11, 0.035], 240, '#c8a878'),
  beauty('lipstick', 'lipstick|lip balm|lip gloss|lip|chapstick', '口红|唇膏|唇釉|润唇膏', 'can', 'gloss-plastic', [0.022, 0.075, 0.022], 30, '#9d2f36', near({ kind: 'tea' })),
  beauty('mascara', 'mascara|eyeliner|brow pencil|concealer stick', '睫毛膏|眼线笔|眉笔', 'can', 'gloss-plastic', [0.02, 0.13, 0.02], 25, '#26262b', near({ kind: 'tea' })),
  beauty('nail-polish', 'nail polish|nail varnish|nail lacquer', '指甲油|甲油', 'perfume', 'glass', [0.033, 0.075, 0.033], 60, '#b03a48', near({ form: 'round', stopper: 'cylinder' })),
  beauty('make-up', 'eyeshadow|palette|blush|bronzer|makeup|make up|cosmetic|highlighter|contour|beauty~', '眼影|腮红|彩妆|化妆品|高光', 'box', 'gloss-plastic', [0.13, 0.02, 0.09], 120, '#4b3a40', CASE),
  beauty('powder', 'powder|face powder|setting powder|powder canister|foundation', '粉饼|散粉|粉底', 'jar', 'gloss-plastic', [0.08, 0.04, 0.08], 90, '#c9a58c', near({ lid: 'flat', lidHeight: 0.4 })),
  beauty('cream', 'cream|moisturiser|moisturizer|face mask cream|eye cream|balm|pomade|hair wax|scrub|body butter', '面霜|眼霜|乳霜|护手霜|发蜡|磨砂膏', 'jar', 'glass', [0.07, 0.055, 0.07], 180, '#d6cfc4'),
  beauty('tube', 'toothpaste|sunscreen|hand cream|ointment|gel|cleanser|face wash|sun cream', '牙膏|防晒霜|洗面奶|软膏|凝胶', 'tube', 'matte-plastic', [0.055, 0.15, 0.038], 130, '#bcc8c6'),
  beauty('lotion', 'lotion|body lotion|shampoo|conditioner|body wash|shower gel|hand soap|liquid soap|soap|serum|toner|skin care~|skincare~|sanitizer|bath oil|massage oil', '乳液|身体乳|洗发水|护发素|沐浴露|洗手液|精华|爽肤水|护肤', 'bottle', 'matte-plastic', [0.07, 0.2, 0.07], 320, '#c9d2cc', { params: { lid: 'screw', shoulder: 0.8, neck: 0.35 } }),
  beauty('soap-bar', 'soap bar|bar soap|bath bomb', '香皂|肥皂|沐浴球', 'box', 'paper', [0.09, 0.04, 0.06], 110, '#cdbfa6', { likeness: 'near', params: { lid: 'tuck' } }),
  beauty('brush', 'toothbrush|hair brush|makeup brush|comb|razor|shaver|hair dryer|hairdryer|trimmer|straightener', '牙刷|梳子|剃须刀|吹风机|化妆刷', 'box', 'paper', [0.1, 0.24, 0.06], 200, '#8f9aa3', { likeness: 'box', params: { lid: 'tuck' } }),
  beauty('supplement', 'vitamin|supplement|capsule|tablet supplement|probiotic|collagen|medicine|pill', '维生素|保健品|胶囊|益生菌|药', 'jar', 'matte-plastic', [0.065, 0.11, 0.065], 160, '#d9d5cb', { params: { lid: 'screw', lidHeight: 0.22 } }),
];
