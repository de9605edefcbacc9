/** What small cards on shelves say in Chinese. */
export const shelf = { pinned: '店主推荐', 'for-you': '为你挑选', offer: '限时优惠', new: '新品' } as const;
