/** Does it fit me, may I try it, and can it be made for me. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const body: Subject = {
  fit: {
    en: ways(`
      (will|would|does|do|should) (it|this|these|they|the {product}) fit me
      (will|would|does) (a |size |){size} fit me
      (what|which) size (should|do|would|shall) i (take|need|buy|get|order|wear)(| in {it}| in the {product}| for {it})
      (what|which) size (is right|is best|would you recommend|suits|would suit) (for |)me
      i (am|'m) {body}(| tall)(|,) (what|which) size (should i take|do i need|is mine|then)
      i (am|'m) {body} (tall |)and (weigh |){body}(|,) (what|which) size
      i weigh {body}(|,) (which|what) size (is that|fits|should i take)
      my (foot|feet) (is|are) {body} (long|wide|)(|,) (which|what) size
      my (waist|chest|hips|bust|head|wrist|inseam) (is|measures) {body}(|,) (what|which) size (is that|fits me|)
      (does|do) (it|this|these|they|the {product}) (run|come out|fit) (small|large|big|narrow|wide|true to size)
      (is|are) (it|the {product}|they) true to size
      (do|should) i (need to |)(size|go) (up|down)(| one| a size| half a size)
      i (usually|normally|mostly) (wear|take) (a |size |){size}(|,) (what|which) (size|one) (should i take|here|in these|then)
      i am between {size} and {size}
      (is|would) (a |size |){size} (be |)(too (big|small|tight|loose) for me|my size|right for me)
      (will|would) (a |size |){size} (be too (big|small|tight|loose)|do|work for me)
      i have (wide|narrow|big|small|flat) feet(|, will these do|, is that ok|, which size)
      (is|are) (it|they|the {product}) (tight|loose|snug|roomy|slim|narrow)(| at the toes| in the shoulders| round the waist|)
      can you (tell|work out|find|measure) my size
      which size fits me
      how does (it|the {product}) fit
      i (do not|don't) know (my size|which size i am|what size i take)
      help me (with|find) my size
      is this (for me |)the right size
      size advice(| please)
      how (snug|tight|loose) is (it|the {product})
      would (a man|a woman|my son|my wife|my dad) of {body} (fit|wear) (it|a {size})
      what is {size} in (european|uk|us) sizes
    `, `
      at {body} and {body}, what should i wear
      could i get away with a {size}
      my usual is {size}, does that hold for the {product}
      is the {product} cut generously
      tell me my size, i measure {body}
      am i a {size} in this
    `),
    zh: ways(`
      我(身高|)(|有){body}(|高)(，|)(体重|)(|有){body}(|重)(，|)(穿|买|拿|选)(什么|多大|几|哪个)(码|号)(|合适)
      我{body}(，|)(穿|买|拿|选)(什么|多大|哪个)(码|号)(|合适|好)
      (身高|){body}(，|)(体重|){body}(穿|选|买)(几码|什么码|多大|哪个码)
      我(该|应该|要|得)(穿|买|拿|选)(几码|多大码|什么码|哪个码|多大的|几号)
      {product}我(该|)(穿|买|拿|选)(几码|多大|什么码|哪个码)
      (我|)(平时|一般|平常)(穿|买){size}(码|号|)(，|)(这|这个|这双|这款|{product}|)(该|要|)(买|拿|穿|选)(几码|多大|什么码|哪个)(合适|)
      {size}(码|号|)(我|)(穿|戴)(合适吗|会不会小|会不会大|行吗|得下吗|会紧吗)
      {it}我(穿|戴)(得下|合适|能穿)(吗|不)
      (我|)脚(长|)(有|是|){body}(，|)(穿|买|要)(多少码|几码|多大)
      (我|)(腰围|胸围|臀围|头围|手围|脚宽){body}(，|)(穿|选|买|戴)(几码|什么码|多大|哪个)
      {it}(偏大|偏小|大小)(吗|还是偏小|还是正常|正不正|准吗)
      {product}(偏大|偏小|尺码准)(吗|不)
      (要|该|用)不用(买|拿|选)(大一码|小一码|大一号)
      (是不是|要|需要)(买|拿)(大|小)(一码|半码|一号)
      (我|)脚(宽|大|肥|小|瘦)(|，)(该|)(买|穿)(几码|多大的|大一码)(吗|)
      (穿着|上脚|上身)(紧|松|挤脚|宽松|合身|修身)(吗|不)
      {it}(版型|鞋楦)(宽|窄|正|大|小)(吗|不)
      (帮我|给我)(看看|推荐|算算|选)(一下|)(该穿|穿|)(什么码|几码|尺码|多大)
      (不知道|不清楚)(自己|我)(穿|是)(几码|什么码|多大)
      我(在|介于){size}和{size}之间
      (我|)(儿子|女儿|老公|老婆|妈妈|爸爸){body}(，|)(穿|买)(多大|几码|什么码)
      {size}(码|)(对应|是)(欧码|美码|多少厘米|多大脚)
      尺码(建议|推荐|怎么选|该怎么挑)
      怎么(选|挑|看)(尺码|码|大小)
      {it}合(不合|)(身|脚)(吗|)
    `, `
      {body}、{body}的身材挑多大
      {size}码会不会太紧
      我脚{body}，穿得进{product}吗
      {product}是不是要往大了买
      这尺码我能塞进去不
      按我{body}来说哪个号最贴身
    `),
  },
  try: {
    en: ways(`
      (can|could|may|let) (i|me) try (it|this|these|them|the {product}) (on|on please)
      i (want|would like|'d like|need) to try (it|this|these|the {product}) on
      (can|could) i try (on |)(the |a |){product}(| in {colour}| in size {size}| in {size})
      try (it|this|them|the {product}) on(| me)
      (how|what) (would|will|does|do) (it|this|these|they|the {product}) look (on me|like on me|like when worn)
      (show|let) me (see |)(it|this|the {product}) on me
      (can|could) (i|you) (see|show me) (it|this|myself in it|myself in this|me wearing it|how i look in it)
      put (it|this|these|the {product}) on (me|my avatar)
      where (can|do) i try (it|this|things|clothes) on
      (where is|is there|do you have) (a|the) (fitting|changing|dressing) room
      (can|could) i (wear|put on) (it|this|these|the {product})
      (is there|where is|do you have) a mirror
      let me (wear|try) (it|this|the {product}|the {colour} one)
      (take|get|put) (it|this|these) off (again|me|now)
      does (it|this|the {colour} one) suit me
      i want to see (myself|how i look) in (it|this|the {product}|{colour})
      try the {colour} one (on|instead)
      try (a |size |){size} on
      fitting (room|)
      virtual try on
    `, `
      mind if i slip {it} on
      would the {product} look good on someone like me
      get me into the {product}
      i wonder how {it} looks when i wear it
      can i have {it} on in front of the mirror
    `),
    zh: ways(`
      (能|可以|可不可以|能不能)(试|试试|试穿|试戴|试一下)(吗|{it}|{product}|)
      (我|)(想|要|来)(试|试试|试穿|试戴|试一试|穿一下|穿上看看)(一下|){it}
      (我|)(想|要)(试穿|试试|试戴|试)(一下|){product}
      (试|试试|试穿|试戴)(一下|)(这个|这双|这件|{product}|{size}码的|{colour}的)(|吧)
      {it}(穿|戴|上身|上脚)(上|起来|)(什么样|好看吗|啥效果|怎么样|效果怎么样)
      {product}(穿|戴)(在我身上|上|我身上)(好看吗|啥样|什么样|合适吗)
      (给|帮)我(穿|戴|换)上(看看|它|{product}|)
      (看看|看一下|想看)(我|)(穿|戴|上身)(上|的|)(效果|它什么样|的样子|什么样)
      (试衣间|更衣室|镜子)(在哪|在哪里|有吗)
      有(试衣间|镜子|试衣镜)吗
      (我|)(照|看)(一下|个|)镜子
      {colour}(的|)(适合|衬)(我|我的肤色)(吗|不)
      (适合|配)我吗
      (脱|摘|换)(下来|掉)(吧|)
      (虚拟|在线)(试穿|试衣|试戴)
      (能|可以)上(身|脚)(试试|看看)(吗|)
      换(上|)(那件|{colour}的|{product})(试试|我看看)
    `, `
      {it}往我身上套一下
      给我照照穿{product}的模样
      穿起来显胖吗，让我看看
      能不能上脚感受一下{product}
      戴给我瞧瞧
    `),
  },
  customise: {
    en: ways(`
      (can|could) (i|you) (customise|customize|personalise|personalize|engrave|monogram|design) (it|this|the {product}|my own|one)
      (can|could) (you|i) (put|have|get|print|engrave|stitch|write|embroider) (my name|a name|my initials|a logo|a photo|a picture|our logo|a date) on (it|this|them|the {product})
      (can|could) (you|i) (put|have|get|print|engrave|stitch|write|embroider) (the words |){text} on (it|this|the {product})
      (put|print|engrave|stitch|write|embroider) "{text}" on (it|this|the {product}|the back|the side)
      engrave (it|the {product}|this) with (|the name |the words ){text}
      i (want|would like|'d like) (it|the {product}|one) with (my name|"{text}"|{text}|our logo|my dog) on (it|the back|the front)
      (i want to|can i|let me|how do i) (design|make|build|create) (my own|one myself|my own {category}|a {category})
      make (it|this|the {product}) (in |)(with |){colour} (laces|soles|straps|stitching|buttons|handles)
      (can|could) i (change|choose|pick|have) (the|another|different) (laces|sole|strap|buttons|lining|handle|print|pattern|engraving)(| colour)
      (change|make) the (laces|sole|strap|buttons|lining|handle|lid|shade|legs) {colour}
      (can|could) (it|they|the {product}) be (customised|personalised|engraved|made to order|made to measure|made in {colour})
      (do you do|is there|do you offer) (engraving|embroidery|monograms|customisation|custom orders|made to order|bespoke {category})
      (what|how much) (does|is) (engraving|customising it|a monogram|personalisation)(| cost)
      (custom|personalised|bespoke|made to order) {category}
      (a |)(custom|personalised|bespoke) {product}
      is it possible to have (it|the {product}) made (from|in|of) {material}
      could you make (it|one|the {product}) (out of|from|in) {material} (instead|)
      (add|put) a (pattern|picture|print|photo|monogram|logo)(| to it| on it)
      i want a (special|one of a kind|unique) {category} made for me
      make (it|one) for me
      write {text} on the (gift |)(card|box|tag)
    `, `
      is there a way to have {text} stitched onto the {product}
      could the {product} carry our company logo
      i would love a version with {colour} laces
      let us put {text} on the lid
      do you take bespoke orders
      can the strap be swapped for {material}
    `),
    zh: ways(`
      (能|可以|可不可以)(定制|定做|订做|刻字|印字|绣字|个性化)(吗|不)
      {product}(能|可以)(定制|定做|刻字|印字|绣名字|换材料)(吗|不)
      {it}(能|可以)(定制|定做|刻字|印字|绣名字|印照片|印logo)(吗|不)
      (能|可以|帮我|给我)(在上面|在{it}上|在{product}上|)(刻|印|绣|写)(上|个|)(名字|我的名字|我们的logo|照片|日期|图案)(吗|)
      (在上面|上面|背面|侧面|盖子上)(刻|印|绣|写)(上|)(“|"|){text}(”|"|)
      (刻|印|绣)(上|)(“|"|){text}(”|"|)(四个字|几个字|可以吗|)
      (我|)(想|要)(自己|)(设计|定制|定做|做)(一个|一双|一件|)({category}|{product})
      (我|)(想|要)(把|)(鞋带|鞋底|带子|扣子|里布|把手|灯罩|桌腿)(换|改|做)(成|)({colour}|{colour}的)
      (鞋带|鞋底|带子|扣子|里布|把手|灯罩|桌腿)(能|可以)(换|改|选)(颜色|成{colour}|{colour}的)(吗|)
      (换|改|做)成{material}(的|)(可以吗|行吗|能做吗|多少钱)
      (能|可以)(用|换成|做成){material}(做|的|)(吗|)
      (定制|刻字|绣字|印字)(要|)(多少钱|加钱吗|几天|怎么弄|贵吗)
      (有|做)(定制|私人订制|量身定做|刻字)(服务|)(吗|)
      (私人|个性)(订制|定制)
      (要|来)(一个|一双|)(独一无二|独家|专属)的{category}
      (怎么|在哪)(定制|设计)(自己的|){category}
      (印|加)(个|上)(图案|花纹|照片|logo)
      给我做(一个|一双|一件)(专属|{colour}|{material})的
      (卡片|盒子|标签)上写{text}
    `, `
      {product}上头想加{text}这几个字
      可否按我的想法做一个{category}
      公司logo能印上去不
      鞋带想配{colour}，能弄吗
      请给我来个量身打造的{category}
    `),
  },
};
