/** Seats for several, floors, plants, jewellery, eyewear and things with screens. */
import { counted, family, options, range, words } from './entry.ts';
import type { Lexicon } from './entry.ts';

const BACK = options({ cushions: words('back cushions|loose cushions|loose back cushions', '靠背软垫|活动靠垫|靠包'), tufted: words('*tufted|*buttoned|button-tufted back|*chesterfield', '*拉扣|拉扣靠背|*扣饰'), tight: words('tight back|smooth back|*tight-backed', '*紧包|光面靠背|一体靠背') });
const LEGS = options({ tapered: words('tapered legs|slim legs|*taper-legged', '锥形脚|细脚|尖脚'), block: words('block legs|square feet|cube feet', '方脚|方块脚|木墩脚'), sled: words('sled base|sled legs|metal runners', '雪橇脚|弓形脚|金属架脚'), plinth: words('plinth|plinth base|*floor-standing', '落地底座|*落地|底座式') });
const ARM_WIDTH = range(words('wide arms|broad armrests|chunky arms', '宽扶手|厚扶手'), words('slim arms|thin armrests|narrow arms', '窄扶手|细扶手'));
const CUT = options({
  round: words('*round-cut|brilliant cut|round stone', '圆钻|圆形切割|圆形宝石'), oval: words('*oval|oval stone|oval cut', '*椭圆|椭圆形宝石|椭圆切割'), emerald: words('emerald cut|rectangular stone|*emerald-cut', '祖母绿切割|祖母绿型|长方形宝石'),
  princess: words('princess cut|square stone|*princess-cut', '公主方|方形切割|公主方钻'), pear: words('pear cut|teardrop stone|*pear-shaped', '水滴形宝石|梨形|梨形切割'), marquise: words('marquise cut|navette stone|*marquise', '马眼|橄榄形宝石|马眼形'),
});
const SCREEN = { measure: 'screen', follows: 0.9 } as const;
const CORNERS = range(words('*rounded|rounded corners|soft corners', '*圆角|大圆角'), words('*square-cornered|sharp corners|hard corners', '*直角|方角|小圆角'));
const BEZEL = range(words('thick bezels|wide bezel|broad borders', '宽边框|厚边框'), words('thin bezels|*bezel-less|narrow borders', '窄边框|*全面屏|无边框'));

