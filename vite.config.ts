import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './tools/precompress.ts'

export default defineConfig({
  plugins: [react(), precompress()],
  build: {
    outDir: 'dist/web',
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // The first script lists the files of every page: it is what makes it grow, so their names are short.
      output: { chunkFileNames: 'assets/[hash:8].js' },
      // The door of a module only passes things on: whoever asks for a path gets no cards along with it.
      treeshake: { moduleSideEffects: (id) => !/\/web\/(index|slots)\.ts$/.test(id) },
    },
  },
  server: {
    proxy: { '/api': 'http://localhost:3000' },
  },
})
