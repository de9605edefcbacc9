import { buildModel } from './build.ts';
import type { BuiltModel } from './build.ts';
import { fitGlb } from './merchant/levels.ts';
import type { Fit } from './merchant/levels.ts';
import type { ModelRequest } from './request.ts';
import type { Dimensions } from '../../shared/catalogue.ts';

/** Task of a piscina worker (`name: 'build'`): makes a model off the main thread. @throws ShapeError */
export function build(request: ModelRequest): Promise<BuiltModel> {
  return buildModel(request);
}

/** Task of a piscina worker (`name: 'fit'`): makes a merchant's own GLB fit for the mall. */
export function fit({ bytes, dimensions }: { readonly bytes: Uint8Array; readonly dimensions: Dimensions }): Promise<Fit> {
  return fitGlb(bytes, dimensions);
}
