/**
 * Sentences about anything but a shop, out of common words and words that do not exist: what has no familiar words in
 * it must not be taken for the intent that it happens to resemble.
 */
import type { Random } from '../../engine/random.ts';
import type { Language } from './expand.ts';

export const FRAMES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'what is the {noun} of (the |){noun}', 'how (long|far|old|fast|deep|loud) (is|are|was) (the |a |my |){noun}', 'how (long|often|fast) do {noun}s {verb}', 'who (made|wrote|found|built|won|runs|killed) (the |){noun}', 'is there (a |){noun} (on|in|at|under) the {noun}', 'when (was|did|is|were) the {noun} ({verb}|born|over|built)',
    '(can you |please |could you |){verb} (my|the|this) {noun}', 'how do (i|you) {verb} (my|a|the) {noun}', 'why (is|are|do|was) (the |my |){noun} (so |){adj}', 'my {noun} (is|feels|got|looks) {adj}', 'tell me about the {noun} of the {noun}', 'i {verb} my {noun}(| yesterday| every day)', 'what happened (in|at|to) the {noun}', 'is the {noun} {adj}', 'did you {verb} the {noun}', 'what is your favourite {noun}',
    'how {adj} (is|was|will) the {noun}(| be)( today| yesterday| tomorrow|)', 'remind me to {verb} the {noun}', 'act as (a|my) {noun}', '{noun} {noun} {verb}', 'where does the {noun} {verb}', 'which {noun} goes to the {noun}', 'i think the {noun} {verb}s', 'the {noun} was {adj}', 'do you {verb} (in |with |)the {noun}', 'should i {verb} my {noun}', 'what does {noun} mean', 'explain the {noun}', 'my {noun} hurts(|, what should i do)', 'who is (the |your |){noun}', 'forget (the|your|all) {noun}s (and|then) {verb}', 'are {noun}s {adj}', 'what do {noun}s {verb}', 'what are the {noun}s in {noun}', '{noun}', '{verb} the {noun}', 'what is the best way to {verb}', 'what is {noun}', 'do you offer {noun} {noun}s', 'i lost my {noun}', 'is {noun} (flat|true|real|dead)', 'compose a {noun}', 'what is the exchange rate of the {noun}', 'until when is the {noun} open', 'how late (can|do|is) (i|you|it) {verb}', 'who else {verb}s here', 'does anyone {verb} the {noun}',
  ],
  zh: [
    '{noun}的{noun}(是什么|是多少|在哪里)', '{noun}能({verb}|活|跑|飞)多(久|快|高)', '谁({verb}|发明|造|写)了{noun}', '{noun}(上|里|下面)有{noun}吗', '{noun}(是|)(什么时候|哪年|几号)(结束|开始|发生|{verb})的', '怎么{verb}{noun}', '(帮我|请|替我){verb}(一下|){noun}', '为什么{noun}(会|要|是|那么){adj}', '去{noun}(坐|乘)(几路车|什么车|地铁)', '我(的|家){noun}{adj}了(|怎么办|怎么回事)', '我(今天|最近|)({adj}|好{adj}|很{adj})', '{noun}是不是{adj}的', '{noun}(怎么|为什么)(灭绝|来|形成|消失)的', '你(支持|相信|认识|怕){noun}吗', '{noun}{adj}(吗|不{adj})', '(下午|晚上|昨天|外面){noun}{adj}(吗|不{adj}|)', '(提醒|叫)我{verb}{noun}', '(收不收|要不要|招不招){noun}', '{noun}(和|跟){noun}(吵架|分手|结婚)了', '{noun}疼(该|)怎么办', '当我的{noun}', '{noun}{noun}', '{noun}(有多少|有几个){noun}', '{noun}是什么意思', '你{verb}过{noun}吗', '还有谁(在|){verb}', '我(忘了|丢了|没带){noun}', '{noun}(又|总是|真){adj}', '(几点|什么时候){verb}', '讲讲{noun}的{noun}', '{noun}', '{verb}{noun}', '(怎么|如何){verb}', '我(想|要)(学|去){verb}', '{noun}汇率', '{noun}哪年{verb}', '听说{noun}{verb}了', '别管{noun}，{verb}', '(无视|跳过|别理){noun}，(给我|){verb}', '{noun}怎么{verb}',
  ],
};

