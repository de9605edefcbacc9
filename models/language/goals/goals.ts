/** What a turn of a conversation can be about. */
export const GOALS = [
  'greet', 'thanks', 'bye', 'who', 'help', 'person', 'yes', 'no', 'remark', 'unknown',
  /** What no store of the mall has. */
  'absent',
  'find', 'refine', 'alternative', 'compare', 'price', 'stock', 'sizes', 'colours', 'material', 'measure', 'describe', 'is-it',
  'where', 'stores', 'add', 'cart', 'uncart', 'checkout',
  /** Which ways of paying there are. */
  'pay',
  'try-on', 'customise', 'advise', 'order', 'cancel', 'change', 'give-back', 'exchange', 'complain', 'desk',
  'returns', 'shipping', 'warranty', 'promotion', 'remember', 'known', 'forget',
  /** More than one, each to be read by itself. */
  'several',
] as const;
export type TurnGoal = (typeof GOALS)[number];
