/** Wanting something done in many people's words: into the cart and out of it, tried on, fitted, made one's own, kept in mind. */
import { ways } from '../subjects/subject.ts';
import type { Subject } from '../subjects/subject.ts';

export const askedDeeds: Subject = {
  add: {
    en: ways(`
      (chuck|throw|pop|stick|bung|drop|toss|put|add|sling|load|place|whack) (me |in |)({quantity} |a |the |another |){product}(| in {colour}| in {size}| in {colour}, {size}) (in|into|to) (my|the) (basket|cart|bag|trolley)(| please| pls| ta|)
      (chuck|throw|pop|stick|put|add|toss|bung) (it|them|that|those|one|both|that one|{quantity}|{quantity} of them) in(| please| for me| then| my basket| the basket| there|)
      {quantity} (of the|of|x) {product}(,| -|) {colour}(| colour| ones| please| one|)
      {quantity} (of the |of those |of them |)({product}|)(| please| pls| in {colour}| in {size}|, {colour}|, size {size})
      (the |)(also |plus |and |)(the |a |){product}(,| -| in) {colour}(| one| please| packet| version|)(,| and) (one|{quantity}|just one)(| please| of them|)
      (also|and also|plus|as well as that|on top of that|and) (the |a |one |{quantity} ){product}(, {colour}| in {colour}| too| as well| please| then)
      (i'll|ill|i will|we'll|lemme|let me|i'd like to|i wanna|gonna|i'm going to|gotta) (take|have|get|grab|go for|go with|buy|nab|bag) (it|them|that|that one|this one|the {product}|the {colour} one|{quantity}|two of them|the first one|the {colour}|both|the cheaper one|one in {size})(| please| then| thanks| in {size}| in {colour}|)
      (sold|deal|done|go on then|ok then|right|yes|great)(,|!|) (i'll take it|i'll have it|put it in|add it|in the basket with it|one of those|wrap it up|i'm buying it)(| please|)
      (make|let's make|lets make|change) (it|that) ({quantity}|two|three|a pair|{size}|in {colour})(| actually| then| please| instead|)
      (hmm |actually |no |)(make|call) (that|it) {quantity}(| please| then|)
      (get|give|grab|order|reserve|save|hold|ring up|gimme) me (a |the |one |{quantity} |){product}(| in {colour}| in {size}| please|)
      (i |we |)(want|need|would like|'d like|'ll need) (to buy |to order |to get |)({quantity}|one|two) (of (the|these|those) |){product}(| please| in {colour}| in size {size}|)
      (can|could|may) i (have|get|order|take|buy) (the |a |one |{quantity} |){product}(| in {colour}| in {size}| please|)(?|)
      {product}(,|) {colour}(,|) {size}(,|) (please|pls|add it|i'll take it|in the basket|one|to cart|one please)
      {size} (then|please|it is|for me|is fine|will do)(|, add it|, in the basket|, i'll take that)
      {colour} (then|please|it is|for me|is fine|will do|works)(|, add it|, one|, in the basket|, i'll take that| too, {quantity}| too, one)
      (same again|another one|one more|add another|two more|{quantity} more)(| please| of those| of the {product}|)
    `, ''),
    zh: ways(`
      (就|那就|就要|还是|来|给我来|要|拿|帮我拿|整|上)(这|那|)(个|双|件|瓶|盒|本|盏|条|){product}(，|)({colour}|{colour}的|{size}码|{size}|)(，|)(一个|一双|一件|{quantity}个|{quantity}件|{quantity}双|{quantity}瓶|)(吧|了|)
      (来|要|拿|给我|整)(个|瓶|双|件|盒|包|本|盏|{quantity}个|{quantity}瓶|{quantity}双|两盒){product}(，|)({size}|{size}码|大的|小的|)(，|)({colour}的|{colour}|)(吧|)
      {product}(，|)({colour}|{colour}的|{size}码)(，|)({quantity}个|{quantity}件|一双|一个|来一件)(，|)(要了|加购|下单|买|加购物车|)
      (行|好|成|可以|不错|嗯)(，|)(就|那就|)(这个|它|这双|要这个|拿这个|买它|来一个|来一双|要了|下单)(了|吧|)
      (加|放|扔|丢|塞|添|搁)(进|到|入|)(我的|)(购物车|车里|篮子|购物篮)(里|吧|)
      (把|将)(它|这个|{product}|那双|第一个|第二个|{colour}那个)(加|放|扔|丢|塞)(进|到|入)(购物车|车|篮子)(里|吧|)
      (再|另外|还|也|顺便)(来|要|加|拿|带)(一个|个|{quantity}个|一份|一双|瓶|){product}(，{colour}|，{size}码|吧|)
      (改成|换成|要|那就要|算了要|还是要|加到)({quantity}个|{quantity}双|{quantity}件|{quantity}份)(吧|好了|)
      ({size}|{size}码|{colour}|{colour}的)(就|)(行|可以|也行|吧|要了|来一双|来一个|有就要了|给我来一个)
      (有|要是有|有货|有的话)(的话|)(就|我就|)(要|拿|买|下单)(了|一个|一双|吧|)
      (下单|入了|买了|拿下|要了|冲|剁手了|就它|就这个|成交)(吧|！|了|)
      (帮|替|给)我(下单|订|留|买|拿|加购|预定)(一个|一双|{quantity}个|){product}(，{colour}的|，{size}码|)
    `, ''),
  },
  cart: {
    en: ways(`
      (what|how much) (is|'s|have i got|do i have|did i put|stuff is|things are) in (my|the) (cart|basket|bag|trolley)(| now| so far| again|)
      (how much|what) (does|do) (it|my basket|everything|the lot|my cart|all that|it all) (come to|add up to|cost|total|make)(| now| altogether| in all| so far|)
      (show|open|check|view|see|let me see|review) (me |)(my|the) (cart|basket|bag|trolley)(| please|)
      (total|subtotal|basket|cart|my cart|grand total|running total)(?| please| so far| now|)
      (what|how much) (am i|are we) (at|up to|spending)(| so far| now| in total|)
      (is|are) (it|they|the {product}|everything) (in|still in) (my|the) (cart|basket)(| now| yet|)
    `, ''),
    zh: ways(`
      (看|查|打开|瞧|瞅)(看|下|一下|)(我的|)(购物车|车里|篮子)(里|)(有什么|有啥|都有什么|)(吧|)
      (我|)(购物车|车|篮子)(里|)(现在|都|)(有|放了|加了)(什么|啥|几样|多少东西|哪些)(了|)
      (一共|总共|合计|加起来|全部|算下来)(多少|多少钱|几块|要多少)(了|啊|呢|)
      (购物车|车里)(的|)(总价|总额|合计|多少钱|总共多少)(呢|)
      ({product}|那个)(加|放)(进去|进购物车)(了没|了吗)
    `, ''),
  },
  remove: {
    en: ways(`
      (take|get|leave|pull) (the |that |)({product}|{category}|it|one|them|the {colour} one|the last one) (out|off|back out|away)(| of (my|the) (basket|cart|bag)| again| please|)
      (remove|delete|ditch|bin|drop|scrap|lose|kick out|cancel) (the |that |one |)({product}|{category}|it|last one|{colour} one) from (my|the) (basket|cart|bag|order list)
      (i don't|dont|don't|i no longer) (want|need) (the |)({product}|{category}|that) (in (my|the) (cart|basket)|in there|any more, take it out|after all, take it out)
      (empty|clear|reset|wipe) (my|the|out my) (cart|basket|bag|trolley)(| please|)
      (put|leave) (the |){product} (back|back on the shelf|out)(| please|)
      (only|just) (one|{quantity}) (of the |){product} (in the basket|in my cart), (remove|take out) (the other|the rest)
    `, ''),
    zh: ways(`
      (把|将|)({product}|{category}|它|那个|最后一个|{colour}的)(从|)(购物车|车|篮子)(里|)(拿出来|去掉|删掉|移除|删了|拿掉|移出)(吧|)
      (购物车|车里)(的|)({product}|那个|{category})(不要了|删了|去掉|拿掉|不买了)(吧|)
      (清空|清掉|全删|都删掉)(购物车|车里的|)(吧|)
      ({product}|{category})(先|)(不要了|不买了)(，|)(拿出来|删掉|去掉|放回去)(吧|)
    `, ''),
  },
  try: {
    en: ways(`
      (can|could|may|might) i (try|see|model|put) ({it}|the {product}|them|these|those|{product}) (on|on me|on my avatar)(| first| please| in {size}| in {colour}|)(?|)
      (let me|i want to|i'd like to|wanna|lemme) (try|see|put) ({it}|the {product}|them) on(| first| in {colour}| in {size}|)
      (how|what) (would|does|do|will) ({it}|they|the {product}|i) look (on|like on|in|on me|with it on|wearing the {product}|in the {product})(| me|)(?|)
      (try|trying) on (the |a |){product}(| in {size}| in {colour}|)
      (fitting room|changing room|mirror|dressing room)(| please|?|, for the {product}|)
      (show|see) (me|myself) (wearing|in|with) (the |){product}(| on|)
    `, ''),
    zh: ways(`
      (我|)(想|要|能|可以|能不能|能否)(试|试试|试一下|试穿|试戴|试背|上身)({product}|它|这个|这双|)(一下|看看|)(吗|么|)
      ({product}|这个|它)(我|)(穿|戴|背|穿上|戴上)(上|起来|)(什么|啥|会)(样|效果|样子|好看)(吗|)
      (试|穿|戴|上身)(一下|看看|试|个)({product}|这款|)(效果|，看看效果|)
      (给|让)我(穿|戴|背|试)(上|)(看看|试试|一下)(，{product}|)
      (试衣间|镜子)(在哪|有吗|，我想试试)
    `, ''),
  },
  customise: {
    en: ways(`
      (can|could|would) (you|i|it|they) (put|have|get|engrave|print|stitch|embroider|add|carve|paint|write) ("{text}"|{text}|a name|my initials|a logo|my name|a message|some words|our date) (on|onto|into) ({it}|the {product}|them|the side|the lid|the back)(|?)
      (is it possible|is there a way|are you able|any chance) to (have|get) ({it}|the {product}) (personalised|customised|engraved|monogrammed|printed|made to order|in my own colours|with my name)
      (do you|can you) (do|offer) (engraving|personalisation|custom prints|monograms|custom orders|bespoke|embroidery)(| on {it}| on the {product}|)(?|)
      (engrave|print|write|stitch|carve|put) ("{text}"|{text}) (on|onto) ({it}|the {product}|mine|the inside|it for me)
      (i want|i'd like|want|can i have) (a |the |my |){product} (with|that says|saying) ("{text}"|{text}|my name|a name|our initials|my logo)(| on it|)
      (custom|personalised|engraved|bespoke|made-to-measure) {product}(?| possible?| please|)
      (swap|change|choose|pick|design) (the |my own |)(parts|handle|laces|strap|lining|sole|colours|pattern) (of|on|for) (the |){product}
    `, ''),
    zh: ways(`
      (能|可以|能不能|可不可以|能否)(在|给|帮我在|)({product}|它|上面|杯子上|背面)(上|)(刻|印|绣|写|加)(字|名字|个名字|上{text}|上“{text}”|logo|图案|首字母|一句话|日期)(吗|么|)
      ({product}|{it}|这款)(能|可以|支持|接受)(定制|定做|刻字|印字|绣字|个性化|改颜色|换配件|来图)(吗|不|么)
      (刻|印|绣|写)(上|)(“{text}”|{text})(在|到|)({product}|它|)(上|上面|)(吧|)
      (想|要|做)(一个|个|)(刻|印|带)(着|有|)(“{text}”|{text}|名字|我名字)(的){product}
      (有|做|接)(定制|刻字|私人订制|来样定制|刻名)(服务|的|)(吗|不|)
    `, ''),
  },
  fit: {
    en: ways(`
      (what|whats|what's|which) (is |would be |)(my|her|his) (number|size|fit|right size)(| in (them|these|it|those|the {product}|{product})|)(?|)
      (which|what) (number|size|one) (am i|are we|suits me|fits me|should i be|do i go for|do i need|would you put me in|for me|should i order)(| in (them|these|the {product}|{product})| with wide feet|)
      (i'm|im|i am|i usually take|i normally wear|i wear|i'm between|usually) (a |an |size |)({size}|{body}|{size} in nike|{size} elsewhere|a 7 uk|tall and thin|broad)(,| and|) (which|what|would|will|does|should i get) (size|size do i need|one|that fit|it fit|the {size} work|i be ok in {size})(|?)
      (do|does|will|would) (they|these|it|the {product}) (run|come up|fit|size|pinch|stretch|be ok|work) (small|big|large|narrow|wide|true|true to size|tight|on wide feet|over a jumper|for wide feet|with thick socks)(|?)
      (should|shall|do) i (size|go) (up|down|up a size|half a size up)(| in these| in the {product}|)(?|)
      (will|would|does|is) (a |the |){size} (fit|be ok for|be right for|be too big for|be too small for|suit) (me|him|her|someone {body}|a {body} person|a {quantity} year old)(|?)
      (my|her|his) (feet|foot|waist|chest|head|hips) (is|are|measures|measure) {body}(,|) (what size|which size|which one|what do i need|will {size} fit)(| in the {product}|?)
      {body}(,| and|) {body}(,|) (what size|which size|size|small or medium)(?| am i| please| for me|)
    `, ''),
    zh: ways(`
      (我|)(身高|)({body})(，|)(体重|)({body})(，|)(穿|选|买|拿|要)(几码|多大的|什么码|几号|哪个码|多大码)(合适|好|啊|)
      (我|他|她|孩子)(平时|一般|)(穿|脚|鞋)({size}|{size}码|{body})(的|)(，|)({product}|这个|这双|)(该|要|应该|)(选|买|拿|穿)(几码|多大|什么码|大一码吗|{size}行吗)(合适|)
      ({product}|{it})(偏|码数|尺码|会不会)(大|小|准|正|偏小|偏大|标准|挤脚)(吗|么|还是正常|不)
      ({size}|{size}码)(的|)(我|他|她)(穿|)(得下|合适|合身|能穿|会不会大|会不会小|行吗|够大吗)(吗|不|)
      (脚|脚背|肩膀|腿)(宽|胖|高|粗|窄)(，|的|)(能|可以|)(穿|)(吗|得下吗|选大一码吗|要大一码吗)
      (我|)(该|应该|适合|要|得)(选|穿|买)(哪个|什么|多大)(尺码|码|号)(呢|合适|)(，{product}|)
    `, ''),
  },
  remember: {
    en: ways(`
      (remember|note|keep in mind|bear in mind|fyi|just so you know|for the record|btw)(,| that|:|) {note}(| please| for next time|)
      {note}(,| -|) (remember that|keep that in mind|note it down|save that|so you know|don't forget|for future reference|write that down)(| please|)
      (can|could|please|pls) (you |)(remember|note|save|write down|make a note of) (that |){note}
    `, ''),
    zh: ways(`
      (记|帮我记|麻烦记|请记)(住|下|一下|着|)(，|)({note})(哈|啊|)
      {note}(，|)(记住|记一下|你记着|帮我记下|以后按这个|别忘了|下次别推荐)(哈|啊|了|)
      (跟你说|告诉你|提醒你)(一下|一声|)(，|){note}(，记住了|，记着|)
    `, ''),
  },
  recall: {
    en: ways(`
      what (do|did|have) you (know|remember|got|stored|saved|kept|written down) (about|on|of) me(| so far|)(?|)
      (do you|can you) (remember|recall|still know) (me|my size|what i told you|what i like|what i said|my feet)(|?)
      (what|which) (size|colour|budget) did i (tell|give|say to) you(| last time|)
    `, ''),
    zh: ways(`
      (你|)(都|还|)(记得|知道|记了|存了)(我|关于我)(的|)(什么|啥|哪些|多少)(信息|东西|)(啊|)
      (还|)记(得|不记得)(我|我的尺码|我说过的|我喜欢什么)(吗|么|)
      (我|)(之前|上次)(跟你|)(说|告诉你)(过|)(什么|的尺码|的)(来着|你记得吗|)
    `, ''),
  },
  forget: {
    en: ways(`
      (forget|delete|erase|wipe|scrub|remove|clear) (everything|all|all the stuff|whatever|the things|anything|that i {notenow}|{notenow}) (you know about me|i told you|about me|you've saved|you remember|)
      (don't|do not|stop) (remember|remembering|keep|keeping|store|storing) (my size|anything about me|that|my data|what i tell you)
      (i want|please|can you|could you) (to |)(be forgotten|forget me|delete my data|delete what you know|wipe my details)
    `, ''),
    zh: ways(`
      (把|将|)(我|关于我|我说过|你记)(的|)(信息|资料|东西|话|尺码|记录)(都|全|)(忘掉|删掉|清掉|删了|清空|抹掉)(吧|)
      (别|不要|不许)(再|)(记|存|保存)(我|我的)(的|)(信息|尺码|资料|喜好|)(了|)
      (忘|清|删)(了|掉)(我|吧|我的信息|我说的|之前说的)(吧|)
    `, ''),
  },
};
