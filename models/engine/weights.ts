/** Values by name, as `safetensors.ts` keeps them and `Graph.parameter` reads them. */
export interface NamedTensor {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}
export type Weights = ReadonlyMap<string, NamedTensor>;
