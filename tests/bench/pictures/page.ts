/** The mall's scene with a camera that goes where it is told, for pictures and figures. */
import { Engine } from '@babylonjs/core/Engines/engine.js';
import { Scene } from '@babylonjs/core/scene.js';
import { FreeCamera } from '@babylonjs/core/Cameras/freeCamera.js';
import { Vector3 } from '@babylonjs/core/Maths/math.vector.js';
import '@babylonjs/core/Culling/ray.js';
import { concoursePlan } from '../../../shared/mall.ts';
import type { Highlight } from '../../../shared/layout.ts';
import type { Mood } from '../../../shared/mood.ts';
import { MALL_TEXTS } from '../../../shared/texts/mall.ts';
import { fetchLayout, fetchMall, fetchProducts } from '../../../client/mall/api.ts';
import { buildConcourse } from '../../../client/mall/concourse.ts';
import { lightScene } from '../../../client/mall/environment.ts';
import { readyLoader } from '../../../client/mall/goods.ts';
import { buildRoom } from '../../../client/mall/store.ts';
import { countFigures } from '../../../client/mall/world/figures.ts';
import { openShelves } from '../../../client/mall/world/shelves.ts';

/** Where the camera stands in the hall's frame, or in a store's when one is named; metres and radians. */
interface View { readonly store: string | null; readonly mood: Mood | null; readonly x: number; readonly y: number; readonly z: number; readonly yaw: number; readonly pitch: number }

const canvas = document.querySelector('canvas');
if (!canvas) throw new TypeError('the page has no canvas');
const engine = new Engine(canvas, true, { stencil: false, preserveDrawingBuffer: true });
const scene = new Scene(engine);
scene.useRightHandedSystem = true;
lightScene(scene);
readyLoader();
const mall = await fetchMall(), plan = concoursePlan(mall.stores.map((store) => store.id));
const curtains = buildConcourse(scene, plan, mall.stores, () => true);
const camera = new FreeCamera('eyes', new Vector3(0, 1.65, 0), scene);
camera.minZ = 0.05;
camera.maxZ = 200;
const figures = countFigures(scene);
const language = new URLSearchParams(location.search).get('locale') === 'zh' ? 'zh' : 'en';
const reader = { locale: () => language, word: (highlight: Highlight) => MALL_TEXTS[language].shelf[highlight] } as const;
let open: { readonly store: string; readonly mood: Mood | null; readonly close: () => void } | null = null;

function draw(): void {
  engine.beginFrame();
  scene.render();
  engine.endFrame();
}

async function enter(id: string, mood: Mood | null): Promise<void> {
  if (open?.store === id && open.mood === mood) return;
  open?.close();
  const store = mall.stores.find((each) => each.id === id), door = plan.doors.find((each) => each.store === id);
  if (!store || !door) throw new RangeError(`there is no store ${id}`);
  const room = buildRoom(scene, door, store), [products, layout] = await Promise.all([fetchProducts(id), fetchLayout(id)]);
  room.dress(mood ?? layout.mood ?? 'house');
  const shelves = openShelves({ scene, room: room.node, store, products, bake: room.bake(), reader });
  curtains.get(id)?.setEnabled(false);
  open = { store: id, mood, close: () => { shelves.dispose(); room.close(); curtains.get(id)?.setEnabled(true); } };
  const drawn = setInterval(draw, 50);
  const failed = await shelves.apply(layout);
  clearInterval(drawn);
  if (failed > 0) throw new Error(`${failed} models of ${id} did not come`);
}

/** Goes there, waits until everything is drawn, and tells the frame's figures. */
async function look(view: View): Promise<unknown> {
  if (view.store) await enter(view.store, view.mood);
  const door = plan.doors.find((each) => each.store === view.store), yaw = (door?.yaw ?? 0) + view.yaw;
  const c = Math.cos(door?.yaw ?? 0), s = Math.sin(door?.yaw ?? 0);
  camera.position.set((door?.x ?? 0) + c * view.x + s * view.z, view.y, (door?.z ?? 0) - s * view.x + c * view.z);
  camera.setTarget(camera.position.add(new Vector3(Math.sin(yaw) * Math.cos(view.pitch), Math.sin(view.pitch), Math.cos(yaw) * Math.cos(view.pitch))));
  engine.resize();
  for (let quiet = 0, frame = 0; quiet < 3 && frame < 200; frame++) {
    const before = figures();
    draw();
    await new Promise((go) => { setTimeout(go, 60); });
    const { draws, triangles } = figures();
    quiet = scene.isReady() && before.draws === draws && before.triangles === triangles ? quiet + 1 : 0;
  }
  return figures();
}
Object.assign(window, { look, stores: mall.stores.map(({ id, plan: { width, depth, height } }) => ({ id, width, depth, height })) });
