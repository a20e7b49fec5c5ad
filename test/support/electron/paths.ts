import { join } from 'node:path'

const out = join(import.meta.dirname, '../../../out')

export const mainBundle = join(out, 'main/index.js')
export const preloadBundle = join(out, 'preload/index.cjs')
