import { z } from 'zod'
import { limits } from '../catalog/limits.ts'
import { text } from './fields.ts'

/** What a window wrote where the program cannot look: the mark of those bytes, and the window's own name of the place. */
const written = z.strictObject({ name: text(255), mark: text(40), place: text(40) })
export type WrittenWorkspace = z.output<typeof written>

const saving = z.strictObject({ elsewhere: z.boolean().optional(), over: z.boolean().optional() })

/** What a window may ask about workspaces. */
export const workspaceRequests = [
  /**
   * Into its file; one that was saved with something else on stage only where the person says so (`over`). Without a file,
   * or `elsewhere`, the person is asked where, if the host can ask.
   */
  z.strictObject({ method: z.literal('saveWorkspace'), params: saving }),
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
  /** A window in a browser wrote what it got from `windowFilePath`, whose answer has the mark, into a file of the person. */
  z.strictObject({
    method: z.literal('workspaceWritten'),
    params: written,
  }),
] as const
export type WorkspaceRequest = z.output<(typeof workspaceRequests)[number]>

/** Where a window in a browser gets the file of its workspace (POST) and sends one to be opened (PUT). `?name=` is the file's. */
export const windowFilePath = '/window/workspace'

/** Header that says which moment of the run the file has. */
export const markHeader = 'masquerade-mark'
