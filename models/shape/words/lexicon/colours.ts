/** Names of colours in English and Chinese to sRGB, bright ones kept below what the mall's light burns out. */

/** Plain names first. */
export interface NamedColour { readonly en: readonly string[]; readonly zh: readonly string[]; readonly hex: `#${string}` }

const TABLE = `
white,off white,snow,optic white|白色,白|#dedbd4
ivory,cream,eggshell,ecru,natural,vanilla,starlight|象牙白,米白,奶油色,米色,本色|#ddd3bd
beige,sand,oatmeal,oat,stone,linen,champagne|杏色,沙色,燕麦色,卡其白,香槟色|#cbb898
black,jet black,onyx,noir|黑色,黑|#1d1d20
charcoal,graphite,anthracite,space grey,space gray|炭灰,深灰,石墨色,深空灰|#3d4045
grey,gray,heather grey,heather gray,ash,cosmic grey|灰色,灰|#85888c
light grey,light gray|浅灰|#b9bbbc
silver,platinum,chrome,steel|银色,银|#b7babd
navy,navy blue,midnight,midnight blue|藏青,海军蓝,藏蓝,午夜蓝|#1f2a44
blue,royal blue,cobalt|蓝色,蓝,宝蓝|#2f5fa8
light blue,sky blue,baby blue,ice blue|浅蓝,天蓝,天空蓝|#86b0d2
denim,indigo|牛仔蓝,靛蓝|#3c4f6e
turquoise,teal,aqua,cyan|绿松石,青色,水绿,青|#2f8a8c
red,crimson,scarlet|红色,红,大红|#b3262c
burgundy,maroon,wine,bordeaux,oxblood|酒红,枣红,勃艮第红|#63202c
pink,blush,rose|粉色,粉红,粉,玫瑰色|#d59aa5
hot pink,fuchsia,magenta|玫红,桃红,品红|#c23b7e
coral,salmon,peach|珊瑚色,珊瑚红,蜜桃色|#d9806a
orange,tangerine|橙色,橘色,橙|#d6722b
rust,terracotta,brick,copper|砖红,铁锈红,陶土色,铜色|#a5532f
yellow,lemon,canary|黄色,黄,柠檬黄|#d8b52f
mustard,ochre|芥末黄,姜黄|#b88a2a
gold,golden,brass|金色,金|#b9924a
rose gold|玫瑰金|#bf8a77
brown,chocolate,coffee,mocha,espresso|棕色,褐色,咖啡色,巧克力色,棕|#5b3c29
tan,camel,cognac,caramel|驼色,焦糖色,浅棕|#a9743f
khaki,taupe,mushroom|卡其,卡其色,灰褐|#94866a
green,emerald,kelly green|绿色,绿,祖母绿|#2f7a4a
dark green,forest,forest green,bottle green,hunter green|墨绿,深绿,森林绿|#244034
olive,army green,moss|橄榄绿,军绿,苔绿|#5d6238
mint,sage,pistachio|薄荷绿,鼠尾草绿,豆绿|#9db8a0
lime,neon green|青柠,荧光绿|#9db83a
purple,violet,plum,aubergine|紫色,紫,梅子色|#5f3a78
lavender,lilac,mauve|薰衣草紫,淡紫,丁香紫|#a796c2
bronze|古铜色,青铜|#8a6a42
clear,transparent|透明|#c3cdd0
multicolour,multicolor,multi,assorted,rainbow|彩色,多色,混色|#b8705a
oak|橡木色,橡木|#a98558
walnut,mahogany,cherry|胡桃色,胡桃木,红木色|#6a4630
bamboo,natural wood|竹色,原木色|#b8935e`;

export const COLOURS: readonly NamedColour[] = TABLE.trim().split('\n').map((line) => {
  const [en = '', zh = '', hex = ''] = line.split('|');
  return { en: en.split(','), zh: zh.split(','), hex: `#${hex.slice(1)}` };
});
