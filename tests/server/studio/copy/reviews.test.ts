/** [RV] A summary of reviews: counts that anybody can count again, by hand here. */
import { expect, test } from 'vitest';
import { summariseReviews } from '../../../../server/studio/copy/reviews.ts';

const claims = (...words: string[]): string[] => summariseReviews(words.map((each) => ({ stars: 4, words: each }))).claims.map(({ aspect, for: yes, against }) => `${aspect} +${yes} -${against}`).sort();

test('[RV1] praise and fault are counted by the person, each with the clause that says so', () => {
  const summary = summariseReviews([
    { stars: 5, words: 'Beautiful and very comfortable, but runs small.' }, { stars: 4, words: '做工很好，就是有点贵。' }, { stars: 2, words: 'Not comfortable at all. The stitching came off.' }, { stars: 5, words: '' },
  ]);
  expect(summary).toMatchObject({ count: 4, worded: 3, stars: 4, spread: [0, 1, 0, 1, 2] });
  expect(Object.fromEntries(summary.claims.map(({ aspect, for: yes, against }) => [aspect, [yes, against]]))).toEqual({ make: [1, 1], comfort: [1, 1], fit: [0, 1], looks: [1, 0], price: [0, 1] });
  expect(summary.claims.find(({ aspect }) => aspect === 'comfort')).toMatchObject({ quotes: ['Beautiful and very comfortable', 'Not comfortable at all'], sentence: { en: '1 of the 3 who wrote praises its comfort, 1 finds fault with it.', zh: '写了评价的 3 人里，1 人称赞舒适度，1 人对此不满意。' } });
});

test('[RV2] a negation turns praise into fault, in both languages; what is told of nothing is not counted', () => {
  expect(claims('The colour is not nice')).toEqual(['looks +0 -1']);
  expect(claims('颜色不好看')).toEqual(['looks +0 -1']);
  expect(claims('包装很好', '快递太慢')).toEqual(['delivery +1 -1']);
  expect(claims('I gave it to my brother', '收到了')).toEqual([]);
});

test('[RV3] nobody yet: no stars, no claims', () => {
  expect(summariseReviews([])).toEqual({ count: 0, worded: 0, stars: null, spread: [0, 0, 0, 0, 0], claims: [] });
});
