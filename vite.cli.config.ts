import { defineConfig } from 'vite'
import { nodeProgram } from './tooling/node-program.mjs'

/** The command-line program: `serve` and the browser window's host, without Electron. */
export default defineConfig(nodeProgram({ entry: 'src-main/hosts/cli/main.ts', outDir: 'out/cli' }))
