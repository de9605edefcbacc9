/** 带路、挑选、比较时的各种说法。写法见 `zh-goods.ts`。 */
import type { Paraphrases } from './paraphrases.ts';

export const ZH_WAYS: Paraphrases = {
  about: [
    '{name}：{description}', '说说{name}：{description}', '{name}是这样的：{description}', '我给您讲讲{name}。{description}',
    'warm>这款{name}啊，{description}', 'playful>有请{name}。{description}', 'refined>容我介绍{name}：{description}',
  ],
  'about+price': [
    '{name}：{description}价格{price}。', '说说{name}，{price}。{description}', '{name}，{price}：{description}',
    '{name}是这样的：{description}卖{price}。', '我给您讲讲{name}：{description}标价{price}。', '{price}的{name}：{description}',
    '{name}卖{price}。{description}', 'warm>这款{name}啊，{description}{price}就能带回家。',
    'warm>{name}您问对了：{description}{price}。', 'playful>有请{name}。{description}{price}，归您。',
    'playful>{name}登场，身价{price}：{description}', 'refined>容我介绍{name}：{description}定价{price}。',
    'refined>{name}，定价{price}。{description}', 'plain>{name}，标价{price}。{description}',
  ],
  stands: [
    '{name}在{place}。', '您找{name}？在{place}。', '{name}就摆在{place}。', '{place}，就是{name}。', 'warm>{name}在{place}，好找。',
    'playful>{name}躲在{place}。', 'refined>{name}陈列在{place}。',
  ],
  'stands+come-along': [
    '{name}在{place}，[跟我来|我带您过去|这边请]。', '您找{name}？在{place}，[跟我来|我带您过去]。', '跟我来，{name}在{place}。',
    '这边请，{name}就摆在{place}。', '{name}就摆在{place}，我走前面。', '我带您过去，{name}在{place}。',
    '{place}，那就是{name}，[跟我来|我带您过去]。', 'warm>来，我陪您去看{name}，就在{place}。', 'warm>{name}在{place}，咱们一起过去。',
    'playful>出发！{name}躲在{place}。', 'playful>跟着地上的线走，{name}躲在{place}。', 'refined>请随我来，{name}陈列在{place}。',
    'refined>{name}陈列在{place}，请随我来。', 'plain>{name}在{place}。跟我来。',
  ],
  'come-along': [
    '跟我来。', '我带您过去。', '这边请。', '我走前面。', 'warm>来，我陪您去。', 'playful>出发！', 'refined>请随我来。',
  ],
  'shall-i': [
    '要我带您去看看吗？', '带您过去？', '想看实物吗，我带您去？', '要不要过去看看？', '让我带您去看看，好吗？',
    'warm>要不我陪您过去摸一摸？', 'warm>走，一起去看看？', 'playful>眼见为实，去瞧瞧？', 'playful>走着，去看看？',
    'refined>需要我带您过去看看吗？', 'refined>您愿意移步看看吗？', 'plain>需要带路吗？',
  ],
  'not-out': [
    '{name}这会儿没摆在您面前的架子上，不过库里还有{left}件。', '架子上暂时没摆{name}，库里还有{left}件。',
    '{name}没摆出来，库里有{left}件。',
  ],
  'walk-to': [
    '往前走，{side}手边{door}个门就是{store}。', '{store}在{side}手边{door}个门。', '沿着大厅走，{side}边{door}个门是{store}。',
    '出去往前，{side}手{door}个门，就是{store}。', 'warm>不远，往前走，{side}手边{door}个门就是{store}。',
    'playful>{side}手边数到{door}个门，{store}到了。',
  ],
  'not-here+walk-to': [
    '本店不卖这个，{store}有，出门到大厅就能找到。', '这个我们店没有，{store}有，在外面大厅。', '这个得去{store}，出门到大厅就是。',
    'warm>我们店没有，别空手回去，{store}有，出门到大厅就能找到。', 'playful>走错门没走错商场：{store}有，就在大厅。',
    'refined>本店未售此物，{store}有，出门至大厅即是。',
  ],
  'not-here': [
    '这个我们店没有，不过我知道谁家有。', '本店不卖这个，别家有。', '这个不在我们架子上，商场里倒有。', '我们不卖这个，另一家有。',
    'warm>我们店没有，我给您指个门。', 'playful>走错门啦，没走错商场。', 'refined>本店未售此物，别家有。',
  ],
  'store-about+walk-to': [
    '{store}，{tagline}。往前走，{side}手边{door}个门就是。', '{store}在{side}手边{door}个门：{tagline}。',
    '{side}手边{door}个门就是{store}，{tagline}。',
  ],
  'sold-at': [
    '去{store}就有：{items}。', '{store}有：{items}。', '您去{store}看看：{items}。', '{store}在卖：{items}。',
    '这个{store}有，比如{items}。', 'warm>去{store}准没错：{items}。', 'playful>救星在{store}：{items}。',
    'refined>不妨去{store}：{items}。', 'plain>{store}有售：{items}。',
  ],
  'sold-at+walk-to': [
    '{store}有：{items}。往前走，{side}手边{door}个门就是。', '这个{store}有，{side}手边{door}个门：{items}。',
    '{side}手边{door}个门是{store}，那儿有：{items}。',
  ],
  stores: [
    '这条街上有{stores}。想逛哪一类？', '有{stores}，您想先看哪家？', '{stores}，都在这条街上，想逛哪一类？',
    '您可以逛{stores}。想看点什么？',
  ],
  'list.found': [
    '有的：{items}。', '有，您看看：{items}。', '店里有：{items}。', '找到了：{items}。', '合您要求的有：{items}。',
    '您看这几样：{items}。', '给您找出来了：{items}。', '对得上的是：{items}。', 'warm>我觉得您会喜欢：{items}。',
    'warm>来看看这几样：{items}。', 'playful>翻出来了：{items}。', 'playful>锵锵：{items}。', 'refined>请看：{items}。',
    'refined>为您选了：{items}。', 'plain>符合的有：{items}。', '有的：{items}。还有{more}样，想看再说。',
    '有，您看看：{items}，另外还有{more}样。', '找到不少，先看：{items}。还有{more}样。', '合您要求的有：{items}，后面还有{more}样。',
    '给您找出来了：{items}。还有{more}样，想看再说。', 'warm>我觉得您会喜欢：{items}。另外还有{more}样，慢慢看。',
    'playful>翻出来了：{items}。后面还排着{more}样呢。', 'playful>锵锵：{items}，另外还有{more}样。',
    'refined>请看：{items}。另有{more}样备选，还有想看的请说。', 'plain>{items}。另外还有{more}样。',
  ],
  'list.one': [
    '合适的就这一样：{items}。', '就它了：{items}。', '有一样正合适：{items}。', '我会拿这个：{items}。', '找到一样：{items}。',
    'warm>有一样正想给您看：{items}。', 'playful>天选之物：{items}。', 'refined>我会推荐：{items}。', 'plain>符合的有一样：{items}。',
  ],
  'list.recommend': [
    '我会先推荐：{items}。', '您可以看看：{items}。', '我挑几样：{items}。', '换我来选的话：{items}。', '我的建议是：{items}。',
    '先看这几样吧：{items}。', 'warm>替您想了想：{items}。', 'warm>我觉得这几样适合您看看：{items}。', 'playful>私心推荐：{items}。',
    'playful>我投一票给：{items}。', 'refined>不妨一看：{items}。', 'refined>我会先荐：{items}。',
    '我会先推荐：{items}。另外还有{more}样。', '您可以看看：{items}，还有{more}样，想看再说。', '我挑几样：{items}。还有{more}样。',
    '换我来选的话：{items}。另外还有{more}样。', 'warm>替您想了想：{items}。另外还有{more}样，慢慢看。',
    'playful>私心推荐：{items}。后面还有{more}样呢。', 'refined>不妨一看：{items}。另外还有{more}样。',
  ],
  'list.gift': [
    '送人的话，我会选：{items}。', '当礼物，这几样拿得出手：{items}。', '送礼可以看看：{items}。', '要送人，我想到：{items}。',
    '拆开会高兴的：{items}。', 'warm>想让人开心，就看看：{items}。', 'playful>收礼的人有福了：{items}。',
    'refined>若作礼物，我会选：{items}。', '送人的话，我会选：{items}。另外还有{more}样。',
    '当礼物，这几样拿得出手：{items}，还有{more}样，想看再说。', '要送人，我想到：{items}。还有{more}样。',
    'warm>想让人开心，就看看：{items}。另外还有{more}样，慢慢看。', 'playful>收礼的人有福了：{items}。后面还有{more}样呢。',
    'refined>若作礼物，我会选：{items}。另外还有{more}样。',
  ],
  'list.alternative': [
    '还有：{items}。', '也可以看看：{items}。', '同类的还有：{items}。', '另外这些也不错：{items}。', '跟它差不多的：{items}。',
    'playful>备胎在此：{items}。', 'refined>亦可一看：{items}。', '也可以看看：{items}，另外还有{more}样。',
    '同类的还有：{items}。还有{more}样，想看再说。', '跟它差不多的：{items}，另外还有{more}样。',
  ],
  'list.popular': [
    '东西不少，先说几样：{items}。', '挑几样说：{items}。', '店里东西多，比如：{items}。',
    '东西不少，先说几样：{items}，另外还有{more}样。', '挑几样说：{items}。还有{more}样，想看再说。',
    '从哪儿说起呢，比如：{items}，另外还有{more}样。', 'warm>您慢慢逛，比如：{items}，另外还有{more}样。',
    'playful>一天都逛不完：{items}，另外还有{more}样。', 'refined>略举几样：{items}。另外还有{more}样。',
  ],
  'list.closest': [
    '最接近的是：{items}。', '差得不多的有：{items}。', '比较接近的：{items}。',
  ],
  'nothing-within.most+list.closest': [
    '{bound}以内没有合适的，最接近的是：{items}。', '{bound}以内的我没找到合适的，差得不多的有：{items}。',
    '没有{bound}以内合适的，比较接近的：{items}。', 'warm>{bound}以内没有合适的，要不看看最接近的：{items}。',
    'playful>{bound}以内翻遍了也没有，退一步看：{items}。', 'refined>{bound}以内没有合适的，相近者有：{items}。',
  ],
  'nothing-within.least+list.closest': [
    '{bound}以上没有合适的，最接近的是：{items}。', '{bound}以上的我没找到合适的，差得不多的有：{items}。',
    'refined>{bound}以上没有合适的，相近者有：{items}。',
  ],
  'nothing-within+list.closest': [
    '完全对得上的没有，最接近的是：{items}。', '正好这样的没有，抱歉，差得不多的有：{items}。', '一模一样的没有，比较接近的：{items}。',
    'warm>正好这样的没有，要不看看最接近的：{items}。', 'playful>严丝合缝的没有，退一步看：{items}。',
    'refined>全然相符的没有，相近者有：{items}。',
  ],
  'no-other': [
    '同类的只有{name}这一样。', '这一类就{name}一样。', '除了{name}，没有同类的了。', 'playful>{name}是独苗，没有同类的了。',
    'refined>同类之中，仅{name}一样。',
  ],
  'no-better': [
    '同类里{name}已经是{most}的了。', '{name}在同类里就是{most}的了。', 'refined>同类之中，{name}已是{most}的。',
  ],
  better: [
    '有，{name}更{how}：{figure}，{other}是{mark}。', '看看{name}，{figure}，比{other}的{mark}{how}。',
    '{name}{how}些，{figure}；{other}是{mark}。', '换成{name}吧，{figure}，比{other}（{mark}）更{how}。',
    'warm>有更{how}的，您看{name}：{figure}，{other}是{mark}。', 'playful>更{how}？有！{name}，{figure}，{other}是{mark}。',
    'refined>{name}更{how}，{figure}，{other}为{mark}。',
  ],
  'winner.pair': [
    '{name}更{how}，{figure}；{others}。', '更{how}的是{name}，{figure}；{others}。', '比下来{name}更{how}，{figure}，{others}。',
    'playful>胜出的是{name}，更{how}，{figure}；{others}。', 'refined>二者之中{name}更{how}，{figure}；{others}。',
  ],
  winner: [
    '{name}{most}，{figure}；{others}。', '{most}的是{name}，{figure}；{others}。', '比下来{name}{most}，{figure}，{others}。',
    'playful>冠军是{name}，{most}，{figure}；{others}。', 'refined>其中{name}{most}，{figure}；{others}。',
  ],
  tie: [
    '{names}一样，都是{figure}。', '{names}打平，都是{figure}。', '分不出高下，{names}都是{figure}。',
  ],
};
