/** What holds drinks, food and flowers. */
import { counted, family, options, range, ROUND, words } from './entry.ts';
import type { Lexicon } from './entry.ts';

export const VESSELS: Lexicon = {
  bottle: family('bottle|water bottle|flask|thermos|drinking bottle|canteen|wine bottle|carafe', '瓶子|水瓶|保温杯|保温瓶|水壶|运动水壶|酒瓶|玻璃瓶', {
    ...ROUND, holds: 0.62,
    parts: { accent: words('lid|cap|stopper|top', '盖子|瓶盖|杯盖|盖'), hardware: words('collar', '瓶口圈') },
    looks: {
      lid: options({
        screw: words('*screw-top|screw cap|screw lid|twist-off lid', '旋盖|螺旋盖|拧盖'), loop: words('carry loop|loop lid|*loop-top|carrying ring', '提环|提环盖|拎环|提手'),
        cork: words('cork|cork stopper|cork lid', '软木塞|木塞|软木盖'), cup: words('cup lid|cup for a lid|drinking cup on top', '杯盖两用|倒水杯|带杯盖子'),
      }),
      shoulder: range(words('high shoulder|*high-shouldered|*straight-sided', '高肩|直身'), words('sloping shoulder|low shoulder|*sloping', '溜肩|斜肩|低肩')),
      neck: range(words('*wide-mouth|wide neck|wide opening', '大口|宽口|广口'), words('*narrow-necked|slim neck|thin neck', '细颈|窄口|细口')),
      body: options({ smooth: words('*smooth|smooth body', '*光面|光滑瓶身'), ribbed: words('*ribbed|grip rings|ridged body', '*横纹|防滑纹|带棱瓶身'), facets: words('*faceted|*octagonal|eight-sided body', '*八角|*多棱|棱面瓶身'), sleeve: words('sleeve|soft sleeve|*sleeved', '杯套|防滑套|*带套') }),
    },
  }),
  mug: family('mug|coffee mug|cup|tea cup|tumbler|coffee cup|beaker', '马克杯|杯子|咖啡杯|茶杯|陶瓷杯|水杯|牛奶杯', {
    handled: true, holds: 0.5, parts: { accent: words('handle|inside|rim|ear', '把手|内壁|杯口|杯耳') },
    looks: {
      form: options({
        straight: words('*straight|*straight-sided|*cylindrical', '*直筒|*直身|*圆柱形'), tapered: words('*tapered|*conical|*cone-shaped', '*锥形|*上宽下窄|*收底'),
        round: words('*round-bellied|*bulbous|*pot-bellied|round belly', '*圆肚|*鼓肚|*胖胖的|圆肚子'), flared: words('*flared|*flaring|flared rim', '*敞口|*喇叭口|*撇口'),
      }),
      handle: options({ loop: words('handle|loop handle|ear', '把手|手柄|杯耳'), square: words('square handle|angular handle|*square-handled', '方形把手|方把|直角把手'), none: words('*handleless|no handle', '*无把手|*无柄|没有把手') }),
      foot: range(words('wide foot|broad base|wide base', '宽底|大底'), words('small foot|narrow foot|narrow base', '小底|窄底')),
    },
  }),
  vase: family('vase|flower vase|bud vase|urn|amphora', '花瓶|花器|插花瓶|瓷瓶|花樽', {
    ...ROUND, holds: 0.45, parts: { accent: words('rim|inside|lip', '瓶口|内壁|口沿') },
    looks: {
      profile: options({
        classic: words('*classic|*baluster', '*经典|*梅瓶式'), bottle: words('*bottle-shaped|*long-necked|long neck', '*瓶形|*长颈|*细长颈'), cylinder: words('*cylindrical|*straight|*tubular', '*圆柱形|*直筒|*筒形'),
        sphere: words('*spherical|*ball-shaped|*globe-shaped|*round', '*球形|*圆球形|*圆形'), tulip: words('*tulip-shaped|*tulip', '*郁金香形|*花口形'), hourglass: words('*hourglass|*waisted|narrow waist', '*沙漏形|*收腰|*束腰'),
      }),
      flutes: counted(words('# flutes|#-fluted|# grooves', '#道凹槽|#条竖棱|#道棱')),
      relief: range(words('deep flutes|*deeply fluted|deep grooves', '深棱纹|深凹槽'), words('fine flutes|shallow grooves|*finely fluted', '浅棱纹|细棱纹')),
    },
  }),
  jar: family('jar|storage jar|canister|pot of cream|honey jar|jam jar|candle jar|cookie jar', '罐子|储物罐|密封罐|玻璃罐|蜂蜜罐|面霜罐|糖罐', {
    ...ROUND, holds: 0.7, parts: { accent: words('lid|cap|cover', '盖子|罐盖|盖'), detail: words('knob|seal', '提钮|密封圈') },
    looks: {
      lid: options({ screw: words('screw lid|*screw-top|screw cap', '旋盖|螺旋盖|拧盖'), flat: words('flat lid|disc lid|*flat-lidded', '平盖|平顶盖'), knob: words('knob lid|lid with a knob|knob on top', '带钮盖|圆钮盖|带提钮的盖') }),
      lidHeight: range(words('tall lid|high lid|deep lid', '高盖|厚盖'), words('low lid|thin lid|shallow lid', '矮盖|薄盖')),
      waist: range(words('lid as wide as the jar|full-width lid', '等宽盖|同宽盖'), words('narrow lid|smaller lid', '小口盖|收口')),
    },
  }),
  can: family('can|tin|tea caddy|beer can|soda can|tin can|caddy', '易拉罐|铁罐|茶叶罐|罐头|锡罐|马口铁罐', {
    ...ROUND, holds: 0.85, parts: { accent: words('lid|top|rim', '盖子|顶盖|罐口') },
    looks: {
      kind: options({ tin: words('*plain|*smooth-walled|plain wall', '*素面|*光面|光滑罐身'), tea: words('lift-off lid|slip lid|*lidded', '*带盖|揭盖|套盖'), beaded: words('*beaded|*ribbed|ribbed wall', '*带筋|*瓦楞|凸筋罐身') }),
    },
  }),
  bowl: family('bowl|salad bowl|soup bowl|rice bowl|mixing bowl|ramen bowl', '碗|沙拉碗|汤碗|饭碗|面碗|大碗', {
    ...ROUND, measure: 'across', holds: 0.5, parts: { accent: words('inside|rim|foot', '内壁|碗口|碗底') },
    looks: {
      foot: range(words('wide foot|broad base', '宽底|大足'), words('small foot|narrow foot', '小足|窄底')),
      belly: range(words('*full-bellied|*rounded|full belly', '*圆弧|*饱满|鼓腹'), words('*shallow-curved|*conical|straight flare', '*斗笠形|*斜壁|浅弧')),
    },
  }),
  plate: family('plate|dinner plate|platter|side plate|serving plate|dish', '盘子|餐盘|平盘|菜盘|甜品盘|碟子', {
    ...ROUND, measure: 'across', follows: 0.3, parts: { accent: words('rim|edge', '盘边|边缘') },
    looks: { well: range(words('wide well|narrow rim|*coupe', '窄边|宽底面'), words('wide rim|broad rim|small well', '宽边|小盘心')) },
  }),
  perfume: family('perfume|perfume bottle|fragrance|eau de parfum|cologne|scent bottle|flacon', '香水|香水瓶|淡香水|古龙水|香氛|小香', {
    holds: 0.35, parts: { accent: words('stopper|cap|top', '瓶塞|盖子|瓶盖'), detail: words('collar|juice|liquid', '颈圈|香水液|液体') },
    looks: {
      form: options({ square: words('*square|*rectangular|*angular', '*方形|*方瓶|*棱角分明'), round: words('*round|*disc-shaped|*circular', '*圆形|*圆瓶|*圆饼形'), dome: words('*domed|*dome-shaped|*arched', '*拱形|*圆顶|*弧顶'), facet: words('*faceted|*gem-cut|cut corners', '*切面|*钻石切割|*多面') }),
      stopper: options({ block: words('block stopper|square cap|cube stopper', '方形瓶塞|方盖|方塞'), cylinder: words('cylinder cap|cylindrical stopper|round cap', '圆柱瓶盖|圆柱盖|柱形塞'), ball: words('ball stopper|ball cap|round ball on top', '球形瓶塞|圆球盖|球盖'), facet: words('faceted stopper|gem stopper|cut stopper', '切面瓶塞|宝石瓶塞|钻石盖') }),
      fill: range(words('*full|*filled to the top', '*满瓶|*装满'), words('*half-empty|*nearly empty|*half full', '*半瓶|*快用完')),
    },
  }),
  tube: family('tube|cream tube|toothpaste|hand cream|ointment tube|sunscreen', '软管|牙膏|护手霜|洗面奶|防晒霜|药膏', {
    holds: 0.45, parts: { accent: words('cap|lid|top', '盖子|管盖|盖') },
    looks: { cap: range(words('tall cap|big cap|long cap', '高盖|大盖'), words('short cap|small cap|flat cap', '矮盖|小盖|扁盖')) },
  }),
};
