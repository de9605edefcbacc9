/** From a question understood to what is to be said. */
import { fact } from '../facts.ts';
import { storeName } from '../goods.ts';
import { plan } from '../acts.ts';
import type { Plan } from '../acts.ts';
import { itemsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { order, policy, promotion } from './affairs.ts';
import { alternative, compare, find, recommend } from './choice.ts';
import { aboutProduct, colours, describe, material, measure, price, sizes, stock } from './product.ts';
import { stores, toShelf, where } from './way.ts';

/** Below this the reading of a question is a guess, and what it names says more than what it seems to want. */
const SURE = 0.4;
/** Below this even a question that names nothing is asked again. */
const HARDLY = 0.28;

export function planAnswer(scene: Scene): Plan {
  const { wish } = scene, inStore = scene.store !== null;
  const names = wish.products.length > 0 || wish.kind !== null;
  if (wish.confidence < SURE || wish.intent === 'unknown') {
    if (names && wish.confidence < 0.9) return wish.products.length > 0 ? aboutProduct(scene, describe) : find(scene);
    if (wish.intent !== 'unknown' && wish.confidence < HARDLY) return plan([{ say: 'unsure' }]);
  }
  switch (wish.intent) {
    case 'greet': return greet(scene);
    case 'thanks': return plan([{ say: 'thanks' }]);
    case 'bye': return plan([{ say: 'bye' }]);
    case 'who': return plan([{ say: 'who', name: scene.store && assistantOf(scene.store), store: scene.store && storeName(scene.store) }]);
    case 'help': return plan([{ say: 'help', inStore }]);
    case 'human': return plan([{ say: 'human' }]);
    case 'yes': return yes(scene);
    case 'no': return plan([{ say: 'fine' }]);
    case 'price': return aboutProduct(scene, price);
    case 'stock': return aboutProduct(scene, stock);
    case 'sizes': return aboutProduct(scene, sizes);
    case 'colours': return aboutProduct(scene, colours);
    case 'material': return aboutProduct(scene, material);
    case 'measure': return aboutProduct(scene, measure);
    case 'describe': return wish.kind === null ? aboutProduct(scene, describe) : find(scene);
    case 'find': return find(scene);
    case 'where': return where(scene);
    case 'stores': return stores(scene);
    case 'alternative': return alternative(scene);
    case 'compare': return compare(scene);
    case 'recommend': return recommend(scene);
    case 'order': return order(scene);
    case 'returns': case 'shipping': case 'warranty': return policy(scene, wish.intent);
    case 'promotion': return promotion(scene);
    case 'buy': return plan([{ say: 'buy' }, { say: 'cart-is-yours' }], { products: wish.products });
    case 'refine': return names ? find(scene) : plan([{ say: 'which-one' }]);
    case 'unknown': return plan([{ say: 'unknown', inStore }]);
  }
}

const assistantOf = ({ id, assistant }: NonNullable<Scene['store']>) => fact({ kind: 'text', text: assistant.name }, `stores:${id}.assistant`);

function greet({ store }: Scene): Plan {
  if (!store) return plan([{ say: 'hello-hall' }]);
  return plan([{ say: 'hello', name: assistantOf(store), greeting: fact({ kind: 'text', text: store.assistant.greeting }, `stores:${store.id}.assistant`) }]);
}

/** A yes to being led, where that was offered. */
function yes(scene: Scene): Plan {
  const { pending } = scene.before;
  const items = pending && scene.store ? itemsOf([pending.product], scene.here, scene.goods) : [];
  return scene.store && items.length > 0 ? toShelf(scene, scene.store, items) : plan([{ say: 'yes-what' }]);
}
