/** 店员办事时的中文：购物车、合身、订单、柜台，以及记住的事。 */
import type { MeasureName } from '../../../../shared/body.ts';
import type { AffairAct, Counted, ToldFact } from '../acts-affairs.ts';
import type { Fact } from '../facts.ts';
import { NOTHING, say } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { chosen, list, STATES } from './zh-parts.ts';
import type { Moment } from './voice.ts';

const counted = ({ name, quantity, total }: Counted): Sentence => say`${name} ${quantity} 件，${total}`;
export const severalZh = (lines: readonly Counted[]): Sentence => ({
  parts: lines.flatMap((line, i) => [...(i === 0 ? [] : ['；']), ...counted(line).parts]),
});
const inChoice = (choice: readonly Fact[]): Sentence => (choice.length > 0 ? say`（${chosen(choice)}）` : NOTHING);

const SIZED: Readonly<Record<string, Sentence>> = {
  shoes: say`鞋`,
  clothes: say`衣服`,
  hats: say`帽子`,
  belts: say`腰带`,
  'kids-shoes': say`童鞋`,
};
const WHO: Readonly<Record<string, Sentence>> = {
  child: say`孩子`,
  baby: say`宝宝`,
  partner: say`爱人`,
  parent: say`长辈`,
  friend: say`朋友`,
  colleague: say`同事`,
};
const MEASURED: Readonly<Record<MeasureName, Sentence>> = { height: say`身高`, chest: say`胸围`, waist: say`腰围`, hip: say`臀围`, inseam: say`内长`, foot: say`脚长` };
export function toldZh({ about, of, value }: ToldFact): Sentence {
  switch (about) {
    case 'size':
      return say`${SIZED[of] ?? NOTHING}穿 ${value as Fact}`;
    case 'for':
      return value ? say`给 ${value} 岁的${WHO[of] ?? NOTHING}买` : say`给${WHO[of] ?? NOTHING}买`;
    case 'likes':
      return say`喜欢${value as Fact}`;
    case 'avoids':
      return say`不要${value as Fact}`;
    case 'budget':
      return say`预算${value as Fact}`;
    case 'note':
      return say`“${value as Fact}”`;
  }
}

