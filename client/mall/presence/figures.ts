/**
 * Draws all figures of the mall: every part is one mesh with a thin instance for each figure, so that a
 * crowd costs no more draws than one person.
 */
import type { Scene } from '@babylonjs/core/scene.js';
import type { Mesh } from '@babylonjs/core/Meshes/mesh.js';
import { Color3 } from '@babylonjs/core/Maths/math.color.js';
import { CreateBox } from '@babylonjs/core/Meshes/Builders/boxBuilder.js';
import { HAIR, makeParts } from './parts.ts';
import type { Hair } from './parts.ts';
import { FORMS, mouthOf, newBones, newGait, strike } from './rig.ts';
import type { Form, Vec } from './rig.ts';
import type { Stance } from './track.ts';

/** What a figure looks like; colours are sRGB `#rrggbb`. */
export interface Wear { readonly form: string; readonly skin: string; readonly outfit: string; /** Chooses hair and trousers. */ readonly seed: string }

export interface Figure {
  /** Shows it in this stance of the hall's frame from the next frame on. */
  readonly stand: (stance: Stance) => void;
  readonly dress: (wear: Wear) => void;
  readonly holding: (holds: boolean) => void;
  /** How wide the mouth stands, 0 (shut) to 1. */
  readonly speak: (open: number) => void;
  readonly mouth: () => Vec;
  /** Where its right hand holds things, and the point over its head. */
  readonly grip: () => { readonly at: Vec; readonly yaw: number };
  readonly crown: () => Vec;
  /** 0 to 1: how much of it has appeared. */
  readonly size: () => number;
  /** Invisible, and picked for it; `metadata.figure` is its name. */
  readonly target: Mesh;
  /** Leaves, and is gone once it has. */
  readonly leave: () => void;
}
export interface Figures {
  readonly add: (name: string, wear: Wear) => Figure;
  /** Moves and draws everybody; `eye` is who looks, in whose sight the nearest are drawn fully. */
  readonly update: (seconds: number, eye: Vec) => void;
  readonly dispose: () => void;
}

/** Figures drawn with hands, hair and walking limbs; those farther off are head and torso with legs. */
const FULL = 24;
/** Seconds to appear or leave. */
const APPEARS = 0.35;
/** Figures closer to the eye than this are not drawn: one would look out of their inside, metres. */
const TOO_NEAR = 0.35;
/** A mouth less open than this is the smile alone. */
const SHUT = 0.08;
const HAIR_COLOURS = ['#2b211c', '#4a3222', '#7a5230', '#a87b45', '#1d1b1f', '#8c8580', '#5e2f22'] as const;
const TROUSERS = ['#2f3a4c', '#4a443e', '#3f4a3f', '#59504a', '#2e2c33'] as const;
const SHOES = ['#f2efe9', '#4b3b30', '#c8553d', '#2b2f38'] as const;

type Colour = readonly [number, number, number];
interface Worn { readonly form: Form; readonly hair: Hair; readonly skin: Colour; readonly outfit: Colour; readonly hairColour: Colour; readonly trousers: Colour; readonly shoes: Colour }

