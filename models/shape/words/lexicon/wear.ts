/** Hats, scarves, belts and shoes without laces. */
import { counted, family, options, range, words } from './entry.ts';
import type { Lexicon } from './entry.ts';

const HEEL_FORM = options({ stiletto: words('stiletto|stiletto heel|needle heel', '细跟|锥子跟|细高跟'), block: words('block heel|chunky heel|square heel', '粗跟|方跟|块状跟'), cone: words('cone heel|tapered heel|conical heel', '锥形跟|酒杯跟|猫跟'), wedge: words('wedge heel|*wedge|wedge sole', '坡跟|*坡跟|楔形跟') });
const HEEL = range(words('high heel|*high-heeled|tall heel|*sky-high', '高跟|*高跟|超高跟'), words('flat heel|*flat|low heel|no heel', '平跟|*平底|低跟'));

export const WEAR: Lexicon = {
  hat: family('hat|fedora|sun hat|straw hat|beanie|beret|boater|woolly hat', '礼帽|草帽|毛线帽|贝雷帽|冷帽|针织帽|太阳帽|平顶帽', {
    measure: 'width', parts: { accent: words('band|ribbon|hatband', '帽带|丝带|帽圈'), detail: words('pom-pom|bobble', '毛球|绒球') },
    looks: {
      form: options({ fedora: words('*fedora|pinched crown', '*爵士|捏褶帽顶'), boater: words('*boater|flat crown', '*平顶|平顶硬草'), sun: words('*sun|wide floppy brim', '*太阳|大檐遮阳'), beanie: words('*beanie|*knitted|*woolly', '*毛线|*针织|*冷'), beret: words('*beret|*artist', '*贝雷|画家帽型') }),
      brim: range(words('wide brim|broad brim|*wide-brimmed', '宽帽檐|大帽檐|*大檐'), words('narrow brim|small brim|*short-brimmed', '窄帽檐|小帽檐|*小檐')),
      curl: range(words('turned-up brim|curled brim|deep cuff', '卷边帽檐|上翘帽檐|宽翻边'), words('flat brim|level brim|shallow cuff', '平帽檐|平直帽檐|窄翻边')),
      taper: range(words('tapered crown|pointed crown', '收顶|尖帽顶'), words('straight crown|full crown', '直筒帽身|圆帽顶')),
      band: options({ ribbon: words('ribbon|grosgrain ribbon|bow band', '丝带|罗缎带|蝴蝶结帽带'), cord: words('cord|braided cord', '绳圈|编织绳'), none: words('no band|*bandless', '无帽带|没有帽带') }),
      pom: options({ none: words('no bobble|no pom-pom', '无毛球|没有毛球'), pom: words('bobble|pom-pom|fluffy pom', '毛球|绒球|大毛球') }),
    },
  }),
  scarf: family('scarf|shawl|snood|wrap|neck warmer|pashmina', '围巾|披肩|围脖|丝巾|羊绒围巾|脖套', {
    parts: { accent: words('stripe|fringe', '条纹|流苏') },
    looks: {
      wear: options({ loop: words('*looped|once around the neck', '*绕圈|绕脖一圈'), draped: words('*draped|hung open over the shoulders', '*披搭|敞开披肩式'), snood: words('*snood|*infinity|closed ring', '*脖套|环形|*无缝环') }),
      tail: range(words('long ends|*long-tailed', '长尾|长垂边'), words('short ends|*short-tailed', '短尾|短垂边')),
      width: range(words('*wide-woven|broad cloth', '宽幅|*宽幅'), words('*narrow-woven|narrow cloth', '窄幅|*窄幅')),
      loft: range(words('*chunky-knit|*thick|*bulky', '*厚实|*粗针|厚款'), words('*thin|*sheer|*lightweight', '*轻薄|*薄款|薄透')),
      fringe: range(words('long fringe|*fringed|tassels', '长流苏|*流苏|穗边'), words('no fringe|*fringeless|clean ends', '无流苏|*无穗|净边')),
      stripes: counted(words('# stripes|#-striped', '#道条纹|#条纹')),
    },
  }),
  belt: family('belt|leather belt|waist belt|dress belt|canvas belt|braided belt', '皮带|腰带|裤带|真皮皮带|编织腰带|女士腰带', {
    measure: 'width', parts: { hardware: words('buckle|tongue', '皮带扣|扣头|针扣'), detail: words('stitching|thread', '缝线|走线') },
    looks: {
      lies: options({ coil: words('*coiled|*rolled-up', '*卷起|盘卷'), closed: words('*closed|*buckled', '*扣上|闭合') }),
      buckle: options({ frame: words('frame buckle|pin buckle|prong buckle', '针扣式|方框扣'), plate: words('plate buckle|solid buckle', '板扣|平滑扣'), rings: words('two rings|ring buckle|D-rings', '双环扣|D形环|双环') }),
      holes: counted(words('# holes|#-hole', '#个孔|#孔')),
      stitching: options({ edge: words('stitched edges|edge stitching|*stitched', '车边线|边缘缝线|明线'), none: words('no stitching|*unstitched', '无缝线|无车线'), braided: words('*braided|*woven|braid', '*编织|编花|辫编') }),
      width: range(words('*wide-cut|broad strap', '*宽版|宽带身'), words('*narrow-cut|*skinny|thin strap', '*窄版|*细版|细带身')),
    },
  }),
  pump: family('pump|court shoe|high heels|ballerina|loafer|ballet flat|stilettos', '高跟鞋|单鞋|乐福鞋|平底鞋|芭蕾舞鞋|浅口鞋|细跟鞋', {
    measure: 'depth', parts: { accent: words('heel|toe cap|bow', '鞋跟|鞋头|蝴蝶结'), detail: words('lining|insole', '内里|鞋垫'), hardware: words('buckle|bit', '鞋扣|马衔扣') },
    looks: {
      heel: HEEL, heelForm: HEEL_FORM,
      toe: options({ pointed: words('pointed toe|*pointed|sharp toe', '尖头|*尖头'), almond: words('almond toe|*almond-toed', '杏仁头|杏仁形鞋头'), round: words('round toe|*round-toed', '圆头|*圆头'), square: words('square toe|*square-toed', '方头|*方头') }),
      cut: range(words('low-cut vamp|toe cleavage|deep cut', '深口|低鞋面'), words('high vamp|covered instep|*high-cut', '高鞋面|包脚背')),
      platform: range(words('platform|*platform|thick sole', '防水台|厚底|*厚底'), words('thin sole|no platform', '薄底|无防水台')),
      strap: options({ none: words('*strapless|no strap', '无绑带|没有绑带'), ankle: words('ankle strap|strap around the ankle', '脚踝带|绕踝带|一字踝带'), instep: words('instep strap|*mary-jane|strap over the foot', '脚背带|*玛丽珍|横带') }),
      trim: options({ plain: words('plain vamp|*untrimmed', '素面鞋头|无装饰'), bow: words('bow|small bow|bow on the toe', '蝴蝶结|小蝴蝶结'), bit: words('metal bit|horsebit|snaffle', '马衔扣|金属马衔|链扣装饰'), cap: words('toe cap|contrast toe|*cap-toe', '拼色鞋头|包头|撞色鞋头') }),
    },
  }),
  sandal: family('sandal|slide|flip-flop|slipper|thong|beach sandal|mule', '凉鞋|拖鞋|人字拖|凉拖|沙滩鞋|一字拖', {
    measure: 'depth', parts: { accent: words('sole|footbed|heel', '鞋底|底|鞋床'), detail: words('insole|lining', '鞋垫|内里'), hardware: words('buckle', '鞋扣|搭扣') },
    looks: {
      form: options({ straps: words('*strappy|bands across', '*绑带|横带式'), slide: words('*slide|one broad band', '*一字|宽带式'), thong: words('*thong|toe post|post between the toes', '*人字|夹趾'), cross: words('crossed bands|*criss-cross', '交叉带|*交叉') }),
      straps: counted(words('# straps|#-strap|# bands', '#条带子|#根带|#带')),
      back: options({ sling: words('sling back|*slingback|heel strap', '后空带|后跟带'), none: words('*backless|no back strap|*slip-on', '*无后带|露跟'), ankle: words('ankle strap|strap around the ankle', '脚踝带|绕踝带') }),
      heel: HEEL, heelForm: HEEL_FORM,
      sole: range(words('thick sole|platform sole|*thick-soled', '厚底|*厚底'), words('thin sole|flat sole|*thin-soled', '薄底|*薄底')),
      strapWidth: range(words('wide straps|broad bands', '宽带子|宽绑带'), words('thin straps|narrow bands', '细带子|细绑带')),
      toe: options({ round: words('round toe|*round-toed', '圆头|*圆头'), almond: words('almond toe|*almond-toed', '杏仁头|杏仁形鞋头'), square: words('square toe|*square-toed', '方头|*方头') }),
    },
  }),
};
