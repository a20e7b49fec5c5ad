import { asciiOnly } from './ascii-only.mjs'
import { sqlWasm } from './sql-wasm.mjs'

/** What `ws` loads only where it is installed: native accelerators we do not ship. */
const optionalNative = ['bufferutil', 'utf-8-validate']

/**
 * Vite configuration of bundled Node programs: modules with their dependencies inside, dynamic imports as chunks beside
 * them, and SQLite's wasm as a file beside them.
 * @param {{ input: Record<string, string>, outDir: string, format: 'cjs' | 'es', external?: string[] }} programs
 *   `external`: packages that stay outside
 * @returns {import('vite').UserConfig}
 */
export function nodePrograms({ input, outDir, format, external = [] }) {
  const outside = [...optionalNative, ...external]
  return {
    publicDir: false,
    define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' },
    plugins: [sqlWasm(), moduleFormat(format), asciiOnly()],
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
        input,
        external: outside,
        output: { format, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  }
}

/**
 * Says what kind of modules the files are.
 * @param {'cjs' | 'es'} format
 * @returns {import('vite').Plugin}
 */
function moduleFormat(format) {
  const source = JSON.stringify({ type: format === 'cjs' ? 'commonjs' : 'module' })
  return {
    name: 'masquerade:module-format',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'package.json', source })
    },
  }
}