export function openFigures(scene: Scene): Figures {
  const parts = makeParts(scene);
  const buffers = new Map(parts.all.map((mesh) => [mesh, openBuffer(mesh)]));
  const figures = new Set<ReturnType<typeof makeFigure>>();

  const makeFigure = (name: string, first: Wear) => {
    const bones = newBones(), gait = newGait(), target = CreateBox('figure', { width: 0.6, height: 1.8, depth: 0.6 }, scene);
    target.visibility = 0;
    target.metadata = { figure: name };
    const lips = new Float32Array(16);
    let worn = wear(first), stance: Stance | null = null, holds = false, leaving = false, size = 0, open = 0;
    const figure: Figure = {
      stand: (next) => { stance = next; },
      dress: (next) => { worn = wear(next); },
      holding: (next) => { holds = next; },
      speak: (next) => { open = next; },
      mouth: () => ({ x: stance?.head.x ?? 0, y: (stance?.head.y ?? 0) - 0.06, z: stance?.head.z ?? 0 }),
      grip: () => bones.grip, size: () => size, target,
      crown: () => ({ x: stance?.head.x ?? 0, y: ((stance?.head.y ?? 0) + 0.24) * size, z: stance?.head.z ?? 0 }),
      leave: () => {
        leaving = true;
        target.isPickable = false;
      },
    };
    return {
      figure, bones, worn: () => worn,
      /** Null while it is shut. */
      lips: () => (open > SHUT ? mouthOf(bones.head, open, lips) : null),
      seen: () => stance !== null && size > 0.02,
      away: (eye: Vec) => stance ? Math.hypot(stance.head.x - eye.x, stance.head.z - eye.z) : Infinity,
      /** False once it has left. */
      step(seconds: number): boolean {
        if (!stance) return !leaving;
        size = Math.max(0, Math.min(1, size + (leaving ? -1 : 1) * seconds / APPEARS));
        const { x, y, z } = stance.head;
        target.position.set(x, y / 2 + 0.1, z);
        strike(bones, gait, stance, worn.form, seconds, holds, size * size * (3 - 2 * size));
        return !leaving || size > 0;
      },
    };
  };

  return {
    add(name, first) {
      const made = makeFigure(name, first);
      figures.add(made);
      return made.figure;
    },
    update(seconds, eye) {
      for (const made of figures) {
        if (made.step(seconds)) continue;
        made.figure.target.dispose();
        figures.delete(made);
      }
      const drawn = [...figures].filter((made) => made.seen() && made.away(eye) > TOO_NEAR).sort((a, b) => a.away(eye) - b.away(eye));
      for (const buffer of buffers.values()) buffer.begin(figures.size);
      for (const [i, { bones, worn, lips }] of drawn.entries()) {
        const { form, hair, skin, outfit, hairColour, trousers, shoes } = worn();
        const put = (mesh: Mesh, matrices: Float32Array, ...colours: readonly Colour[]): void => buffers.get(mesh)?.put(matrices, colours);
        put(parts.head, bones.head, skin);
        put(parts.torso[form], bones.torso, outfit);
        put(parts.ground, bones.ground, WHITE);
        if (i >= FULL) {
          put(parts.limb, bones.limbs.subarray(64), trousers, trousers, trousers, trousers);
          continue;
        }
        put(parts.limb, bones.limbs, outfit, skin, outfit, skin, trousers, trousers, trousers, trousers);
        put(parts.hair[hair], bones.head, hairColour);
        const open = lips();
        if (open) put(parts.mouth, open, WHITE);
        put(parts.hand, bones.hands, skin, skin);
        put(parts.shoe, bones.shoes, shoes, shoes);
      }
      for (const buffer of buffers.values()) buffer.end();
    },
    dispose() {
      for (const { figure } of figures) figure.target.dispose();
      parts.dispose();
    },
  };
}

const WHITE: Colour = [1, 1, 1];

/** A mesh's instances of this frame; its buffers grow with the crowd and never shrink. */
function openBuffer(mesh: Mesh): { begin: (figures: number) => void; put: (matrices: Float32Array, colours: readonly Colour[]) => void; end: () => void } {
  const perFigure = 8;
  let room = 0, count = 0, matrices = new Float32Array(), colours = new Float32Array();
  return {
    begin(figures) {
      count = 0;
      if (figures * perFigure <= room) return;
      room = Math.max(8, 2 * figures) * perFigure;
      matrices = new Float32Array(room * 16);
      colours = new Float32Array(room * 4);
      mesh.thinInstanceSetBuffer('matrix', matrices, 16, false);
      mesh.thinInstanceSetBuffer('color', colours, 4, false);
    },
    put(from, tints) {
      matrices.set(from.subarray(0, tints.length * 16), count * 16);
      for (const [i, [r, g, b]] of tints.entries()) colours.set([r, g, b, 1], (count + i) * 4);
      count += tints.length;
    },
    end() {
      mesh.setEnabled(count > 0);
      if (count === 0) return;
      mesh.thinInstanceCount = count;
      mesh.thinInstanceBufferUpdated('matrix');
      mesh.thinInstanceBufferUpdated('color');
    },
  };
}

function wear({ form, skin, outfit, seed }: Wear): Worn {
  const linear = (hex: string): Colour => {
    const { r, g, b } = Color3.FromHexString(hex).toLinearSpace();
    return [r, g, b];
  };
  const chance = hash(seed);
  const pick = <T>(from: readonly [T, ...T[]], shift: number): T => from[(chance >>> shift) % from.length] ?? from[0];
  return {
    form: FORMS.find((each) => each === form) ?? 'round', hair: pick(HAIR, 3),
    skin: linear(skin), outfit: linear(outfit),
    hairColour: linear(pick(HAIR_COLOURS, 7)), trousers: linear(pick(TROUSERS, 13)), shoes: linear(pick(SHOES, 19)),
  };
}

/** FNV-1a of a text, so that the same person wears the same hair everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
