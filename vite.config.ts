import { defineConfig } from 'vite';

/** Babylon's shader includes would be over a hundred requests; they travel as one file. */
export default defineConfig({
  root: 'client',
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 2500,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'shaders', test: /@babylonjs\/core\/Shaders\// }] } },
    },
  },
});
