/** Goods of a kind, and what changes the last question. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const looking: Subject = {
  find: {
    en: ways(`
      do you (have|sell|carry|stock) (any |a |some |){category}
      i am looking for (a |an |some |){category}
      i need (a |an |some |){category}
      show me (your |some |the |){category}
      i want (to buy |)(a |an |some |){category}
      {category} (under|below|for less than|up to) {most}
      (a |an |){category} {quality}
      (any |some |){quality} {category}
      do you have (any |){category} (under|below|for less than|cheaper than) {most}
      {colour} {category}
      have you got (a |any |){colour} {category}
      i would like (a |some |){colour} {category} (under|below) {most}
      what {category} do you have
      got any {category}
      {category}
      {category} between {least} and {most}
      {category} (over|above|from) {least}
      anything {quality}
      do you have (anything|something) in {material}
      {material} {category}
      looking for {category} in size {size}
      something {quality} (under|below) {most}
      i could use (a |some |){category}
      what do you sell
      what do you have(| here)
      show me everything in {colour}
      which {category} (are|is) {quality}
      do you have (the |){product}
      do you sell (the |){product}
      i am looking for (the |){product}
      i want the {product}
      show me (the |){product}
      (have you|do you guys have|you got) (any |some |a |){category}(| here)
      i need (some |)(new |good |decent |){category}
      have you any {category} (for less than|under|below) {most}
      i want (a |some |){colour} {category}
      (show me|i am looking for) {category} made of {material}
      looking for (a |some |){category}(|,) (not more than|at most|max) {most}
      do you guys (sell|have|do) {category}
      any {quality} {category}
      (we are|i am) (looking|searching|hunting) for (a |some |){category}
      is there (any |a |){category} (here|in this shop)
      i am in the market for (a |some |){category}
      {category} please
      i would love (a |some |){category}
      my old {category} broke(|, i need a new one)
      i am interested in {category}
      can i see your {category}
      let me see (some |the |){category}
      {category} in {colour}
      {category} for (about|around|less than) {most}
      what (is there|have you got) (in|for|under) {most}
      which {category} cost less than {most}
      i only have {most} for (a |some |){category}
      do you sell anything {quality}
      what sort of {category} (do you have|are there)
      is there anything {quality} (here|among the {category})
      do you have anything in {colour}
      i need something {quality}
    `, `
      would you happen to have a {category}
      i am after {category} below {most}
      looking to get some {colour} {category}
      are there {category} here
      i am shopping for a {quality} {category}
      have any {category} for under {most}
    `),
    zh: ways(`
      (有|有没有|卖不卖|你们有){category}(吗|)
      我(想买|要买|要|想要|在找|想看)(一个|一双|点|些|){category}
      (找|买|看){category}
      {most}(以内|以下|块以内|元以内)的{category}
      (不超过|低于|少于){most}的{category}
      {quality}的{category}
      {quality}{category}
      有没有{quality}的{category}
      {colour}的{category}
      有{colour}的{category}吗
      想要一个{colour}的{category}
      {category}
      (推荐|看看)的{category}有什么
      你们有什么{category}
      你们(卖什么|有什么|都卖些什么)
      {least}到{most}的{category}
      {least}(以上|元以上|块以上)的{category}
      {material}的{category}
      有{material}的吗
      有没有{quality}的
      {category}有{size}码的吗
      预算{most}，想买{category}
      {most}以内{quality}的{category}
      来(一个|一双|点){category}
      {category}都有哪些
      有什么{colour}的东西
      有{product}(吗|)
      你们卖{product}吗
      我(在找|想要|要|想看){product}
      给我看看{product}
      想看看{category}
      (想买|要|来|求)(副|双|个|盏|瓶|盒|件|只|把|张|点){category}
      {most}(块|元|)以内的{category}(有没有|有吗|有哪些)
      (有|有没有){material}的{category}(没|吗|)
      (我|)要(条|个|双|件|){colour}{category}
      给(娃|孩子|我妈|老人)买(双|个|点){category}
      (你家|你们家|咱家|你这)(有|卖){category}(吗|不|没)
      {most}以下的{category}都有(哪些|啥)
      有没有能{quality}的{category}
      (整|弄|拿|挑)(个|双|点){category}
      {category}(有吗|有没有|有啥|都有啥)
      (哪些|什么){category}(不到|少于|低于){most}
      我(的|家){category}坏了想换(新的|一个)
      (看看|逛逛)(你们的|){category}
      {category}{most}以内
      {quality}的(有哪些|东西有吗|有没有)
      店里(都卖啥|有啥|卖什么)
      (找|想找)(一款|个|双){quality}的{category}
      {category}要{colour}的
      {most}能买到{category}吗
      {most}(左右|上下)的{category}
      {colour}{category}(有没有|有吗)
      (有|卖)(不|没|没有){category}
      需要(一个|买个|){category}
      (想|打算)入(一个|手){category}
    `, `
      请问这儿卖{category}吗
      我打算买个{category}
      想找{most}以下的{category}
      哪些{category}是{colour}
      需要一款{quality}的{category}
      给我拿点{category}
    `),
  },
  refine: {
    en: ways(`
      (and |what about |how about |)(in |the |){colour}(| one| ones)
      (and |what about |how about |)(in |)size {size}
      and (the |){product}
      (what|how) about (the |){product}
      and {category}
      (what|how) about {category}
      (and |)(under|below|less than|up to) {most}
      in {colour} please
      but {quality}
      and {quality}
      the (first|second|third|other|last) one
      not {colour}
      and in {size}
      i meant (the |){product}
      only {colour}
      in {material}
      and (for|over|above) {least}
      no, the {colour} one
      make it {colour}
      what about {quality}
      and (the|a|in) {colour}(| one)
      (how|what) about (in |)size {size}
      (how|what) about the {colour} one
      what about (the |){product}
      or {colour}
      {colour} instead
      what about (a |){size}
      (and|or) the {product} then
      in {size} (please|then)
      maybe {colour}
      rather {colour}
      the {colour} one (please|then)
      or {category}
      and if i take {size}
      or (under|below) {most}
      {most} (at most|max)
      (and|but|maybe) something {quality}
      the same in {colour}
      does that go for {product} too
      also {quality}
    `, `
      same but in {colour}
      what if it is size {size}
      okay and the {product}
      and for under {most}
      now in {colour}
    `),
    zh: ways(`
      (那|那么|)(换成|要|){colour}的(呢|有吗)
      {colour}(的|)呢
      (那|)(换|){size}(码|号|的|)呢
      (那|){product}呢
      (那|){category}呢
      {most}(以内|以下)(的|)呢
      要{colour}的
      要{quality}的
      {quality}的呢
      (第一个|第二个|第三个|另一个|最后一个)(呢|)
      不要{colour}的
      只要{colour}的
      换{colour}
      我说的是{product}
      {material}的呢
      {least}以上的呢
      如果是{size}码呢
      换成{product}
      那{quality}呢
      (那|要是|如果)({colour}的|{colour})(呢|有没有)
      {size}(码|号|)的呢
      那{product}呢
      (那|要是){quality}的呢
      {colour}(呢|的呢|有没有)
      (那|)大一码呢
      (还是|就)要{colour}的(吧|)
      (那|要是){size}(码|的|)呢
      (要是|如果)(不超过|低于|){most}(以内|)呢
      (那|再看看|看看){category}(呢|)
      {product}的呢
      (也|再)要{quality}(一点|)的
      不要{colour}(的|)，要{colour}的
      (换|改)(成|)(一个|){colour}的
      (另外|其他)那个呢
      {material}的(有吗|呢)
    `, `
      同款{colour}的呢
      改成{size}码
      那如果是{product}呢
      再看{most}以下的
      {colour}的也行
    `),
  },
};
