import { z } from 'zod';
import { Artwork, MerchantCustom, OwnDesign, type CustomEdit } from '../../../shared/design.ts';
import { ask, sendFile } from '../../console/api.ts';

const at = (store: string, path: string): string => `/api/merchant/stores/${store}/${path}`;

export const fetchCustom = (store: string, product: string): Promise<MerchantCustom> => ask('GET', at(store, `products/${product}/custom`), MerchantCustom);
export const saveCustom = (store: string, product: string, edit: CustomEdit): Promise<MerchantCustom> => ask('PUT', at(store, `products/${product}/custom`), MerchantCustom, edit);
export const sendArtwork = (store: string, name: string, file: Blob): Promise<Artwork> => sendFile(at(store, `artwork?${new URLSearchParams({ name })}`), file, file.type, Artwork);
export const fetchArtworks = (store: string): Promise<Artwork[]> => ask('GET', at(store, 'artwork'), Artwork.array());
export const deleteArtwork = async (store: string, sha256: string): Promise<void> => { await ask('DELETE', at(store, `artwork/${sha256}`), z.null()); };
export const fetchDesign = (id: string): Promise<OwnDesign> => ask('GET', `/api/designs/${id}`, OwnDesign);
