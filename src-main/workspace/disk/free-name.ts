import { existsSync } from 'node:fs'

/** The path, or with a number after it where something lies there. */
export function freeName(path: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? path : `${path}-${number}`
    if (!existsSync(name)) return name
  }
}