const WORDS: Readonly<Record<'noun' | 'verb' | 'adj', Readonly<Record<Language, readonly string[]>>>> = {
  noun: {
    en: 'government teacher river mountain ocean brain heart knee tooth back stomach neighbour cousin lawyer engineer soldier pilot museum airport station bridge hospital university school bus train ship rocket satellite comet volcano earthquake desert forest elephant whale shark tiger spider bee horse chicken bacteria virus cell atom gravity energy oxygen religion church temple king queen war peace law crime police prison election party minister tax salary loan bank mortgage insurance pension currency euro inflation homework exam grammar novelist painter symphony opera concert film actor series episode goal match league champion tennis chess swimming marathon password email website server database script keyboard virus software algorithm wedding divorce funeral dream nightmare ghost angel devil heaven century decade monday summer winter storm fog thunder moonlight visa passport border embassy driver traffic accident motorway'.split(' '),
    zh: '政府 老师 河流 大海 大脑 心脏 膝盖 牙齿 腰 肚子 邻居 表哥 律师 工程师 士兵 飞行员 博物馆 机场 车站 大桥 医院 大学 公交 火车 轮船 火箭 卫星 彗星 火山 地震 沙漠 森林 大象 鲸鱼 鲨鱼 老虎 蜘蛛 蜜蜂 马 细菌 病毒 细胞 原子 引力 能量 氧气 宗教 教堂 国王 皇帝 战争 法律 犯罪 警察 监狱 选举 部长 税 工资 贷款 银行 保险 货币 欧元 考试 语法 作家 画家 交响乐 歌剧 演唱会 演员 剧集 联赛 冠军 网球 游泳 马拉松 邮箱 网站 服务器 数据库 键盘 软件 算法 婚礼 葬礼 梦 鬼 天使 天堂 世纪 星期一 夏天 冬天 暴风雨 雾 雷 签证 护照 边境 大使馆 司机 交通 车祸 高速公路 股票 房价 奶奶 男朋友 上司 同桌 唐朝 宇宙 黑洞'.split(' '),
  },
  verb: {
    en: 'sleep dance swim drive fly climb paint draw write read compose solve calculate count translate explain debug compile install delete hack cook bake fry boil clean wash mow plant water feed walk train teach learn study pass fail win lose vote fight argue marry divorce sing whistle laugh cry breathe die live survive evolve explode freeze melt rotate travel emigrate invest borrow sue arrest cure heal hurt bleed sneeze snore dream pray meditate shave jump'.split(' '),
    zh: '睡觉 跳舞 游泳 开车 飞 爬 画 写 读 解 计算 翻译 解释 调试 安装 删除 做饭 烤 煎 打扫 种 喂 训练 教 学习 考 赢 输 投票 打架 吵 结婚 离婚 唱 笑 哭 呼吸 死 活 爆炸 结冰 融化 旅行 移民 投资 借 起诉 逮捕 治 打喷嚏 打呼噜 做梦 祈祷 跳 背诵 打电话'.split(' '),
  },
  adj: {
    en: 'hot cold windy cloudy angry sad happy tired sick dizzy hungry lonely nervous famous rich poor dead alive guilty legal dangerous poisonous round flat infinite empty broken late early noisy quiet ugly funny boring strange ancient holy'.split(' '),
    zh: '热 冷 饿 累 困 烦 难过 高兴 害怕 头晕 孤单 紧张 有名 穷 死 违法 危险 有毒 圆 平 吵 安静 丑 好笑 无聊 奇怪 古老 晚点'.split(' '),
  },
};
const SYLLABLES = { start: 'b bl br c ch d dr f fl g gr h j k kl l m n p pr qu r s sh st t tr v w z'.split(' '), heart: 'a e i o u ai ea oo ou y'.split(' '), end: ' n r l s t m ng rk p d x'.split(' ') };
const CHARACTERS = '嘎咕噜呱啪嘣蹦跶吭哧溜达嘀哒蓬荜骥骋岑寂氤氲崎岖坎坷旖旎缱绻徘徊踌躇彷徨逍遥饕餮魑魅貔貅麒麟蟋蟀蚂蚁蜻蜓芭蕉琵琶葡萄枇杷蔷薇';

/** A word of that kind; half of the nouns are words that do not exist. Null for any other kind. */
export function strangeWord(kind: string, language: Language, random: Random): string | null {
  if (kind !== 'noun' && kind !== 'verb' && kind !== 'adj') return null;
  if (kind === 'noun' && random.next() < 0.4) return invented(language, random);
  const list = WORDS[kind][language];
  return list[random.below(list.length)] as string;
}

/** A word that means nothing. */
export function invented(language: Language, random: Random): string {
  const pick = (list: readonly string[]): string => list[random.below(list.length)] as string;
  if (language === 'zh') return Array.from({ length: 1 + random.below(3) }, () => pick([...CHARACTERS])).join('');
  return Array.from({ length: 1 + random.below(3) }, () => pick(SYLLABLES.start) + pick(SYLLABLES.heart) + pick(SYLLABLES.end)).join('').replaceAll(' ', '');
}
