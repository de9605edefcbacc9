/**
 * Words that belong to one matter, in both languages, a line each: who asks for one may be served by what is described with
 * another. A phrase counts where it stands in a text, an English word with its endings.
 */
const LINES = `
rain, raining, rainy, drizzle, soaked, soggy, wet, shower, splash, umbrella, waterproof, damp, 下雨, 雨天, 淋雨, 淋湿, 湿脚, 打湿, 防水, 防泼水
stand all day, standing, on my feet, on her feet, on his feet, long shifts, nurse, hospital, waiter, shop floor, feet hurt, feet are killing, wide feet, wide last, wider, 站一天, 站着, 久站, 护士, 站柜台, 脚疼, 脚宽, 脚胖, 宽楦
animal, cat, dog, bear, rabbit, fox, bird, owl, whale, elephant, giraffe, cub, bunny, teddy, 动物, 小动物, 猫, 狗, 熊, 兔, 狐狸, 鸟, 猫头鹰, 鲸, 大象, 长颈鹿
shatter, smash, break, unbreakable, drop, dropped, throw, hurl, knock over, toughened, survives, bounces, 摔, 不怕摔, 打翻, 耐摔, 碰不倒, 摔不坏
airline, carry on, cabin bag, hand luggage, overhead, overhead locker, boarding, flight, suitcase, check in, 登机, 行李架, 随身行李, 托运, 上飞机
refill, refilled, empty, used up, 续, 补充, 空瓶, 用完
bedtime, asleep, fall asleep, lull, sleep, nap, fades, timer, slowly, dims, 哄睡, 睡前, 入睡, 变暗, 变轻, 定时, 睡着
dive, diver, diving, swim, swimming, sea, snorkel, surf, beach, 下海, 潜水, 游泳, 海边, 海水, 冲浪
oily, greasy, oil control, shine, spots, blackheads, charcoal, 油, 油脸, 出油, 油光, 控油, 黑头, 竹炭
chew, bite, tear, gnaw, teething, felt, board book, cloth book, 啃, 咬, 撕, 嚼, 布书, 毛毡
spicy, kick, hot sauce, heat, chilli, chili, fiery, 辣, 辣椒, 够劲, 香辣
fish, whole fish, steamed fish, oval, 鱼, 整条鱼, 蒸鱼, 鱼盘
small child, little one, kid size, kids size, child size, mini, smaller, toddler chair, 迷你, 小一号, 儿童版, 小号的
pack small, packs, packable, pack flat, squash, compress, roll up, rolls up, fold up, folds, stuff sack, own pocket, 收纳, 卷起来, 团成, 塞包, 压平, 折起来, 收进
soup, keep hot, keeps hot, stay hot, stays hot, thermos, litre, liter, 保温, 热汤, 一升, 一公升
old books, library, paper, bookshop, reading room, ink, 旧书, 书房, 图书馆, 书店, 老书, 墨
snow, ice, icy, freezing, frozen, blizzard, minus, packed snow, 雪, 冰, 冻, 下雪, 看雪, 哈尔滨, 东北, 零下
cold ears, ears, earflaps, 耳朵, 护耳
wind, windy, gale, windproof, draught, storm, 风, 大风, 防风, 挡风
hot day, heat, summer, breathe, breathable, sweat, sweaty, mesh, airy, 热, 透气, 出汗, 汗, 夏天
jam, spill, stain, stains, messy, wipe, washes, washable, machine wash, cover comes off, 脏, 弄脏, 果酱, 机洗, 可拆洗, 拆下来
pee, puke, accident, washing machine, in the machine, 尿, 吐, 洗衣机, 扔洗衣机
bus, train, metro, commute, commuting, subway, tube, 地铁, 公交, 通勤, 挤车
engine, plane noise, noise, noisy, noise cancelling, office chatter, open plan, snoring, 噪音, 降噪, 吵, 引擎
share, two people, two of us, second socket, together, siblings, 两个人, 一起听, 合用, 分享
squat, gym, jump, workout, crossfit, exercise class, 深蹲, 健身, 撸铁, 训练
suit, meeting, interview, boardroom, smart, formal, dress code, 西装, 开会, 面试, 正式, 正装
dance, dancing, party, prom, 跳舞, 舞会, 派对
stairs, cobbles, steady, block heel, 楼梯, 石板路, 站得稳, 粗跟
wedding, propose, proposal, engagement, marry, 求婚, 订婚, 戒指, 嫁
beginner, first steps, learning to walk, toddler shoes, walk soon, 学步, 刚会走, 学走路
learn to tell the time, read a clock, learn the clock, 看钟, 认钟, 学看表, 认时间
read in bed, reading light, bedside, lamp by the bed, dome, 床头, 床上看书
draw, drawing, crayons, sketch, paint, colouring, 画画, 涂色, 蜡笔, 画笔
soft on the floor, bare feet, cosy, fluffy, plump, 软, 毛茸茸, 蓬松
narrow, small room, tiny flat, compact, little space, slim, 小户型, 窄, 小客厅, 不占地方, 小巧
corner, corners, sharp, edges, round edges, toddlers, shins, 角, 尖角, 磕, 碰, 圆滑
guests, seats, seat, eight people, six people, family dinner, dinner party, 坐得下, 客人, 八个人, 聚餐, 请客
plants, hard to kill, forgets to water, low maintenance, rarely water, water about as often, 好养, 养不死, 不用浇水, 懒人, 忘浇水
travel, trip, journey, tickets, passport, boarding pass, abroad, 旅行, 出国, 护照, 登机牌, 出差
carry a laptop, laptop, fourteen inches, computer, tablet, 笔记本电脑, 电脑, 平板, 十四英寸
phone, lipstick, tiny bag, evening, opera, night out, 手机, 口红, 晚宴, 小包
vegetables, groceries, market, leeks, shopping, 买菜, 菜场, 大葱, 萝卜, 超市
bathroom, bath, soak, bubbles, tub, 泡澡, 浴缸, 泡泡
dry hands, cracked, potter, climber, washing up, dish hands, 干裂, 手干, 洗碗, 攀岩
sunburn, burnt, after sun, stayed out too long, 晒伤, 晒后, 晒红
unscented, no perfume, no scent, fragrance free, nothing to smell, sensitive, 无香, 没有味道, 不香, 敏感
flowers, tulips, roses, bouquet, stem, single flower, one flower, 花, 插花, 一枝, 郁金香, 玫瑰
fireplace, campfire, smoke, birch, cosy evening, 壁炉, 篝火, 烤火, 烟
clean laundry, fresh sheets, ironed, shirt, soap, linen, 刚洗, 床单, 衬衫, 熨, 皂香
osmanthus, apricot, autumn, 桂花, 杏, 秋天
speckled, speckly, dots, dotted, freckles, 斑点, 点点, 波点
giraffe, long neck, 长颈鹿
green glass, banker, bankers lamp, library lamp, study lamp, scholar, 老电影, 绿罩, 书房灯
cat, cats, kitten, 猫, 小猫
cooperative, work together, no losers, nobody loses, against each other, 合作, 不互坑, 不竞争
picnic, hose, garden party, outdoors music, hosing, 野餐, 院子, 冲水
float, floats, pool, shower speaker, 浮, 泳池, 浴室
picture at once, instant, print straight away, 拍立得, 马上出, 立刻出照片
film, analogue, 胶卷, 胶片
grandma, old fashioned, radio, knob, simple to use, 老人, 老年人, 收音机, 旋钮, 老式
no screen, stories, story, audio book, 没有屏幕, 讲故事, 听故事
nuts, peanut, almond, walnuts, 坚果, 花生, 核桃, 杏仁
noodles, dumplings, dip, stir, on top of noodles, 拌面, 面条, 饺子, 蘸
breakfast, toast, bread, spread, pancakes, 早餐, 吐司, 面包, 抹
hike, hiking, trail, summit, mountain, trek, 徒步, 爬山, 登山, 山路
river, stream, wade, kayak, boat, paddle, canoe, 溯溪, 过河, 皮划艇, 蹚水, 小溪
skate, skateboard, board, 滑板
office chair, desk, keyboard, cup holder, 书桌, 办公桌, 键盘
present box, gift box, comes in a box, 礼盒, 礼物盒
wool, itchy, scratchy, soft scarf, 羊毛, 扎人
puddle, puddles, jump in puddles, mud, muddy, 水坑, 踩水, 泥
`;

export interface Related {
  readonly said: readonly RegExp[];
  readonly words: readonly string[];
}

/** Groups of words, each with the patterns of what is said. */
export const RELATED: readonly Related[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const words = line.split(',').map((word) => word.trim());
    const en = words.filter((word) => /^[a-z]/.test(word)),
      zh = words.filter((word) => !/^[a-z]/.test(word));
    return {
      words,
      said: [
        ...(en.length > 0 ? [new RegExp(String.raw`\b(?:${en.join('|')})(?:s|es|ing|ed|y)?\b`, 'i')] : []),
        ...(zh.length > 0 ? [new RegExp(zh.join('|'), 'u')] : []),
      ],
    };
  });
