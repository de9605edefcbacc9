/** Kinds of goods as people name them, plain words first; slugs are those of the catalogue. */
export interface Words {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

export const CATEGORIES: Readonly<Record<string, Words>> = {
  handbag: {
    en: [
      'handbag', 'purse', 'shoulder bag', 'clutch', 'evening bag', 'crossbody', 'crossbody bag', 'briefcase', 'satchel', 'bucket bag',
      'hobo bag',
    ],
    zh: ['手提包', '女包', '单肩包', '手袋', '挎包', '斜挎包', '小包', '公文包', '水桶包', '晚宴包', '拎包', '小挎包'],
  },
  tote: { en: ['tote', 'tote bag', 'shopper', 'canvas bag', 'shopping bag'], zh: ['托特包', '帆布袋', '手提袋', '购物袋', '帆布包', '托特'] },
  backpack: {
    en: ['backpack', 'rucksack', 'daypack', 'school bag', 'back pack', 'knapsack', 'hiking pack', 'laptop backpack', 'bookbag'],
    zh: ['双肩包', '背包', '书包', '双肩', '登山包', '旅行包', '电脑包', '背囊'],
  },
  wallet: {
    en: [
      'wallet', 'card case', 'card holder', 'billfold', 'purse for cards', 'money clip', 'coin purse', 'passport holder', 'passport cover',
    ],
    zh: ['钱包', '卡包', '钱夹', '卡夹', '零钱包', '皮夹', '皮夹子', '护照夹', '护照包', '证件包'],
  },
  perfume: {
    en: ['perfume', 'fragrance', 'scent', 'cologne', 'eau de toilette', 'body spray', 'aftershave', 'eau de parfum'],
    zh: ['香水', '香氛', '古龙水', '淡香水'],
  },
  'room-scent': { en: ['room spray', 'air freshener', 'home fragrance', 'room fragrance'], zh: ['室内香氛', '房间喷雾', '香薰喷雾', '空气清新剂', '室内喷雾'] },
  cream: {
    en: ['face cream', 'cream', 'moisturiser', 'moisturizer', 'face lotion', 'day cream', 'night cream', 'skin cream', 'lotion'],
    zh: ['面霜', '润肤霜', '乳霜', '乳液', '日霜', '晚霜', '擦脸油', '擦脸的', '护肤霜', '保湿霜'],
  },
  mask: { en: ['face mask', 'clay mask'], zh: ['面膜'] },
  bath: { en: ['bath salt', 'bubble bath', 'bath stuff', 'bubbles for the bath'], zh: ['浴盐', '泡澡粉', '沐浴用品', '泡泡浴', '沐浴盐', '泡澡的'] },
  candle: { en: ['candle', 'scented candle'], zh: ['蜡烛', '香薰蜡烛', '香薰', '香氛蜡烛'] },
  shaving: { en: ['shaving soap', 'shaving cream', 'shave soap'], zh: ['剃须皂', '剃须膏', '刮胡膏', '刮胡子的'] },
  balm: { en: ['lip balm', 'lip gloss', 'chapstick', 'lip care'], zh: ['润唇膏', '唇膏', '唇膜', '润唇'] },
  'hand-cream': { en: ['hand cream', 'hand lotion', 'handcream', 'cream for my hands'], zh: ['护手霜', '擦手霜', '手霜', '擦手油', '护手的'] },
  cleanser: { en: ['face wash', 'cleanser', 'facial wash', 'facial cleanser', 'face cleanser'], zh: ['洗面奶', '洁面乳', '洁面', '洗脸的', '洗面乳'] },
  'sun-care': {
    en: ['after-sun lotion', 'sun lotion', 'sun cream', 'sunscreen', 'sunblock', 'after sun'],
    zh: ['晒后乳液', '晒后修护', '防晒霜', '防晒', '晒后'],
  },
  'tooth-care': { en: ['toothpaste', 'tooth paste'], zh: ['牙膏', '儿童牙膏'] },
  sofa: { en: ['sofa', 'couch', 'settee', 'love seat', 'loveseat'], zh: ['沙发', '布艺沙发', '皮沙发', '双人沙发', '三人沙发'] },
  armchair: {
    en: ['armchair', 'easy chair', 'lounge chair', 'arm chair', 'wing chair', 'reading chair'],
    zh: ['扶手椅', '单人沙发', '休闲椅', '单人椅', '靠背椅', '躺椅', '高背椅'],
  },
  chair: { en: ['chair', 'dining chair', 'seat', 'kitchen chair', 'stool'], zh: ['椅子', '餐椅', '椅', '凳子', '靠椅', '餐桌椅'] },
  table: { en: ['table', 'dining table', 'desk', 'round table', 'writing desk'], zh: ['桌子', '餐桌', '书桌', '圆桌', '办公桌', '写字台', '饭桌'] },
  'side-table': { en: ['side table', 'bedside table', 'nightstand'], zh: ['边几', '床头柜', '床头桌'] },
  'coffee-table': { en: ['coffee table', 'low table'], zh: ['茶几', '矮桌'] },
  'shelf-unit': {
    en: ['bookcase', 'bookshelf', 'shelving', 'book case', 'book shelf', 'bookshelves', 'shelves'],
    zh: ['书架', '书柜', '置物架', '搁架', '收纳架'],
  },
  cushion: {
    en: ['cushion', 'throw pillow', 'pillow', 'throw cushion', 'sofa cushion', 'scatter cushion', 'lumbar pillow'],
    zh: ['抱枕', '靠垫', '靠枕', '腰枕', '腰靠', '枕头'],
  },
  mug: {
    en: ['mug', 'cup', 'coffee cup', 'tea cup', 'coffee mug', 'espresso cup', 'latte cup', 'teacup', 'beaker'],
    zh: ['马克杯', '杯子', '茶杯', '咖啡杯', '喝水的杯子', '水杯子', '水杯', '陶瓷杯', '拿铁杯', '喝茶的杯子', '咖啡杯子'],
  },
  vase: { en: ['vase', 'flower vase', 'bud vase', 'urn'], zh: ['花瓶', '花器', '插花瓶', '插花的瓶子'] },
  bowl: {
    en: ['bowl', 'dish', 'salad bowl', 'soup bowl', 'rice bowl', 'noodle bowl', 'serving bowl'],
    zh: ['碗', '碟子', '饭碗', '汤碗', '面碗', '沙拉碗', '大碗'],
  },
  plate: {
    en: ['plate', 'dinner plate', 'platter', 'side plate', 'fish plate', 'serving plate'],
    zh: ['盘子', '餐盘', '碟', '大盘', '菜盘', '鱼盘', '盘'],
  },
  'table-lamp': {
    en: ['table lamp', 'bedside lamp', 'nightstand lamp', 'bed lamp', 'lamp for the bedside'],
    zh: ['台灯', '床头灯', '桌灯', '床头小灯', '床边灯'],
  },
  'desk-lamp': { en: ['desk lamp', 'reading lamp', 'study lamp', 'task lamp'], zh: ['书桌灯', '阅读灯', '写字灯', '护眼灯', '学习灯', '看书灯'] },
  'night-light': {
    en: ['night light', 'night-light', 'nightlight', 'baby light', 'nursery light'],
    zh: ['夜灯', '小夜灯', '起夜灯', '喂奶灯', '儿童夜灯'],
  },
  'floor-lamp': { en: ['floor lamp', 'standing lamp', 'tall lamp', 'tripod lamp'], zh: ['落地灯', '立灯', '地灯', '三脚灯', '站灯'] },
  book: {
    en: ['book', 'novel', 'cookbook', 'cook book', 'recipe book', 'paperback', 'reading book'],
    zh: ['书', '小说', '图书', '食谱', '菜谱', '书本', '读物'],
  },
  'picture-book': {
    en: ['picture book', "children's book", 'kids book', "kids' book", 'storybook', 'story book', 'baby book'],
    zh: ['绘本', '图画书', '童书', '儿童书', '故事书', '认字书', '孩子看的书'],
  },
  stationery: {
    en: ['notebook', 'stationery', 'crayons', 'notepad', 'note book', 'journal', 'colouring pencils', 'pens', 'pencils'],
    zh: ['笔记本', '文具', '蜡笔', '本子', '记事本', '画笔', '彩笔'],
  },
  'board-game': {
    en: ['board game', 'family game', 'chess set', 'chess', 'boardgame', 'strategy game', 'tabletop game'],
    zh: ['桌游', '棋', '桌面游戏', '象棋', '桌面棋', '棋类', '下棋', '棋盘'],
  },
  puzzle: { en: ['jigsaw', 'puzzle', 'jigsaw puzzle'], zh: ['拼图', '拼图玩具'] },
  'card-game': { en: ['card game', 'playing cards'], zh: ['纸牌', '卡牌游戏', '扑克', '卡牌', '扑克牌'] },
  plush: {
    en: [
      'soft toy', 'teddy bear', 'stuffed animal', 'plush toy', 'teddy', 'cuddly toy', 'plushie', 'stuffed toy', 'stuffed bear', 'bear',
      'bunny', 'rabbit toy', 'stuffed rabbit', 'cuddly',
    ],
    zh: ['毛绒玩具', '玩偶', '公仔', '布娃娃', '毛绒', '毛绒熊', '小熊', '熊', '兔子', '娃娃', '毛绒兔', '毛绒公仔', '小兔子', '毛绒猫'],
  },
  'wooden-toy': {
    en: ['wooden toy', 'building blocks', 'blocks', 'stacking toy', 'toy car'],
    zh: ['木头玩具', '积木', '木制玩具', '木玩具', '小汽车', '玩具车', '木头车', '叠叠乐', '套圈'],
  },
  tea: {
    en: ['tea', 'green tea', 'oolong', 'black tea', 'white tea', 'jasmine tea', 'loose tea', 'tea bags'],
    zh: ['茶叶', '茶', '绿茶', '乌龙茶', '红茶', '白茶', '花茶', '茉莉花茶', '茶包', '乌龙', '好茶', '大麦茶'],
  },
  honey: { en: ['honey'], zh: ['蜂蜜'] },
  jam: { en: ['jam', 'marmalade', 'preserves', 'fruit spread'], zh: ['果酱'] },
  sauce: {
    en: [
      'sauce', 'soy sauce', 'chilli oil', 'chili oil', 'chili sauce', 'hot sauce', 'chilli sauce', 'paste', 'soya sauce', 'chili crisp',
      'sesame paste',
    ],
    zh: ['酱油', '辣酱', '酱料', '辣椒油', '辣油', '辣子', '老干妈', '麻酱', '芝麻酱'],
  },
  pickle: { en: ['pickles', 'pickled vegetables', 'kimchi'], zh: ['酸菜', '泡菜', '咸菜', '腌菜', '下饭菜'] },
  seasoning: { en: ['salt', 'seasoning', 'spices', 'sea salt', 'condiments'], zh: ['盐', '调料', '调味品', '海盐', '佐料'] },
  vinegar: { en: ['vinegar'], zh: ['醋'] },
  oil: { en: ['cooking oil', 'oil', 'rapeseed oil', 'frying oil'], zh: ['食用油', '菜籽油', '油', '炒菜油', '炒菜的油'] },
  drink: {
    en: [
      'drink', 'soda', 'soft drink', 'cocoa', 'fizzy drink', 'cordial', 'hot chocolate', 'cold brew', 'coffee drink', 'something to drink',
      'juice', 'lemonade', 'ginger beer',
    ],
    zh: ['饮料', '汽水', '喝的', '喝的东西', '可可', '热巧克力', '酸梅汤', '冷萃', '果汁'],
  },
  preserve: {
    en: [
      'tinned food', 'canned fish', 'tin of tomatoes', 'canned food', 'tinned tomatoes', 'sardines', 'canned tomatoes', 'tinned fish',
      'tins',
    ],
    zh: ['罐头', '沙丁鱼', '番茄罐头', '鱼罐头'],
  },
  biscuit: { en: ['biscuits', 'cookies', 'cookie', 'crackers', 'shortbread'], zh: ['饼干', '曲奇', '曲奇饼', '小饼干'] },
  sweet: { en: ['sweets', 'candy', 'sweet snacks', 'brittle'], zh: ['糖果', '糖', '糖块', '芝麻糖'] },
  noodles: { en: ['noodles', 'pasta'], zh: ['面条', '挂面', '宽面'] },
  snack: { en: ['snack', 'nuts', 'trail mix', 'nibbles', 'nut mix', 'mixed nuts'], zh: ['零食', '坚果', '小零食', '小吃'] },
  sneaker: {
    en: [
      'sneakers', 'trainers', 'running shoes', 'runners', 'kicks', 'canvas shoes', 'tennis shoes', 'gym shoes', 'running trainers',
      'skate shoes', 'walking shoes', 'trail shoes', 'water shoes', 'plimsolls',
    ],
    zh: ['运动鞋', '跑鞋', '球鞋', '帆布鞋', '小白鞋', '板鞋', '跑步鞋', '跑步穿的鞋', '网球鞋', '运动的鞋', '休闲鞋', '慢跑鞋', '滑板鞋', '越野鞋', '溯溪鞋', '健步鞋', '学步鞋'],
  },
  boot: {
    en: [
      'boots', 'ankle boots', 'wellies', 'hiking boots', 'walking boots', 'rain boots', 'winter boots', 'chelsea boots', 'chukkas',
      'desert boots', 'work boots', 'snow boots', 'riding boots', 'gumboots', 'wellington boots', 'rubber boots',
    ],
    zh: ['靴子', '短靴', '雨靴', '雨鞋', '登山靴', '马丁靴', '靴', '雪地靴', '切尔西靴', '工装靴', '骑士靴', '踝靴', '长靴', '水鞋', '胶鞋', '棉靴'],
  },
  bottle: {
    en: ['water bottle', 'bottle', 'drinking bottle', 'sports bottle', 'kids bottle', "kids' bottle", 'canteen'],
    zh: ['水壶', '水瓶', '运动水壶', '儿童水壶', '喝水的壶', '水袋'],
  },
  flask: {
    en: ['flask', 'thermos', 'vacuum flask', 'thermos flask', 'insulated flask', 'thermos bottle', 'jug', 'growler'],
    zh: ['保温瓶', '保温壶', '保温杯', '暖壶', '热水瓶', '保温水壶'],
  },
  tumbler: { en: ['tumbler', 'travel mug', 'coffee tumbler', 'cup to go', 'to-go cup'], zh: ['随行杯', '咖啡随行杯'] },
  pump: {
    en: [
      'pumps', 'high heels', 'loafers', 'ballet flats', 'heels', 'stilettos', 'court shoes', 'flats', 'ballerinas', 'ballet shoes',
      'ballet pumps', 'dress shoes',
    ],
    zh: ['高跟鞋', '单鞋', '乐福鞋', '平底鞋', '高跟', '芭蕾鞋', '皮鞋', '细高跟', '平跟鞋', '通勤单鞋', '豆豆鞋', '芭蕾平底鞋'],
  },
  sandal: { en: ['sandals', 'flip-flops', 'flip flops', 'summer shoes'], zh: ['凉鞋', '拖鞋', '凉拖', '人字拖', '凉拖鞋'] },
  cap: {
    en: ['cap', 'hat', 'bucket hat', 'sun hat', 'baseball cap', 'sunhat', 'rain hat'],
    zh: ['帽子', '棒球帽', '渔夫帽', '鸭舌帽', '遮阳帽', '太阳帽', '雨帽', '防晒帽', '帽'],
  },
  hat: {
    en: ['beanie', 'fedora', 'woolly hat', 'warm hat', 'wool hat', 'winter hat', 'knit hat', 'bobble hat'],
    zh: ['毛线帽', '礼帽', '针织帽', '毛帽', '冷帽', '呢帽', '毛线帽子'],
  },
  scarf: { en: ['scarf', 'shawl', 'scarves', 'muffler', 'silk scarf'], zh: ['围巾', '丝巾', '披肩', '围脖', '脖套', '方巾'] },
  belt: { en: ['belt', 'leather belt'], zh: ['皮带', '腰带', '裤带', '裤腰带'] },
  't-shirt': {
    en: ['T-shirt', 'tee', 'long-sleeved shirt', 'tshirt', 't shirt', 'base layer', 'long sleeve', 'short sleeve'],
    zh: ['T恤', '短袖', '打底衫', 'T恤衫', '长袖', '体恤', 't恤衫', '上衣', '短袖衫', '长袖衫'],
  },
  hoodie: { en: ['hoodie', 'sweatshirt', 'hoody', 'sweater', 'jumper', 'fleece', 'zip-up'], zh: ['卫衣', '连帽衫', '卫衣外套', '开衫', '运动衫', '绒衣'] },
  jacket: {
    en: [
      'jacket', 'down jacket', 'coat', 'parka', 'anorak', 'rain jacket', 'windbreaker', 'puffer', 'shell jacket', 'winter coat',
      'raincoats', 'outdoor jacket',
    ],
    zh: ['外套', '夹克', '冲锋衣', '羽绒服', '风衣', '棉服', '羽绒衣', '大衣', '羽绒', '棉袄', '防风衣', '厚外套'],
  },
  trousers: { en: ['trousers', 'hiking trousers', 'pants', 'slacks', 'outdoor pants'], zh: ['裤子', '长裤', '徒步裤', '裤', '运动裤', '休闲裤', '登山裤'] },
  headphones: {
    en: [
      'headphones', 'headset', 'earphones', 'earbuds', 'ear phones', 'head phones', 'over ears', 'in-ears', 'noise cancelling headphones',
    ],
    zh: ['耳机', '头戴耳机', '耳塞', '耳麦', '头戴式耳机', '降噪耳机', '运动耳机'],
  },
  speaker: {
    en: ['speaker', 'loudspeaker', 'bluetooth speaker', 'radio', 'stereo', 'sound system', 'subwoofer', 'portable speaker'],
    zh: ['音箱', '音响', '喇叭', '蓝牙音箱', '收音机', '低音炮', '小音箱', '播放器'],
  },
  watch: {
    en: ['watch', 'wristwatch', 'timepiece', 'diving watch', 'dress watch', 'digital watch', 'kids watch'],
    zh: ['手表', '腕表', '表', '电子表', '机械表', '运动表', '儿童手表', '石英表', '潜水表'],
  },
  phone: { en: ['phone', 'smartphone', 'mobile phone', 'cell phone', 'mobile', 'smart phone', 'handset'], zh: ['手机', '智能手机'] },
  laptop: { en: ['laptop', 'notebook computer', 'computer', 'pc'], zh: ['笔记本电脑', '电脑', '手提电脑'] },
  camera: { en: ['camera', 'film camera', 'instant camera', 'polaroid', 'rangefinder'], zh: ['相机', '照相机', '拍立得', '胶片机', '单反', '拍立得相机'] },
  sunglasses: { en: ['sunglasses', 'glasses', 'shades', 'sunnies', 'sun glasses', 'aviators'], zh: ['太阳镜', '墨镜', '眼镜', '太阳眼镜', '遮阳镜'] },
  ring: { en: ['ring', 'engagement ring', 'wedding ring', 'proposal ring'], zh: ['戒指', '钻戒', '求婚戒指', '婚戒', '指环', '对戒'] },
  necklace: { en: ['necklace', 'pendant'], zh: ['项链', '吊坠', '链子', '颈链', '锁骨链'] },
  rug: { en: ['rug', 'carpet', 'kilim', 'runner rug'], zh: ['地毯', '地垫', '毯子', '地毡', '垫毯'] },
  plant: {
    en: ['plant', 'house plant', 'potted plant', 'houseplant', 'succulent', 'greenery'],
    zh: ['绿植', '盆栽', '植物', '盆景', '花草', '多肉', '植物盆栽', '绿萝', '虎尾兰'],
  },
  'dinner-set': {
    en: ['dinner set', 'set of plates', 'plate set', 'dinnerware set', 'crockery set', 'tea set'],
    zh: ['餐具套装', '碗碟套装', '套装碗碟', '整套餐具', '餐具'],
  },
  ball: { en: ['ball', 'football', 'beach ball', 'soccer ball'], zh: ['皮球', '足球', '球', '沙滩球'] },
};
