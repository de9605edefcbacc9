/** Ten long conversations, five in each language, in stores of every tone: by them one hears how an assistant's words wear. */
export interface LongTalk {
  /** `concourse` or a store's id. */
  readonly at: string;
  readonly turns: readonly string[];
}

export const LONG_TALKS: readonly LongTalk[] = [
  { at: 'stride', turns: [
    'hello', 'how much are the Canvas Lows?', 'and the Ridge Hiker?', 'do you have the Tempo Road in orange?', 'what about the Loop Knit, is it in stock?', 'what sizes does the Loop Knit come in?', 'how heavy is it?', 'anything lighter?',
    'show me something under 500', 'which is cheaper, the Loop Knit or the Tempo Road?', 'where are the Canvas Lows?', 'what colours do they come in?', 'can I fly in them?', 'put a pair in my cart, size 42, red', 'yes', 'thanks', 'bye',
  ] },
  { at: 'kiln', turns: [
    'hi', 'what is the Rice Bowl?', 'how much are 4 of them?', 'is it in stock?', 'what is the Celadon Moon Jar made of?', 'how big is it?', 'do you have it in pink?', 'something for a gift under 200?', 'what else?', 'tell me about the Noodle Bowl', 'how much is it?',
    'do you have bicycles?', 'what is the meaning of life?', 'any discounts?', 'where is the Morning Mug?', 'add two rice bowls to my cart', 'yes please', 'what is in my cart?', 'thank you',
  ] },
  { at: 'aurelle', turns: [
    'good afternoon', 'what would you recommend for work?', 'how much is the Seraphine Flap?', 'what colours does it come in?', 'is it in stock?', 'what is it made of?', 'how heavy is it?', 'anything lighter?', 'the Quiet Yes ring, how much?', 'which sizes does the Quiet Belt come in?',
    'I like silver', 'show me something under 1000', 'what else?', 'where is the Luna Bucket?', 'you are wonderful', 'thanks', 'goodbye',
  ] },
  { at: 'page-and-play', turns: [
    'hello', 'a present for a 5 year old?', 'what else do you have?', 'tell me about Harbour Lights', 'how much is it?', 'is it in stock?', 'the Old Bear, what colours?', 'how much for 3 old bears?', 'is it waterproof?', 'where is it?', 'do you sell wine?', 'something cheaper than Harbour Lights?',
    'what is the capital of France?', 'add one Harbour Lights to my cart', 'no', 'thanks', 'see you',
  ] },
  { at: 'concourse', turns: [
    'hello', 'where can I buy a lamp?', 'and running shoes?', 'who sells tea?', 'where is Kiln?', 'something warm for a friend?', 'what stores are there?', 'do you have cars?', 'how much is the Heron Tripod?', 'is it in stock?', 'where is my order?', 'what is the weather?', 'thanks', 'bye',
  ] },
  { at: 'stride', turns: [
    '你好', '帆布低帮鞋多少钱？', '山脊登山靴呢？', '有橙色的吗？', '有哪些尺码？', '多重？', '有没有更轻的？', '五百以内的鞋有哪些？', '还有别的吗？', '帆布低帮鞋有什么颜色？', '有货吗？', '在哪儿？', '我能穿它飞吗？', '给我拿一双 42 码红色的帆布低帮鞋', '好的', '谢谢', '再见',
  ] },
  { at: 'kiln', turns: [
    '在吗', '饭碗怎么样？', '四个一共多少钱？', '有现货吗？', '青瓷月亮罐是什么做的？', '多大？', '有粉色的吗？', '送朋友，两百以内有什么？', '还有呢？', '面碗介绍一下', '多少钱？', '你们卖自行车吗？', '人生的意义是什么？', '有优惠吗？', '晨间马克杯在哪？', '加两个饭碗到购物车', '要', '购物车里有什么？', '谢谢',
  ] },
  { at: 'fleur', turns: [
    '你好', '推荐一款香水', '四月雨多少钱？', '50 毫升的呢？', '有货吗？', '无花果护手霜多少钱？', '介绍一下无花果护手霜', '两百以内有什么？', '还有别的吗？', '它多重？', '有没有便宜一点的？', '明天会下雨吗？', '无花果护手霜在哪儿？', '你真好', '谢谢你', '再见',
  ] },
  { at: 'summit', turns: [
    '嗨', '有什么暖和的？', '还有吗？', '疾风冲锋衣多少钱？', '有 L 码吗？', '有什么颜色？', '是防水的吗？', '多重？', '有更轻的吗？', '五百以内有哪些？', '送人的话买什么好？', '宇航服有吗？', '鸭舌帽有货吗？', '在哪？', '你会唱歌吗？', '谢啦', '拜拜',
  ] },
  { at: 'concourse', turns: [
    '你好', '哪里买台灯？', '跑鞋呢？', '哪家卖茶？', '窑里在哪？', '送妈妈什么好？', '都有哪些店？', '有卖汽车的吗？', '苍鹭三脚灯多少钱？', '有货吗？', '我的订单到哪了？', '今天天气怎么样？', '谢谢', '再见',
  ] },
];
