/** 各店柜台的中文：顾客的请求，商家的待办。 */
export const desk = {
  requests: '我的请求', requestsCount_one: '我的请求（{{count}}）', requestsCount_other: '我的请求（{{count}}）',
  none: '还没有找过各店的柜台。', noneHint: '跟店员说要找人、退货或换货，就会出现在这里。',
  person: '找人咨询', return: '退货', exchange: '换货', change: '修改订单', problem: '问题反馈',
  open: '等待回复', answered: '已回复', closed: '已结束',
  you: '我', store: '{{store}}', add: '补充一句', send: '发送', back: '返回', failed: '没发出去，稍后再试。', answerFrom: '{{store}}回复：{{text}}', hasAnswered: '{{store}}回复您了，看看',
  yes: '好的', no: '不用了',
  told: '您告诉过店员的', forgetThis: '忘掉',
  toldSize: '{{goods}}尺码', toldFor: '您在给谁买', toldLikes: '喜欢', toldAvoids: '不要', toldBudget: '预算', toldNote: '您的原话',
  shoes: '鞋', clothes: '衣服', hats: '帽子', belts: '腰带', 'kids-shoes': '童鞋',
  child: '孩子', baby: '宝宝', partner: '爱人', parent: '长辈', friend: '朋友', colleague: '同事', ofAge: '{{age}} 岁的{{who}}',

  queue: '柜台', queueEmpty: '没有人在等', queueEmptyHint: '顾客要找人、退货或换货时，会连同对话出现在这里。',
  wants: '想要', said: '与店员的对话', shopper: '顾客', assistant: '店员', goods: '涉及商品', order: '订单 {{number}}', since: '{{moment}}',
  answer: '您的回复', answerHint: '顾客在商场里就能看到，在场的话马上看到。对方说{{language}}。', english: '英文', chinese: '中文',
  close: '结束', reopen: '重新打开', sent: '已发送。', us: '您的回复',
} as const;
