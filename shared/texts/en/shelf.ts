/** What small cards on shelves say in English. */
export const shelf = { pinned: 'Our pick', 'for-you': 'For you', offer: 'Offer', new: 'New here' } as const;
