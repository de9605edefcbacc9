/** Furniture, light and what makes a room. */
import { counted, family, options, range, words } from './entry.ts';
import type { Lexicon } from './entry.ts';

const SHADE = options({
  drum: words('drum shade|cylinder shade|straight shade', '筒形灯罩|直筒灯罩|鼓形灯罩'), cone: words('cone shade|conical shade|tapered shade', '锥形灯罩|喇叭灯罩|伞形灯罩'),
  dome: words('dome shade|domed shade|*mushroom', '圆顶灯罩|拱形灯罩|*蘑菇'), globe: words('globe shade|ball shade|glass globe', '圆球灯罩|球形灯罩|月球灯罩'), pleated: words('pleated shade|*pleated|gathered shade', '百褶灯罩|*百褶|褶皱灯罩'),
});

export const HOUSE: Lexicon = {
  chair: family('chair|dining chair|kitchen chair|side chair|desk chair|wooden chair', '椅子|餐椅|靠背椅|书桌椅|木椅|椅', {
    follows: 0.5, parts: { accent: words('seat|cushion|seat pad', '坐面|坐垫|椅垫') },
    looks: {
      back: options({ board: words('board back|solid back|*solid-backed', '板式靠背|整板靠背|实板背'), slats: words('slatted back|slats|*slat-back|*spindle-back', '条形靠背|栅条靠背|板条靠背'), hoop: words('hoop back|*bentwood|curved back', '弯木靠背|圈背|圆弧靠背'), shell: words('shell seat|moulded shell|*shell-shaped', '一体壳|贝壳椅身|模压椅壳') }),
      legs: options({ turned: words('turned legs|round turned legs|*turned-leg', '车旋腿|圆腿|旋木腿'), square: words('square legs|straight legs', '方腿|直腿'), splayed: words('splayed legs|angled legs|*splay-legged', '外撇腿|斜腿|八字腿') }),
      arms: options({ none: words('*armless|no arms|no armrests', '*无扶手|没有扶手'), rails: words('armrests|arm rails|arms', '扶手|带扶手|侧扶手') }),
      seat: options({ padded: words('*padded|upholstered seat|seat pad', '*软垫|*软包|软座'), plain: words('plain seat|*unpadded|hard seat', '硬座|木座面|无垫') }),
    },
  }),
  table: family('table|dining table|desk|coffee table|kitchen table|writing desk|side table', '桌子|餐桌|书桌|茶几|办公桌|边桌|圆桌', {
    follows: 0.35, measure: 'width', roundWhen: ['top', 'round'], parts: { accent: words('leg|base', '桌腿|腿|底座') },
    looks: {
      top: options({ rectangle: words('*rectangular|*oblong|rectangular top', '*长方形|*方形|*长条'), round: words('*round|*circular|round top', '*圆形|*圆|圆桌面') }),
      legs: options({ tapered: words('tapered legs|slim tapered legs|*taper-legged', '锥形腿|细锥腿|斜腿'), square: words('square legs|straight legs|block legs', '方腿|直腿|方形桌腿'), pedestal: words('pedestal|pedestal base|central column', '独柱|单脚|中柱底座'), hairpin: words('hairpin legs|wire legs|*hairpin', '发夹腿|细铁丝腿|发卡脚'), trestle: words('trestle legs|trestle base|*trestle', '马凳腿|支架腿|A形腿') }),
    },
  }),
  'shelf-unit': family('shelf|bookcase|bookshelf|shelving unit|shelf unit|rack|storage rack', '书架|置物架|书柜|展示架|架子|收纳架|层架', {
    follows: 0.35, parts: { accent: words('frame|back panel|post', '框架|背板|立柱') },
    looks: {
      shelves: counted(words('#-tier|# shelves|# boards|#-shelf', '#层|#层板|#层隔板')),
      frame: options({ panel: words('solid sides|back panel|*closed-sided|*panelled', '封闭侧板|带背板|*板式'), ladder: words('*ladder|*open|ladder frame|open frame', '*梯形|*开放式|梯式框架|敞开框架') }),
    },
  }),
  'table-lamp': family('table lamp|bedside lamp|desk lamp|lamp|night light|reading lamp', '台灯|床头灯|桌灯|小夜灯|阅读灯|灯', {
    round: true, parts: { accent: words('shade|lampshade', '灯罩|灯伞'), hardware: words('fitting|stem', '灯杆|灯头') },
    looks: {
      base: options({ gourd: words('gourd base|*gourd-shaped|*bulbous', '葫芦底座|*葫芦形|葫芦形灯座'), column: words('column base|*pillar|column', '柱形底座|*柱式|圆柱灯座'), disc: words('disc base|flat base|round plate base', '圆盘底座|扁平底座|圆盘灯座'), sphere: words('ball base|sphere base|*globe', '圆球底座|*球形|球形灯座') }),
      shadeShare: range(words('tall shade|big shade|deep shade', '高灯罩|大灯罩'), words('small shade|short shade|shallow shade', '小灯罩|矮灯罩')),
      shade: SHADE,
    },
  }),
  'floor-lamp': family('floor lamp|standing lamp|standard lamp|tall lamp|uplighter', '落地灯|立灯|客厅灯|立式灯|沙发灯', {
    round: true, follows: 0.4, parts: { accent: words('shade|lampshade', '灯罩|灯伞') },
    looks: {
      stand: options({ disc: words('disc base|round base|flat base', '圆盘底座|圆底座|扁平底座'), tripod: words('*tripod|three legs|tripod legs', '*三脚|三脚架|三条腿'), arc: words('*arc|*arched|curved arm', '*钓鱼|*弧形|弯杆') }),
      shadeShare: range(words('tall shade|big shade|deep shade', '高灯罩|大灯罩'), words('small shade|short shade|shallow shade', '小灯罩|矮灯罩')),
      shade: SHADE,
    },
  }),
  cushion: family('cushion|throw pillow|pillow|scatter cushion|sofa cushion|seat cushion', '抱枕|靠垫|枕头|靠枕|沙发垫|坐垫', {
    measure: 'width', parts: { accent: words('piping|edge|trim', '滚边|包边|边') },
    looks: {
      fullness: range(words('*plump|*well-filled|*overstuffed', '*饱满|*蓬松|*厚实'), words('*flat|*thin|*soft-filled', '*扁平|*薄|*松软')),
      piping: options({ cord: words('piping|cord edge|*piped', '滚边|嵌线|绳边'), none: words('no piping|plain edge|*knife-edge', '无滚边|素边|光边') }),
    },
  }),
  box: family('box|gift box|storage box|carton|case|chest|jewellery box', '盒子|礼盒|收纳盒|纸盒|首饰盒|包装盒|箱子', {
    measure: 'width', follows: 0.8, holds: 0.95, parts: { accent: words('lid|band', '盖子|盒盖'), detail: words('ribbon|bow|lining', '丝带|蝴蝶结|内衬') },
    looks: {
      lid: options({ 'lift-off': words('lift-off lid|*lidded|separate lid', '天地盖|*揭盖|分体盖'), tuck: words('tuck flaps|tuck lid|folding flaps', '插口盖|折盖|翻盖'), ribbon: words('ribbon|bow|*ribbon-tied', '丝带|蝴蝶结|绑带') }),
      lidShare: range(words('deep lid|tall lid', '深盖|高盖'), words('shallow lid|low lid', '浅盖|矮盖')),
    },
  }),
  book: family('book|notebook|novel|journal|diary|cookbook|sketchbook|picture book', '书|笔记本|小说|本子|日记本|手账|绘本|图书', {
    parts: { accent: words('spine|endpaper', '书脊|环衬'), detail: words('page', '内页|书页') },
    looks: {
      binding: options({ hard: words('*hardcover|*hardback|hard cover|*hardbound', '*精装|硬壳|*硬皮'), soft: words('*paperback|*softcover|soft cover', '*平装|软皮|*软面'), spiral: words('*spiral-bound|*wire-bound|spiral binding|ring binding', '*线圈|*螺旋|线圈装订') }),
      ribbon: options({ none: words('no ribbon|no bookmark', '无书签带|不带书签'), ribbon: words('ribbon|ribbon bookmark|page marker', '书签带|丝带书签|缎带') }),
    },
  }),
};
