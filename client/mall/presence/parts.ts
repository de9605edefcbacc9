/** The parts that figures are put together from: one mesh a part for everybody, tinted for each. */
import type { Scene } from '@babylonjs/core/scene.js';
import { Mesh } from '@babylonjs/core/Meshes/mesh.js';
import { VertexBuffer } from '@babylonjs/core/Buffers/buffer.js';
import { CreateSphere } from '@babylonjs/core/Meshes/Builders/sphereBuilder.js';
import { CreateLathe } from '@babylonjs/core/Meshes/Builders/latheBuilder.js';
import { CreateTorus } from '@babylonjs/core/Meshes/Builders/torusBuilder.js';
import { CreatePlane } from '@babylonjs/core/Meshes/Builders/planeBuilder.js';
import { Color3 } from '@babylonjs/core/Maths/math.color.js';
import { Vector3 } from '@babylonjs/core/Maths/math.vector.js';
import '@babylonjs/core/Meshes/thinInstanceMesh.js';
import { paint, shade } from '../build.ts';
import { FORMS } from './rig.ts';
import type { Form } from './rig.ts';

/** Ways to wear one's hair. */
export const HAIR = ['crop', 'bob', 'bun'] as const;
export type Hair = (typeof HAIR)[number];

/** One mesh for every part; those with several forms by their form. */
export interface Parts {
  readonly head: Mesh; readonly limb: Mesh; readonly hand: Mesh; readonly shoe: Mesh; readonly ground: Mesh;
  /** Wide open; its middle is the origin. */
  readonly mouth: Mesh;
  readonly torso: Readonly<Record<Form, Mesh>>; readonly hair: Readonly<Record<Hair, Mesh>>;
  readonly all: readonly Mesh[];
  readonly dispose: () => void;
}

/** Radius of a head, metres. */
const HEAD = 0.155;
const INK = '#241c18', LIP = '#b5544c', WHITE = '#ffffff', BLUSH = '#fbdcd2';

