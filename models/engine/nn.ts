/** Layers: parts of a network that own parameters, named under the `name` they are given. */
export * from './nn/attention.ts';
export * from './nn/convolution.ts';
export * from './nn/dense.ts';
export * from './nn/recurrent.ts';
