/** 店员的中文：口语、短句，不堆敬语。 */
import type { Act } from '../acts.ts';
import type { Fact } from '../facts.ts';
import { NOTHING, say } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { chineseAffairs } from './zh-affairs.ts';
import { bought, chosen, list, MORE, OPENERS, several, standing, STATES, strung } from './zh-parts.ts';
import type { Pick, Voice } from './voice.ts';

type Policies = Extract<Act, { readonly say: 'policies' }>;
const POLICIES: Readonly<Record<Policies['about'], Sentence>> = { returns: say`退货期各家不同：`, warranty: say`保修期各家不同：`, shipping: say`送货各家不同：` };
const promised = ({ store, least, most, freeFrom }: Policies['each'][number], about: Policies['about']): Sentence =>
  say`${store}${least}${most ? say`至${most}` : NOTHING}${about === 'warranty' ? say`个月` : say`天`}${freeFrom ? say`（满${freeFrom}包邮）` : NOTHING}`;

export const chinese: Voice = (act, moment) => {
  const { pick, again } = moment;
  switch (act.say) {
    case 'hello':
      return pick(say`我是${act.name}。${act.greeting}`, say`${act.greeting}叫我${act.name}就行。`);
    case 'hello-hall':
      return pick(say`您好，欢迎来格乐里亚。想买什么告诉我，我给您指路。`, say`您好！今天想看点什么？这条街上每家店我都熟。`);
    case 'thanks':
      return pick(say`不客气，有事再叫我。`, say`应该的！`, say`客气啦，我就在这儿。`);
    case 'bye':
      return pick(say`慢走，欢迎再来。`, say`再见，逛得开心！`, say`回头见。`);
    case 'fine':
      return pick(say`没事，您慢慢看。`, say`好，看中什么再叫我。`);
    case 'who':
      return act.name && act.store
        ? pick(
            say`我叫${act.name}，是${act.store}的店员，也是个程序，不是真人；我说的都是账上有的。`,
            say`${act.name}，在${act.store}看店。我是程序，商品的事都是照着记录说的。`,
          )
        : say`我是商场的向导，是个程序，不是真人。哪家店卖什么我都知道，只说记录里有的。`;
    case 'help':
      return act.inStore
        ? pick(
            say`价格、库存、尺码颜色、东西摆在哪儿、送礼选什么，都可以问我。您的订单、退换和配送我也能查。`,
            say`店里的东西您随便问：多少钱、有没有货、哪个更轻、预算内买什么，我还能带您过去。订单和退换也行。`,
          )
        : say`告诉我想买什么，我说哪家店有、门在哪边。挑礼物、查您的订单也可以。`;
    case 'unknown':
      return act.inStore
        ? pick(
            say`这个我不知道，不敢乱说。店里的商品、价格库存、您的订单、配送和退换，这些可以问我。`,
            say`抱歉，这个超出我知道的了。要不问问店里的东西？`,
            say`我说了也是瞎猜，还是不说了。想找什么、比什么、查订单，我在行。`,
          )
        : pick(say`这个我不知道，抱歉。哪家店卖什么、您的订单到哪了，可以问我。`, say`我说了也是瞎猜。您要是想买点什么，我倒能给您指门。`);
    case 'unsure':
      return pick(say`我没太听明白，换个说法好吗？说出商品的名字最好。`, say`不好意思，没听懂。您是想问哪件商品的什么？`);
    case 'which':
      return pick(say`您说的是${list(act.items, 'or')}？`, say`这个名字有几样：${list(act.items, 'or')}，是哪个？`);
    case 'which-one':
      return pick(say`您说的是哪一件？告诉我名字，或者拿起来给我看看。`, say`是哪一样？拿在手里，或者说个名字就行。`);
    case 'price': {
      const choice = act.choice.length > 0 ? say`（${chosen(act.choice)}）` : NOTHING;
      if (act.to) return again ? say`${act.price}到${act.to}，看规格。` : say`${act.name}${choice}${act.price}起，最高${act.to}，看规格。`;
      return again
        ? pick(say`${act.price}。`, say`卖${act.price}。`)
        : pick(
            say`${act.name}${choice}是${act.price}。`,
            say`${act.name}${choice}卖${act.price}。`,
            say`${act.price}，就是这款${act.name}${choice}。`,
          );
    }
    case 'together':
      return say`${act.quantity}件一共${act.total}，运费另算。`;
    case 'size-price':
      return say`${act.size}的${act.price}。`;
    case 'in-stock': {
      const choice = act.choice.length > 0 ? say`（${chosen(act.choice)}）` : NOTHING;
      return act.few
        ? pick(say`有，不过${act.name}${choice}只剩${act.left}件了。`, say`还有，${act.name}${choice}就剩${act.left}件，要的话趁早。`)
        : pick(say`有的，${act.name}${choice}现货${act.left}件。`, say`有货，${act.name}${choice}还有${act.left}件。`);
    }
    case 'enough':
      return act.ok ? say`${act.quantity}件没问题，库存还有${act.left}件。` : say`不太够：您要${act.quantity}件，现在只有${act.left}件。`;
    case 'sold-out':
      return act.choice.length > 0
        ? pick(
            say`抱歉，${act.name}的${chosen(act.choice)}卖完了，什么时候补货我说不准。`,
            say`${act.name}的${chosen(act.choice)}没有了，补货时间我这儿查不到。`,
          )
        : pick(
            say`${again ? say`可惜现在` : act.name}卖完了，什么时候补货我说不准。`,
            say`${again ? NOTHING : act.name}已经没货了，抱歉，补货时间我这儿查不到。`,
          );
    case 'no-colour':
      return pick(
        say`${act.name}没有${act.asked}，有${list(act.have)}。`,
        say`${act.asked}的没有，${act.name}有这些颜色：${list(act.have)}。`,
      );
    case 'no-size':
      return say`${act.name}不做${act.asked}，有${list(act.have)}。`;
    case 'open-sizes':
      return act.sizes.length > 0 ? say`现在有的码：${list(act.sizes)}。` : NOTHING;
    case 'open-colours':
      return say`${list(act.colours, 'or')}倒是有，您看行吗？`;
    case 'sizes':
      return act.gone.length > 0
        ? say`${act.name}现在有${list(act.sizes)}；${list(act.gone)}卖完了。`
        : pick(say`${act.name}有${list(act.sizes)}，都有现货。`, say`${list(act.sizes)}，${act.name}这几个码都齐。`);
    case 'one-size':
      return pick(say`${act.name}只有一种规格。`, say`${act.name}不分码。`);
    case 'colours':
      return act.gone.length > 0
        ? say`${act.name}有${list(act.colours)}；${list(act.gone)}卖完了。`
        : act.colours.length === 1
          ? say`${act.name}只有${list(act.colours)}。`
          : pick(say`${act.name}有${list(act.colours)}。`, say`${list(act.colours)}，${act.name}就这几个颜色。`);
    case 'material':
      return pick(say`${act.name}：${act.material}。`, say`${act.name}的标签上写着：${act.material}。`);
    case 'measures':
      return again
        ? say`宽${act.width}，深${act.depth}，高${act.height}。`
        : say`${act.name}宽${act.width}，深${act.depth}，高${act.height}。`;
    case 'not-stated':
      return act.what === 'size' ? say`店家没有标注${act.name}的尺寸。` : say`店家没有标注${act.name}的重量。`;
    case 'weighs':
      return again ? say`重${act.weight}。` : say`${act.name}重${act.weight}。`;
    case 'is-so':
      return pick(say`是的，${act.name}${act.quality}。`, say`对，${act.name}是${act.quality}的。`);
    case 'not-said':
      return say`${act.name}的资料里没写${act.quality}，我不敢打包票。`;
    case 'about':
      return say`${act.name}：${act.description}`;
    case 'stands':
      return pick(say`${act.name}在${standing(act.place)}。`, say`您找${act.name}？在${standing(act.place)}。`);
    case 'come-along':
      return pick(say`跟我来。`, say`我带您过去。`, say`这边请。`);
    case 'shall-i':
      return pick(say`要我带您去看看吗？`, say`带您过去？`);
    case 'not-out':
      return act.left ? say`${act.name}这会儿没摆在您面前的架子上，不过库里还有${act.left}件。` : say`${act.name}卖完了，架子上暂时没有。`;
    case 'sold-at':
      return act.stores.length > 1
        ? say`${list(act.stores)}都有。比如${act.stores[0] as Fact}：${several(act.names)}。`
        : say`去${list(act.stores)}就有：${several(act.names)}。`;
    case 'walk-to':
      return act.side === null || act.door === null
        ? again
          ? say`出门到大厅就能找到。`
          : say`它在${act.store}，出门到大厅就能找到。`
        : say`往前走，${act.side === 'left' ? say`左` : say`右`}手边${act.door}个门就是${act.store}。`;
    case 'you-are-in':
      return say`您就在${act.store}里呢。`;
    case 'store-about':
      return again ? say`${act.tagline}。` : say`${act.store}，${act.tagline}。`;
    case 'stores':
      return say`这条街上有${list(act.stores)}。想逛哪一类？`;
    case 'list': {
      const tail = act.more ? pick(say`，另外还有${act.more}样。`, say`。还有${act.more}样，想看再说。`) : say`。`;
      return say`${(OPENERS[act.why] as (pick: Pick) => Sentence)(pick)}${several(act.items)}${tail}`;
    }
    case 'nothing-within':
      return act.most
        ? say`${act.most}以内没有合适的。`
        : act.least
          ? say`${act.least}以上没有合适的。`
          : pick(say`完全对得上的没有。`, say`正好这样的没有，抱歉。`);
    case 'stranger':
      return pick(say`“${act.asked}”这座商场里没有哪家店卖，抱歉。`, say`抱歉，整个商场都没有“${act.asked}”。`);
    case 'no-such-use':
      return pick(
        say`没有哪样写着是给“${act.asked}”用的。您想要哪一类：穿的、背的，还是家里用的？`,
        say`“${act.asked}”专用的我没查到。说说是哪类东西，我再找找。`,
      );
    case 'way-out':
      return pick(say`要不看看别的？`, say`您说说拿来做什么用，也许我能想到替代的。`);
    case 'not-here':
      return pick(say`这个我们店没有，不过我知道谁家有。`, say`本店不卖这个，别家有。`);
    case 'no-other':
      return say`同类的只有${act.name}这一样。`;
    case 'no-better':
      return say`同类里${act.name}已经是最${MORE[act.attribute]}的了。`;
    case 'better':
      return pick(
        say`有，${act.item.name}更${MORE[act.attribute]}：${act.item.figure}，${act.than.name}是${act.than.figure}。`,
        say`看看${act.item.name}，${act.item.figure}，比${act.than.name}的${act.than.figure}${MORE[act.attribute]}。`,
      );
    case 'winner': {
      const others = strung(act.others.map(({ name, figure }) => say`${name}是${figure}`));
      return say`${act.item.name}${act.pair ? say`更` : say`最`}${MORE[act.attribute]}，${act.item.figure}；${others}。`;
    }
    case 'tie':
      return say`${list(act.names)}一样，都是${act.figure}。`;
    case 'side-by-side':
      return say`${act.name}：${act.price}，${act.weight}，${act.material}。`;
    case 'compare-what':
      return pick(say`可以啊，比哪两样？说说名字。`, say`您想拿哪几样比？告诉我名字。`);
    case 'matter-of-taste':
      return pick(say`哪个更好看您的用法；问我哪个更轻、更便宜，我能说准。`, say`剩下的看喜好了，两样都拿起来看看吧。`);
    case 'no-orders':
      return pick(say`您名下还没有订单。`, say`我这儿还没看到您的订单。`);
    case 'order-unknown':
      return say`您的订单里没有${act.asked}。我只看得到您自己的订单，单号在付款后的页面上，以 G 开头。`;
    case 'order':
      return say`您在${act.store}的订单${act.number}${STATES[act.state] ?? say`我们有记录`}。${act.placed}下的单：${list(act.goods.map(bought))}，共${act.total}。`;
    case 'order-cost':
      return say`其中货款${act.goods}${act.reduction ? say`，优惠减了${act.reduction}` : NOTHING}${act.shipping ? say`，运费${act.shipping}` : say`，免了运费`}。`;
    case 'more-orders':
      return say`之前还有${list(act.numbers)}，想查哪单都行。`;
    case 'policy':
      return act.store ? say`${act.store}是这样：${act.text}` : say`${act.text}`;
    case 'exit':
      return act.inStore ? say`进来的那扇门出去就是大厅。要离开商场，关掉网页或摘下头显就行，购物车替您留着。` : say`要离开，关掉网页或摘下头显就行，购物车替您留着。两边的门都通向店里。`;
    case 'policies':
      return say`${POLICIES[act.about]}${strung(act.each.map((each) => promised(each, act.about)))}。`;
    case 'policy-varies':
      return say`各家店的规定不一样。您说的是哪家店，或者哪件商品？`;
    case 'offer':
      return say`您有一个优惠：${act.title}，${act.until}截止。${act.reason}`;
    case 'no-offers':
      return act.inStore
        ? pick(say`您现在在本店没有优惠。有的话，进门就会看到。`, say`眼下没有给您的折扣，不好意思。`)
        : say`这会儿没有给您的优惠。各家店自己定，进店就能看到。`;
    case 'buy':
      return pick(
        say`拿起商品，在卡片上选好尺码颜色，放进购物车，最后打开购物车结账就行。`,
        say`简单：拿在手里，选好规格，加进购物车，再从购物车付款。`,
      );
    case 'pay':
      return say`在结账页付款，能用的方式都列在那儿，确认之前看得到。具体某一种我这里不敢打包票。`;
    default:
      return chineseAffairs(act, moment);
  }
};
