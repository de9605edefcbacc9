/** What is worn. */
import { counted, family, options, range, words } from './entry.ts';
import type { Lexicon } from './entry.ts';

const GARMENT = { long: 'height', follows: 0.4 } as const;
const EASE = range(words('*oversized fit|*loose|loose fit|*baggy|relaxed fit', '*宽松|*oversize|*廓形|宽松版型'), words('slim fit|*fitted|*tight|*slim-cut|close fit', '*修身|*紧身|*贴身|修身版型'));
const SLEEVE = range(words('*long-sleeved|long sleeves|*long-sleeve', '*长袖|长袖子'), words('*short-sleeved|short sleeves|*sleeveless|*short-sleeve', '*短袖|*无袖|短袖子'));
const LONG = range(words('*longline|*long-cut|extra length', '*长款|*加长'), words('*cropped|*short-cut|cropped length', '*短款|*露腰'));
const CONTRAST = options({ plain: words('plain trim|*tone-on-tone|*self-trimmed', '*同色|同色领口|*净色'), contrast: words('contrast trim|*contrast|contrasting ribs|coloured collar', '*撞色|撞色领口|拼色') });
const SKIRT_LONG = range(words('*maxi|*ankle-length|*floor-length|*midi', '*长款|*及踝|*拖地|*中长款'), words('*short|*knee-baring|*mini-length|above the knee', '*超短|*短款|*膝上'));
const FLARE = range(words('*flared|full skirt|*swingy|*circle', '*大摆|*蓬蓬|大裙摆|*伞形'), words('*straight|*sheath|*pencil|*narrow-cut', '*直筒|*铅笔|*包臀|窄裙摆'));
const PLEATS = counted(words('# pleats|#-pleat|# knife pleats', '#道褶|#个褶|#条百褶'));

