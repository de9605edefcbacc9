/** The screen that lists how to get about with the device at hand, shown by itself the first time. */
import type { TextKey } from '../../shared/texts/index.ts';
import type { Texts } from '../texts.ts';
import type { Device } from './controls/index.ts';
import type { Panels } from './ui/panels.ts';
import type { Block } from './ui/view.ts';

const SEEN = 'galleria.help';
type Row = readonly [TextKey, TextKey];
/** What somebody gets about with. */
export type Means = Device | 'headset';
const LISTS: Readonly<Record<Means, readonly Row[]>> = {
  keys: [
    ['help:walk', 'help:walkKeys'], ['help:turn', 'help:turnKeys'], ['help:hurry', 'help:hurryKeys'], ['help:pick', 'help:pickKeys'],
    ['help:ask', 'help:askKeys'], ['help:chat', 'help:chatKeys'], ['help:cart', 'help:cartKeys'], ['help:back', 'help:backKeys'],
  ],
  touch: [['help:walk', 'help:walkTouch'], ['help:turn', 'help:turnTouch'], ['help:pick', 'help:pickTouch'], ['help:ask', 'help:askTouch'], ['help:chat', 'help:chatTouch'], ['help:back', 'help:backTouch']],
  gamepad: [
    ['help:walk', 'help:walkPad'], ['help:turn', 'help:turnPad'], ['help:hurry', 'help:hurryPad'], ['help:pick', 'help:pickPad'],
    ['help:ask', 'help:askPad'], ['help:cart', 'help:cartPad'], ['help:back', 'help:backPad'], ['help:screen', 'help:screenPad'],
  ],
  headset: [
    ['help:walk', 'help:walkHead'], ['help:turn', 'help:turnHead'], ['help:pick', 'help:pickHead'], ['help:ask', 'help:askHead'],
    ['ui:tools', 'help:toolsHead'], ['help:back', 'help:backHead'],
  ],
};

export interface Help { readonly open: () => void; readonly stop: () => void }

/** What is told to who gets about like that; who wears no headset hears of it last. */
export const helpBlocks = (t: Texts['t'], means: Means): Block[] => [
  ...LISTS[means].map(([what, how]) => ({ kind: 'row' as const, label: t(what), value: t(how) })),
  ...(means === 'headset' ? [] : [{ kind: 'text' as const, text: t('help:headset'), tone: 'quiet' as const }]),
];

/** Adds the help and its tool; `shelf` remembers that it was seen. On a narrow page, where it would cover the view, it waits to be asked for. */
export function offerHelp(panels: Panels, texts: Pick<Texts, 't'>, means: () => Means, shelf: Pick<Storage, 'getItem' | 'setItem'>): Help {
  const { t } = texts;
  const show = (focus: boolean): void => panels.show('help', () => ({ title: t('help:title'), blocks: helpBlocks(t, means()) }), { side: 'left', focus });
  const open = (): void => show(true);
  const stop = panels.addTool({ id: 'help', icon: 'help', order: 9, label: () => t('help:title'), act: open });
  if (shelf.getItem(SEEN) === null && window.matchMedia('(min-width: 900px)').matches) show(false);
  shelf.setItem(SEEN, 'seen');
  return { open, stop };
}
