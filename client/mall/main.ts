/** The mall's page: from the first request to the frame loop. */
import { Engine } from '@babylonjs/core/Engines/engine.js';
import { Scene } from '@babylonjs/core/scene.js';
import type { OwnDesign } from '../../shared/design.ts';
import { pickLocale } from '../../shared/locale.ts';
import type { Locale } from '../../shared/locale.ts';
import { MALL_TEXTS } from '../../shared/texts/mall.ts';
import { openTexts } from '../texts.ts';
import { openAccount } from './account/index.ts';
import { openMine } from './account/mine.ts';
import { fetchMall, fetchMe } from './api.ts';
import { lightScene } from './environment.ts';
import { readyLoader } from './goods.ts';
import { openPanels } from './ui/panels.ts';
import { visit } from './visit.ts';
import type { Page, Visit } from './visit.ts';
import { countFigures } from './world/figures.ts';
import { drawFrames, keepPace } from './world/quality.ts';

function find<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`the page has no ${id}`);
  return found;
}

/** The design that a link names; `gone` where there is none of it. */
async function sharedDesign(id: string | null): Promise<OwnDesign | 'gone' | null> {
  if (id === null) return null;
  const { fetchDesign } = await import('./make-yours/api.ts'), told = await fetchDesign(id);
  return told.ok ? told.value : 'gone';
}

const canvas = find('view', HTMLCanvasElement);
const place = find('place', HTMLElement), hint = find('hint', HTMLElement);
const texts = await openTexts(pickLocale(navigator.languages), MALL_TEXTS);
const panels = openPanels({ toolbar: find('toolbar', HTMLElement), panels: find('panels', HTMLElement), canvas }, texts);
let visiting: Visit | null = null;

const page: Omit<Page, 'comfort' | 'still' | 'onMe' | 'known'> = {
  canvas, place, hint, panels, stick: find('stick', HTMLElement), knob: find('knob', HTMLElement),
  locale: texts.locale,
  text: texts.t,
};

await texts.change(texts.locale());
hint.textContent = texts.t('mall:loading');

try {
  // Who one is comes first: it sets the cookie that the rooms know one by.
  const mine = openMine(await fetchMe());
  await texts.change(mine.me().locale);
  const mall = await fetchMall(), shared = await sharedDesign(new URLSearchParams(location.search).get('design'));
  const speak = (locale: Locale): void => {
    mine.change({ locale });
    void texts.change(locale).then(() => {
      panels.redraw();
      visiting?.redraw();
    });
  };
  panels.addTool({ id: 'language', icon: 'language', label: () => texts.t('ui:language'), order: 90, act: () => speak(texts.locale() === 'en' ? 'zh' : 'en') });
  const account = openAccount({ mine, panels, texts, onLocale: speak, onMeasures: () => visiting?.measures(), reload: () => location.reload(), go: (address) => location.assign(address) });
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)'), still = (): boolean => calm.matches || mine.me().comfort.reducedMotion;
  const calmDown = (): boolean => document.documentElement.toggleAttribute('data-still', still());
  mine.onChange(calmDown);
  calm.addEventListener('change', calmDown);
  calmDown();
  const engine = new Engine(canvas, true, { stencil: false });
  const finest = 1 / Math.min(window.devicePixelRatio, 2);
  engine.setHardwareScalingLevel(finest);
  const scene = new Scene(engine);
  scene.useRightHandedSystem = true;
  lightScene(scene);
  readyLoader();
  keepPace(scene, engine, finest);
  window.galleria = { scene, figures: countFigures(scene) };
  visiting = visit(scene, mall, { ...page, comfort: () => mine.me().comfort, still, onMe: mine.onSaved, known: account.known }, shared);
  visiting.redraw();
  window.addEventListener('resize', () => engine.resize());
  drawFrames(scene, engine);
} catch (error) {
  hint.textContent = texts.t('mall:failed');
  throw error;
}
