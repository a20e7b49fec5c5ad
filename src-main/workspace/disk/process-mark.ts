import { readFile } from 'node:fs/promises'

/**
 * What tells a process from every other that had its number, before and after: when the system began, and when the
 * process did. Null where it has ended, and only its parent has not noticed yet; undefined where the system does not
 * tell of it (only Linux does, in /proc).
 */
export async function processMark(pid: number): Promise<string | null | undefined> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => undefined)
  const stat = await readStat(pid)
  if (boot === undefined || stat === undefined) return undefined
  return ended.has(stat.state) ? null : `${boot.trim()}/${stat.startedAt}`
}

/** A zombie, or dead. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const ended: ReadonlySet<string> = new Set(['Z', 'X', 'x'])

async function readStat(pid: number): Promise<{ readonly state: string; readonly startedAt: string } | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name before them stands in brackets, and may hold brackets and blanks.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [state, startedAt] = [fields[0], fields[19]]
  return state === undefined || startedAt === undefined ? undefined : { state, startedAt }
}
