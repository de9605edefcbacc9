/**
 * The grammar of copy: for each act, what may be said of it, with holes for facts as in `../acts.ts`. Before `>` stand the
 * tones that speak so, none for all of them; `[a|b]` is one or the other, also nothing. Whatever stands outside of a hole
 * says nothing of the product: no figure, no property, no promise, nothing about stock or novelty.
 */
import type { Locale } from '../../../../shared/locale.ts';

export const COPY_ACTS = ['title', 'open', 'made', 'holds', 'colours', 'colour', 'measures', 'sizes', 'sell', 'offer', 'close', 'picture', 'headline', 'deal'] as const;
export type CopyAct = (typeof COPY_ACTS)[number];

const en: Readonly<Record<CopyAct, readonly string[]>> = {
  title: [
    '{name} – {bare}', '{name}, {bare}', '{name} | {bare} | {material}', '{name} – {bare}, {material}', '{brand} {name}', '{brand} {name} – {bare}', '{brand} {name}, {bare}',
    '{brand} {name} | {material}', '{name} by {brand}', '{name} | {material}', 'warm>{name}: {bare} by {brand}', 'refined>{brand} · {name}', 'refined>{brand} · {name} · {bare}',
    'playful>{name}! {bare} by {brand}', 'plain>{bare}: {name}', 'plain>{brand} {bare}: {name}', '{name} | {bare} {use}', '{brand} {name} | {bare} {use}', 'playful>{name}, {bare} {use}',
  ],
  open: [
    '{name}: {what}.', '{name} is {what}.', '{name} is {what} {use}.', '{name} by {brand} is {what}.', '{name} by {brand} is {what} {use}.', '{name} by {brand}.', '{name}, {use}.',
    'plain>[This is|Here is] {name}, {what}.', 'plain>[This is|Here is] {name}, {what} {use}.', 'plain>{name}, {what} by {brand}.', 'plain>[This is|Here is] {name} by {brand}, {what} {use}.',
    'warm>[Say hello to|Let us introduce|We would like you to meet] {name}, {what}.', 'warm>[Say hello to|Let us introduce|We would like you to meet] {name}, {what} {use}.',
    'warm>[Say hello to|Let us introduce|We would like you to meet] {name} by {brand}, {what}.', 'warm>[Say hello to|Let us introduce|We would like you to meet] {name} by {brand}, {what} {use}.',
    'playful>[Meet|Make way for|Ta-da:|Give a wave to] {name}, {what}.', 'playful>[Meet|Make way for|Ta-da:|Give a wave to] {name}, {what} {use}.',
    'playful>Hello, {name}! That is {what}, [no more and no less|in case you wondered].', 'playful>Hello, {name}! That is {what} {use}, [no more and no less|in case you wondered].',
    'playful>[Meet|Make way for] {name} by {brand}: {what}.', 'playful>[Meet|Make way for] {name} by {brand}: {what} {use}.',
    'refined>[Presenting|May we present] {name}, {what}.', 'refined>[Presenting|May we present] {name}, {what} {use}.', 'refined>{brand} presents {name}, {what}.', 'refined>{brand} presents {name}, {what} {use}.',
    'refined>{name}. {what}, by {brand}.', 'refined>{name}. {what} {use}, by {brand}.',
  ],
  made: [
    'Made of {material}.', '[The material|What it is made of]: {material}.', 'warm>Made of {material}; [come and feel it|put a hand on it and see].', 'warm>What your hands find: {material}.',
    'playful>The stuff it is made of: {material}.', 'playful>Made of {material}, [since you ask|for those who ask].', 'refined>In {material}.', 'refined>[The choice of material|Its material]: {material}.',
  ],
  holds: [
    '[Inside|What is inside]: {material}.', 'What it is: {material}.', 'warm>[Open it and you find|What you find in it]: {material}.', 'playful>[Peek inside|And inside]? {material}.', 'refined>[Within|Its contents]: {material}.',
  ],
  colours: [
    '[Comes|It comes] in {colours}.', 'Colours: {colours}.', 'warm>[Choose the one you like to look at|One of them may be yours]: {colours}.', 'playful>[Pick a colour, any colour|Eeny, meeny]: {colours}.',
    'refined>In {colours}.', 'refined>[The palette|Its colours]: {colours}.',
  ],
  colour: ['In {colour}.', '[Colour|The colour]: {colour}.', 'warm>Its colour is called {colour}.', 'playful>One colour, and it has a name: {colour}.', 'refined>In {colour}.'],
  measures: [
    'It measures {size}.', 'It measures {size} and weighs {weight}.', '[Size|Dimensions]: {size}.', '[Size|Dimensions]: {size}; weight: {weight}.', 'It weighs {weight}.', 'Weight: {weight}.',
    'warm>[Before you make room for it|Good to know before you make room]: {size}.', 'warm>[Before you make room for it|Good to know before you make room]: {size}, {weight}.', 'warm>In your hands it weighs {weight}.',
    'playful>For the tape measure: {size}.', 'playful>For the tape measure: {size}; for the scales: {weight}.', 'playful>For the scales: {weight}.',
    'refined>{size}.', 'refined>{size}, {weight}.', 'refined>{weight} in weight.',
  ],
  sizes: ['Sizes: {sizes}.', 'It comes in sizes {sizes}.', 'warm>Find your size: {sizes}.', 'playful>Sizes for [all sorts of people|you and your neighbour]: {sizes}.', 'refined>In sizes {sizes}.'],
  sell: [
    '{name}: {price} at {store}.', '{price} at {store}.', 'plain>Price: {price}, at {store}.', 'plain>{name} costs {price} at {store}.', 'plain>At {store}, {name} is {price}.', 'plain>{name} is {price} at {store}.',
    'warm>Come and see {name} at {store}: {price}.', 'warm>Come and see it at {store}: {price}.', 'warm>{name} waits for you at {store}: {price}.',
    'playful>{price}, and {name} goes home with you from {store}.', 'playful>{price}, and it goes home with you from {store}.', 'playful>{name}? {price}. Where? {store}.',
    'refined>{name}. {price}, at {store}.', 'refined>{price}, at {store}.', 'refined>To be seen at {store}: {name}, {price}.',
  ],
  offer: [
    '{percent} off {name} until {until}.', 'Spend {minimum} on goods in this offer, and {name} is {percent} off until {until}.', 'Until {until}: {percent} off {name}.', 'Until {until}: {percent} off {name} when you spend {minimum} on goods in this offer.',
    'plain>{name} is {percent} off until {until}.', 'plain>{name} is {percent} off until {until}, when goods in this offer come to {minimum}.',
    'warm>[A kind word from the price tag|Something to look forward to]: {percent} off {name} until {until}.', 'warm>[A kind word from the price tag|Something to look forward to]: spend {minimum} on goods in this offer, and {name} is {percent} off until {until}.',
    'playful>[Psst|Guess what]: {percent} off {name} until {until}.', 'playful>[Psst|Guess what]: {percent} off {name} until {until}, if goods in this offer come to {minimum}.',
    'refined>Until {until}, {name} at {percent} off.', 'refined>Until {until}, {name} at {percent} off for purchases of {minimum} in this offer.',
  ],
  close: [
    'See it at {store}.', 'warm>[Come and see it|Take your time with it] at {store}.', 'playful>See you at {store}!', 'playful>[Find it|You will find it] at {store}.', 'refined>To be seen at {store}.', 'plain>[You find it|Find it] at {store}.',
  ],
  picture: [
    '{name}, {what} in {colour}; material: {material}.', '{name} by {brand}, {what} in {colour}.', 'Picture of {name}: {what} in {colour}, {material}.', '{what} in {colour}: {name} by {brand}.', '{name} in {colour}: {what}, {material}.',
    '{name} by {brand} in {colour}, {material}.', 'Picture of {name} by {brand}: {what} in {colour}.', '{name} in {colour}, {material}.', '{name} by {brand} in {colour}.', 'Picture of {name} in {colour}, {material}.',
  ],
  headline: ['{name}', '{name}.', 'warm>Hello, {name}', 'warm>[Say hello to|Meet] {name}', 'playful>{name}!', 'playful>[Ta-da|Look]: {name}', 'refined>{name}', 'plain>This is {name}'],
  deal: ['{percent} off until {until}', '{percent} off from {minimum}, until {until}', '{price}', 'plain>Price: {price}', 'warm>Yours for {price}', 'playful>Just so you know: {price}', 'refined>{price}', 'refined>Until {until}: {percent} off', 'refined>Until {until}: {percent} off from {minimum}'],
};

