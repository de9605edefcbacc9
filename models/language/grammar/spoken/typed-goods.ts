/** Asking after goods as people type on a phone: half sentences, the thing first, the question after it. */
import { ways } from '../subjects/subject.ts';
import type { Subject } from '../subjects/subject.ts';

export const typedGoods: Subject = {
  price: {
    en: ways(`
      ({product}|the {product}|{it}|the {colour} one)(,| -|) (price|how much|how much is that|what's the damage|cost|what does it cost|how much money)
      (price|cost) (of|for|on) (the |){product}(| please|, please)
      (and |)(what about|how about) the price(| of {it})
      (what|how much) (would|will|do) (i pay|that be|you want|you charge) for (the |){product}
      how much (is|are|for) ({quantity}|{quantity} of (them|those|these)|a pair|both|the set)
      ({product}|{it}) in {size}(,|) how much
      (what|how much) (does|do) (a |the |){product} (run|set me back|cost|go for|come to)
      (remind me|tell me) what (the {product}|{it}) (costs|is|goes for)
    `, ''),
    zh: ways(`
      ({product}|这个|那个|{it}|{colour}的)(，|)(价格|多少|几块|怎么卖|卖多少|啥价|多少一个|多少一双|什么价位)(呀|啊|呢|)
      (价格|价钱)(是|)(多少|呢|说一下|报一下)
      {quantity}(个|双|件|瓶|盒)(一共|总共|加起来|)(多少|多少钱|几块|要多少)(呢|啊|)
      ({product}|它)({size}码|{size})(的|)(多少钱|什么价|卖多少)
      (贵不贵|要多少钱|得花多少|花多少钱能买)(啊|{product}|)
    `, ''),
  },
  stock: {
    en: ways(`
      ({product}|the {product}|{it}|those) (in|size) {size}(| in {colour}| {colour})(,|) (in stock|still there|got any|left|available|do you have it|have it)(?|)
      ({product}|{it}|the {category}) {colour}(?| available?| in stock?)
      (is|are) (the {colour} one|{it}|the {product}|those|they) (still |)(available|in stock|there|gone|sold out|left)(| in {size}| in {colour})
      (and |or |what about |how about |same )(in |)(size |a |){size}(?|)
      (got|have) (it|them|these|those|any) in (a |){size}(| and {colour}| {colour}|)
      (any|how many) ({product}|of these|of the {colour} ones|{it}) (left|in stock|there)
      (come|comes|available|there) in {colour}(?|)
      do (they|you|these) (do|have|come in) (it|them|) (in |){size}
    `, ''),
    zh: ways(`
      ({product}|这个|{it}|那双|{category})({size}|{size}码|{colour}|{colour}的|{colour}{size}码)(还有|有|有货|还在|现货|有现货)(吗|没|没有|不)
      (有|还有|还剩)({size}|{size}码|{colour}|{colour}的)(吗|没|没有|不)
      ({size}|{size}码|{colour}的|{colour})(呢|有没有|有吗|还有吗|也有吗|没了吗)
      (那|还是|同款|一样的)(，|)({size}码|{colour}的|{colour})(呢|有吗|)
      ({product}|它|这款)(还|)(剩|有)(多少|几个|几双|几件)(货|)
      (缺货|断码|断货|卖光|没货)(了吗|了没|没)(，{product}|)
    `, ''),
  },
  describe: {
    en: ways(`
      (more|some more|any) (info|details|information) (on|about) (the |){product}(| please)
      ({product}|{it}|the {colour} one|the (first|second|last) one)(,|) (any good|what's it like|tell me more|details|more info|good one)(?|)
      (and |)(the (first|second|third|last) one|the {colour} one|the {material} one)(?| then| sounds good| please| looks nice)
      (is|are) (it|they|this|the {product}) (any good|worth it|nice|comfy|sturdy|good quality|easy to clean|dishwasher safe|machine washable|dimmable|wireless|rechargeable|noisy|real|handmade)
      (does|do|can|will) (it|they|the {product}) (come with (a |)(box|case|lid|strap|charger)|need batteries|work (outside|without a phone|with an iphone)|last long|fold|go in the dishwasher|have (pockets|bluetooth|a zip))
      what does (the |){product} (smell|taste|sound|look|feel) like
      whats so special about (the |){product}
    `, ''),
    zh: ways(`
      ({product}|它|这个|第一个|第二个|最后那个|{colour}的那个)(咋样|怎么样|好不好|好用吗|说说看|详细说说|具体说说|讲讲|介绍下|了解一下)
      (就|)(第一个|第二个|第三个|最后一个|{colour}那个|{colour}的那个|前面那个)(吧|呢|)
      ({product}|它|这个)(能|可以|会)(水洗|机洗|调光|折叠|充电|进洗碗机|用微波炉|连蓝牙|拆洗|放冰箱|防滑)(吗|不|)
      ({product}|它)(耐用|结实|舒服|好打理|起球|掉色|吵|是手工的|是正品)(吗|不|)
      ({product}|{it})(什么|啥)(味道|味儿|口感|音质|手感)(啊|的|)
    `, ''),
  },
  colours: {
    en: ways(`
      ({product}|{it}|the {category})(,|) (colours|what colours|which colours|other colours|any other colour)(?|)
      (any |got any |is there )(other|another) (colour|colours|shade)(| for {it}| for the {product})
      (only|just) (in |){colour}(?| or are there others?)
    `, ''),
    zh: ways(`
      ({product}|它|这个)(颜色|有哪些色|几个色|什么色|别的颜色)(呢|有吗|)
      (只有|就)(这|一|{colour}这)(个|种)(颜色|色)(吗|)
      (还有|有没有)(别的|其他|另外的)(颜色|色)(吗|)
    `, ''),
  },
  sizes: {
    en: ways(`
      ({product}|{it}|these)(,|) (sizes|what sizes|which sizes|size range|from what size)(?|)
      (up to|from) (what|which) size (do|does) (they|it|the {product}) (go|come|start)
      biggest size (you have|there is|of the {product})
    `, ''),
    zh: ways(`
      ({product}|它|这双)(尺码|码数|有几个码|哪些码|最大多大|最小多大|到几码)(呢|啊|)
      (尺码|码)(齐|全)(吗|不)
    `, ''),
  },
  measure: {
    en: ways(`
      ({product}|{it}|the {category}|the (first|second) one)(,|) (how (wide|big|tall|heavy|deep|long|high)|size|dimensions|weight|measurements)(?|)
      how (wide|big|tall|heavy|deep|high|much does) (is |)(the (first|second|{colour}) one|{it}|that|the {product})(| weigh)
      (will|would) (it|the {product}) (fit|go) (in|on|under|through) (my|a) (shelf|desk|corner|bag|door|car|hallway)
      (what's|what is) (its|the) (weight|height|width|size)
    `, ''),
    zh: ways(`
      ({product}|它|这个|第一个|{it})(多重|多高|多宽|多大|多长|多深|尺寸|重量|重不重|大不大|占地方吗|有多大)(啊|呢|)
      (放|塞)(得进|得下|进)(书架|柜子|包里|车里|客厅|门口)(吗|不)
      (重|大|高|沉)(吗|不)
    `, ''),
  },
  material: {
    en: ways(`
      ({product}|{it})(,|) (material|what material|what's it made of|real {material}|made of what)(?|)
      (is|are) (it|they|those|the {product}) (real |genuine |actual |100% |)({material}|plastic|vegan)
    `, ''),
    zh: ways(`
      ({product}|它|这个)(什么|啥)(料|材质|料子|做的|面料|皮)(的|)
      (是|)(真的|真|纯)({material}|皮)(的|)(吗|不)
    `, ''),
  },
  find: {
    en: ways(`
      ({category}|{colour} {category}|{material} {category}|{quality} {category})(?|, please| please| pls|)
      ({category}|{colour} {category}) (under|below|max|up to|for) {most}(| please|?|)
      ({category}|{colour} {category}|{material} {category}) (size|in|in size) {size}(| under {most}| max {most}|)
      (any|got|you got|got any|have any|do you do|you sell) ({category}|{colour} {category}|{quality} {category})(| in {size}| under {most}| {quality}|)
      (looking for|need|want|after|in search of|searching for) (a |some |){category}(|,| that's) ({quality}|{colour}|in {colour}|under {most}|not too expensive|max {most}|{size})
      (something|smth|anything) ({quality}|for {noun}|for my {noun}|to {verb})(|,| ,) (under {most}|up to {most}|not too pricey|)
      {category} ({quality}|for {quality}|in {material}|with {noun}|that {verb})
      (my {category} broke|i lost my {category}|moving house)(,|) (need|looking for|want) (a |)(new one|another|{category})
      {category}(,|) {colour}(,|) {size}(,|) (under |max |){most}
      (not|no) {category}(,|) {category}(| please)
      (only|just) (the |){colour}(| ones| please)
    `, ''),
    zh: ways(`
      ({category}|{colour}{category}|{colour}的{category}|{material}{category}|{quality}的{category})(有吗|有不|有没|呢|)
      ({category}|{colour}的{category})(，|){most}(以内|以下|封顶|上下|左右)(的|)(有吗|有没|)
      {most}(以内|以下|左右)(的|){category}
      {category}(，|){colour}(的|)(，|){size}码
      (想|要|得|准备|打算)(买|找|弄|挑|换)(个|双|件|条|点|){quality}(的|){category}(，|)(预算|不超过|){most}(以内|左右|)
      (有没有|有啥|有什么)({quality}|适合{verb}|能{verb}|{verb}用|{verb}穿)(的|)({category}|东西|鞋|包|)
      {verb}(用|穿|戴|背|喝|吃)的{category}
      (我的|家里的)?{category}(坏了|丢了|旧了|破了)(，|)(想|要|得)(换|买)(个|双|)(新的|)
      (不要|不是|说错了|不对)({category}|{colour})(，|)(是|要|换成){category}
      (只|就)(要|看){colour}(的|)
    `.replaceAll(/\)\?/g, '|)'), ''),
  },
  recommend: {
    en: ways(`
      (gift|present|something|a little something) for (my |a )(mum|dad|wife|husband|boss|nan|teacher|mate|niece|nephew|neighbour|girlfriend|flatmate) (who|that) (likes|loves|is into|collects) {noun}(|,) (under {most}|max {most}|around {most}|)
      ({quality} |)(present|gift) (ideas|idea|for someone|for a {quality} person)(,| | ,)(under {most}|max {most}|about {most}|)
      (what|which) (one |{category} |)(would you|do you|should i) (pick|go for|recommend|take|buy|get)
      (what's|whats) (good|nice|popular|your best seller|new|hot right now)(| here| in {category})
      (housewarming|wedding|birthday|christmas|baby shower|leaving) (present|gift)(,|) (any ideas|ideas?|around {most}|under {most}|help)
      surprise me(| with something under {most}|)
    `, ''),
    zh: ways(`
      (给|送)(我|)(妈|爸|老婆|老公|领导|老师|闺蜜|哥们|同事|外甥|邻居|奶奶|对象)(买|挑|选|带)(个|点|份)(礼物|东西|什么|啥)(好|，|呢)({most}(以内|左右)|)
      (乔迁|结婚|过生日|满月|毕业|升职|过年)(送|送个|买)(啥|什么|点什么)(好|合适|呢)(，|)(预算|){most}(以内|左右|上下)
      (你|你们)(推荐|建议|觉得)(哪个|哪款|啥|买哪个)(好|呢|)
      (有啥|有什么)(好|值得买|推荐|卖得好|新品|网红款)(的|)(吗|)
      (他|她)(喜欢|爱){noun}(，|)(送|买)(啥|什么)(好|)
    `, ''),
  },
  alternative: {
    en: ways(`
      ({attribute}|anything {attribute}|something {attribute}|one that's {attribute})(?| please|)
      (anything|something|what|show me what) else(?| have you got| you got| do you have| is there)
      (show me |)(more|others|more of these|some more|other options|different ones)(| please|?)
      (too much|too expensive|over my budget|a bit steep|can't afford that|pricey|out of my range|not my style|don't like it|meh|not quite)(|,|.) (anything|got something|something|what else|) ({attribute}|else|similar|)
      (similar|like that|like this|the same) but ({attribute}|{colour}|in {colour}|{quality})
      is there (a |)(cheaper|smaller|bigger|lighter) (one|version|option|alternative)
    `, ''),
    zh: ways(`
      (有没有|有|来个|换个)(再|)({attribute}|别的|其他|不一样|类似|差不多)(点|一点|些|)(的|)(吗|没|不|)
      (太贵|超预算|买不起|有点贵|贵了点|不喜欢|不太行|一般般|不好看)(了|)(，|)(有|换|来)?(便宜|别的|其他|类似|便宜点)(的|)(吗|没|)
      (还有|再看看|看看)(别的|其他的|其它|更多)(吗|呢|)
      (再|)(便宜|大|小|轻|高级)(一|)点(的|)(呢|有吗|)
      (类似|同款|差不多)(的|)(但|但是|不过)(要|)({attribute}|{colour}|{quality})(的|)
    `.replaceAll(/\)\?/g, '|)'), ''),
  },
  compare: {
    en: ways(`
      {product} (or|vs|versus|and) (the |){product}(?|, which| which one| which is {attribute})
      (which|what) (one |of them |of these |)(is|are) ({attribute}|better|the best)(| the {product} or the {product}|, the first or the second)
      (compare|put) (the first two|them|these two|both|those)(| side by side| for me)
      (difference|what's the difference|diff) between (the |){product} (and|vs) (the |){product}
    `, ''),
    zh: ways(`
      {product}(和|跟|还是|与|对比){product}(哪个|哪款|谁|，)({attribute}|好|更好|值得买|划算)(呢|啊|)
      (前|这|那)(两|俩|两个|三个)(个|款|)(比|对比|比较)(比|一下|下|)
      (哪个|哪款|谁)(更|比较|)({attribute}|好|好用|划算)(呢|啊|)
      {product}(和|跟){product}(差|差别|区别)(在哪|多少|是啥|大吗)
    `, ''),
  },
};