export const PIECES: Lexicon = {
  armchair: family('armchair|easy chair|lounge chair|club chair|recliner|reading chair|accent chair', '扶手椅|单人沙发|休闲椅|躺椅|懒人椅|单椅', {
    follows: 0.5, measure: 'width', parts: { accent: words('leg|foot', '椅脚|腿|脚'), detail: words('cushion|seat cushion|pillow', '坐垫|靠垫|垫子'), hardware: words('nail', '铆钉|泡钉') },
    looks: {
      arms: options({ track: words('straight arms|track arms|square armrests', '直扶手|方扶手|平直扶手'), rolled: words('rolled arms|scroll arms|*roll-armed', '卷扶手|卷曲扶手|圆卷扶手'), slope: words('sloping arms|sloped armrests', '斜扶手|斜坡扶手'), none: words('*armless|no arms|no armrests', '*无扶手|没有扶手') }),
      armWidth: ARM_WIDTH, back: BACK, legs: LEGS,
      softness: range(words('*plump|*squashy|*overstuffed|soft cushions', '*松软|*蓬松|*软乎乎的|厚软垫'), words('*firm|firm cushions|*crisp', '*偏硬|*紧实|硬垫')),
    },
  }),
  sofa: family('sofa|couch|settee|loveseat|sectional|three-seater|corner sofa', '沙发|长沙发|三人沙发|双人沙发|布艺沙发|转角沙发|贵妃沙发', {
    follows: 0.35, measure: 'width', parts: { accent: words('leg|foot', '沙发脚|腿|脚'), detail: words('pillow|cushion', '抱枕|靠枕|垫子'), hardware: words('nail', '铆钉|泡钉') },
    looks: {
      seats: counted(words('#-seater|# seats|#-seat', '#人位|#人座|#座|#人')),
      arms: options({ track: words('straight arms|track arms|square armrests', '直扶手|方扶手|平直扶手'), rolled: words('rolled arms|scroll arms|*roll-armed', '卷扶手|卷曲扶手|圆卷扶手'), slope: words('sloping arms|sloped armrests', '斜扶手|斜坡扶手'), none: words('*armless|no arms|no armrests', '*无扶手|没有扶手') }),
      armWidth: ARM_WIDTH, back: BACK, legs: LEGS,
      softness: range(words('*plump|*squashy|*overstuffed|deep soft cushions', '*松软|*蓬松|*软乎乎的|厚软垫'), words('*firm|firm cushions|*crisp', '*偏硬|*紧实|硬垫')),
      chaise: options({ none: words('no chaise|*straight-fronted', '无贵妃|一字型|*一字'), left: words('chaise on the left|left chaise|*left-handed', '左贵妃|左侧贵妃位|左转角'), right: words('chaise on the right|right chaise|*right-handed', '右贵妃|右侧贵妃位|右转角') }),
      pillows: counted(words('# pillows|# scatter cushions|# throw pillows', '#个抱枕|#个靠枕')),
    },
  }),
  rug: family('rug|carpet|area rug|runner|floor mat|kilim', '地毯|地垫|毯子|门垫|客厅地毯|床边毯', {
    measure: 'width', follows: 0.6, parts: { accent: words('border|stripe|pattern', '边|条纹|花纹'), detail: words('fringe|tassel', '流苏|穗') },
    looks: {
      form: options({ rectangle: words('*rectangular|*oblong', '*长方形|*方形'), oval: words('*oval|*rounded', '*椭圆形|*椭圆') }),
      pattern: options({ border: words('*bordered|border all round', '*镶边|边框花纹'), plain: words('*plain|*solid-coloured|no pattern', '*纯色|*素色|无花纹'), stripes: words('*striped|stripes', '*条纹|条纹图案'), diamonds: words('*diamond-patterned|diamonds|lozenges', '*菱形|菱格图案|菱形花纹'), checks: words('*checked|checks|*chequered', '*格子|棋盘格|方格图案') }),
      fringe: options({ tassels: words('tassels|fringe|*fringed', '流苏|*流苏|穗边'), bound: words('bound edges|*bound|no fringe', '包边|*锁边|无流苏') }),
      band: range(words('wide border|broad stripes|wide bands', '宽边|宽条纹'), words('narrow border|thin stripes|fine bands', '窄边|细条纹')),
    },
  }),
  plant: family('plant|house plant|potted plant|pot plant|monstera|snake plant|succulent', '绿植|盆栽|植物|盆栽植物|龟背竹|虎皮兰|多肉', {
    follows: 0.8, parts: { main: words('pot|planter', '花盆|盆'), hardware: words('stand', '花架|木架') },
    looks: {
      leaf: options({ monstera: words('*monstera|monstera leaves|split leaves', '*龟背竹|龟背叶|裂叶'), fig: words('*fiddle-leaf|fig leaves|*ficus', '*琴叶榕|榕树叶|无花果叶'), palm: words('*palm|palm fronds', '*棕榈|棕榈叶|散尾葵叶'), snake: words('*snake|sword leaves|*sansevieria', '*虎皮兰|剑叶|虎尾兰叶'), succulent: words('*succulent|fleshy leaves|*aloe', '*多肉|肉质叶|芦荟叶'), fern: words('*fern|fern fronds', '*蕨类|蕨叶|羽状叶') }),
      leaves: counted(words('# leaves|# fronds', '#片叶子|#片叶')),
      pot: options({ tapered: words('tapered pot|conical pot', '锥形花盆|上宽下窄的盆'), cylinder: words('cylinder pot|straight pot|cylindrical planter', '圆柱花盆|直筒花盆'), bowl: words('bowl pot|shallow bowl', '碗形花盆|浅盆'), belly: words('round-bellied pot|bulbous pot', '圆肚花盆|鼓腹花盆') }),
      potShare: range(words('tall pot|big pot|deep pot', '高花盆|大花盆'), words('small pot|low pot|shallow pot', '小花盆|矮花盆')),
      stand: options({ none: words('no stand|*standless', '无花架|不带架'), legs: words('wooden stand|stand with legs|plant stand', '木花架|带脚架|花架') }),
    },
  }),
  'plate-set': family('dinner set|dinnerware set|plate set|tableware set|crockery set|set of dishes', '餐具套装|碗碟套装|餐盘套装|盘碗套装|碗盘套装|整套餐具', {
    measure: 'across', round: true, follows: 0.5, parts: { accent: words('edge|rim', '描边|边|边缘') },
    looks: {
      settings: counted(words('for # people|# settings|#-person', '#人份|#人用|#人食')),
      rim: options({ coupe: words('*coupe|*rimless|curved plates', '*无边|弧形盘'), rimmed: words('*rimmed|wide rims|flat rims', '*宽边|平边盘') }),
      bowls: options({ deep: words('deep bowls|soup bowls', '深碗|汤碗'), low: words('low bowls|shallow bowls|pasta bowls', '浅碗|沙拉碗'), none: words('no bowls|plates only', '不含碗|无碗') }),
      cups: options({ none: words('no cups|*cupless', '不含杯子|无杯'), mugs: words('mugs|coffee mugs', '马克杯|带把杯'), handleless: words('handleless cups|tumblers|tea cups', '无把杯|品茗杯|小茶杯') }),
      line: range(words('broad coloured edge|thick line', '宽描边|粗线边'), words('thin coloured edge|fine line|hairline edge', '细描边|细线边')),
    },
  }),
  sunglasses: family('sunglasses|glasses|eyeglasses|shades|spectacles|reading glasses', '太阳镜|墨镜|眼镜|老花镜|近视镜|眼镜框', {
    measure: 'width', parts: { accent: words('lens|glass', '镜片'), main: words('frame|temple', '镜框|镜腿|框'), hardware: words('hinge', '铰链') },
    looks: {
      lens: options({ wayfarer: words('*wayfarer|wayfarer shape', '*徒步旅行者|经典黑框|梯形'), round: words('*round|round lenses', '*圆形|*圆框|圆镜片'), square: words('*square|square lenses|*boxy', '*方形|*方框|方镜片'), aviator: words('*aviator|*pilot|teardrop lenses', '*飞行员|*蛤蟆镜|水滴镜片'), 'cat-eye': words('*cat-eye|cat-eye shape|*upswept', '*猫眼|猫眼框'), narrow: words('*narrow-lensed|narrow lenses|small rectangular lenses', '*窄框|窄镜片|小方框') }),
      rim: options({ full: words('full rim|thick frame|*full-rimmed', '全框|*全框|全包框'), half: words('half rim|*semi-rimless|*browline', '半框|*半框|眉线框'), wire: words('wire frame|*wire-rimmed|thin metal rim', '细金属框|*细框|金属丝框') }),
      weight: range(words('*chunky|heavy frame|*bold-framed', '*粗框|厚重镜框'), words('*light|fine frame|*delicate', '*轻盈|纤细镜框')),
      bridge: options({ saddle: words('saddle bridge|plain bridge', '鞍形鼻梁|普通鼻梁'), keyhole: words('keyhole bridge|*keyhole', '钥匙孔鼻梁|*钥匙孔'), double: words('double bridge|*double-bridged|top bar', '双梁|*双梁|双鼻梁') }),
      temples: range(words('wide temples|broad arms', '宽镜腿|粗镜腿'), words('thin temples|slim arms', '细镜腿|窄镜腿')),
    },
  }),
  ring: family('ring|engagement ring|wedding ring|diamond ring|wedding band|signet ring', '戒指|钻戒|婚戒|订婚戒指|对戒|指环', {
    measure: 'width', parts: { accent: words('stone|gem|diamond', '宝石|主石|钻石'), detail: words('side stone|small stone', '副石|碎钻') },
    looks: {
      setting: options({ solitaire: words('*solitaire|single stone|one stone', '*单钻|独钻|*六爪'), halo: words('*halo|halo of stones', '*光环|围镶|群镶光环'), bezel: words('*bezel-set|bezel setting', '*包镶|包边镶'), 'three-stone': words('*three-stone|three stones', '*三石|三颗宝石'), pave: words('*pavé|*pave|pave stones', '*密镶|*排钻|满钻'), plain: words('*plain|no stone|*stoneless', '*素圈|*光面圈|无钻') }),
      cut: CUT,
      band: options({ round: words('rounded band|round band', '圆弧戒臂|圆臂'), flat: words('flat band|*flat-sided', '平面戒臂|平臂'), knife: words('knife-edge band|*knife-edged', '刀锋戒臂|刀锋臂') }),
      bandWidth: range(words('wide band|broad band|chunky band', '宽戒臂|宽圈'), words('thin band|slim band|delicate band', '细戒臂|细圈')),
      bands: counted(words('# bands|# stacked bands', '#圈|#层戒圈')),
    },
  }),
  necklace: family('necklace|pendant necklace|chain|pearl necklace|choker|pendant', '项链|吊坠项链|锁骨链|珍珠项链|吊坠|毛衣链', {
    long: 'height', parts: { accent: words('stone|gem', '宝石|主石'), detail: words('bust|stand', '展示架|托') },
    looks: {
      chain: options({ cable: words('cable chain|link chain|fine links', '十字链|链节|O字链'), rope: words('rope chain|twisted chain', '麻花链|绳链|扭绳链'), pearls: words('*pearl|pearls|string of pearls', '*珍珠|珍珠串'), snake: words('snake chain|smooth chain', '蛇骨链|蛇链'), beads: words('*beaded|beads|string of beads', '*串珠|珠串|珠子') }),
      weight: range(words('*chunky|heavy chain|thick chain', '*粗链|粗链条'), words('*fine|*dainty|thin chain|delicate chain', '*纤细|细链条|细链')),
      drop: range(words('long drop|*long-hanging|*opera-length', '*长款|长链'), words('*collarbone-length|short drop|*choker-length', '*短款|*锁骨|短链')),
      pendant: options({ stone: words('stone pendant|gem pendant|*gemstone', '宝石吊坠|*宝石'), none: words('no pendant|*plain chain', '无吊坠|*素链'), disc: words('disc pendant|coin pendant|medal', '圆牌吊坠|硬币吊坠|圆牌'), bar: words('bar pendant|*bar', '长条吊坠|*一字'), heart: words('heart pendant|*heart|heart charm', '爱心吊坠|*心形|桃心'), drop: words('drop pendant|teardrop pendant', '水滴吊坠|水滴坠'), locket: words('locket|*locket', '相盒吊坠|小相盒|相片盒') }),
      cut: CUT,
      pendantShare: range(words('big pendant|large pendant|statement pendant', '大吊坠|夸张吊坠'), words('small pendant|tiny pendant|little charm', '小吊坠|迷你吊坠')),
    },
  }),
  phone: family('phone|smartphone|mobile phone|cell phone|tablet|handset', '手机|智能手机|平板|平板电脑|全面屏手机|移动电话', {
    ...SCREEN, screen: 0.155, parts: { accent: words('camera island|back panel', '摄像头模组|后盖装饰'), hardware: words('button', '按键|侧键') },
    looks: {
      corners: CORNERS, bezel: BEZEL,
      edges: options({ flat: words('flat edges|flat frame|*flat-edged', '直边|直角边框|平直边框'), round: words('rounded edges|curved edges|*curved', '圆弧边|弧形边框|曲面边') }),
      front: options({ hole: words('punch hole|hole camera|*punch-hole', '挖孔屏|打孔|*挖孔'), notch: words('notch|*notched', '刘海|*刘海屏'), island: words('pill cutout|dynamic island', '灵动岛|药丸屏'), button: words('home button|button below the screen', '实体键|主页键|下方按键') }),
      cameras: counted(words('# cameras|# lenses|#-camera', '#摄|#个摄像头|#镜头')),
      island: options({ square: words('square camera bump|square camera island', '方形摄像头|方形镜组|浴霸镜头'), column: words('cameras in a column|vertical cameras', '竖排摄像头|纵向镜头'), bar: words('camera bar|cameras in a row', '横条摄像头|横排镜头') }),
    },
  }),
  laptop: family('laptop|notebook computer|ultrabook|laptop computer|notebook PC', '笔记本电脑|手提电脑|笔电|轻薄本|游戏本', {
    ...SCREEN, screen: 0.3556, parts: { accent: words('key|keyboard', '键盘|按键'), hardware: words('hinge', '转轴') },
    looks: {
      corners: CORNERS, bezel: BEZEL,
      keys: options({ dark: words('dark keys|black keys', '黑色键帽|深色键盘'), light: words('light keys|keys in case colour', '浅色键帽|同色键盘') }),
      pad: range(words('big trackpad|large touchpad|wide trackpad', '大触控板|宽触控板'), words('small trackpad|small touchpad', '小触控板|窄触控板')),
      hinge: options({ bar: words('bar hinge|one long hinge', '一字转轴|长转轴'), barrels: words('barrel hinges|two hinges', '双转轴|两个转轴') }),
      wedge: range(words('*even-thickness|*slab-sided', '*等厚|平板机身'), words('*wedge-shaped|*tapering|thin front edge', '*楔形|前薄后厚')),
    },
  }),
  camera: family('camera|film camera|digital camera|rangefinder|instant camera|SLR', '相机|照相机|单反相机|微单|拍立得|胶片相机', {
    measure: 'width', parts: { accent: words('grip|leatherette|cover', '蒙皮|机身皮|握把皮'), hardware: words('lens|dial', '镜头|转盘') },
    looks: {
      form: options({ rangefinder: words('*rangefinder|rangefinder body', '*旁轴|旁轴机身'), slr: words('*SLR|single-lens reflex|prism hump', '*单反|五棱镜'), compact: words('*point-and-shoot|*pocket-camera|compact body', '*卡片|卡片机身|傻瓜机身'), instant: words('*instant|*polaroid|instant body', '*拍立得|一次成像') }),
      lens: range(words('big lens|large lens|wide lens', '大镜头|大口径镜头'), words('small lens|tiny lens', '小镜头|小口径镜头')),
      barrel: range(words('long lens|long barrel|*telephoto', '长镜头|长焦镜头'), words('short lens|pancake lens|flat lens', '短镜头|饼干头|饼干镜头')),
      grip: options({ none: words('no grip|*gripless', '无手柄|无握把'), slim: words('slim grip|small grip', '小手柄|浅握把'), deep: words('deep grip|big grip', '大手柄|深握把') }),
      strap: options({ lugs: words('strap lugs|no strap', '背带环|不带背带'), strap: words('strap|neck strap', '背带|挂绳') }),
    },
  }),
  ball: family('ball|football|basketball|volleyball|soccer ball|tennis ball|beach ball', '球|足球|篮球|排球|网球|沙滩球|皮球', {
    measure: 'width', follows: 1, parts: { accent: words('panel|patch', '拼块|球面拼块'), detail: words('seam|line', '缝线|纹路') },
    looks: {
      pattern: options({ football: words('*football|*soccer|hexagon panels', '*足球|六边形拼块'), basketball: words('*basketball|basketball lines', '*篮球|篮球纹'), volleyball: words('*volleyball|strip panels', '*排球|条形拼块'), tennis: words('*tennis|tennis seam', '*网球|网球纹'), beach: words('*beach|coloured segments', '*沙滩|彩色瓣') }),
      groove: range(words('deep seams|deep grooves', '深纹路|深缝'), words('shallow seams|fine seams|flat seams', '浅纹路|浅缝')),
    },
  }),
};
