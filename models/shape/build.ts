import { Document } from '@gltf-transform/core';
import type { Material as GltfMaterial } from '@gltf-transform/core';
import { KHRMaterialsVariants } from '@gltf-transform/extensions';
import { MeshoptEncoder } from 'meshoptimizer';
import { assemble, shadeOf } from './assemble.ts';
import type { Part, Shade } from './assemble.ts';
import { isThinnest, MOST_DRAWS, MOST_THIN_BYTES, thinner } from './budget.ts';
import { finishOf, labelWishOf, materialOf, validateRequest } from './dress.ts';
import type { Dress, FileForm, LabelWish } from './dress.ts';
import type { Role } from './family.ts';
import { geometryOf, stepOf } from './geometry.ts';
import type { Geometry } from './geometry.ts';
import { wholeRepeats } from './kit/repeats.ts';
import { MATERIALS } from './materials/library.ts';
import { addPrimitive } from './palette-file.ts';
import { mergedForPalette, ownDraws, paletteMaterials } from './palette.ts';
import { sayWhoMade } from './provenance.ts';
import { modelKey, programOf, resolveShape, ShapeError } from './request.ts';
import type { ModelRequest, ResolvedShape } from './request.ts';
import { hasPictures, materialsOf } from './textured.ts';
import { writeModel } from './write.ts';

export interface BuiltModel {
  readonly glb: Uint8Array;
  readonly triangles: number;
  /** Primitives, so draw calls. */
  readonly draws: number;
  readonly bytes: number;
  /** Names of the variants: the colourways' ids. */
  readonly variants: readonly string[];
}

export interface BuildOptions {
  /** `thin` names the material pictures beside itself (`materials/NAME.webp`) instead of holding them. */
  readonly form?: FileForm;
  /** ISO date that the file says it was made; none keeps equal requests equal to the byte. */
  readonly made?: string | null;
}

/** Roughness from which no reflection shows how finely normals are kept, and below which the least step would show. */
const MATT = 0.5, MIRROR = 0.15;

/** Share of the budget from which two forms of a shape may lie on either side of it. */
const NEAR = 0.95;

const BUILD_DEFAULTS: Required<BuildOptions> = { form: 'whole', made: null };

/** A request's shapes, from which files are packed. */
export interface Shapes { readonly request: ModelRequest; readonly shape: ResolvedShape; readonly label: LabelWish; readonly parts: readonly Part[] }

/** Makes the GLB of a request; the same request and options give the same bytes. @throws ShapeError for one that `validateRequest` refuses. */
export async function buildModel(request: ModelRequest, options: BuildOptions = {}): Promise<BuiltModel> {
  return (await makeModel(request, options)).model;
}

/** What a request's levels and forms share. */
export interface Ground { readonly shape: ResolvedShape; readonly label: LabelWish; readonly shade: Shade }

/** @throws ShapeError for a request that `validateRequest` refuses. */
export function groundOf(request: ModelRequest): Ground {
  const check = validateRequest(request);
  if (!check.ok) throw new ShapeError(check.reason, check.message);
  const shape = resolveShape(request), label = labelWishOf(request, shape);
  return { shape, label, shade: shadeOf(request, shape, label) };
}

/** The same with its shapes: of fewer pieces where they would not fit a thin file. `ground`: that of the same request at any level. @throws ShapeError */
export async function makeModel(request: ModelRequest, options: BuildOptions = {}, ground = groundOf(request)): Promise<{ readonly model: BuiltModel; readonly shapes: Shapes }> {
  const { shape, label, shade } = ground;
  for (let from = 1; ;) {
    const { made: parts, density } = assemble(request, shape, label, shade, from), shapes = { request, shape, label, parts };
    const { model, own: is } = await packModel(shapes, options);
    // Near the budget the thin form says, so that both forms are of the same shape.
    const own = is > NEAR * MOST_THIN_BYTES && options.form !== 'thin' ? (await packModel(shapes, { ...options, form: 'thin' })).own : is;
    if (own <= MOST_THIN_BYTES || isThinnest(density)) return { model, shapes };
    from = thinner(density, own, MOST_THIN_BYTES);
  }
}

