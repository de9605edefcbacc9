import { stepBack } from '../engine/step-back.ts';
import { buildModel } from './build.ts';
import type { BuildOptions, BuiltModel } from './build.ts';
import { finishGlb } from './merchant/finish.ts';
import type { Finished, FinishOptions } from './merchant/finish.ts';
import type { ModelRequest } from './request.ts';

// Rooms tick while models are made.
stepBack();

/** Task of a piscina worker (`name: 'build'`): makes a model off the main thread. @throws ShapeError */
export function build({ request, options }: { readonly request: ModelRequest; readonly options: BuildOptions }): Promise<BuiltModel> {
  return buildModel(request, options);
}

/** Task of a piscina worker (`name: 'finish'`): makes a GLB that came from outside fit for the mall. */
export function finish({ bytes, options }: { readonly bytes: Uint8Array; readonly options: FinishOptions }): Promise<Finished> {
  return finishGlb(bytes, options);
}