export function makeParts(scene: Scene): Parts {
  const skin = paint(scene, '#ffffff', 0.62), cloth = paint(scene, '#ffffff', 0.9), dark = shade(scene);
  const finish = (name: string, meshes: Mesh[], material = skin): Mesh => {
    const whole = meshes.length > 1 ? Mesh.MergeMeshes(meshes, true, true) : meshes[0];
    if (!whole) throw new RangeError(`${name} could not be merged`);
    whole.name = name;
    whole.material = material;
    whole.isPickable = false;
    whole.alwaysSelectAsActiveMesh = true;
    whole.setEnabled(false);
    return whole;
  };
  /** An ellipsoid with its middle at a point. */
  const ball = (size: readonly [number, number, number], at: readonly [number, number, number], tint = WHITE, segments = 8): Mesh => {
    const mesh = CreateSphere('ball', { diameterX: 2 * size[0], diameterY: 2 * size[1], diameterZ: 2 * size[2], segments }, scene);
    mesh.position.set(at[0], at[1], at[2]);
    mesh.bakeCurrentTransformIntoVertices();
    return colour(mesh, () => tint);
  };
  /** A turned body from radius and height pairs, pressed to `deep` of its breadth. */
  const turned = (profile: readonly (readonly [number, number])[], deep: number, tint: (y: number) => string = () => WHITE): Mesh => {
    const mesh = CreateLathe('turned', { shape: profile.map(([r, y]) => new Vector3(r, y, 0)), tessellation: 20, closed: true }, scene);
    mesh.scaling.z = deep;
    mesh.bakeCurrentTransformIntoVertices();
    return colour(mesh, tint);
  };

  const smile = CreateTorus('smile', { diameter: 0.085, thickness: 0.011, tessellation: 24 }, scene);
  smile.rotation.x = Math.PI / 2;
  smile.bakeCurrentTransformIntoVertices();
  lowerHalf(smile, -0.014);
  smile.position.set(0, -0.037, HEAD * 0.935);
  smile.rotation.x = 0.2;
  smile.bakeCurrentTransformIntoVertices();
  const head = finish('head', [
    ball([HEAD * 0.96, HEAD * 1.06, HEAD], [0, 0.01, 0], WHITE, 16),
    turned([[0.05, -0.24], [0.052, -0.1]], 1),
    ball([0.022, 0.036, 0.02], [HEAD * 0.97, -0.005, -0.01]), ball([0.022, 0.036, 0.02], [-HEAD * 0.97, -0.005, -0.01]),
    ball([0.017, 0.02, 0.02], [0, -0.022, HEAD * 0.99]),
    ...[-1, 1].flatMap((side) => [
      ball([0.017, 0.023, 0.01], [side * 0.056, 0.022, HEAD * 0.935], INK),
      ball([0.006, 0.007, 0.005], [side * 0.056 + 0.006, 0.031, HEAD * 0.985], WHITE, 4),
      ball([0.026, 0.0055, 0.008], [side * 0.058, 0.066, HEAD * 0.89], '#4a3a32', 4),
      ball([0.024, 0.016, 0.008], [side * 0.086, -0.034, HEAD * 0.82], BLUSH, 6),
    ]),
    colour(smile, () => LIP),
  ]);

  const mouth = finish('mouth', [ball([0.027, 0.024, 0.012], [0, 0, 0], '#5a1f22', 8)]);

  const cap = (grow: number, cut: number, lean: number): Mesh => {
    const mesh = CreateSphere('cap', { diameterX: 2 * HEAD * grow, diameterY: 2.12 * HEAD * grow, diameterZ: 2.04 * HEAD * grow, segments: 12, slice: cut, sideOrientation: Mesh.DOUBLESIDE }, scene);
    mesh.rotation.x = -lean;
    mesh.position.y = 0.014;
    mesh.bakeCurrentTransformIntoVertices();
    return colour(mesh, () => WHITE);
  };
  const hair = {
    crop: finish('hair crop', [cap(1.07, 0.5, 0.5)], cloth),
    bob: finish('hair bob', [cap(1.1, 0.52, 0.55), ball([0.05, 0.12, 0.085], [0.128, -0.05, -0.045]), ball([0.05, 0.12, 0.085], [-0.128, -0.05, -0.045]), ball([0.13, 0.13, 0.06], [0, -0.06, -0.115])], cloth),
    bun: finish('hair bun', [cap(1.07, 0.5, 0.42), ball([0.072, 0.066, 0.066], [0, 0.165, -0.085])], cloth),
  };
  // A torso is one unit tall, from the hips to the neck, and is scaled to the spine; its collar and hem are darker.
  const trimmed = (y: number): string => y < 0.06 || y > 0.93 ? '#b9b4ae' : WHITE;
  const torso: Record<Form, Mesh> = {
    round: finish('torso round', [turned([[0, -0.1], [0.11, -0.09], [0.165, 0], [0.185, 0.16], [0.188, 0.34], [0.18, 0.54], [0.178, 0.7], [0.17, 0.8], [0.14, 0.88], [0.09, 0.94], [0.058, 0.97], [0.05, 0.975], [0, 0.975]], 0.78, trimmed)], cloth),
    tall: finish('torso tall', [turned([[0, -0.1], [0.12, -0.09], [0.16, 0], [0.158, 0.14], [0.148, 0.34], [0.158, 0.56], [0.185, 0.74], [0.17, 0.84], [0.11, 0.92], [0.064, 0.96], [0.05, 0.97], [0, 0.975]], 0.68, trimmed)], cloth),
    square: finish('torso square', [turned([[0, -0.1], [0.13, -0.09], [0.172, 0], [0.172, 0.2], [0.174, 0.4], [0.185, 0.6], [0.205, 0.76], [0.19, 0.85], [0.12, 0.92], [0.068, 0.96], [0.052, 0.97], [0, 0.975]], 0.68, trimmed)], cloth),
  };
  const limb = finish('limb', [turned([[0, -0.1], [0.6, -0.075], [0.95, -0.02], [1, 0.08], [0.94, 0.5], [0.86, 0.92], [0.78, 1.02], [0.5, 1.075], [0, 1.1]], 1)], cloth);
  const hand = finish('hand', [ball([0.04, 0.062, 0.03], [0, 0.04, 0]), ball([0.017, 0.034, 0.018], [0, 0.03, 0.034])]);
  const shoe = finish('shoe', [
    ball([0.058, 0.052, 0.13], [0, -0.02, 0.045]),
    colour(ball([0.062, 0.022, 0.135], [0, -0.052, 0.045]), () => '#d8d2ca'),
  ], cloth);
  const ground = CreatePlane('shade', { width: 0.95, height: 0.95 }, scene);
  ground.rotation.x = Math.PI / 2;
  ground.bakeCurrentTransformIntoVertices();
  finish('shade', [ground], dark);

  const all = [head, mouth, limb, hand, shoe, ground, ...FORMS.map((form) => torso[form]), ...HAIR.map((kind) => hair[kind])];
  return {
    head, mouth, limb, hand, shoe, ground, torso, hair, all,
    dispose: () => {
      for (const mesh of all) mesh.dispose();
      for (const material of [skin, cloth, dark]) material.dispose(true, true);
    },
  };
}

/** Tints vertices by their height. */
function colour(mesh: Mesh, tint: (y: number) => string): Mesh {
  const positions = mesh.getVerticesData(VertexBuffer.PositionKind) ?? [];
  const colours = new Float32Array(positions.length / 3 * 4);
  for (let i = 0; i < positions.length / 3; i++) {
    const { r, g, b } = Color3.FromHexString(tint(positions[3 * i + 1] ?? 0)).toLinearSpace();
    colours.set([r, g, b, 1], 4 * i);
  }
  mesh.setVerticesData(VertexBuffer.ColorKind, colours);
  return mesh;
}

/** Keeps only the triangles of a mesh that lie below a height. */
function lowerHalf(mesh: Mesh, below: number): void {
  const positions = mesh.getVerticesData(VertexBuffer.PositionKind) ?? [], indices = mesh.getIndices() ?? [];
  const kept: number[] = [];
  for (let i = 0; i + 2 < indices.length; i += 3) {
    const corners = [indices[i] ?? 0, indices[i + 1] ?? 0, indices[i + 2] ?? 0];
    if (corners.every((corner) => (positions[3 * corner + 1] ?? 0) < below)) kept.push(...corners);
  }
  mesh.setIndices(kept);
}
