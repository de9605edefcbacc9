/** What materials are called: English, Chinese, and the one that shape programs are dressed in. */
import type { MaterialName } from '../../materials/library.ts';

export const MATERIAL_WORDS: readonly (readonly [en: string, zh: string, material: MaterialName])[] = [
  ['faux leather|vegan leather|pu leather|leather|nappa', '皮革|真皮|牛皮|皮', 'leather'],
  ['smooth leather|calf leather|calfskin|box calf', '光面皮|小牛皮|平纹皮', 'smooth-leather'],
  ['suede|nubuck', '麂皮|绒面皮', 'suede'],
  ['patent leather|patent', '漆皮', 'patent-leather'],
  ['canvas|cordura', '帆布', 'canvas'], ['nylon|polyester|elastane|spandex', '尼龙|涤纶|氨纶', 'nylon'],
  ['wool|tweed', '羊毛|粗花呢', 'wool'], ['merino|cashmere|knit|acrylic|alpaca', '羊绒|针织|腈纶', 'knit'],
  ['cotton|viscose|terry', '棉|粘胶', 'cotton'], ['linen|hemp', '亚麻|麻', 'linen'], ['silk|satin', '真丝|丝绸|缎面', 'satin'], ['jersey', '汗布', 'jersey'], ['fleece', '抓绒|摇粒绒', 'fleece'],
  ['straw|raffia', '草编|拉菲草', 'straw'], ['cork', '软木', 'cork'], ['lacquer|lacquered wood', '大漆|漆器', 'lacquer'],
  ['denim|jean', '牛仔布|丹宁|牛仔', 'denim'], ['velvet|velour', '丝绒|天鹅绒', 'velvet'], ['felt', '毛毡', 'felt'], ['mesh', '网布', 'mesh'],
  ['stainless steel|steel|aluminium|aluminum|metal|iron|carbon steel|titanium', '不锈钢|钢|铝|金属|铁|钛', 'brushed-steel'],
  ['chrome', '镀铬', 'polished-steel'], ['silver|sterling silver|platinum', '纯银|银|铂金', 'silver'], ['gold|gold plated', '黄金|镀金', 'gold'], ['copper|rose gold', '紫铜|红铜|玫瑰金', 'copper'], ['brass|bronze', '黄铜|青铜|铜', 'brass'], ['brushed brass|satin brass', '拉丝黄铜', 'brushed-brass'], ['brushed copper|satin copper', '拉丝紫铜|拉丝铜', 'brushed-copper'],
  ['walnut|mahogany|cherry wood|african cherry', '胡桃木|红木', 'walnut'], ['oak|wood|wooden|pine|beech|acacia|teak', '橡木|实木|木|榉木', 'oak'], ['bamboo|rattan|wicker', '竹|藤', 'bamboo'],
  ['ceramic|porcelain|stoneware|earthenware|clay', '陶瓷|瓷|陶', 'ceramic'], ['terracotta', '红陶|赤陶', 'terracotta'], ['marble|granite|stone', '大理石|石材|岩板', 'stone'],
  ['glass', '玻璃', 'glass'], ['crystal', '水晶', 'crystal'], ['tinted glass|smoked glass', '茶色玻璃|烟色玻璃', 'tinted-glass'], ['foam|eva', '泡棉|海绵', 'foam'],
  ['silicone|rubber|latex', '硅胶|橡胶|乳胶', 'rubber'], ['plastic|acrylic glass|abs|pvc|polypropylene', '塑料|亚克力', 'matte-plastic'], ['gloss plastic|glossy plastic|shiny plastic', '亮面塑料|光面塑料', 'gloss-plastic'], ['paper|cardboard|kraft', '纸|牛皮纸|纸板', 'paper'],
];
