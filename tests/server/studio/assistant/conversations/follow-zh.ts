/** 多轮的中文对话。 */
import { holding, talk } from './conversation.ts';

export const FOLLOW_ZH = [
  talk('stride', ['低帮帆布鞋多少钱', 'product_details', '=canvas-low', '¥159'], ['红色的呢', 'product_details', '=canvas-low', '红'], ['42码有吗', 'product_details', '=canvas-low', '42']),
  talk('stride', ['七百以内的靴子', 'search_products', 'category:boot most:700 some'], ['有没有更便宜的', 'find_alternatives | search_products', 'some']),
  talk('kiln', ['有花瓶吗', 'search_products', 'category:vase some'], ['一百以内的', 'search_products', 'category:vase most:100 =bud-vase', '¥79']),
  talk('lumen', ['葫芦台灯什么价', 'product_details', '=gourd-lamp', '¥489'], ['便宜点的呢', 'find_alternatives', 'category:table-lamp most:488 some'], ['再轻一点的', 'find_alternatives', 'category:table-lamp']),
  talk('stride', ['森野沙漠靴有41码吗', 'product_details', '=mori-chukka', '41'], ['不好意思，是42码', 'product_details', '=mori-chukka', '42']),
  talk('stride', ['麂皮滑板鞋有绿色的吗', 'product_details', '=suede-skater'], ['不要绿的，要红的', 'product_details', '=suede-skater', '砖红|红']),
  talk('tempo', ['介绍一下静默旅行耳机', 'product_details', '=hush-travel', '¥1,290'], ['有什么颜色', 'product_details', '=hush-travel'], ['重不重', 'product_details', '=hush-travel', '克']),
  talk('hearth-and-oak', ['看看扶手椅', 'search_products', 'category:armchair some'], ['第二个多少钱', 'product_details', 'some', '¥'], ['什么材质', 'product_details', 'some']),
  talk('kiln', ['沙漏花瓶多少钱', 'product_details', '=hourglass-vase', '¥299'], ['一枝瓶呢', 'product_details', '=bud-vase', '¥79']),
  talk('aurelle', ['上班用的双肩包有吗', 'search_products', 'category:backpack tag:office some'], ['再便宜一点的', 'find_alternatives | search_products', 'category:backpack some']),
  talk('summit', ['山脊保温壶多少钱', 'product_details', '=ridge-bottle', '¥149 & ¥169'], ['750毫升的呢', 'product_details', '=ridge-bottle', '¥169']),
  talk('stride', ['高筒骑士靴在哪', 'where_is', '=tall-rider'], ['有棕色的吗', 'product_details', '=tall-rider']),
  talk('fleur', ['想买蜡烛', 'search_products', 'category:candle some'], ['哪个便宜', 'compare_products', '=candle-fig', '¥199 & ¥239']),
  talk('tempo', ['院子里用的音箱', 'search_products', 'category:speaker some'], ['要防水的', 'search_products', 'category:speaker tag:waterproof some']),
  talk('stride', ['云线跑鞋有44码吗', 'product_details', '=cloudline-runner', '44'], ['白色的', 'product_details', '=cloudline-runner'], ['多少钱', 'product_details', '=cloudline-runner', '¥699']),
  talk('page-and-play', ['四岁小孩玩什么好', 'search_products', 'tag:kids some'], ['五十以内的', 'search_products', 'tag:kids most:50 some']),
  talk('pantry', ['有蜂蜜吗', 'search_products | product_details', 'acacia-honey'], ['多少钱', 'product_details', '=acacia-honey', '¥68'], ['两瓶呢', 'product_details', '=acacia-honey', '¥136']),
  holding('tide-diver', 'tempo', ['这个防水吗', 'product_details', '=tide-diver'], ['还有类似的吗', 'find_alternatives', 'category:watch !tide-diver some']),
  talk('stride', ['看看凉鞋', 'search_products', 'category:sandal some'], ['第一双有38码吗', 'product_details', 'category:sandal some', '38']),
  talk('lumen', ['来盏红色的灯', 'search_products', 'colour:红色 some'], ['还是换成绿色吧', 'search_products', 'colour:绿色 some']),
  talk('kiln', ['一百以内的马克杯', 'search_products', 'category:mug most:100 some'], ['谢谢', ':thanks']),
  talk('hearth-and-oak', ['圆桶椅有货吗', 'product_details', '=tub-chair'], ['好，带我去', 'where_is', '=tub-chair']),
  talk('concourse', ['想买个书桌灯', 'search_products | where_is', 'category:desk-lamp some'], ['最便宜的那个', 'search_products | find_alternatives', '=clip-dome-lamp', '¥149']),
  talk('tempo', ['钢铁日常多少钱', 'product_details', '=steel-day', '¥1,390'], ['太贵了', 'find_alternatives', 'category:watch most:1389 some']),
  talk('summit', ['美丽诺长袖衫有M码吗', 'product_details', '=merino-base', 'M'], ['L呢', 'product_details', '=merino-base', 'L']),
  talk('stride', ['我要童鞋', 'search_products', 'tag:kids some'], ['不是雨靴', 'search_products', 'tag:kids !puddle-kids-boot some']),
];

