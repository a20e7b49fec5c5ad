import { join } from 'node:path'

/** What belongs to the window, seen from the bundle of main. */
export const preloadFile = join(import.meta.dirname, '../preload/index.cjs')
export const pageDirectory = join(import.meta.dirname, '../renderer')
export const iconFile = join(import.meta.dirname, '../../build/icons/linux/256x256.png')
