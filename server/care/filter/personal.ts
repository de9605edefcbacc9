/** What says who somebody is or how to reach them: numbers with their own check digits, addresses, accounts elsewhere. */
import { han, unless, words } from './rule.ts';
import type { Rule } from './rule.ts';
import type { Folded } from './fold.ts';

const HAN_DIGITS = '零一二三四五六七八九', EXTRA: Readonly<Record<string, string>> = { 〇: '0', 幺: '1', 两: '2', 壹: '1', 贰: '2', 叁: '3', 肆: '4', 伍: '5',
  陆: '6', 柒: '7', 捌: '8', 玖: '9' };
const WORD_DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const RULES: readonly Rule[] = [
  { on: 'plain', says: /(?<![\w.+-])[\w.+-]{1,64} ?(?:@|\(at\)|\[at\]| at ) ?[a-z0-9-]{1,63} ?(?:\.|\(dot\)|\[dot\]| dot ) ?[a-z]{2,}/u,
    unless: /(?:look|arrive|is|meet|sold|shop|buy|was|stop|am|are|it) at [a-z0-9-]+\./gu },
  words('(?:my|his|her|our|their|whose|the) (?:home |house |real |full |street |exact )?address(?: is|:)',
    "(?:i|we) (?:live|stay|reside) (?:at|on|in) (?:number |no\\.? ?)?\\d+",
    "(?:i|we|he|she) (?:live|lives) (?:at|in) (?:flat|apartment|apt|room|unit|house|building) ?\\w*\\d",
    '\\d{1,5} (?:[a-z]+ ){1,3}(?:street|avenue|road|lane|drive|boulevard|close|court|terrace)(?=[ ,.!]|$)(?=.*(?:apt|flat|floor|' +
    'unit|zip|postcode|come|pick|send|deliver|live|home|house|meet me|ring))',
    'my (?:passport|social security|ssn|id card|driver\'?s licen[cs]e|license plate|credit card|debit card|card|bank account|' +
    'account|iban|insurance|tax)(?: number| no\\.?)? (?:is|:|ends)', 'my (?:password|pin|cvv|passcode) is',
    "(?:his|her|their) (?:phone|number|address|real name|password|email) is"),
  words('(?:i am|i\'m|im|find me|look me up|look for me|search (?:for )?me|add [\\w.]+|follow [\\w.@]+|message [\\w.]+|its|' +
    'it is) (?:\\w+ )?(?:on|at) (?:whats ?app|wechat|weixin|qq|telegram|tg|snap(?:chat)?|insta(?:gram)?|ig|facebook|fb|discord|' +
    'kik|signal|skype|tiktok|twitter|line|x as)',
    '(?:gimme|give me|send me|text me|drop|whats|what\'s|get|have|need|want) (?:\\w+ )?(?:your|ur) (?:\\w+ )?(?:number|digits|' +
    'snap|insta|wechat|phone|whats ?app|email|address|real name|full name|surname|birthday)',
    'tell me your (?:\\w+ )?(?:name|surname|number|address|birthday|age and|school|phone|email)(?= |$)(?! is nice)',
    '(?:he|she|they|the guy|the girl|my neighbou?r) (?:lives?|stays?) (?:at|on|in) (?:number |no )?\\d+',
    '(?:i am|we are|i\'m|we\'re|im|staying|stay|come (?:over )?to|meet (?:me )?at|deliver to|send (?:it )?to|ship (?:it )?to|' +
    'pick me up at) (?:\\w+ )?\\d+[a-z]? (?:[a-z]+ ){1,3}(?:street|st|avenue|ave|road|rd|lane|drive|hill|square|way|court|close|' +
    'gardens)', '(?:what|which) school (?:do|are|does)',
    'my (?:digits|handle|full name|real name|surname|birthday|date of birth|dob|ssn|iban|house number) (?:is|are|:)',
    '(?:goes to|studies at|student at|pupil at) (?:\\w+ )?(?:high|school|college|primary|academy)',
    '(?:do you have|are you on|what\'s your|whats your) (?:whats ?app|wechat|insta\\w*|snap\\w*|telegram|facebook|discord)',
    'which (?:flat|house|room|building|street) do you', '(?:snap|dm|text|ring|ping) me ?: ?\\w+',
    '(?:send|tell|give|share|drop)(?: me| us)? your (?:home |house |street |exact )?(?:address|location)', '(?:my|his|her) (?:iban|ssn)',
    'iban [a-z]{2}\\d{2}', 'expires? \\d\\d/\\d\\d', 'i am @\\w+', '(?:pin|password|passcode|cvv|otp) is \\w*\\d',
    'passport (?:number|no) \\w*\\d', '(?<!(?:order|model|item|table|version|gate|part|serial|tracking) )(?:number|no) is [a-z]?\\d{6,}',
    '(?:insta|snap|telegram|tg|wechat|ig|kik|discord) ?[:=@] ?@?[\\w.]+'),
  words('(?:my|our|his|her) (?:phone|cell|mobile|telephone|whats ?app|wechat|weixin|qq|line|telegram|snap(?:chat)?|insta(?:gram)?|ig|' +
    'facebook|fb|discord|kik|signal|skype|tiktok|twitter|email|e mail|gmail)(?: number| id| name| handle| account| address|' +
    ' user ?name)?(?: is|:|=| -)',
    "(?:add|follow|text|message|find|reach|hit|contact|call|dm|ping|write|whats ?app) me (?:up )?(?:at|on|via|through|in|over|under|as) (?:my )?(?:whats ?app|wechat|weixin|qq|line|telegram|tg|snap(?:chat)?|insta(?:gram)?|ig|facebook|fb|discord|kik|signal|skype|tiktok|twitter|x|phone|mobile|email|gmail|@)",
    "(?:what is|what's|whats|give me|send me|tell me|drop|share|can i (?:get|have)|need|leave) (?:\\w+ )?(?:your|ur|her|his) (?:phone|mobile|cell|number|phone number|telephone|whats ?app|wechat|weixin|qq|snap(?:chat)?|insta(?:gram)?|ig|facebook|discord|telegram|home address|address|real name|full name|email|e mail)(?: number| id| address)?",
    '(?:where|which (?:street|school|building)) (?:exactly )?(?:do|does) (?:you|u|she|he) (?:live|go to school)',
    'how old are you(?: little)? (?:and where|girl|boy)',
    '(?:wechat|weixin|whats ?app|telegram|tg|qq|insta(?:gram)?|snap(?:chat)?|discord|skype|line id|ig)(?: id| name| number|:| is|' +
    ' =)+ ?[@\\w.-]*[\\d_@][\\w.-]*'),
  unless(han(
    '(?:加|\\+|➕|扫)(?:个|我|下|一下我|我的|你)?(?:的)?(?:微信|威信|薇信|微|v信|vx|wx|v(?=\\w|号|聊)|qq|扣扣|企鹅|抖音|支付宝|whatsapp|telegram|电报|tg)',
      '(?:微信|威信|薇信|v信|vx|wx|qq|扣扣|抖音号|电报)(?:号|是|号是|：|为)?[a-z0-9_-]{5,}',
      '(?:我的|他的|她的|本人)(?:微信|qq|手机|电话|手机号|邮箱|地址|住址|身份证|银行卡|卡号|密码|真名|抖音|号码)(?:号码|号)?(?:是|为|叫|\\d)',
      '(?:你|您|她|他)(?:的)?(?:微信|手机|电话|手机号|电话号码|qq|家地址|住址|家庭住址|真名|真实姓名|身份证|联系方式)(?:号码|号)?(?:是什么|是多少|多少|给我|发我|告诉|能给|可以给|报|在哪|留)',
      '(?:留|给|发|要)(?:个|下|一下|我|你|我个|你的|我你的)+(?:联系方式|电话|微信|手机号|qq|号码|地址)', '我(?:家)?住(?:在)?(?:.{2,24})(?:路|街|弄|巷|小区|花园|号楼|单元|栋|室|苑|公寓|大厦|新村)',
      '我家(?:地址)?(?:在|是)(?:.{2,24})(?:路|街|弄|巷|小区|花园|号楼|单元|栋|室|苑|公寓|大厦|新村)',
      '(?:地址|住址)(?:是|为)?(?:.{2,24})(?:路|街|弄|巷|小区|花园|单元|栋)(?:.{0,10})(?:号|室|楼)', '(?:.{2,8})(?:路|街|道)\\d+号(?:.{0,8})(?:\\d+(?:室|楼|栋|单元|号楼))',
      '你(?:家)?住(?:在)?哪(?:里|儿|个|条|$)', '(?:她|他)住(?:在)?(?:.{2,20})(?:路|街|小区|室|栋)', '她?他?(?:是|叫).{2,4}身份证', '我(?:的)?密码是',
      '(?:要|加|换|问|留|求|有|给|发|告诉)(?:.{0,4})(?:你|您|她|他|我)?(?:的)?(?:微信|手机号|电话号|联系方式|qq号|抖音号)(?!支付|付款|扫|能|可以付)(?:吗|吧|呗|一下|给我|好不好|$)',
      '(?:加|扫)(?:.{0,5})好友', '(?<![a-z])v[a-z]{2,}\\d{3,}', '密码(?:是|为)[a-z0-9]{4,}',
      '(?<!打)(?:电话|手机号|微信号|微信|地址|号码)(?:发|报|留|给)(?:一下|我|给我|过来|个)', '(?:真名|真实姓名|全名|身份证)(?:.{0,4})(?:是|叫|多少|什么|几)',
      '(?:你|他|她)(?:叫什么真名|(?:家)?住(?:在)?(?:哪|几))', '(?:你|他|她)(?:.{0,2})(?:在)?(?:哪个|哪所|什么)(?:学校|小学|中学|大学|班)',
      '(?:抖音|快手|小红书|微博|b站)(?:.{0,3})(?:搜|关注|加|找|id|号)(?:.{0,4})[a-z0-9]{4,}', '关注我', '(?:绿泡泡|小绿书|企鹅号?|薇[❤心]?|小飞机|纸飞机)(?:号)?[a-z0-9]{4,}',
      '[微薇威]信?[a-z]{2,}\\d{2,}', '小红书号?[a-z0-9]{4,}', '我家(?:就)?(?:在|住)(?:.{2,20})(?:路|街|弄|巷|小区|花园)(?:.{0,6})\\d',
      '(?:她|他)(?:就)?(?:是|叫|在)(?:.{0,6})(?:年级?|年)(?:.{0,2})班', '(?:你|您)家(?:在)?(?:几|哪)(?:楼|号|层|栋|单元)', '给个(?:号码|电话|微信|联系)',
      '(?:你|您)(?:的)?(?:真名|学校|班级|单位)', '(?:支付|银行卡|取款|登录)密码(?:.{0,2})[\\d一二三四五六七八九零六个]', '(?:wx|vx|weixin|wechat)[a-z0-9_]{4,}',
      '(?:寄|送|快递|发货)(?:到|给|至)(?:.{2,20})(?:路|街|大街|道|巷)\\d+(?:号|弄)', '护照号(?:是|码)?[a-z0-9]{6,}',
      '车牌(?:号)?(?:是)?[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z][a-z0-9]{5}',
  ), /(?:付款|支付|用|支持|可以|能)(?:.{0,4})(?:微信|支付宝)(?:支付|付款|付)(?:吗|么)?/gu),
];

