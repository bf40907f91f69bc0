import { defineConfig } from 'vite'

// Names without hashes: the server gives each file a tag of its content, and dist keeps the page that stands in while
// nothing is built.
export default defineConfig({
  base: '/sim/',
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    rollupOptions: {
      output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
    },
  },
})
