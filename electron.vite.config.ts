import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { sqlWasm } from './tooling/sql-wasm.mjs'

export default defineConfig({
  main: {
    plugins: [sqlWasm()],
    build: {
      externalizeDeps: false,
      outDir: 'out/main',
      sourcemap: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { index: 'src-main/hosts/electron/main.ts' },
        external: ['bufferutil', 'utf-8-validate'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      isolatedEntries: false,
      outDir: 'out/preload',
      reportCompressedSize: false,
      rolldownOptions: {
        input: { index: 'src-main/hosts/electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: 'es2022',
      cssTarget: ['chrome120', 'firefox121', 'safari17.2'],
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions: { input: { index: 'src-renderer/index.html' } },
    },
  },
})