/** Whether a text gives somebody's particulars away, or asks for them. */
export function tellsPersonal(folded: Folded, isBroken: (rule: Rule) => boolean): boolean {
  return RULES.some(isBroken) || numbersOf(folded.plain).some((digits) => isMobile(digits) || isIdentity(digits) || isCard(digits)) || PHONE.test(folded.plain);
}

/** Numbers abroad, with what sets their groups apart. */
const PHONE = /(?<![\w.,¥$€£#-])(?:\+\d{1,3}[ .-]?)(?:\(?\d{1,4}\)?[ .-]?){2,5}\d{2,4}(?![\w%])|(?<![\w.,¥$€£#-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\w.-])|(?<![\w.,¥$€£#-])0\d{2,4}[ -]\d{6,8}(?![\w.-])|(?:call|text|phone|reach|tel|mobile|cell|ring|number|whatsapp|电话|手机|致电|拨打|打给我)\D{0,14}\d(?:[ .-]?\d){6,14}(?!\d)/u;

/** Runs of figures, in figures, in Chinese or in English words, whatever is between them. */
function numbersOf(text: string): string[] {
  const figures = text.replaceAll(/[\d零一二三四五六七八九〇幺两壹贰叁肆伍陆柒捌玖]{7,}/gu,
    (run) => [...run].map((char) => EXTRA[char] ?? (HAN_DIGITS.includes(char) ? String(HAN_DIGITS.indexOf(char)) : char)).join(''))
    .replaceAll(/(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)[ ,.-]*){7,}/g,
      (run) => run.split(/[^a-z]+/).map((word) => (word === 'oh' ? '0' : WORD_DIGITS.includes(word) ? String(WORD_DIGITS.indexOf(word)) : '')).join(''));
  return (figures.match(/\d(?:[ ._·/-]{0,2}[\dx]){9,22}/g) ?? []).map((run) => run.replaceAll(/[^\dx]/g, ''));
}

/** A mobile number of the mainland, with or without its country. */
const isMobile = (digits: string): boolean => /^(?:0{0,2}86)?1[3-9]\d{9}$/.test(digits);

/** A resident's identity number: a date of birth and a check digit (GB 11643, ISO 7064 MOD 11-2). */
function isIdentity(digits: string): boolean {
  if (!/^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx]$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 17)).reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0);
  return '10x98765432'[sum % 11] === digits[17];
}

/** A card's number (ISO/IEC 7812): 14 to 19 figures with Luhn's check digit. */
function isCard(digits: string): boolean {
  if (!/^[2-6]\d{13,18}$/.test(digits)) return false;
  return [...digits].reverse().reduce((sum, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) % 10 === 0;
}
