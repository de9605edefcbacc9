import {
  BrandVoice, CheckAnswer, CopyDesk, DraftsAnswer, TranslateAnswer, type CopyKind, type DraftsRequest, type KeepRequest,
} from '../../../shared/copy.ts';
import type { Locale } from '../../../shared/locale.ts';
import { ask, sendFile } from '../../console/api.ts';

const at = (store: string, path: string): string => `/api/merchant/stores/${store}/${path}`;

export const fetchDesk = (store: string, product: string): Promise<CopyDesk> => ask('GET', at(store, `products/${product}/copy`), CopyDesk);
export const writeDrafts = (store: string, product: string, wish: DraftsRequest): Promise<DraftsAnswer> => ask('POST', at(store, `products/${product}/copy`), DraftsAnswer, wish);
export const checkText = (store: string, product: string, locale: Locale, text: string): Promise<CheckAnswer> => ask('POST', at(store, `products/${product}/copy/check`), CheckAnswer, { locale, text });
export const keepText = (store: string, product: string, kind: CopyKind, locale: Locale, wish: KeepRequest): Promise<CopyDesk> => ask('PUT', at(store, `products/${product}/copy/${kind}/${locale}`), CopyDesk, wish);
export const dropText = (store: string, product: string, kind: CopyKind, locale: Locale): Promise<CopyDesk> => ask('POST', at(store, `products/${product}/copy/${kind}/${locale}/drop`), CopyDesk, {});
export const saveVoice = (store: string, brand: string, voice: BrandVoice): Promise<BrandVoice> => ask('PUT', at(store, 'voices'), BrandVoice, { brand, voice });
export const translateText = (store: string, from: Locale, text: string): Promise<TranslateAnswer> => ask('POST', at(store, 'copy/translate'), TranslateAnswer, { from, text });
export const keepPoster = (store: string, product: string, locale: Locale, words: readonly string[], picture: Blob): Promise<CopyDesk> =>
  sendFile(at(store, `products/${product}/posters?${new URLSearchParams({ locale, words: words.join('\n') })}`), picture, picture.type, CopyDesk);
export const dropPoster = (store: string, product: string, poster: string): Promise<CopyDesk> => ask('POST', at(store, `products/${product}/posters/${poster}/drop`), CopyDesk, {});
