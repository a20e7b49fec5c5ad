import { createOneWindow } from '#renderer/state/one-window.ts'

/** The one window that is heard. */
export const heardWindow = createOneWindow('masquerade.sound')