/** Writes shapes as a file; `own` are its bytes but for pictures that all models share. */
export async function packModel({ request, shape, label, parts }: Shapes, options: BuildOptions = {}): Promise<{ readonly model: BuiltModel; readonly own: number }> {
  const { form, made } = { ...BUILD_DEFAULTS, ...options };
  await MeshoptEncoder.ready;
  const document = new Document(), dress: Dress = { document, shape, colourways: request.colourways, form, fine: request.level === 0, label, pattern: request.pattern ?? null };
  const asset = document.getRoot().getAsset(), program = programOf(shape.family);
  asset.generator = 'Galleria';
  asset['extras'] = { generated: true, family: shape.family.name, version: program.split(' ')[1] ?? '' };
  sayWhoMade(document, { program, inputs: modelKey(request), made });
  document.createBuffer();
  const mesh = document.createMesh(shape.family.name);
  // The coarsest level is read by the mall itself, in metres; the others stand on a grid of whole steps.
  const step = request.level === 2 ? null : stepOf(request.dimensions), roughness = (role: Role): number => MATERIALS[materialOf(finishOf(shape, role), shape)].roughness;
  const normalBits = (roughest: number): 8 | 9 | 10 => (request.level > 0 || roughest >= MATT ? 8 : roughest >= MIRROR ? 9 : 10);
  document.createScene().addChild(document.createNode(shape.family.name).setMesh(mesh).setScale(step === null ? [1, 1, 1] : [step, step, step]));
  const variants = request.colourways.length > 1 ? document.createExtension(KHRMaterialsVariants) : null;
  const names = variants ? request.colourways.map((colourway) => variants.createVariant(colourway.id)) : [];
  const drawn = ownDraws(parts, dress, MOST_DRAWS[request.level], request.level === 2);
  let triangles = 0;
  const add = (geometry: Geometry, materials: readonly GltfMaterial[]): void => {
    const primitive = addPrimitive(document, mesh, geometry);
    triangles += geometry.indices.length / 3;
    primitive.setMaterial(materials[0] ?? null);
    if (variants && new Set(materials).size > 1) {
      const list = variants.createMappingList();
      materials.forEach((material, i) => {
        const variant = names[i];
        if (variant) list.addMapping(variants.createMapping().setMaterial(material).addVariant(variant));
      });
      primitive.setExtension('KHR_materials_variants', list);
    }
  };
  for (const part of drawn.own) {
    const repeats = dress.pattern?.role === part.role ? wholeRepeats(part.mesh, dress.pattern.tile) : null;
    const geometry = geometryOf(repeats?.mesh ?? part.mesh, part.openness, { normalBits: normalBits(roughness(part.role)), uv: part.role === 'label' ? 'unit' : hasPictures(dress, part.role) ? 'metres' : 'none', step });
    add(geometry, await materialsOf(repeats && dress.pattern ? { ...dress, pattern: { ...dress.pattern, tile: repeats.tile } } : dress, part.role, geometry));
  }
  if (drawn.palette.length > 0) {
    const merged = mergedForPalette(drawn.palette);
    add(geometryOf(merged.mesh, merged.openness, { normalBits: normalBits(Math.min(...drawn.palette.map((part) => roughness(part.role)))), uv: 'unit', step }), await paletteMaterials(dress, drawn.palette.map((part) => part.role)));
  }
  const glb = await writeModel(document);
  const shared = document.getRoot().listTextures().reduce((sum, texture) => sum + (texture.getURI() === '' ? 0 : texture.getImage()?.byteLength ?? 0), 0);
  return { model: { glb, triangles, draws: mesh.listPrimitives().length, bytes: glb.byteLength, variants: names.map((variant) => variant.getName()) }, own: form === 'thin' ? glb.byteLength : glb.byteLength - shared };
}
