import { buildModel } from './build.ts';
import type { BuiltModel } from './build.ts';
import type { ModelRequest } from './request.ts';

/** Task of a piscina worker (`name: 'build'`): makes a model off the main thread. @throws ShapeError */
export function build(request: ModelRequest): Promise<BuiltModel> {
  return buildModel(request);
}