export const COMPARE_ZH = [
  talk('kiln', ['沙漏花瓶和棱纹直筒瓶哪个便宜', 'compare_products', '=ribbed-cylinder', '¥198 & ¥299']),
  talk('tempo', ['静默旅行耳机跟录音室监听耳机比一比', 'compare_products', 'hush-travel studio-monitor', '¥1,290 & ¥989']),
  talk('stride', ['山脊登山靴和铸造工装靴哪个轻', 'compare_products', 'ridge-hiker foundry-work-boot', '克|公斤']),
  talk('lumen', ['满月落地灯和柳荫三脚灯哪个高', 'compare_products', 'full-moon-floor willow-tripod', '米']),
  talk('aurelle', ['薄款对折钱夹和环绕拉链长夹有什么区别', 'compare_products', 'slim-bifold zip-around-wallet', '¥329 & ¥559']),
  talk('tempo', ['野外 38 怎么样', 'product_details', '=field-38'], ['比方寸时刻便宜吗', 'compare_products', '=field-38 square-hour', '¥489 & ¥759']),
  talk('stride', ['跟循环针织一脚蹬差不多的还有吗', 'find_alternatives', 'category:sneaker !loop-knit some']),
  talk('hearth-and-oak', ['有比弯背椅轻的吗', 'find_alternatives', 'category:chair']),
  talk('kiln', ['有没有比饭碗大一点的', 'find_alternatives', 'category:bowl some']),
  talk('tempo', ['哪款耳机最轻', 'search_products', 'category:headphones some', '克']),
  talk('hearth-and-oak', ['你们最贵的沙发', 'search_products', '=fireside-three-seater', '¥7,980']),
  talk('pantry', ['哪种茶最便宜', 'search_products', '=barley-tea-bags', '¥29']),
];

export const WAY_ZH = [
  talk('kiln', ['晨间马克杯在哪儿', 'where_is', '=morning-mug']),
  talk('stride', ['经典网球鞋我没找着', 'where_is', '=court-classic']),
  talk('lumen', ['带我去看木栓灯', 'where_is', '=peg-oak-lamp']),
  talk('concourse', ['鞋在哪家店买', 'where_is | list_stores', 'some', '步履']),
  talk('concourse', ['窑里怎么走', 'where_is', '', '窑里']),
  talk('concourse', ['这里都有哪些店', 'list_stores', '', '金羽 & 拍子']),
  talk('concourse', ['哪家卖书', 'list_stores | where_is', 'some', '书页与积木']),
  talk('tempo', ['茶叶去哪儿买', 'where_is | list_stores', 'category:tea some', '食橱']),
  talk('stride', ['小溪雨靴摆在哪个架子', 'where_is', '=brook-rain-boot']),
  talk('concourse', ['带我去看沙发', 'where_is', 'category:sofa some', '炉边橡木']),
];