export const CLOTHES: Lexicon = {
  't-shirt': family('T-shirt|tee|tee shirt|polo shirt|tank top|tshirt|cotton top', 'T恤|短袖衫|打底衫|Polo衫|背心|圆领衫|体恤', {
    ...GARMENT, parts: { accent: words('collar|neckband|cuff', '领口|衣领|袖口'), hardware: words('button', '纽扣|扣子') },
    looks: {
      neckline: options({
        crew: words('crew neck|round neck|*crew-neck', '圆领|*圆领|小圆领'), v: words('V-neck|*V-neck|v neckline', 'V领|*V领|鸡心领'), scoop: words('scoop neck|*scooped|deep round neck', '大圆领|U领|*低圆领'),
        boat: words('boat neck|*boat-neck|bateau neckline', '一字领|船领|*一字领'), polo: words('*polo|polo collar|collar with three buttons', '*Polo|翻领|polo领'),
      }),
      sleeve: SLEEVE, ease: EASE, length: LONG, trim: CONTRAST,
      pocket: options({ none: words('no pocket|*pocketless', '无口袋|不带口袋'), chest: words('chest pocket|patch pocket|pocket on the chest', '胸袋|胸前口袋|贴袋') }),
    },
  }),
  shirt: family('shirt|dress shirt|blouse|button-up shirt|oxford shirt|flannel shirt', '衬衫|衬衣|白衬衫|正装衬衫|女式衬衫|格子衬衫', {
    ...GARMENT, parts: { accent: words('collar|cuff', '衣领|袖口|领子'), hardware: words('button', '纽扣|扣子') },
    looks: {
      collar: options({
        spread: words('spread collar|cutaway collar|classic collar', '标准领|八字领|尖领'), 'button-down': words('button-down collar|*button-down', '扣领|领尖扣'), band: words('band collar|stand collar|grandad collar|*collarless', '立领|*立领|中式领'), camp: words('camp collar|cuban collar|open collar', '古巴领|开领|*古巴领'),
      }),
      sleeve: SLEEVE, ease: EASE, length: LONG, trim: CONTRAST,
      hem: options({ curved: words('curved hem|rounded hem|shirt-tail hem', '弧形下摆|圆下摆|弧摆'), straight: words('straight hem|square hem', '平下摆|直下摆|平摆') }),
      pocket: options({ chest: words('chest pocket|one pocket', '胸袋|单胸袋'), none: words('no pocket|*pocketless', '无口袋|不带口袋'), two: words('two chest pockets|two pockets|*double-pocket', '双胸袋|两个口袋|双口袋') }),
    },
  }),
  hoodie: family('hoodie|sweatshirt|sweater|pullover|jumper|hooded sweatshirt|turtleneck', '卫衣|连帽衫|毛衣|针织衫|套头衫|帽衫|高领毛衣', {
    ...GARMENT, parts: { accent: words('rib|cuff|hem', '罗纹|袖口|下摆'), hardware: words('zip|eyelet', '拉链|气眼') },
    looks: {
      neck: options({ hood: words('hood|*hooded', '连帽|帽子|*连帽'), crew: words('crew neck|round neck|*crew-neck', '圆领|*圆领'), v: words('V-neck|*V-neck|v neckline', 'V领|*V领'), roll: words('roll neck|*roll-neck|turtleneck|polo neck', '高领|*高领|堆堆领') }),
      front: options({ pullover: words('*pullover|*closed-front', '*套头|套头款'), zip: words('full zip|*zip-up|zip front|*zipped', '*拉链|全拉链|开衫拉链') }),
      pocket: options({ kangaroo: words('kangaroo pocket|front pouch|pouch pocket', '袋鼠兜|前兜|前口袋'), none: words('no pocket|*pocketless', '无口袋|没有口袋') }),
      sleeve: SLEEVE, ease: EASE, length: LONG, trim: CONTRAST,
    },
  }),
  jacket: family('jacket|coat|blazer|bomber jacket|parka|trench coat|denim jacket|down jacket', '夹克|外套|大衣|西装外套|风衣|羽绒服|牛仔外套|棒球服', {
    ...GARMENT, parts: { detail: words('lining|stitching', '里衬|内里|缝线'), hardware: words('zip|button', '拉链|纽扣|扣子') },
    looks: {
      collar: options({ stand: words('stand collar|funnel neck|*stand-collar', '立领|*立领'), lapel: words('lapels|notch lapel|*lapelled', '西装领|翻驳领|平驳领'), shirt: words('shirt collar|turn-down collar|point collar', '衬衫领|翻领|尖翻领'), hood: words('hood|*hooded', '连帽|帽子|*连帽'), none: words('no collar|*collarless|round neck', '无领|*无领|圆领') }),
      closure: options({ zip: words('zip|zip front|*zipped', '拉链|*拉链'), buttons: words('*single-breasted|one row of buttons|buttons', '单排扣|*单排扣|纽扣'), double: words('*double-breasted|two rows of buttons', '双排扣|*双排扣') }),
      length: range(words('*long|*knee-length|*longline', '*长款|*及膝|*加长'), words('*cropped|*short-cut|*waist-length', '*短款|*超短款')),
      ease: EASE, sleeve: SLEEVE,
      fitted: range(words('*waisted|nipped-in waist|*tailored', '*收腰|掐腰'), words('*boxy|straight cut|*unshaped', '*直筒|*廓形直身|H型')),
      hem: options({ plain: words('plain hem|straight hem', '平下摆|直下摆'), rib: words('ribbed hem|rib cuffs|*ribbed', '罗纹下摆|罗纹收口|螺纹下摆') }),
      pockets: options({ welt: words('welt pockets|slit pockets', '插袋|斜插袋'), patch: words('patch pockets|big sewn-on pockets', '贴袋|大贴袋'), flap: words('flap pockets|pockets with flaps', '翻盖口袋|带盖口袋'), none: words('no pockets|*pocketless', '无口袋|没有口袋') }),
      quilt: counted(words('# rows of quilting|#-row quilting|# quilted rows', '#道绗缝|#行绗线|#道充绒格')),
    },
  }),
  dress: family('dress|summer dress|evening dress|frock|shirt dress|gown|sundress', '连衣裙|裙子|礼服|长裙|衬衫裙|旗袍|小黑裙', {
    ...GARMENT, parts: { accent: words('belt|sash|collar', '腰带|腰封|衣领'), hardware: words('buckle|button', '扣|纽扣') },
    looks: {
      neckline: options({ crew: words('crew neck|round neck|*crew-neck', '圆领|*圆领'), v: words('V-neck|*V-neck|v neckline', 'V领|*V领'), scoop: words('scoop neck|*scooped', '大圆领|U领'), boat: words('boat neck|*boat-neck', '一字领|*一字领'), shirt: words('shirt collar|buttoned front|*buttoned', '衬衫领|翻领|前排扣') }),
      sleeve: SLEEVE, length: SKIRT_LONG, flare: FLARE,
      fitted: range(words('*waisted|*fitted|nipped-in waist', '*收腰|*修身'), words('*loose|*boxy|*flowing', '*宽松|*直身')),
      waistline: options({ natural: words('natural waist|waist seam', '正常腰线|中腰'), empire: words('*empire|empire waist|high waist', '*高腰|高腰线'), dropped: words('dropped waist|low waist|*drop-waist', '*低腰|低腰线') }),
      pleats: PLEATS,
      belt: options({ none: words('no belt|*beltless', '无腰带|不带腰带'), belt: words('belt|leather belt|*belted', '腰带|*系带'), sash: words('sash|tie sash|bow at the waist', '腰封|蝴蝶结腰带|绑带腰带') }),
    },
  }),
  skirt: family('skirt|pencil skirt|pleated skirt|midi skirt|wrap skirt|denim skirt', '半身裙|短裙|百褶裙|铅笔裙|半裙|包臀裙', {
    ...GARMENT, parts: { detail: words('stitching|topstitching', '缝线|明线'), hardware: words('zip|button', '拉链|纽扣') },
    looks: {
      length: SKIRT_LONG, flare: FLARE, pleats: PLEATS,
      waist: options({ band: words('flat waistband|plain waistband', '平腰头|腰头'), elastic: words('elastic waist|gathered waist|*elasticated', '*松紧腰|松紧腰头|橡筋腰') }),
      closure: options({ 'side-zip': words('side zip|zip at the side', '侧拉链|侧边拉链'), buttons: words('button front|buttons down the front', '前排扣|单排扣'), none: words('*pull-on|no closure', '*套穿|无开口') }),
      wrap: options({ none: words('closed front|*unwrapped', '闭合裙身|普通裙身'), wrap: words('*wrap|wrap front|overlapping front', '*裹身|一片式|*交叠') }),
    },
  }),
  trousers: family('trousers|pants|jeans|chinos|joggers|shorts|slacks|cargo pants', '裤子|长裤|牛仔裤|西裤|运动裤|短裤|休闲裤|工装裤', {
    ...GARMENT, parts: { detail: words('stitching|topstitching', '缝线|明线'), hardware: words('button|rivet', '纽扣|铆钉') },
    looks: {
      length: range(words('*full-length|*long-legged|long legs', '*长款|*九分|长裤腿'), words('*knee-length|short legs|*cropped|above the knee', '*及膝|*五分|*七分|短裤腿')),
      hemWidth: range(words('*wide-leg|wide legs|*flared|bell bottoms', '*阔腿|宽裤腿|*喇叭|阔腿裤型'), words('*skinny|narrow legs|*drainpipe|*tapered', '*小脚|*锥形|窄裤腿|锥形裤腿')),
      ease: EASE,
      rise: range(words('*high-waisted|high rise|high waist', '*高腰|高腰头'), words('*low-rise|low waist|*hipster', '*低腰|低腰头')),
      waist: options({ band: words('button waist|waistband with a button|belt loops', '纽扣腰头|平腰头|带腰袢'), elastic: words('elastic waist|drawstring waist|*elasticated', '松紧腰|*松紧腰|抽绳腰') }),
      hem: options({ plain: words('plain hem|straight hem', '平脚口|普通裤脚'), 'turn-up': words('turn-ups|turned-up hem|cuffed hem', '翻边裤脚|卷边|翻边'), cuff: words('rib cuffs|elastic cuffs|*cuffed', '束脚|*束脚|罗纹裤脚') }),
      pleats: counted(words('# pleats|#-pleat', '#道褶|#个褶')),
      crease: options({ none: words('no crease|*uncreased', '无裤线|无中缝线'), pressed: words('pressed crease|sharp crease|*creased', '裤线|熨烫裤线|笔挺裤线') }),
    },
  }),
};