const zh: Readonly<Record<CopyAct, readonly string[]>> = {
  title: [
    '{name}｜{bare}', '{name} {bare}', '{name}｜{bare}｜{material}', '{name} {bare}，{material}', '{brand} {name}', '{brand} {name} {bare}', '{brand}｜{name}｜{bare}', '{brand} {name}｜{material}', '{name}（{brand}）',
    '{name}｜{material}', 'warm>{name}，{brand}的{bare}', 'refined>{brand} · {name}', 'refined>{brand} · {name} · {bare}', 'playful>{name}！{brand}的{bare}', 'plain>{bare}：{name}', 'plain>{brand}{bare}：{name}',
    '{name}｜{bare}，适合{use}', '{brand} {name}｜{bare}，适合{use}', 'playful>{name}，{use}的{bare}',
  ],
  open: [
    '{name}，{what}。', '{name}是{what}。', '{name}是{what}，适合{use}。', '{brand}的{name}，{what}。', '{brand}的{name}是{what}，适合{use}。', '{name}，来自{brand}。', '{name}，适合{use}。',
    'plain>这是{name}，{what}。', 'plain>这是{name}，{what}，适合{use}。', 'plain>{name}，{what}，{brand}出品。', 'plain>这是{brand}的{name}，{what}，适合{use}。',
    'warm>[给你介绍|想让你认识]{name}，{what}。', 'warm>[给你介绍|想让你认识]{name}，{what}，适合{use}。', 'warm>[来认识一下|想让你认识]{brand}的{name}：{what}。', 'warm>[来认识一下|想让你认识]{brand}的{name}：{what}，适合{use}。',
    'playful>[嗨，这位是|请鼓掌，有请]{name}，{what}。', 'playful>[嗨，这位是|请鼓掌，有请]{name}，{what}，{use}就找它。', 'playful>[没错，|看，]这就是{name}，{what}。', 'playful>[没错，|看，]这就是{name}，{what}，适合{use}。',
    'playful>[有请|掌声给]{brand}的{name}：{what}。', 'playful>[有请|掌声给]{brand}的{name}：{what}，适合{use}。',
    'refined>[谨此呈上|静静介绍]{name}，{what}。', 'refined>[谨此呈上|静静介绍]{name}，{what}，宜于{use}。', 'refined>{brand}呈献{name}，{what}。', 'refined>{brand}呈献{name}，{what}，宜于{use}。',
    'refined>{name}。{what}，{brand}出品。', 'refined>{name}。{what}，宜于{use}，{brand}出品。',
  ],
  made: [
    '材质：{material}。', '用料是{material}。', 'warm>[摸上去的，就是|手心里的，是]{material}。', 'warm>用料：{material}，[来店里摸一摸|上手试试就知道]。', 'playful>[要问它是什么做的|它的底子]？{material}。', 'playful>用料如下：{material}。', 'refined>[取材|选材]：{material}。', 'refined>以{material}为材。',
  ],
  holds: ['[内容|里面是]：{material}。', '它是什么：{material}。', 'warm>[打开来，是|里面装的，是]{material}。', 'playful>[里面是什么|打开看看]？{material}。', 'refined>[其中|内里]：{material}。'],
  colours: ['颜色有{colours}。', '配色：{colours}。', 'warm>[挑一个你看着顺眼的|看看哪个合你心意]：{colours}。', 'playful>[闭上眼睛指一个|点兵点将]：{colours}。', 'refined>{colours}诸色。', 'refined>设色：{colours}。'],
  colour: ['颜色为{colour}。', '[颜色|配色]：{colour}。', 'warm>它的颜色叫{colour}。', 'playful>只有一个颜色，名字叫{colour}。', 'refined>色取{colour}。'],
  measures: [
    '尺寸为{size}。', '尺寸{size}，重{weight}。', '[尺寸|大小]：{size}。', '[尺寸|大小]：{size}；重量：{weight}。', '重{weight}。', '重量：{weight}。',
    'warm>[给它留个位置|腾地方之前先记一下]：{size}。', 'warm>[给它留个位置|腾地方之前先记一下]：{size}，重{weight}。', 'warm>拿在手里是{weight}。',
    'playful>尺子说：{size}。', 'playful>尺子说{size}，秤说{weight}。', 'playful>秤说：{weight}。', 'refined>{size}。', 'refined>{size}，{weight}。', 'refined>重{weight}。',
  ],
  sizes: ['尺码：{sizes}。', '尺码有{sizes}。', 'warm>[找找你的尺码|看看哪个尺码是你的]：{sizes}。', 'playful>[高矮胖瘦，对号入座|来，对号入座]：{sizes}。', 'refined>尺码{sizes}。'],
  sell: [
    '{name}，{store}售价{price}。', '{store}售价{price}。', 'plain>价格：{price}，{store}。', 'plain>{name}在{store}的价格是{price}。', 'warm>来{store}看看{name}吧，{price}。', 'warm>来{store}看看吧，{price}。', 'warm>{name}在{store}等你，{price}。',
    'playful>{price}，{name}就从{store}跟你回家。', 'playful>{price}，就从{store}跟你回家。', 'playful>{name}？{price}。在哪？{store}。', 'refined>{name}，{price}，{store}。', 'refined>{price}，{store}。', 'refined>{store}：{name}，{price}。',
  ],
  offer: [
    '{name}{discount}，截至{until}。', '活动商品满{minimum}，{name}享{discount}，截至{until}。', '{until}之前（含当天），{name}{discount}。', '{until}之前（含当天），活动商品满{minimum}，{name}{discount}。',
    'plain>截至{until}，{name}{discount}。', 'plain>截至{until}，活动商品满{minimum}，{name}{discount}。', 'warm>[价签也温柔了一点|有件好事]：{name}{discount}，截至{until}。', 'warm>[价签也温柔了一点|有件好事]：活动商品满{minimum}，{name}{discount}，截至{until}。',
    'playful>[悄悄说|猜猜看]：{name}{discount}，截至{until}。', 'playful>[悄悄说|猜猜看]：活动商品满{minimum}，{name}{discount}，截至{until}。', 'refined>{name}，{discount}，截至{until}。', 'refined>活动商品满{minimum}，{name}享{discount}，至{until}止。',
  ],
  close: ['在{store}可以看到。', '{store}见。', 'warm>[来|到]{store}看看吧。', 'warm>来{store}，慢慢看。', 'playful>{store}见！', 'playful>去{store}找它。', 'playful>它就在{store}。', 'refined>[静候于|陈列于]{store}。', 'plain>请到{store}看实物。'],
  picture: [
    '{name}，{what}，{colour}，材质为{material}。', '{brand}的{name}，{what}，{colour}。', '图为{name}：{what}，{colour}，{material}。', '{what}，{colour}：{brand}的{name}。', '{name}（{colour}）：{what}，{material}。',
    '{brand}的{name}，{colour}，{material}。', '图为{brand}的{name}：{what}，{colour}。', '{name}，{colour}，{material}。', '{brand}的{name}，{colour}。', '图为{name}，{colour}，{material}。',
  ],
  headline: ['{name}', '{name}。', 'warm>你好，{name}', 'warm>认识一下{name}', 'playful>{name}！', 'playful>看，{name}', 'refined>{name}', 'plain>这是{name}'],
  deal: ['{discount}，截至{until}', '满{minimum}{discount}，截至{until}', '{price}', 'plain>价格：{price}', 'warm>{price}带回家', 'playful>顺便说一声：{price}', 'refined>{price}', 'refined>截至{until}，{discount}', 'refined>截至{until}，满{minimum}{discount}'],
};

export const FRAMES: Readonly<Record<Locale, Readonly<Record<CopyAct, readonly string[]>>>> = { en, zh };
