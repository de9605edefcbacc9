/** What the mirror asks of the server; all of it is about whoever asks. */
import { MyMeasures } from '../../../shared/body.ts';
import type { Measures } from '../../../shared/body.ts';
import { FitAdvice } from '../../../shared/fit.ts';
import type { TryOn } from '../../../shared/try-on.ts';
import { ApiError } from '../api.ts';

const MEASURES = '/api/me/measures';

async function ask(method: string, address: string, body?: object): Promise<Response> {
  const response = await fetch(address, {
    method, credentials: 'same-origin', ...body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } },
  });
  if (!response.ok) throw new ApiError(address, response.status);
  return response;
}

export const fetchMeasures = async (): Promise<MyMeasures> => MyMeasures.parse(await (await ask('GET', MEASURES)).json());
export const saveMeasures = async (measures: Measures): Promise<MyMeasures> => MyMeasures.parse(await (await ask('PUT', MEASURES, measures)).json());
export const deleteMeasures = async (): Promise<void> => { await ask('DELETE', MEASURES); };
export const fetchFit = async (store: string, product: string): Promise<FitAdvice> => FitAdvice.parse(await (await ask('GET', `/api/me/fit/${store}/${product}`)).json());
export const fetchWorn = async (wish: TryOn): Promise<Blob> => (await ask('POST', '/api/me/try-on', wish)).blob();
