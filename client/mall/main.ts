/** The mall's page: from the first request to the frame loop. */
import { Engine } from '@babylonjs/core/Engines/engine.js';
import { Scene } from '@babylonjs/core/scene.js';
import { en } from '../../shared/texts/en.ts';
import { zh } from '../../shared/texts/zh.ts';
import { pickLocale } from '../../shared/locale.ts';
import { fetchMall } from './api.ts';
import { lightScene } from './environment.ts';
import { readyLoader } from './goods.ts';
import { visit } from './visit.ts';
import type { Page } from './visit.ts';

const TEXTS = { en, zh };

function find<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`the page has no ${id}`);
  return found;
}

const canvas = find('view', HTMLCanvasElement);
const place = find('place', HTMLElement), hint = find('hint', HTMLElement), language = find('language', HTMLButtonElement);
let locale = pickLocale(navigator.languages);
let redraw = (): void => {};

const page: Page = {
  canvas, place, hint, card: find('card', HTMLElement), stick: find('stick', HTMLElement), knob: find('knob', HTMLElement),
  locale: () => locale,
  text: (key) => TEXTS[locale][key],
};

function speak(): void {
  document.documentElement.lang = locale;
  language.textContent = page.text('otherLanguage');
  redraw();
}
language.addEventListener('click', () => {
  locale = locale === 'en' ? 'zh' : 'en';
  speak();
});
speak();
hint.textContent = page.text('loading');

try {
  const mall = await fetchMall();
  const engine = new Engine(canvas, true, { stencil: false });
  engine.setHardwareScalingLevel(1 / Math.min(window.devicePixelRatio, 2));
  const scene = new Scene(engine);
  scene.useRightHandedSystem = true;
  lightScene(scene);
  readyLoader();
  redraw = visit(scene, mall, page, new URLSearchParams(location.search).get('store'));
  redraw();
  window.addEventListener('resize', () => engine.resize());
  engine.runRenderLoop(() => scene.render());
} catch (error) {
  hint.textContent = page.text('failed');
  throw error;
}
