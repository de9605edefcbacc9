import { z } from 'zod';
import { Design, EngineJob, MakeOptions, MakeProduct, ModelDraft, PhotoAnswer, WordsAnswer, type WearRequest, type WordsRequest } from '../../../shared/make.ts';
import { ask, askFile, sendFile } from '../../console/api.ts';

const at = (store: string, path: string): string => `/api/merchant/stores/${store}/${path}`;

export const fetchMakeOptions = (store: string): Promise<MakeOptions> => ask('GET', at(store, 'make'), MakeOptions);
export const fetchMakeProduct = (store: string, product: string): Promise<MakeProduct> => ask('GET', at(store, `products/${product}/make`), MakeProduct);
export const wearLook = (store: string, product: string, wish: WearRequest): Promise<MakeProduct> => ask('POST', at(store, `products/${product}/look`), MakeProduct, wish);
export const proposeByWords = (store: string, wish: WordsRequest): Promise<WordsAnswer> => ask('POST', at(store, 'make/words'), WordsAnswer, wish);
export const designBetween = (store: string, from: Design, to: Design, share: number): Promise<Design> => ask('POST', at(store, 'make/between'), Design, { from, to, at: share });
export const previewDesign = (store: string, design: Design, level: 0 | 1 | 2): Promise<Blob> => askFile(at(store, 'make/preview'), { design, level });
export const uploadModel = (store: string, product: string, file: Blob): Promise<ModelDraft> => sendFile(at(store, `products/${product}/drafts`), file, 'model/gltf-binary', ModelDraft);
export const turnDraft = (store: string, draft: string, quarters: number): Promise<ModelDraft> => ask('POST', at(store, `drafts/${draft}/turn`), ModelDraft, { quarters });
export const dropDraft = (store: string, draft: string): Promise<unknown> => ask('POST', at(store, `drafts/${draft}/drop`), z.unknown(), {});
export const readPhoto = (store: string, product: string, photo: Blob, family: string | null): Promise<PhotoAnswer> =>
  sendFile(at(store, `products/${product}/photo${family === null ? '' : `?family=${family}`}`), photo, photo.type, PhotoAnswer);
export const askEngine = (store: string, product: string, wish: { readonly text: string } | { readonly photo: Blob }): Promise<EngineJob> => ('photo' in wish
  ? sendFile(at(store, `products/${product}/engine`), wish.photo, wish.photo.type, EngineJob) : ask('POST', at(store, `products/${product}/engine`), EngineJob, wish));
export const fetchJob = (store: string, job: string): Promise<EngineJob> => ask('GET', at(store, `engine/${job}`), EngineJob);
export const cancelJob = (store: string, job: string): Promise<EngineJob> => ask('POST', at(store, `engine/${job}/cancel`), EngineJob, {});
