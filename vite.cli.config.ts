import { defineConfig } from 'vite'
import { nodePrograms } from './tooling/node-programs.mjs'

/** The command-line program: `serve` and the browser window's host, without Electron; and what prepares its starts. */
export default defineConfig(
  nodePrograms({
    input: { index: 'src-main/hosts/cli/main.ts', prepare: 'src-main/hosts/cli/prepare.ts' },
    outDir: 'out/cli',
    format: 'cjs',
  }),
)
