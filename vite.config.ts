import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { precompress } from './scripts/precompress.ts';

const page = (path: string): string => join(import.meta.dirname, 'client', path, 'index.html');

/** Babylon's material takes its table of mirrored light from the mall, which works it out, where Babylon brings a picture. */
const ownBrdf: Plugin = {
  name: 'own-brdf',
  enforce: 'pre',
  resolveId: (source, importer = '') => (source.endsWith('/brdfTextureTools.js') && /\/PBR\/pbr\w*Material/.test(importer) ? join(import.meta.dirname, 'client/mall/world/brdf.ts') : null),
};

type ReadModule = (id: string) => { readonly importedIds: readonly string[] } | null;

/** Tells whether the mall's page needs a module before it runs: its entry imports it, or what that imports does. */
function firstModules(): (id: string, read: ReadModule) => boolean {
  const seen = new Set([join(import.meta.dirname, 'client/mall/main.ts')]);
  return (id, read) => {
    // What is added while the set is walked is walked too; a second call finds nothing to add.
    for (const known of seen) for (const imported of read(known)?.importedIds ?? []) seen.add(imported);
    return seen.has(id);
  };
}
const comesFirst = firstModules();
const whereFirst = (name: string) => (id: string, modules: { getModuleInfo: ReadModule }): string | null => (comesFirst(id, (each) => modules.getModuleInfo(each)) ? name : null);

/**
 * Babylon's shader includes would be over a hundred requests; they travel as one file, and those that the mall's first
 * frame has no use for as another. So does what the mall's page needs of Babylon itself: 80 files of it were 49 kB more
 * in brotli, and each answer's headers are another kilobyte. The mall's own modules that come first stay together too,
 * however many of them a later part shares, and apart from them those that the consoles share.
 */
export default defineConfig({
  root: 'client',
  plugins: [ownBrdf, react(), precompress()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 2500,
    rolldownOptions: {
      input: { mall: page('.'), merchant: page('merchant'), planner: page('planner'), operator: page('operator') },
      output: { codeSplitting: { groups: [
        { name: 'shaders', test: /@babylonjs\/core\/Shaders\/pbr/, priority: 2 },
        { name: 'other-shaders', test: /@babylonjs\/core\/Shaders\//, priority: 1 },
        { name: whereFirst('shared'), test: /^(?!.*(?:\/client\/mall\/|@babylonjs))/, priority: 3 },
        { name: whereFirst('babylon'), test: /@babylonjs\//, priority: 1 },
        // But for the entry itself, which would run wherever one of the others is wanted.
        { name: whereFirst('first'), test: /\/client\/mall\/(?!main\.ts)/ },
      ] } },
    },
  },
});
