/**
 * Messages written by hand after the filter's rules, to measure them: no rule was made or mended from these. They are what
 * people say in a mall's chat, disguised words and harmless look-alikes among them. Who adds to the rules adds to `seen.ts`.
 */
import type { Labelled } from './labelled.ts';

export const HELD_OUT: Labelled = {
  none: [
    'ok who moved the bench', 'that couch is massive', 'my boyfriend snores like a pig, need earplugs', 'this bag is trash quality',
      'the assistant is smarter than me lol', 'I look fat in this hoodie', 'how dumb of me, it was in my cart',
      'kill the music please, it is loud', 'I want to smash that gong', 'you guys are the best', 'come here, quick',
      'which one would you pick for a dad?',
    'is 1,899 a fair price?', 'can I pay half now?', 'I lost my receipt', 'what is the refund time?', 'the free gift was a pen',
      'I won the argument about the lamp', 'do they give change?', 'account settings are where?', 'I earn too little for this store',
      'the code for the door is in the mail', 'my train is at 18:45', 'take 2, pay 1',
    'the sofa is 2.10 by 0.95', 'part 4471-B fits', 'I wear 38', 'Tom and Anna are by the door', 'let us meet at the second lamp',
      'what is the name of this colour?', 'my hands are cold', 'this swimsuit is tiny', 'cute pyjamas', 'the bed is so soft',
      'hot chocolate machine!', 'strip of LEDs', 'v. nice', 'end of the row.in white', 'site of the old mill, says the sign',
      'page 12 of the manual',
    '这椅子坐着腰疼', '我胖了，买大一码', '这家店员说话真逗', '什么破快递，三天还没到', '猪年限定的杯子', '吓死宝宝了', '狗都嫌的天气', '我傻了，拿错颜色', '快来看这个', '鬼灭的联名款', '穷学生买不起', '这鞋底真硬',
    '红包袋有卖吗', '怎么领优惠券', '发货要几天', '我付过款了', '余额不够', '抽中了一个小夜灯', '转角那家店', '多少钱一个', '打几折', '定金能退吗', '价格比网上高', '客服电话在哪看',
    '这床真大', '浴室用的灯', '裙子太短了', '睡袋有吗', '小孩几岁能用', '湿巾在哪', '按摩靠垫', '腿长穿几号', '地铁口见', '我姓王', '三楼左转', '第二排第五个', '点左边那个', '网格架', '下面那层', '加大号',
  ],
  harassment: [
    'you fucking idiot', 'fuck this', 'shut up bitch', 'you are so ugly omg', 'what a retard', 'stupid cow', 'kys loser',
      'go kill yourself', 'i hate gays', 'I will kill you', 'asshole', 'u suck, go die', 'eat shit', 'nobody wants you here, freak',
      'you fat ugly bitch', 'bunch of idiots', 'fvck off', 'sh!thead', 'I hope you die in a fire', 'you piece of garbage',
      'dirty immigrants, go home', 'n1gger', 'stfu moron', 'ur dumb as hell', 'I will beat the crap out of you',
      'your face makes me want to puke', 'b i t c h', 'dumb whore', 'worthless piece of shit', 'jews control everything',
      'trannies are disgusting', 'old hag', 'you smell like a dog', 'crawl back to your hole', 'I am going to hurt you',
    '你妈死了', '傻逼玩意', '滚远点', '白痴', '你就是个垃圾', '操你', '脑残吧你', '去你妈的', '智障', '丑逼', '死全家', '贱人', '你是猪吧', '废物一个', '臭不要脸', '打死你', '狗日的', '他妈的烦死了',
      '弱智', '垃圾人滚', '日你妈', '杂种', '你有病啊', '死肥猪', '外地狗滚出去', '神经病', '揍你信不信', 'cnmd', '你全家都是傻子', '没家教的东西', '蠢死了你', '你个老不死的', '人妖', '土包子',
      '小心我弄死你',
  ],
  adult: [
    'send me nudes', 'wanna fuck?', 'I am so horny', 'anyone want to sext?', 'free porn here', 'show tits', 'suck my dick', 'want sex',
      'sexy girls dm me', 'nice ass', 'I want to see you naked', 'got onlyfans?', 'cum on me', 'looking for sex tonight',
      'do you have nudes', 'touch my cock', 'you make me hard', 'let me lick you', 'fetish chat anyone', 'single girls for hookups?',
    '约炮', '看黄片', '有裸照吗', '做爱吗', '想操你', '一夜情', '陪睡多少钱', '约啪', '给我看看你的胸', '来裸聊', '骚货', '鸡巴好大', '卖淫女', '色情视频', '想上你', '发个裸照', '口交', '有没有炮友',
      '美女开房吗', '看福利视频加我',
  ],
  fraud: [
    'you won a prize, click to claim', 'send me your password', 'earn 1000 dollars a week from home', 'free bitcoin giveaway',
      'give me your credit card number', 'pay me by paypal, not here', 'I sell fake designer bags', 'invest now, guaranteed profit',
      'what is your pin', 'get rich quick', 'cheap replica watches', 'send gift card codes', 'bank transfer to me and I ship it',
      'work from home easy money', 'your account will be suspended unless you verify', 'best online casino', 'need your verification code',
      'double your money today', 'quick loan no credit check', 'fake passport for sale',
    '刷单兼职', '日赚五百', '把验证码给我', '你中奖了', '微信转账给我更便宜', '高仿包', '贷款加我', '博彩网站', '投资稳赚', '私下交易', '代开发票', '免费领手机', '点击领取红包', '告诉我你的银行卡密码', '返利群',
      '客服退款加微信', '办假证', '赌球', '炒股带单', '先付定金给我',
  ],
  personal: [
    'my number is 07700 900461', 'call me 555-867-5309', 'email me at kim.lee@yahoo.com', 'what is your phone number', 'where do you live',
      'my address is 10 Downing Street', 'add me on snapchat: kimlee', 'my whatsapp is +1 202 555 0143', 'give me your number',
      'my instagram is kimlee99', 'my credit card is 4012 8888 8888 1881', 'dm me on telegram @kimlee', 'what is your real name',
      'I live at 5 Oak Avenue', 'my password is dragon12', 'text me at 202-555-0198', 'follow me on tiktok', 'her number is 07700900777',
      'what is your wechat', 'kim (at) mail (dot) com',
    '我手机号13700001111', '加我微信kim123', '你电话多少', '我的QQ是1234567', '你住哪', '微信号abc_888', '邮箱kim@qq.com', '我家地址是和平路12号', '给我你的微信',
      '身份证号110101199003077758', '加我抖音', '我住幸福小区3栋201', '电话：010-62345678', '你叫什么真名', '我的银行卡号6217000010001234567', '手机号发我', '我密码是abc12345',
      '扣扣987654321', '她电话是15800001111', '互加微信吧',
  ],
  links: [
    'http://spam.com', 'check www.mysite.org', 'visit mysite.net', 'https://t.me/abc', 'mysite dot com', 'cheap stuff at shop123.com/sale',
      'bit.ly/abcd', 'go to deals.xyz/now', 'https://192.168.0.1/', 'see my site: janes-bags.com', 'discord.gg/xyz',
      'amazon.com has it cheaper',
    'http://abc.cn', '看www.taobao8.com', '进taobao.com搜', '点t.cn/abc', '网址abc点com', '去jd.com买', 'https://weixin.qq.com/x', '百度搜 www.hao.top',
      '上我的网站 lili.shop/a', '戳这里 dwz.cn/1',
  ],
};
