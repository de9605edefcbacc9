/** What a thing costs, and whether it is there. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const figures: Subject = {
  price: {
    en: ways(`
      how much (is|are|does) {it}(| cost)
      how much (is|for|does) (|the |a |your ){product}(| cost)
      what does (|the ){product} cost
      (price|cost) (of|for) (|the ){product}
      what is the price(| of {it}| of the {product})
      {product} price
      price
      how expensive is (|the ){product}
      is (the |){product} expensive
      how much
      how much (is|are) (the|a|your) {category}
      what do {category} cost here
      how much is the {colour} {product}
      how much (is|are) the {colour} (one|ones)
      what will {quantity} {product} cost
      how much are {quantity} of {it}
      can you tell me the price of {product}
      how much for {it}
      price in size {size}
      whats the damage for {it}
      price check on (the |){product}
      what would (the |){product} set me back
      what (do|would) (you|they) (want|ask|charge) for (it|that|the {product})
      how much (would|will|do) (i|we) (pay|have to pay|need to pay) for (the |){product}
      the price (please|tag)(| of {it})
      what's the (price|cost)(| on {it}| on the {product}| for {product})
      is {it} (expensive|pricey|dear)
      would the {product} (cost|be) more than (a hundred|{most})
      does {it} cost a lot
      and what does {it} cost
      how many (yuan|euros|dollars|bucks) (is|for) {it}
      price for {quantity} {product}
      {product} how much
      how much in {colour}
      (tell|give) me the price (of|for) {it}
      what is {it} worth
      how much are your {category}
      price range of (your |the |){category}
    `, `
      could you tell me what {it} costs
      what's the {product} going for
      how many yuan for the {product}
      do you know the price for this {category}
      and how much would {it} be
    `),
    zh: ways(`
      {it}(多少钱|什么价|怎么卖|几块钱|价格多少)
      {product}(多少钱|什么价格|怎么卖|要多少钱|卖多少|价格)
      (多少钱|价格|什么价|怎么卖)
      {product}贵(吗|不贵|不)
      请问{product}(多少钱|价格是多少)
      {category}(多少钱|什么价位|怎么卖|一般多少钱)
      {colour}的{product}多少钱
      {colour}的(多少钱|什么价)
      (买|要){quantity}个{product}多少钱
      {quantity}个多少钱
      {product}的(价格|价钱|售价)(|是多少)
      告诉我{it}的价格
      {it}贵不贵
      {it}要花多少钱
      {size}的多少钱
      报个价
      {product}得多少银子
      {it}(啥价|啥价啊|咋卖|多少米|得多少|要多少钱呀)
      {product}(啥价|咋卖|得多少钱|要多少|几个钱)
      一(个|双|盒|件|只){product}(多少钱|卖几块|几块钱)
      {colour}的{product}(多少钱|什么价|啥价)
      (买|拿){it}(要|得)(花|)(多少|多少钱)
      (这|那)(价|价格)(多少|怎么样)
      (这个|它)(什么|多少)价位
      {product}(便宜|贵)(吗|不)
      {product}要多少(钱|块|银子)
      {category}都(什么价|多少钱)
      (价钱|价格)(说一下|报一下)
      {it}标价多少
      (跟我说下|说一下){product}的价
      {product}{quantity}个多少钱
    `, `
      请告诉我{product}卖什么价钱
      想知道{it}的售价
      {product}要几块钱
      拿下{it}需要多少钱
      {category}大概什么价
    `),
  },
  stock: {
    en: ways(`
      (is|are) (the |){product} (in stock|available|still available|sold out)
      is {it} (in stock|available|sold out|still available)
      do you have (the |){product} in (size |){size}
      do you have (the |){product} in {colour}
      do you have {it} in (size |){size}
      do you have {it} in {colour}
      how many (of {it}|{product}) (are left|do you have|are there|have you got)
      any {product} left
      have you got {it} in {colour}( in size {size}|)
      can i get {it} in (size |){size}
      {product} in size {size}
      {product} in {colour}
      is there a {colour} {product}
      is size {size} (available|in stock|left)
      do you have a {size}
      have you got my size
      how many left
      in stock
      is the {colour} (one |)(available|in stock)
      does {it} come in size {size}
      do you still have {product}
      can i buy {quantity} of {it}
      have you got {quantity} {product}
      got any {product} in {colour} size {size}
      do you have {colour} {product} in {size}
      when will {it} be back in stock
      have you (still |)got (the |any |)({product}|{it}) in {colour}
      any (chance|hope) (you have|of) {it} in (a |size |){size}
      is there (a|any) {size} left
      how many {product} (do you have|are there|remain|are on the shelf)
      got (the |){product} in {colour}(|,) size {size}
      is (the |){product} (gone|sold out already|still there|there)
      would there be a {size}
      do you have {quantity} of (the |){product}
      i need {it} in {size}
      i take size {size}(|, do you have {it})
      are there enough for {quantity} people
      are (these|they|the {product}) available in {colour}
      i want (the |){product} in {colour} size {size}
      is {it} out of stock
      do you carry {it} in {size}
      can you check (the |)stock (of|for) (the |){product}
      {size} available
      anything left in {size}
      did {it} sell out
    `, `
      are there any {product} remaining
      can i have the {product} in {colour} please
      is {it} also there in size {size}
      did the {product} sell out
      would you have size {size} for {it}
    `),
    zh: ways(`
      {product}(有货吗|还有吗|有没有货|还有货吗|卖完了吗|断货了吗|有现货吗)
      {it}(有货吗|还有吗|有没有货|还有货吗|卖完了吗|有现货吗)
      {product}有{size}(|码|号)(吗|的吗)
      {it}有{size}(|码|号)(吗|的吗|没有)
      {product}有{colour}(|的)(吗|没有)
      {it}有{colour}(|的)(吗|没有)
      有{colour}的{product}吗
      {product}还(剩|有)(多少|几件|几个|几双)
      {it}还(剩|有)(多少|几件|几个|几双)
      有{size}码吗
      {size}(|码|号)(还有吗|有货吗|有没有)
      库存(|多少|还有多少)
      {colour}(|的)(还有吗|有货吗|有没有)
      有没有我的(尺码|号)
      {product}{colour}{size}码有吗
      能买{quantity}个吗
      {product}能买{quantity}(个|件)吗
      什么时候(补货|有货)
      {it}什么时候补货
      有没有{size}码的{product}
      {product}有没有{colour}
      {product}{size}(码|号|)(还有没|还有吗|有没有|有货不)
      {it}还有{colour}的(吗|没|不)
      {product}(卖光|卖完|断货|没)了(吗|没|么)
      {size}(码|)的(有没有|有吗|还有没)
      {product}还(剩|有)几(个|双|件|只)
      {product}{colour}{size}(有货不|有没有|有吗)
      {colour}的{product}(有没有|还有没|有货吗)
      (帮我查|查)(下|一下){product}(库存|有没有货)
      我要{size}码的(，有吗|)
      我穿{size}(码|)(，有吗|有合适的吗)
      (给我|)来{quantity}(个|双|件)(够吗|有吗)
      {it}没货了(吗|)
      (有|还有)没有{size}
      {it}现在能买到吗
      {product}到货了吗
      店里{product}够不够{quantity}个
    `, `
      {product}现在买得到吗
      {it}缺货了没
      请问{product}有{colour}款吗
      能拿到{size}码的{product}吗
      {product}库里还剩几件
    `),
  },
};
