import { CARTON, kindsOf } from './kind.ts';
import type { Kind } from './kind.ts';

const sports = kindsOf('sports'), toys = kindsOf('toys'), books = kindsOf('books'), vehicles = kindsOf('vehicles');
const near = (params: Readonly<Record<string, number | string>>) => ({ likeness: 'near', params } as const);

export const LEISURE: readonly Kind[] = [
  books('book', 'book|novel|cookbook|textbook|comic|magazine|biography|paperback|hardcover', '书|图书|小说|漫画|绘本|杂志', 'book', 'paper', [0.15, 0.22, 0.03], 420, '#4b5f78'),
  books('notebook', 'notebook|journal|diary|planner|sketchbook|notepad|calendar|stationery', '笔记本本子|手帐|日记本|本子|日历|文具', 'book', 'canvas', [0.14, 0.21, 0.018], 280, '#54705f', { params: { binding: 'soft' } }),
  books('record', 'vinyl|record|album|cd|dvd|audiobook|blu ray|video game|ebook', '唱片|黑胶|专辑|有声书|光盘', 'book', 'paper', [0.14, 0.19, 0.014], 110, '#5a4a78', near({ binding: 'hard' })),
  books('card', 'greeting card|postcard|card|sticker|gift card|pen|pencil|marker', '贺卡|明信片|贴纸|笔|铅笔|钢笔', 'box', 'paper', [0.12, 0.17, 0.02], 60, '#c4a58a', CARTON),
  toys('plush', 'plush|teddy|teddy bear|stuffed animal|soft toy|doll|cuddly toy', '毛绒玩具|玩偶|公仔|布娃娃|泰迪熊', 'plush', 'felt', [0.24, 0.32, 0.22], 320, '#a9794f'),
  toys('blocks', 'building block|stacking toy|wooden toy|block|toy car|toy', '积木|木制玩具|玩具车|玩具', 'blocks', 'oak', [0.14, 0.2, 0.14], 500, '#c7a05a'),
  toys('game', 'board game|puzzle|jigsaw|card game|game|lego|model kit', '桌游|拼图|纸牌|模型', 'box', 'paper', [0.26, 0.06, 0.26], 800, '#a3453c', { params: { lid: 'lift-off' } }),
  sports('ball', 'ball|football|soccer ball|beach ball', '足球|球|沙滩球', 'ball', 'smooth-leather', [0.22, 0.22, 0.22], 430, '#d8d5cd'),
  sports('basketball', 'basketball', '篮球', 'ball', 'rubber', [0.24, 0.24, 0.24], 600, '#b9703a', { params: { pattern: 'basketball' } }),
  sports('volleyball', 'volleyball', '排球', 'ball', 'smooth-leather', [0.21, 0.21, 0.21], 270, '#d8d5cd', { params: { pattern: 'volleyball' } }),
  sports('tennis-ball', 'tennis ball|cricket ball', '网球', 'ball', 'felt', [0.066, 0.066, 0.066], 58, '#b8c23c', { params: { pattern: 'tennis' } }),
  sports('other-ball', 'american football|rugby ball|bowling ball', '橄榄球|保龄球', 'box', 'paper', [0.23, 0.23, 0.23], 450, '#b9703a', CARTON),
  sports('small-ball', 'tennis ball|golf ball|baseball ball|cricket ball|baseball|ping pong ball|table tennis ball|shuttlecock', '网球|高尔夫球|棒球|乒乓球|羽毛球', 'can', 'matte-plastic', [0.075, 0.2, 0.075], 200, '#b7c23a', near({ kind: 'tea' })),
  sports('bat', 'bat|baseball bat|cricket bat|racket|racquet|tennis racket|golf club|iron golf|hockey stick|ski|paddle|wicket|cricket wicket|rim|basketball rim|hoop', '球拍|网球拍|球棒|球杆|滑雪板|羽毛球拍', 'box', 'paper', [0.16, 0.85, 0.09], 1200, '#b99b76', CARTON),
  sports('sports-glove', 'baseball glove|boxing glove|goalkeeper glove', '棒球手套|拳击手套', 'cushion', 'leather', [0.26, 0.28, 0.12], 500, '#8a5a35', near({ piping: 'cord' })),
  sports('sports-helmet', 'cricket helmet|bike helmet|cycling helmet|ski helmet', '骑行头盔|滑雪头盔', 'cap', 'leather', [0.2, 0.17, 0.28], 400, '#2f3d52', near({ form: 'baseball', brim: 0.2 })),
  sports('fitness', 'yoga mat|dumbbell|kettlebell|resistance band|jump rope|foam roller|sports equipment~|sport accessory~|fitness~', '瑜伽垫|哑铃|壶铃|跳绳|健身|运动器材', 'box', 'paper', [0.2, 0.2, 0.2], 1500, '#52606b', CARTON),
  sports('camping', 'tent|sleeping bag|camping|hammock', '帐篷|睡袋|露营|吊床', 'cushion', 'canvas', [0.5, 0.22, 0.22], 2600, '#5d6b46', near({ piping: 'cord', fullness: 1 })),
  sports('skateboard', 'skateboard|snowboard|surfboard|longboard', '滑板|单板|冲浪板', 'box', 'paper', [0.24, 0.85, 0.1], 3000, '#b99b76', CARTON),
  vehicles('vehicle', 'car|vehicle|motorcycle|sportbike|scooter|sedan|suv|hatchback|minivan|truck|bicycle|bike|sports car', '汽车|摩托车|电动车|自行车|车', 'box', 'paper', [0.3, 0.08, 0.22], 800, '#3f444b', { likeness: 'box', params: { lid: 'ribbon' } }),
];
