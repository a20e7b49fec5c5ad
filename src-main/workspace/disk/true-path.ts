import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** One path for one file, whatever links lead to it; the file itself may be missing. */
export async function truePath(path: string): Promise<string> {
  const absolute = resolve(path)
  try {
    return await realpath(absolute)
  } catch {
    const folder = await realpath(dirname(absolute)).catch(() => dirname(absolute))
    return join(folder, basename(absolute))
  }
}
