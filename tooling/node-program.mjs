import { sqlWasm } from './sql-wasm.mjs'

/** What `ws` loads only where it is installed: native accelerators we do not ship. */
const optionalNative = ['bufferutil', 'utf-8-validate']

/**
 * Vite configuration of one bundled Node program: an ES module with its dependencies inside, dynamic imports as
 * chunks beside it, and SQLite's wasm as a file beside it.
 * @param {{ entry: string, outDir: string, external?: string[] }} program `external`: packages that stay outside
 * @returns {import('vite').UserConfig}
 */
export function nodeProgram({ entry, outDir, external = [] }) {
  const outside = [...optionalNative, ...external]
  return {
    publicDir: false,
    define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' },
    plugins: [sqlWasm()],
    ssr: { target: 'node', noExternal: true, external: outside },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { index: entry },
        external: outside,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  }
}
