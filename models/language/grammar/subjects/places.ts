/** The way to goods and to stores. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const places: Subject = {
  where: {
    en: ways(`
      where (is|are) (the |your |){product}
      where (is|are) (the |your |){category}
      where can i find (the |your |){product}
      where can i find (the |a |some |){category}
      where is {it}
      where are they
      take me to (the |){product}
      take me to (the |your |){category}
      lead me to (the |){product}
      can you (show|lead|take) me (to {it}|there|the way)
      which shelf (is|has) (the |){product}(| on)
      on which shelf (is {it}|are the {category})
      how do i get to (the |){category}
      i cannot find (the |){product}
      i cannot find (the |any |){category}
      where do you keep (the |){category}
      show me where {it} is
      where do i look for (the |){category}
      bring me to (the |){product}
      where is the {colour} {product}
      where can i see {it}
      where (would|could|do|should) i (find|look for|see) (the |){category}
      i (cannot|can not|do not) see (the |any |){category}(| anywhere)
      can you (walk|take|lead|bring) me (over |)to (the |){product}
      which (shelf|wall|side|table) (is|are) (the |){category} on
      where (have you|did you) (put|hide|hidden) (the |){product}
      how do i (find|reach|get to) (the |){product}
      are the {category} (on the left|at the back|over there)
      location of (the |){product}
      let us go to (the |){product}
      i want to see (the |){product} (up close|on the shelf)
      i am looking for the {category} (shelf|section|corner)
      where do you have (the |your |){category}
      can you show me the way to (the |){product}
      {product} where
      where exactly
      point (me |)to (the |){category}
      where do they stand
      i have lost (it|the {product})
    `, `
      could you walk me to the {product}
      in which corner are the {category}
      point me to the {product} please
      whereabouts is {it}
      please guide me to the {category}
    `),
    zh: ways(`
      {product}(在哪|在哪里|在哪儿|放在哪|在什么地方|怎么找)
      {it}(在哪|在哪里|在哪儿|放哪了|摆在哪)
      {category}(在哪|在哪里|在哪儿|放在哪|在什么地方|怎么走)
      (在哪|在哪儿|哪里)
      带我去(看|找|){product}
      带我去(看|找|){category}
      带我(去|过去)(|看看)
      (我找不到|没找到|找不着){product}
      (我找不到|没找到){category}
      哪里(有|能找到){category}
      在哪个(架子|货架|位置)(|上)
      {product}在哪个(架子|货架)(上|)
      {it}在第几层
      怎么去(看|){category}
      领我去{product}那儿
      {colour}的{product}在哪
      指一下{category}的位置
      (请问|){product}在哪(一边|个角落)
      {category}(摆在|放)(哪边|哪里|哪儿|啥地方)(|啊|呀)
      {category}我(怎么没看见|没找着|找半天了)
      (带|领)我(去找|去看|过去看|找){product}
      {product}在(哪层|第几层|哪个)(架子|)(上|)
      {product}(搁|摆|放)(哪了|哪儿|在哪)
      (我|)(咋|怎么)(没看到|找不到){product}
      (那个|){product}(往哪走|怎么走|哪边)
      {category}(区|那块|柜台)在哪
      {it}(搁|摆|放)哪儿了
      (指指路|指个路)，{category}
      {category}在(左|右|里|前)(边|面)吗
      去{product}那(边|儿)
      (我|)想(过去|走近)看看{product}
      哪个(架子|柜子|台子)有{category}
      {product}位置
    `, `
      请问{product}摆在什么位置
      麻烦领我去看{category}
      {category}是在左边还是右边
      {it}在店里哪一块
      找{product}往哪走
    `),
  },
  stores: {
    en: ways(`
      what (stores|shops) (are there|do you have|are here)
      which (store|shop) (sells|has) (the |){category}
      which (store|shop) (sells|has) (the |){product}
      where can i buy (a |an |some |){category}
      where can i (buy|get) (the |){product}
      where is {store}
      where is the {store} (store|shop)
      how do i get to {store}
      take me to {store}
      list (of |the |)(stores|shops)
      is there a (store|shop) (for|with|that sells) {category}
      what does {store} sell
      what is {store}
      who sells {category}
      is there a {category} (store|shop)
      tell me about {store}
      which (shops|stores) are in this mall
      i am looking for {store}
      where should i go for {category}
      which (shop|store) (would|could|might|does) (have|sell|stock|carry) {category}
      what other (shops|stores) are (there|in this mall|around)
      how do i get to {store} from here
      where (do|can|could|would) (i|we|you) (get|buy|find) (a |some |){category} (here|in this mall|around here)
      which way (is|to) {store}
      who has {category}
      where (is|are) the {category} (shop|store|shops)
      show me the way to {store}
      does any (shop|store) (have|sell) {category}
      what is in this mall
      names of the (shops|stores)
      lead me to {store}
      i want to go to {store}
      what can i buy at {store}
      is {store} (far|near|open)
      i need a shop (for|with) {category}
      any (shops|stores) with {category}
    `, `
      in which shop would i find {category}
      name the shops in this mall
      where would one get {category}
      how can i reach {store}
      what kind of things does {store} have
    `),
    zh: ways(`
      (有哪些|有什么|都有什么)(店|商店|店铺)
      (哪家|哪个)店(卖|有){category}
      (哪家|哪个)店(卖|有){product}
      (哪里|在哪|去哪|哪儿)(能|可以|)买(到|){category}
      (哪里|在哪|去哪)(能|可以|)买(到|){product}
      {store}(在哪|在哪里|怎么走|在哪儿)
      {store}(卖什么|是什么店|有什么|是卖什么的)
      带我去{store}
      我要去{store}
      有(卖|){category}的店吗
      商场里(有什么|都有哪些)店
      想买{category}去哪家
      (店铺|商店)(列表|名单|导航)
      谁家卖{category}
      去{store}怎么走
      介绍一下{store}(这家店|)
      有没有{category}店
      {category}哪家(店|)(有|卖)(啊|呀|呢|)
      除了(你们|这家)还有(啥|什么|哪些)店
      {store}(怎么过去|咋走|往哪边|在几号)
      (商场|这儿|这里)(都有|有)(啥|哪些|什么)店
      (上哪|去哪家|到哪)(买|找){category}
      (哪|谁)有卖{category}的
      {store}(远吗|在哪边|开着吗|怎么找)
      (想|要)去{store}(看看|逛逛|)
      {store}里(有|卖)(啥|什么)
      有{category}专卖店吗
      买{category}(去|到|上)哪(儿|里|)
      (隔壁|对面)是什么店
      帮我找{store}
      店名(都有|有)哪些
    `, `
      这商场开了哪些铺子
      要买{category}该进哪家店
      请问{store}往哪边走
      {store}主要做什么生意
      哪家铺子有{category}
    `),
  },
};
