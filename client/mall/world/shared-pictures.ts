/**
 * Pictures that many models share: a thin model names them beside itself instead of holding them, and here
 * each comes over the network once and lies on the graphics card once, however many models wear it.
 */
import { z } from 'zod';
import type { Scene } from '@babylonjs/core/scene.js';
import type { BaseTexture } from '@babylonjs/core/Materials/Textures/baseTexture.js';
import { Texture } from '@babylonjs/core/Materials/Textures/texture.js';
import type { GLTFLoader } from '@babylonjs/loaders/glTF/2.0/glTFLoader.js';
import type { IGLTFLoaderExtension } from '@babylonjs/loaders/glTF/2.0/glTFLoaderExtension.js';
import type { ITexture } from '@babylonjs/loaders/glTF/2.0/glTFLoaderInterfaces.js';
import { registerGLTFExtension } from '@babylonjs/loaders/glTF/2.0/glTFLoaderExtensionRegistry.js';

/** What the loader read, as far as it matters here; its own types leave it open. */
const Placed = z.looseObject({ source: z.int().optional(), extensions: z.looseObject({ EXT_texture_webp: z.looseObject({ source: z.int() }).optional() }).optional() });
const Named = z.looseObject({ uri: z.string() });

const NAME = 'GALLERIA_shared_pictures';
/** Where models lie, and the pictures that they name beside them. */
const MODELS = '/models/';
/** Texels looked at where a surface is seen at a slant: fine grain does not turn to moiré there. */
const SLANT = 8;

/** Teaches Babylon's glTF loader to share the pictures that models name. */
export function sharePictures(): void {
  registerGLTFExtension(NAME, false, (loader) => new SharedPictures(loader));
}

class SharedPictures implements IGLTFLoaderExtension {
  readonly name = NAME;
  /** Before the extensions that read pictures from inside the file. */
  readonly order = 1;
  readonly enabled = true;
  readonly #loader: GLTFLoader;

  constructor(loader: GLTFLoader) {
    this.#loader = loader;
  }

  dispose(): void {}

  /** Babylon's hook: a texture whose picture has an address of its own is taken from there; null leaves it to the loader. */
  _loadTextureAsync(_context: string, texture: ITexture, assign: (made: BaseTexture) => void): Promise<BaseTexture> | null {
    const { source, extensions } = Placed.parse(texture), image = this.#loader.gltf.images?.[extensions?.EXT_texture_webp?.source ?? source ?? -1], uri = Named.safeParse(image).data?.uri;
    if (uri === undefined || uri.startsWith('data:')) return null;
    const beside = new URL(this.#loader.rootUrl ?? '', location.href);
    // What was made for this page alone lies nowhere: its pictures are where those of all models are.
    const address = new URL(uri, beside.protocol === 'blob:' ? new URL(MODELS, location.href) : beside).href;
    return pictureAt(this.#loader.babylonScene, address, !texture._textureInfo.nonColorData && this.#loader.parent.useSRGBBuffers).then((made) => {
      assign(made);
      return made;
    });
  }
}

/** A texture of its own, with its own place on the surface, of a picture that the engine has once. */
function pictureAt(scene: Scene, address: string, useSRGBBuffer: boolean): Promise<Texture> {
  return new Promise((resolve, reject) => {
    const made: Texture = new Texture(address, scene, {
      invertY: false, samplingMode: Texture.TRILINEAR_SAMPLINGMODE, mimeType: 'image/webp', useSRGBBuffer,
      // Babylon may call before the constructor returns, for a picture that is there already.
      onLoad: () => { queueMicrotask(() => resolve(made)); },
      onError: (message) => reject(new Error(`${address} did not come: ${message ?? 'no reason given'}`)),
    });
    made.anisotropicFilteringLevel = SLANT;
    // The loader's container adds it to the scene with the rest of the model, and takes it away again.
    scene.removeTexture(made);
    made.wrapU = made.wrapV = Texture.WRAP_ADDRESSMODE;
  });
}
