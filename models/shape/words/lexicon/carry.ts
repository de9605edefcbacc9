/** What is carried and worn beside clothes: bags, shoes, caps, watches. */
import { counted, family, options, range, words } from './entry.ts';
import type { Lexicon } from './entry.ts';

const SHOE_PARTS = { accent: words('sole|midsole|outsole', '鞋底|底|大底'), detail: words('lace|shoelace', '鞋带|系带'), hardware: words('eyelet', '鞋眼') } as const;
const SOLE = range(words('*thick-soled|thick sole|*chunky|chunky sole|platform sole', '*厚底|厚鞋底|*松糕底'), words('*thin-soled|thin sole|*low-profile|low sole', '*薄底|薄鞋底|低薄底'));
const LACING = counted(words('# rows of laces|# eyelet rows|# pairs of eyelets', '#排鞋带|#排鞋眼|#对鞋眼'));
const TOE = options({ round: words('round toe|*round-toed', '圆头|*圆头'), almond: words('almond toe|*almond-toed', '杏仁头|杏仁形鞋头'), pointed: words('pointed toe|*pointed|sharp toe', '尖头|*尖头'), square: words('square toe|*square-toed', '方头|*方头') });

export const CARRY: Lexicon = {
  handbag: family('handbag|tote|tote bag|shoulder bag|purse|crossbody bag|bucket bag|satchel', '手提包|手袋|托特包|单肩包|女包|斜挎包|水桶包|包包', {
    measure: 'width', holds: 0.5, parts: { accent: words('handle|strap|trim|flap', '提手|肩带|包边|翻盖'), detail: words('stitching|lining|stitch', '缝线|内衬|走线'), hardware: words('buckle|clasp|hardware|ring', '扣|金属扣|五金|搭扣|圆环') },
    looks: {
      form: options({ flap: words('flap|*flap-over|front flap', '*翻盖|翻盖式|前盖'), tote: words('*open-top|open top|*shopper-style', '*敞口|*托特|开口式'), bucket: words('drawstring|*bucket|*drawstring-top', '*水桶|抽绳|*抽绳式') }),
      handleShare: range(words('long handle|long straps|*long-handled', '长提手|长肩带|*长柄'), words('short handle|small handle|*short-handled', '短提手|*短柄|短手柄')),
      taper: range(words('*tapered|*trapeze|narrow top', '*梯形|上窄下宽|*收口'), words('*straight-sided|*boxy|*squared', '*方正|*直筒|直边')),
      handle: options({ arch: words('top handle|single handle|*top-handle', '单提手|拱形提手|*单柄'), pair: words('two handles|twin handles|double handles', '双提手|双柄|两个提手'), chain: words('chain strap|chain handle|chain', '链条肩带|链条包带|链条') }),
      clasp: options({ lock: words('turn lock|twist lock|metal lock', '锁扣|旋转锁|金属锁扣'), buckle: words('buckle strap|buckled flap|strap and buckle', '皮带扣|针扣|扣带'), stud: words('press stud|snap stud|magnetic stud', '铆钉扣|磁扣|按扣') }),
      slouch: range(words('*slouchy|*floppy|soft body', '*软塌|*慵懒|软身'), words('*structured|*stiff|rigid body', '*硬挺|*挺括|硬身')),
    },
  }),
  backpack: family('backpack|rucksack|daypack|school bag|laptop backpack|knapsack', '双肩包|背包|书包|电脑包|登山包|旅行背包', {
    holds: 0.62, parts: { accent: words('pocket|strap|trim|bottom', '口袋|肩带|前袋|包底'), detail: words('stitching|zip pull|piping', '缝线|拉链头|滚边'), hardware: words('buckle|zip|hardware', '扣|拉链|五金') },
    looks: {
      form: options({ dome: words('*domed|*rounded|rounded top', '*圆顶|*拱顶|圆弧顶'), 'roll-top': words('*roll-top|roll closure|rolled top', '*卷口|卷盖|卷顶'), box: words('*boxy|*square|square top', '*方形|*方正|平顶') }),
      pocket: range(words('big front pocket|large pocket|tall pocket', '大前袋|大口袋'), words('small front pocket|small pocket|tiny pocket', '小前袋|小口袋')),
      closure: options({ zip: words('zip top|zipped opening|*zip-around', '拉链开口|*拉链|环形拉链'), straps: words('buckled straps|front straps|strap closure', '前扣带|双扣带|皮带扣') }),
      sides: options({ pockets: words('side pockets|bottle pockets', '侧袋|水瓶袋'), plain: words('no side pockets|plain sides', '无侧袋|光面侧边') }),
    },
  }),
  wallet: family('wallet|billfold|card holder|purse wallet|coin purse|card case', '钱包|卡包|零钱包|钱夹|皮夹|卡夹', {
    measure: 'width', parts: { accent: words('edge|strap|trim', '边|搭带|包边'), detail: words('stitching|stitch', '缝线|走线'), hardware: words('snap|zip', '按扣|拉链') },
    looks: { closing: options({ plain: words('*bifold|*open|no closure', '*对折|*开口|无扣'), strap: words('strap|strap closure|snap strap', '搭扣|搭带|按扣带'), zip: words('zip|*zipped|*zip-around', '拉链|*拉链式|环绕拉链') }) },
  }),
  sneaker: family('sneaker|trainer|running shoe|tennis shoe|sports shoe|plimsoll|gym shoe', '运动鞋|跑鞋|板鞋|球鞋|帆布鞋|小白鞋|休闲鞋', {
    measure: 'depth', parts: SHOE_PARTS,
    looks: {
      sole: SOLE, lacing: LACING,
      collar: options({ low: words('*low-top|low collar', '*低帮|低帮口'), mid: words('*mid-top|mid collar', '*中帮|中帮口'), high: words('*high-top|high collar|hi-top', '*高帮|高帮口') }),
      profile: options({ cup: words('cup sole|*cupsole|stitched sole wall', '杯型底|盒子底|缝线大底'), runner: words('running sole|wedge-shaped sole|raised toe', '跑步鞋底|翘头底|缓震跑底'), flat: words('flat sole|flat rubber sole', '平底|平胶底') }),
      stripe: options({ none: words('no stripes|*unbranded sides', '无条纹|侧面素净'), wave: words('wave on the side|curved side stripe|swoosh', '波浪边条|侧面弧线'), bars: words('three bars|side bars|side stripes', '三道杠|侧面三条纹|斜条纹'), panel: words('contrast side panel|side panel', '侧面拼块|拼色侧片') }),
      toeCap: options({ cap: words('sewn toe cap|stitched toe cap', '缝制鞋头|车缝鞋头'), none: words('no toe cap|plain toe', '无鞋头包片|素鞋头'), rubber: words('rubber toe cap|rubber toe|shell toe', '橡胶鞋头|贝壳头|胶头') }),
    },
  }),
  boot: family('boot|ankle boot|hiking boot|chelsea boot|rain boot|work boot', '靴子|短靴|马丁靴|登山靴|雨靴|工装靴', {
    measure: 'depth', parts: SHOE_PARTS,
    looks: {
      sole: SOLE, lacing: LACING, toe: TOE,
      closure: options({ lace: words('*lace-up|laced front', '*系带款|前系带'), chelsea: words('*chelsea|elastic sides|elastic gussets', '*切尔西|侧松紧|松紧带侧片'), zip: words('side zip|*zipped|zip closure', '侧拉链|*拉链'), 'pull-on': words('*pull-on|pull tabs', '*套筒|一脚蹬|提拉环') }),
      heel: range(words('high heel|*high-heeled|tall heel', '高跟|*高跟'), words('low heel|*flat-heeled|flat heel', '低跟|平跟|*平跟')),
      heelForm: options({ block: words('block heel|chunky heel|square heel', '粗跟|方跟|块状跟'), cone: words('cone heel|tapered heel|conical heel', '锥形跟|酒杯跟|猫跟'), stiletto: words('stiletto heel|needle heel', '细跟|锥子跟'), wedge: words('wedge heel|*wedge', '坡跟|楔形跟') }),
      top: options({ plain: words('plain top edge|raw top edge', '普通靴口|素靴口'), padded: words('padded collar|padded top', '软垫靴口|加棉靴口'), fur: words('fur trim|fur lining|*fur-lined|shearling collar', '毛边|*毛领|翻毛靴口|毛绒靴口') }),
      shaftWidth: range(words('wide shaft|loose shaft', '宽靴筒|宽筒'), words('slim shaft|tight shaft|close shaft', '窄靴筒|窄筒|瘦筒')),
    },
  }),
  cap: family('cap|baseball cap|bucket hat|snapback|dad cap|visor|trucker cap', '棒球帽|帽子|渔夫帽|鸭舌帽|遮阳帽|空顶帽|平沿帽', {
    measure: 'depth', parts: { accent: words('brim|visor|peak', '帽檐|帽沿|檐'), detail: words('stitching|button', '缝线|顶扣') },
    looks: {
      form: options({ baseball: words('*baseball|*peaked|*six-panel', '*棒球|*鸭舌|六片式'), bucket: words('*bucket|*all-round brim|brim all around', '*渔夫|*盆形|环形帽檐'), trucker: words('*trucker|mesh back', '*卡车司机|网眼后片|货车帽型'), visor: words('*visor|*topless|open crown', '*空顶|无顶帽') }),
      curve: range(words('curved brim|bent brim|rolled peak', '弯檐|弯曲帽檐'), words('flat peak|flat brim|*flat-brimmed', '平檐|*平檐')),
      crown: range(words('high crown|stiff crown|*structured', '高帽冠|硬挺帽冠|*硬顶'), words('soft crown|*unstructured|low crown', '软帽冠|*软顶|浅帽冠')),
      closure: options({ strap: words('strap at the back|adjustable strap|buckle strap', '后调节带|可调节搭带'), none: words('closed back|*fitted', '全封闭|后封闭') }),
      sandwich: options({ plain: words('plain brim edge|unpiped brim', '素檐边|普通檐边'), piped: words('piped brim|piped peak|contrast brim edge', '夹心檐|滚边帽檐|撞色檐边') }),
      brim: range(words('long brim|wide brim|*long-brimmed', '长帽檐|宽帽檐|*大檐'), words('short brim|small brim|*short-brimmed', '短帽檐|窄帽檐|*小檐')),
    },
  }),
  watch: family('watch|wristwatch|timepiece|chronograph|dress watch|diving watch', '手表|腕表|石英表|机械表|潜水表|女表', {
    measure: 'width', parts: { main: words('strap|band|bracelet', '表带|皮带|链带'), accent: words('dial|face', '表盘|盘面'), detail: words('hand|marker|numeral', '指针|刻度|时标'), hardware: words('case|bezel', '表壳|表圈') },
    looks: {
      dial: options({ round: words('*round|round dial|round case|*circular', '*圆形|圆表盘|圆盘'), square: words('*square|square dial|square case|*rectangular', '*方形|方表盘|方盘') }),
      markers: counted(words('# hour marks|# markers|# indices', '#个时标|#个刻度|#刻度')),
      strap: options({ band: words('strap with a buckle|buckle strap|one-piece strap', '针扣表带|带扣表带|单条表带'), bracelet: words('link bracelet|bracelet of links|metal bracelet', '链式表带|金属链带|钢带') }),
      bezel: options({ plain: words('plain bezel|smooth bezel', '光圈|光滑表圈'), diver: words('diving bezel|rotating bezel|*diver', '潜水圈|旋转表圈|*潜水'), fluted: words('fluted bezel|ridged bezel', '坑纹圈|狗牙圈') }),
      face: options({ hands: words('*analogue|*analog|dial with hands', '*指针式|指针表盘'), screen: words('*smart|*digital|touch screen|lit screen', '*智能|*电子|触摸屏|屏幕') }),
      subdials: counted(words('# subdials|# small dials|# registers', '#个小表盘|#个副表盘|#眼')),
    },
  }),
  headphones: family('headphone|over-ear headphone|headset|wireless headphone|studio headphone', '耳机|头戴式耳机|耳麦|无线耳机|监听耳机', {
    parts: { accent: words('ear pad|pad|head pad', '耳罩|耳垫|头梁垫'), detail: words('ring|logo', '装饰圈|圆环'), hardware: words('arm|yoke', '支架|连接臂') },
    looks: {
      cup: range(words('big cups|large ear cups|*big-cupped', '大耳罩|大耳杯'), words('small cups|compact cups|*on-ear', '小耳罩|小耳杯')),
      band: options({ padded: words('padded headband|*padded|thick headband', '软垫头梁|厚头梁|头梁软垫'), slim: words('slim headband|thin headband|bare headband', '细头梁|窄头梁|纤细头梁'), twin: words('twin wire headband|suspended headband|wire bows', '双钢丝头梁|悬挂头梁|悬浮头带') }),
      cups: options({ round: words('*round-cupped|round ear cups', '圆形耳罩|圆耳罩'), oval: words('*oval-cupped|oval ear cups', '椭圆耳罩|椭圆形耳罩') }),
      cable: options({ none: words('*wireless|no cable|*cable-free', '*无线|无耳机线'), cable: words('*wired|cable|with a cable', '*有线|耳机线|带线') }),
      back: options({ plate: words('*closed-back|closed cups', '*封闭式|封闭耳杯'), open: words('*open-back|open grille|grille cups', '*开放式|开放网罩'), ring: words('ringed cups|dished cups', '环形外壳|凹面外壳') }),
    },
  }),
  speaker: family('speaker|bluetooth speaker|loudspeaker|smart speaker|portable speaker|hi-fi speaker', '音箱|音响|蓝牙音箱|扬声器|智能音箱|便携音箱', {
    holds: null, parts: { accent: words('grille|mesh|front', '网罩|面网|前面板'), detail: words('cone|driver', '喇叭|单元'), hardware: words('ring|foot', '装饰环|脚') },
    looks: {
      form: options({ box: words('*box-shaped|*boxy|*rectangular', '*方形|*箱式|*方盒'), cylinder: words('*cylindrical|*round|*tubular', '*圆柱形|*圆筒|*柱状'), pill: words('*pill-shaped|*capsule|*rounded', '*胶囊形|*药丸形|*圆角') }),
      drivers: counted(words('# drivers|# cones|#-way', '#个喇叭|#单元|#分频')),
      grille: options({ open: words('exposed cones|visible drivers|no grille', '外露喇叭|裸露单元|无网罩'), cloth: words('cloth grille|fabric front|cloth front', '布艺网罩|布面|织物面网') }),
      handle: options({ none: words('no strap|*strapless', '无提带|不带提带'), strap: words('carry strap|carrying strap|strap handle', '提带|便携提带|挂带') }),
      feet: options({ none: words('no feet|*flat-bottomed', '无脚钉|平底'), cones: words('cone feet|spiked feet|spikes', '脚钉|锥形脚') }),
    },
  }),
  plush: family('teddy bear|plush toy|soft toy|stuffed animal|cuddly toy|plush|stuffed toy', '毛绒玩具|玩偶|公仔|布娃娃|玩具熊|毛绒公仔', {
    parts: { accent: words('belly|muzzle|ear|paw', '肚子|口鼻|耳朵|爪子'), detail: words('eye|nose', '眼睛|鼻子') },
    looks: {
      animal: options({ bear: words('*bear|bear ears', '*小熊|*熊|熊耳朵'), rabbit: words('*rabbit|*bunny|long ears|bunny ears', '*兔子|*小兔|长耳朵'), cat: words('*cat|*kitten|pointed ears', '*猫咪|*小猫|尖耳朵') }),
      plump: range(words('*chubby|*plump|round belly', '*胖乎乎|*圆滚滚|大肚子'), words('*slim|*lanky|flat belly', '*瘦瘦|*修长|瘦小')),
    },
  }),
  blocks: family('wooden toy|building blocks|stacking toy|toy car|stacking rings|toy tower', '积木|木制玩具|叠叠乐|玩具车|套圈玩具|木头玩具', {
    parts: { accent: words('wheel|second piece', '轮子|车轮'), detail: words('axle|top piece', '车轴|顶块') },
    looks: {
      toy: options({ rings: words('*ring-stacking|rings on a peg|stacking rings', '*套圈|叠圈|彩虹圈'), tower: words('*tower|tower of blocks|stacking tower', '*叠叠高|塔|积木塔'), car: words('*car|car on wheels|toy car', '*小车|玩具车|小汽车') }),
      pieces: counted(words('# rings|# pieces|# storeys|# blocks', '#个圈|#块|#层')),
    },
  }),
};