export function chineseAffairs(act: AffairAct, { pick }: Moment): Sentence {
  switch (act.say) {
    case 'advise': {
      if (act.from === 'told')
        return pick(
          say`您说过平时穿 ${act.size}，${act.name}就拿 ${act.size} 吧。`,
          say`按您之前说的，${act.name}选 ${act.size}；没有您的尺寸，再细我就不敢说了。`,
        );
      if (act.other) return say`按您的尺寸，${act.name}建议 ${act.size}。您正好卡在两个码之间：${act.other} 贴一些，${act.size} 宽松一些。`;
      return act.verdict === 'nearly'
        ? say`按您的尺寸，${act.name}最接近的是 ${act.size}，有的地方不会特别合适。`
        : pick(say`按您的尺寸，${act.name}穿 ${act.size} 正合适。`, say`${act.name}选 ${act.size}，跟您的尺寸对得上。`);
    }
    case 'no-fit':
      return say`按您的尺寸，${act.name}没有合适的码，我就不劝您买了。`;
    case 'no-measures':
      return pick(
        say`没有您的尺寸我只能瞎猜，还是不猜了。您平时穿多大？告诉我，或者量一下。${act.name}有${list(act.sizes)}。`,
        say`您平时穿几码？说一声我就好推荐。${act.name}有${list(act.sizes)}。`,
      );
    case 'fit-gone':
      return say`可惜 ${act.size} 现在卖完了。`;
    case 'fits-all':
      return say`${act.name}只有一个尺寸，不用挑码。`;
    case 'try':
      return pick(say`来，镜子里看看${act.name}上身的样子。`, say`好，给您换上${act.name}了，转着看看。`);
    case 'not-worn':
      return say`${act.name}不是穿戴的东西，没法试穿；拿起来转着看看吧。`;
    case 'customise':
      return pick(say`好，给您打开${act.name}了，能改的都在卡片上。`, say`${act.name}打开了，您看看想怎么做成自己的。`);
    case 'pick-size':
      return pick(say`${act.name}要几码？有${list(act.sizes)}。`, say`好的，要多大的？${list(act.sizes)}都有。`);
    case 'pick-colour':
      return pick(say`${act.name}要什么颜色：${list(act.colours, 'or')}？`, say`颜色呢？有${list(act.colours)}。`);
    case 'ask-cart':
      return pick(
        say`${act.quantity} 件${act.name}${inChoice(act.choice)}，共${act.total}，给您放进购物车吗？`,
        say`要把 ${act.quantity} 件${act.name}${inChoice(act.choice)}加进购物车吗？${act.total}。`,
      );
    case 'carted':
      return pick(
        say`放好了：${act.name} ${act.quantity} 件。购物车现在连运费一共${act.cart}。`,
        say`加好了，${act.name} ${act.quantity} 件，购物车连运费一共${act.cart}。`,
      );
    case 'short':
      return say`不够这么多了，${act.name}只剩 ${act.left} 件。`;
    case 'too-many':
      return say`同一样最多放 ${act.most} 件。`;
    case 'other-currency':
      return say`购物车里的东西是另一种货币，先买掉或拿出来才行。`;
    case 'cart': {
      const less = act.reduction ? say`优惠减${act.reduction}，` : NOTHING,
        comes = act.shipping ? say`加运费${act.shipping}，一共${act.total}。` : say`包邮，一共${act.total}。`;
      return say`购物车里有：${severalZh(act.lines)}。${less}${comes}`;
    }
    case 'cart-empty':
      return pick(say`购物车还是空的。`, say`购物车里还没有东西。`);
    case 'not-in-cart':
      return say`购物车里没有${act.name}。`;
    case 'ask-uncart':
      return say`要把${list(act.names)}从购物车里拿出来吗？`;
    case 'uncarted':
      return say`${list(act.names)}拿出来了。`;
    case 'to-checkout':
      return say`结账页打开了，一共${act.total}。地址和付款由您自己填。`;
    case 'which-order':
      return say`您说的是哪一单：${list(act.numbers, 'or')}？`;
    case 'ask-cancel':
      return say`订单${act.number}，里面是${list(act.goods)}。确定取消吗？${act.total}会退给您。`;
    case 'cancelled':
      return say`订单${act.number}取消了，${act.total}退给您。`;
    case 'too-late':
      return say`订单${act.number}${STATES[act.state] ?? NOTHING}，取消不了了；收到以后可以退。`;
    case 'may-return':
      return say`订单${act.number}在${act.until}之前都可以退换。`;
    case 'return-over':
      return say`订单${act.number}的退换期到${act.until}就过了，不好意思。需要的话，我帮您转给柜台的人。`;
    case 'not-arrived':
      return act.state === 'placed' || act.state === 'paid'
        ? say`订单${act.number}${STATES[act.state] ?? NOTHING}，还没发出，谈不上退；要的话我直接帮您取消。`
        : say`订单${act.number}${STATES[act.state] ?? NOTHING}，这会儿还退不了。`;
    case 'ask-return':
      return say`要我跟柜台申请退${list(act.goods)}吗？`;
    case 'ask-exchange':
      return say`${act.name}换成${chosen(act.to)}，有现货。要我跟柜台申请吗？`;
    case 'exchange-for-what':
      return say`${act.name}想换成什么尺码或颜色？`;
    case 'ask-change':
      return say`订单${act.number}还没发出。要我把您刚才说的转给柜台去改吗？`;
    case 'no-change':
      return say`订单${act.number}${STATES[act.state] ?? NOTHING}，改不了了。`;
    case 'ask-ticket':
      return pick(say`要我记下来交给${act.store}的柜台吗？那边有人会在这里回您。`, say`这不应该。要我转给${act.store}的人处理吗？`);
    case 'which-desk':
      return say`是哪家店的？告诉我店名，我去叫人。`;
    case 'ticket': {
      const what = { return: say`退货已经申请`, exchange: say`换货已经申请`, change: say`修改已经提交`, problem: say`问题记下了` }[
        act.kind
      ];
      return say`${what}，单号${act.number}，在${act.store}的柜台。回复会出现在这里的“我的请求”里。`;
    }
    case 'handed-over':
      return pick(
        say`我已经请${act.store}的人来接手，前面说的都转过去了，不用再讲一遍。编号${act.number}，回复就在这里。`,
        say`${act.store}柜台的人会来回您，编号${act.number}，我们的对话他们看得到。`,
      );
    case 'desk-said':
      return say`${act.number}，${act.store}回复：“${act.text}”`;
    case 'desk-waits':
      return say`${act.number}在${act.store}柜台，还没回复。`;
    case 'no-tickets':
      return say`您还没有找过各店的柜台。`;
    case 'noted':
      return pick(say`记住了：${toldZh(act.told)}。`, say`好，我记下了，${toldZh(act.told)}。`);
    case 'known':
      return say`您跟我说过：${list(act.told.map(toldZh))}。商场知道的全在打开的这一页；说一声“全忘掉”，就都没了。`;
    case 'known-measures':
      return say`您留过${list(act.measures.map((of) => MEASURED[of]))}，数字在打开的那页上，只有您看得到。${act.shoes ? say`按它鞋穿${act.shoes}。` : NOTHING}`;
    case 'known-nothing':
      return say`您还没跟我说过自己的事。商场知道的其他东西，在打开的这一页。`;
    case 'not-kept':
      return say`您选了不被记住，所以这些我不存，只在这次聊天里算数。`;
    case 'ask-forget':
      return act.measures ? say`要我把您说过的和量过的尺寸都忘掉吗？` : say`要我把您说过的全忘掉吗？`;
    case 'forgot':
      return act.all ? say`都忘掉了。` : say`忘掉了。`;
    case 'nothing-to-forget':
      return say`这方面我没记什么，不用忘。`;
    case 'with-told':
      return say`照您说过的来：${list(act.told.map(toldZh))}。`;
    case 'left-it':
      return pick(say`好，那就不动了。`, say`行，还是原样。`);
    case 'nothing-pending':
      return pick(say`好嘞，您想看什么？`, say`好，具体要哪一样？`);
    case 'remark':
      switch (act.mood) {
        case 'annoyed':
          return pick(say`您说说是哪里不对，我来查；我帮不上，就给您叫店里的人。`, say`哪件事没办好？告诉我，或者我直接请店里的人来。`);
        case 'pleased':
          return pick(say`谢谢夸奖，看中哪样叫我就行。`, say`您喜欢就好！要我帮您查点什么吗？`);
        case 'calm':
          return pick(say`好的，想查什么随时问我。`, say`嗯，看中哪样叫我就行。`);
      }
    // falls through
    case 'tongues':
      return say`中文、英文都行，您写哪种我就用哪种答。`;
    case 'sorry':
      return pick(say`不好意思，让您费心了。`, say`抱歉，给您添麻烦了。`);
  }
}
