/**
 * tfjs with its CPU backend and its gradients. The package's bundle for Node leaves the gradients out, and its
 * modules name each other without extension; both are mended here with a resolver for that folder alone.
 */
import { registerHooks } from 'node:module';
import '@tensorflow/tfjs-backend-cpu';

const hooks = registerHooks({
  resolve(specifier, context, next) {
    const inside = context.parentURL?.includes('/@tensorflow/tfjs-core/dist/') === true && specifier.startsWith('.');
    if (!inside || specifier.endsWith('.js')) return next(specifier, context);
    try {
      return next(`${specifier}.js`, context);
    } catch {
      return next(`${specifier}/index.js`, context);
    }
  },
  load(url, context, next) {
    const inside = url.includes('/@tensorflow/tfjs-core/dist/') && !url.endsWith('.node.js');
    return next(url, inside ? { ...context, format: 'module' } : context);
  },
});
await import('@tensorflow/tfjs-core/dist/register_all_gradients.js');
hooks.deregister();

export * as tf from '@tensorflow/tfjs-core';
