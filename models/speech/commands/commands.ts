/** What the mall's own recogniser understands: shopping commands in both languages, each with other ways to say it. */
import type { Locale } from '../../../shared/locale.ts';

/** The first of each is what is asked in its place. */
const EN: readonly (readonly string[])[] = [
  ['hello', 'hi there', 'good morning'], ['thank you', 'thanks a lot', 'thank you very much'], ['goodbye', 'bye bye', 'see you'],
  ['yes please', 'yes', 'yes do it', 'okay'], ['no thanks', 'no', 'no thank you', "no don't"], ['what can you do', 'help', 'what can I ask you'],
  ['what do you sell', 'what do you have', 'what can I buy here'], ['what is on offer', 'any discounts', 'what is on sale', 'are there any offers'], ["what's new", 'show me what is new', 'any new arrivals'],
  ['what do you recommend', 'which one do you recommend', 'recommend something'], ['how much is this', 'what does this cost', 'what is the price', 'how much does it cost'],
  ['do you have something cheaper', 'something cheaper', 'show me something cheaper', 'a cheaper one'], ['show me something else', 'something else please', 'show me another one'],
  ['do you have it in a larger size', 'a larger size', 'a bigger size please', 'one size up'], ['do you have it in a smaller size', 'a smaller size', 'a smaller size please', 'one size down'],
  ['what sizes do you have', 'which sizes are there', 'what sizes does it come in'], ['what colours does it come in', 'which colours are there', 'what colours do you have', 'other colours'],
  ['do you have it in black', 'in black please', 'is there a black one'], ['do you have it in white', 'in white please', 'is there a white one'], ['do you have it in red', 'in red please', 'is there a red one'],
  ['do you have it in blue', 'in blue please', 'is there a blue one'], ['do you have it in green', 'in green please', 'is there a green one'], ['what is it made of', 'which material is it', 'what material is this'],
  ['is it in stock', 'do you have it in stock', 'is it available', 'how many are left'], ['where is it', 'where can I find it', 'take me there', 'show me the way'],
  ['add it to the cart', 'add it to my cart', 'add to cart', 'put it in my cart', 'I will take it', 'I want to buy this'], ['what is in my cart', 'show me my cart', 'open my cart'], ['take it out of my cart', 'remove it from my cart', 'remove it'],
  ['how can I pay', 'I want to pay', 'how do I pay', 'checkout please'], ['can I try it on', 'I want to try it on', 'try it on'], ['can I customise it', 'make it my own', 'can I change the design'],
  ['where is my order', 'what about my order', 'track my order', 'where is my parcel'], ['I want to cancel my order', 'cancel my order', 'please cancel the order'], ['I want to return something', 'I want to send it back', 'return this'],
  ['I want to exchange something', 'can I exchange it', 'exchange this'], ['what is the return policy', 'can I return it', 'how long can I return it'], ['how long does shipping take', 'when will it arrive', 'how long does delivery take'],
  ['how much is shipping', 'what does delivery cost', 'is shipping free'], ['is there a warranty', 'how long is the warranty', 'what about the warranty'], ['I want to talk to a person', 'can I talk to a person', 'get me a human', 'customer service'],
  ['I have a problem with my order', 'something is wrong with my order', 'I want to complain'], ['show me shoes', 'I am looking for shoes', 'where are the shoes'], ['show me jackets', 'I am looking for a jacket', 'where are the jackets'],
  ['show me sweaters', 'I am looking for a sweater', 'where are the sweaters'], ['show me bags', 'I am looking for a bag', 'where are the bags'], ['show me mugs', 'I am looking for a mug', 'where are the mugs'],
  ['show me lamps', 'I am looking for a lamp', 'where are the lamps'], ['show me chairs', 'I am looking for a chair', 'where are the chairs'], ['show me vases', 'I am looking for a vase', 'where are the vases'],
  ['show me toys', 'I am looking for toys', 'where are the toys'], ['show me hats', 'I am looking for a hat', 'where are the hats'], ['I need a gift', 'I am looking for a present', 'a gift for a friend'],
];
const ZH: readonly (readonly string[])[] = [
  ['你好', '您好', '早上好'], ['谢谢', '谢谢你', '多谢'], ['再见', '拜拜', '下次再来'],
  ['好的', '是的', '可以', '好啊'], ['不用了', '不要', '不用谢谢', '算了'], ['你能做什么', '帮帮我', '我能问你什么'],
  ['你们有什么', '你们卖什么', '这里能买什么'], ['有什么优惠', '有没有打折', '有什么促销', '现在有活动吗'], ['有什么新品', '看看新款', '最近上新了什么'],
  ['你推荐哪个', '推荐一个', '有什么推荐'], ['这个多少钱', '多少钱', '价格是多少', '这个怎么卖'],
  ['有便宜一点的吗', '便宜点的', '有没有更便宜的', '太贵了'], ['换一个看看', '看看别的', '还有别的吗'],
  ['有没有大一号的', '有大一号的吗', '大一号', '要大一点的', '有没有更大的'], ['这个有小一号的吗', '有小一号的吗', '小一号', '要小一点的', '有没有更小的'],
  ['有哪些尺码', '有什么码', '都有什么尺寸'], ['有什么颜色', '有哪些颜色', '还有别的颜色吗'],
  ['有黑色的吗', '要黑色的', '黑色有没有'], ['有白色的吗', '要白色的', '白色有没有'], ['有红色的吗', '要红色的', '红色有没有'],
  ['有蓝色的吗', '要蓝色的', '蓝色有没有'], ['有绿色的吗', '要绿色的', '绿色有没有'], ['这是什么材质的', '是什么做的', '什么材料'],
  ['有货吗', '还有库存吗', '现在有现货吗', '还剩几件'], ['这个在哪里', '在哪儿能找到', '带我去', '怎么走'],
  ['加入购物车', '放进购物车', '我要买这个', '我要了'], ['购物车里有什么', '看看我的购物车', '打开购物车'], ['从购物车里拿掉', '把它删掉', '从购物车删除'],
  ['怎么付款', '我要付款', '我要结账', '怎么结账'], ['可以试穿吗', '我想试穿', '试一下'], ['可以定制吗', '我想定制', '可以改设计吗'],
  ['我的订单到哪了', '查一下我的订单', '我的包裹在哪', '订单到哪里了'], ['我想取消订单', '取消订单', '请取消我的订单'], ['我想退货', '我要退货', '把这个退掉'],
  ['我想换货', '我要换货', '可以换货吗'], ['退货政策是什么', '可以退货吗', '多久之内能退'], ['多久能送到', '什么时候到', '几天能到货'],
  ['运费多少钱', '包邮吗', '邮费是多少'], ['有保修吗', '保修多久', '质保多长时间'], ['我要找人工客服', '转人工', '我想跟人说话', '人工服务'],
  ['我的订单有问题', '我要投诉', '订单出了问题'], ['看看鞋子', '我想买鞋', '鞋子在哪'], ['看看外套', '我想买外套', '外套在哪'],
  ['看看毛衣', '我想买毛衣', '毛衣在哪'], ['看看包', '我想买包', '包在哪里'], ['看看杯子', '我想买杯子', '杯子在哪'],
  ['看看台灯', '我想买台灯', '台灯在哪'], ['看看椅子', '我想买椅子', '椅子在哪'], ['看看花瓶', '我想买花瓶', '花瓶在哪'],
  ['看看玩具', '我想买玩具', '玩具在哪'], ['看看帽子', '我想买帽子', '帽子在哪'], ['我想买礼物', '送朋友的礼物', '我需要一个礼物'],
];

export interface Command { readonly locale: Locale; /** What is asked where it was heard. */ readonly text: string; readonly ways: readonly string[] }

/** English first; a command's place is its number in the network. */
export const COMMANDS: readonly Command[] = [...EN.map((ways) => ({ locale: 'en' as const, ways, text: ways[0] ?? '' })), ...ZH.map((ways) => ({ locale: 'zh' as const, ways, text: ways[0] ?? '' }))];
/** The network's last answer: speech that is no command, or no speech. */
export const OTHER = COMMANDS.length;
