import { randomBytes } from 'node:crypto'
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Writes a file so that it is there either as it was or as it is to be, whatever happens meanwhile. */
export async function writeWhole(path: string, content: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`)
  try {
    await withFile(beside, 'wx', async (file) => {
      await file.writeFile(content)
      await file.sync()
    })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(path))
}

/** Removes what a program left of files that it was killed while writing. Nobody may write them meanwhile. */
export async function removeParts(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const names = await readdir(dirname(path)).catch(() => [])
    const parts = names.filter(
      (name) =>
        name.startsWith(`.${basename(path)}.`) && /^[0-9a-f]{12}\.part$/.test(name.slice(basename(path).length + 2)),
    )
    for (const name of parts) await rm(join(dirname(path), name), { force: true }).catch(() => undefined)
  }
}

/** So that the new name, too, outlives a power cut. Some systems cannot. */
async function syncFolder(path: string): Promise<void> {
  await withFile(path, 'r', (folder) => folder.sync()).catch(() => undefined)
}

async function withFile(path: string, flags: string, work: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, flags, 0o600)
  try {
    await work(file)
  } finally {
    await file.close()
  }
}
