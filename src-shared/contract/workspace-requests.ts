import { z } from 'zod'
import { limits } from '../catalog/limits.ts'
import { text } from './fields.ts'

/** What a window may ask about workspaces. */
export const workspaceRequests = [
  /** Into its file. Without one, or `elsewhere`, the person is asked where, if the host can ask. */
  z.strictObject({ method: z.literal('saveWorkspace'), params: z.strictObject({ elsewhere: z.boolean().optional() }) }),
  /** The person is asked which, if the host can ask. */
  z.strictObject({ method: z.literal('openWorkspace'), params: z.strictObject({}) }),
  /** Opens one whose bytes the window has. They pass over IPC only; a browser sends them to `windowFilePath`. */
  z.strictObject({
    method: z.literal('takeWorkspace'),
    params: z.strictObject({
      name: text(255),
      bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= limits.workspaceBytes, {
        error: `A workspace may have at most ${limits.workspaceBytes} bytes.`,
      }),
    }),
  }),
] as const
export type WorkspaceRequest = z.output<(typeof workspaceRequests)[number]>

/** Where a window in a browser gets the file of its workspace (POST, which counts as saving) and sends one to be opened (PUT). `?name=` is the file's. */
export const windowFilePath = '/window/workspace'
