/** Sums up what buyers wrote: how many praise and how many fault each aspect, counted from their own clauses, which stand behind each claim. */
import type { ReviewClaim, ReviewSummary } from '../../../shared/copy.ts';
import type { LocalText } from '../../../shared/locale.ts';
import type { Review } from '../../../shared/review.ts';

interface Aspect { readonly id: string; readonly name: LocalText; readonly about: RegExp; readonly praise: RegExp; readonly fault: RegExp }

/** Words that praise or fault whatever a clause is about. */
const GOOD = /\b(?:good|great|lovely|excellent|perfect|nice|love|loves|loved|like|likes|happy|fast|quick|easy|fine|amazing|wonderful|beautiful)\b|很好|不错|喜欢|满意|赞|棒|完美|优秀|惊喜|快/u;
const BAD = /\b(?:bad|poor|terrible|awful|hate|hates|disappointed|disappointing|slow|broken|broke|worse|ugly|cheaply|flimsy|late|faulty|wrong)\b|不好|差|失望|糟|慢|坏|劣|瑕疵|不满/u;
/** Turns what follows it in a clause. */
const NOT = /\b(?:not|never|no|hardly|isn't|wasn't|doesn't|don't|didn't|aren't|cannot|can't)\b|不(?!错|满|好(?![看闻吃用]))|没有?|别|并非/u;

const ASPECTS: readonly Aspect[] = [
  { id: 'make', name: { en: 'how it is made', zh: '做工' }, about: /\b(?:quality|workmanship|stitching|finish|made|build|sturdy|solid|durable)\b|质量|做工|质感|工艺|品质|结实|扎实/u, praise: /\b(?:well[ -]made|sturdy|solid|durable)\b|结实|扎实|有质感|耐用/u, fault: /\b(?:badly made|falls? apart|fell apart|came off)\b|粗糙|掉|开线|开裂/u },
  { id: 'comfort', name: { en: 'its comfort', zh: '舒适度' }, about: /\b(?:comfort|comfortable|comfy|soft|hurts?|uncomfortable|stiff)\b|舒服|舒适|柔软|软|硌|磨脚/u, praise: /\b(?:comfortable|comfy|soft)\b|舒服|舒适|柔软|很软/u, fault: /\b(?:uncomfortable|hurts?|stiff)\b|硌|磨脚/u },
  { id: 'fit', name: { en: 'its fit', zh: '尺码' }, about: /\b(?:fits?|fitting|size|sizing|too (?:small|big|large|tight|loose)|runs (?:small|large))\b|尺码|合身|合脚|偏小|偏大|太小|太大/u, praise: /\b(?:fits? (?:well|perfectly|like)|true to size|right size)\b|合身|合脚|尺码准|尺码正/u, fault: /\b(?:too (?:small|big|large|tight|loose)|runs (?:small|large))\b|偏小|偏大|太小|太大/u },
  { id: 'looks', name: { en: 'its looks', zh: '外观' }, about: /\b(?:looks?|looking|colou?r|design|beautiful|pretty|ugly|style|elegant)\b|好看|漂亮|颜色|颜值|外观|款式|设计|难看|色差/u, praise: /\b(?:beautiful|pretty|elegant|gorgeous)\b|好看|漂亮|颜值高/u, fault: /\b(?:ugly)\b|难看|色差|丑/u },
  { id: 'price', name: { en: 'its price', zh: '价格' }, about: /\b(?:price|priced|value|expensive|overpriced|worth|bargain|cheap|money)\b|价格|性价比|贵|便宜|划算|值/u, praise: /\b(?:worth|good value|great value|bargain)\b|性价比高|划算|便宜|值得|很值|超值/u, fault: /\b(?:expensive|overpriced)\b|贵/u },
  { id: 'delivery', name: { en: 'delivery and packing', zh: '配送与包装' }, about: /\b(?:delivery|delivered|arrived|shipping|package|packaging|packed|parcel)\b|快递|物流|包装|送货|配送|发货|到货/u, praise: /\b(?:well packed|arrived (?:early|quickly))\b|包装好|送得快|很快就到/u, fault: /\b(?:arrived (?:late|broken|damaged)|damaged)\b|破损|迟|碎/u },
  { id: 'use', name: { en: 'everyday use', zh: '使用' }, about: /\b(?:works?|useful|practical|handy|easy to use|use it)\b|好用|实用|方便|顺手|难用/u, praise: /\b(?:useful|practical|handy|works well|easy to use)\b|好用|实用|方便|顺手/u, fault: /\b(?:stopped working|useless)\b|难用|没用/u },
  { id: 'scent', name: { en: 'its smell and taste', zh: '气味与味道' }, about: /\b(?:smells?|scent|taste|tastes|tasty|delicious)\b|味道|香味|气味|好闻|好吃|难闻|难吃|刺鼻/u, praise: /\b(?:delicious|tasty)\b|好闻|好吃|香/u, fault: /\b(?:stinks?)\b|难闻|难吃|刺鼻|异味/u },
];

const CLAUSES = /[.,;!?。，；！？\n]+|\bbut\b|\bthough\b|但是?|不过|可是|就是/u;
const QUOTES = 3;

/** What a clause says of an aspect: 1 praise, -1 fault, 0 nothing that can be told. */
function verdict(clause: string, { about, praise, fault }: Aspect): -1 | 0 | 1 {
  if (!about.test(clause)) return 0;
  const isFault = fault.test(clause), isPraise = praise.test(clause), good = isPraise || (!isFault && GOOD.test(clause) && !BAD.test(clause)), bad = isFault || (!isPraise && BAD.test(clause));
  if (good === bad) return 0;
  return good !== NOT.test(clause.replace(praise, (found) => (NOT.test(found) ? '' : found))) ? 1 : -1;
}

/** @param reviews in any order */
export function summariseReviews(reviews: readonly Pick<Review, 'stars' | 'words'>[]): ReviewSummary {
  const spread: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const { stars } of reviews) spread[stars - 1] = (spread[stars - 1] ?? 0) + 1;
  const worded = reviews.filter(({ words }) => words !== '');
  const claims = ASPECTS.flatMap((aspect): ReviewClaim[] => {
    let praised = 0, faulted = 0;
    const quotes: string[] = [];
    for (const { words } of worded) {
      const said = words.split(CLAUSES).map((clause) => ({ clause: clause.trim(), verdict: verdict(clause.toLowerCase(), aspect) })).filter((each) => each.verdict !== 0);
      // Somebody who says both is counted for both.
      if (said.some((each) => each.verdict > 0)) praised++;
      if (said.some((each) => each.verdict < 0)) faulted++;
      quotes.push(...said.map(({ clause }) => clause));
    }
    return praised + faulted === 0 ? [] : [{ aspect: aspect.id, for: praised, against: faulted, sentence: sentenceOf(aspect.name, praised, faulted, worded.length), quotes: quotes.slice(0, QUOTES) }];
  });
  return {
    count: reviews.length, worded: worded.length, spread, stars: meanStars(reviews), claims: claims.toSorted((a, b) => (b.for + b.against) - (a.for + a.against)),
  };
}

/** To a tenth; null without any. */
export function meanStars(reviews: readonly Pick<Review, 'stars'>[]): number | null {
  return reviews.length === 0 ? null : Math.round((reviews.reduce((sum, { stars }) => sum + stars, 0) / reviews.length) * 10) / 10;
}

function sentenceOf({ en, zh }: LocalText, praised: number, faulted: number, of: number): LocalText {
  const who = of === 1 ? 'the one who wrote' : `the ${of} who wrote`;
  const praise = `${praised} of ${who} ${praised === 1 ? 'praises' : 'praise'} ${en}`, fault = `${faulted} of ${who} ${faulted === 1 ? 'finds' : 'find'} fault with ${en}`;
  const english = praised > 0 && faulted > 0 ? `${praise}, ${faulted} ${faulted === 1 ? 'finds' : 'find'} fault with it.` : `${praised > 0 ? praise : fault}.`;
  const parts = [...(praised > 0 ? [`${praised} 人称赞${zh}`] : []), ...(faulted > 0 ? [`${faulted} 人对${praised > 0 ? '此' : zh}不满意`] : [])];
  return { en: english, zh: `写了评价的 ${of} 人里，${parts.join('，')}。` };
}
