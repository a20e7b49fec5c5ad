import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

/**
 * How the fuses of the packed app must stand: what is off cannot be switched on by an environment variable or a flag.
 * https://www.electronjs.org/docs/latest/tutorial/fuses
 * @type {Readonly<Record<string, boolean>>}
 */
export const fuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
}

/** As a fuse is written into the executable. */
const states = new Map([
  ['0'.charCodeAt(0), false],
  ['1'.charCodeAt(0), true],
])

/**
 * What is wrong with the fuses of an executable.
 * @param {string} executable or, on a Mac, the `.app`
 * @returns {Promise<readonly string[]>}
 */
export async function wrongFuses(executable) {
  /** @type {Readonly<Record<string, unknown>>} */
  const wire = await getCurrentFuseWire(executable).catch((error) => ({ error }))
  if (wire.error !== undefined) return [`The fuses cannot be read: ${wire.error}`]
  return Object.entries(fuses).flatMap(([name, wanted]) => {
    const found = states.get(Number(wire[Reflect.get(FuseV1Options, name)]))
    return found === wanted ? [] : [`The fuse ${name} must be ${word(wanted)} and is ${word(found)}.`]
  })
}

/** @param {boolean | undefined} state */
function word(state) {
  if (state === undefined) return 'not there'
  return state ? 'on' : 'off'
}
