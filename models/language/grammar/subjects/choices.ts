/** Which sizes and colours there are. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const choices: Subject = {
  sizes: {
    en: ways(`
      what sizes (does|do) {it} come in
      what sizes (do you have|are there|are available)
      which sizes (of|for) (the |){product}(| do you have)
      sizes (of|for) (the |){product}
      (the |){product} sizes
      what sizes does (the |){product} come in
      what size(s|) can i get
      is there a size chart
      sizes
      which sizes are left(| of the {product})
      what is the (largest|smallest|biggest) size
      which sizes (can i|could i) (choose|pick|have|order)(| from)
      do (the |){product} come in (half|wide|small|large) sizes
      what is the (smallest|largest|biggest) size of (the |){product}
      sizing(| info)
      is {it} available in different sizes
      what are the sizes
      tell me (about |)the sizes(| of {it})
      all sizes of {product}
    `, `
      tell me the available sizes
      in which sizes do you stock the {product}
      list the sizes of {it}
      what is the biggest size you have
    `),
    zh: ways(`
      {product}有(哪些|什么|几个)(尺码|尺寸|码|号)
      {it}有(哪些|什么)(尺码|码|号|规格)
      (有哪些|有什么)(尺码|码数|规格)
      (尺码|尺码表|码数)
      {product}的(尺码|码数|规格)
      最(大|小)(的|)(码|号|尺码)是多少
      都有什么码
      {product}还剩(哪些|什么)码
      {product}有几种规格
      (这鞋|它|{product})最(小|大)(多少码|是几码|什么码)
      {product}都有啥(号|码|尺码)
      (都|)有啥(码|号|尺码)
      {it}有几个(码|号|尺寸|规格)
      {product}(多大|几)码到几码
      分(大小|尺码)吗
      有(大码|小码)吗
    `, `
      {product}都做哪几个码
      说一下{it}的码数
      一共有几种尺码可选
      最大能到多少码
    `),
  },
  colours: {
    en: ways(`
      what (colours|colors) (does|do) {it} come in
      what (colours|colors) (do you have|are there|are available)
      which (colours|colors) (for|of) (the |){product}
      (colours|colors) (of|for) (the |){product}
      what (colours|colors) does (the |){product} come in
      does {it} come in other (colours|colors)
      is there another (colour|color)
      any other (colours|colors)
      {product} (colours|colors)
      colors
      colours
      what other (colours|colors) are there
      can i see {it} in a different (colour|color)
      are there (any |)(other|more|different) (colors|colours)(| of {it}| for the {product})
      what (colors|colours) is (the |){product} (available|made|sold) in
      do you have {it} in (another|a different|other) (colour|color)
      which (colours|colors) can i (choose|get|have)
      show me the (colours|colors)
      tell me the (colours|colors)
      is {it} only in this (colour|color)
      i do not like this (colour|color)
      how many (colours|colors) are there
      list all (colours|colors)(| of {product})
    `, `
      which shades do you have {it} in
      list the colours of the {product}
      can {it} be had in another colour
      what colour options exist for {product}
    `),
    zh: ways(`
      {product}有(哪些|什么|几种|几个)(颜色|色)
      {it}有(哪些|什么|几种|几个)(颜色|色)
      (有哪些|有什么|都有什么)颜色
      (颜色|配色)
      还有(别的|其他|其它)颜色(吗|)
      {it}有(别的|其他)(颜色|配色)吗
      {product}的(颜色|配色)
      能换个颜色(看看|)吗
      {it}除了这个颜色还有什么
      有其他色吗
      想看别的颜色
      (这包|这鞋|它|{it}|{product})还有(啥|什么|哪些)(颜色|色)
      {product}都出了(哪些|什么|啥)颜色
      (就|只有)这(一个|个|一种)颜色吗
      都有(啥|哪些)(色|颜色)
      (换|有)个颜色
      (不喜欢|不想要)这个颜色
      颜色(多吗|都有什么|有哪些)
      {product}(啥|什么)颜色好看
      {product}几个色
    `, `
      {product}可以选哪些色
      {it}出了几款配色
      颜色方面有得挑吗
      想知道{product}的颜色选择
    `),
  },
};
