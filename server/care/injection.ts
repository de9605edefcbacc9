/**
 * Words in data that speak to a program instead of to a shopper. A large model reads product texts and reviews as data;
 * sentences that give it orders are left out before it sees them. It is the first of several locks and not the one that
 * holds: tools are typed and ask the shopper, and what is said is held against facts.
 */

const ORDERS = new RegExp([
  String.raw`\b(?:ignore|disregard|forget|override|bypass|skip|drop)\b.{0,40}\b(?:previous|prior|above|earlier|all|any|your|these|those|the|system|safety)\b.{0,30}\b(?:instructions?|rules?|prompts?|guidelines?|messages?|context|polic(?:y|ies)|restrictions?|filters?)`,
  String.raw`\b(?:system|assistant|developer|admin(?:istrator)?|tool|function|user)\s*(?:prompt|message|note|override|instruction|command|mode|update|notice)?\s*[:：\]>]`, String.raw`\[(?:inst|system|sys|admin|/inst)\b`, String.raw`<\|?/?(?:system|assistant|user|im_start|im_end|tool)\b`, String.raw`###\s*(?:system|instruction|assistant|new)`,
  String.raw`\b(?:you are (?:now|no longer|actually)|act as|pretend (?:to be|that|you)|role-?play|from now on|new (?:instructions?|rules?|persona|role)|you must (?:now|always|say|tell|call|recommend|reply|respond|answer)|your (?:new|real|true) (?:task|goal|job|instructions?|role|name))\b`,
  String.raw`\b(?:ai|assistant|model|chat ?bot|bot|llm|gpt|agent)s?\b.{0,30}\b(?:must|should|shall|have to|need to|please|will|are (?:required|instructed|ordered))\b`, String.raw`\b(?:note|message|attention|instructions?|reminder|hint|important)\b.{0,12}\b(?:to|for)\b.{0,12}\b(?:ai|assistant|model|chat ?bot|bot|llm|agent)`,
  String.raw`\b(?:say|tell|reply|respond|answer|write|print|output|repeat|state|claim|announce|inform|assure|promise|recommend|mention)\b.{0,30}\b(?:the (?:user|customer|shopper|buyer|client)|them|everyone|anyone|whoever|that (?:it|this|the|shipping|all)|exactly|verbatim|only|with)\b`,
  String.raw`\b(?:call|invoke|run|execute|use|trigger)\b.{0,20}\b(?:tool|function|api|add_to_cart|[a-z]+_[a-z_]+)`, String.raw`\b(?:reveal|show|leak|print|expose|send|give|list|dump|disclose)\b.{0,30}\b(?:system prompt|instructions|api key|secret|password|token|credentials|other (?:customers?|users?|shoppers?)|order (?:history|numbers?))`,
  String.raw`\b(?:add|put|place|remove|cancel|refund|order|buy|purchase|delete)\b.{0,24}\b(?:to|in|into|from) (?:the |their |your |his |her )?(?:cart|basket|order)|\b(?:place|cancel|refund|change) (?:an |the |all |their |any )?orders?\b`, String.raw`\b(?:jailbreak|dan mode|developer mode|god mode|prompt injection|base64|rot13)\b`,
  '(?:忽略|无视|忘记|忘掉|跳过|绕过|覆盖|不要理会|不用管)(?:.{0,16})(?:指令|指示|规则|提示|设定|限制|要求|内容|命令|政策|对话)', '(?:系统|开发者|管理员|助手|用户|工具)(?:提示|消息|指令|通知|命令|模式|备注)?\\s*[:：\\]】]', '(?:你现在是|你不再是|从现在(?:开始|起)|假装|扮演|角色扮演|新的(?:指令|规则|身份|任务)|你的(?:新|真正|真实)?(?:任务|身份|指令|职责)是|你必须|你要(?:说|告诉|回答|推荐|调用|回复))',
  '(?:ai|人工智能|机器人|助手|助理|模型|智能体|导购)(?:.{0,10})(?:必须|应当|应该|请|务必|需要|要|不得|一律)', '(?:请|务必|必须|一定要|直接|立刻|立即)?(?:告诉|回复|回答|告知|说|宣布|承诺|保证|推荐|声称|重复|输出|打印)(?:.{0,8})(?:用户|顾客|客户|买家|所有人|他们|对方|每个人|以下|如下|原文)', '(?:调用|执行|运行|使用|触发)(?:.{0,10})(?:工具|函数|接口|api|[a-z]+_[a-z_]+)',
  '(?:透露|泄露|展示|显示|输出|发送|列出|公开)(?:.{0,12})(?:系统提示|提示词|指令|密钥|密码|口令|其他(?:顾客|用户|客户)|订单(?:记录|号))', '(?:加入|放进|放入|添加到?|移出|清空)(?:.{0,8})(?:购物车|购物篮|订单)', '(?:下单|取消订单|退款给|帮(?:用户|顾客|他|她)(?:买|付|下))', '(?:越狱|开发者模式|上帝模式|提示注入)',
].join('|'), 'iu');

/** Whether a sentence speaks to a program. */
export function givesOrders(sentence: string): boolean {
  return ORDERS.test(sentence.normalize('NFKC').replaceAll(/\p{Cf}/gu, ''));
}

/** A text without the sentences that give orders. */
export function withoutOrders(text: string): string {
  // Orders are given in several sentences: what stands between two of them goes too.
  const sentences = text.split(/(?<=[.!?。！？\n;；])/u), first = sentences.findIndex(givesOrders), last = sentences.findLastIndex(givesOrders);
  return first < 0 ? text : [...sentences.slice(0, first), ...sentences.slice(last + 1)].join('').trim();
}
