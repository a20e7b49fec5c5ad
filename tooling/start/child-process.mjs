/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {{ code: number | null, output: string }} Ended
 */

/** Characters of a child's output that are kept: its end is what explains a failure. */
const keptOutput = 8_000

/**
 * Collects what a child says and how it ends. A child that cannot be started ends with code null.
 * @param {ChildProcess} child
 * @param {(line: string) => void} [onLine] Called with each line of standard output.
 * @returns {Promise<Ended>}
 */
export function watchChild(child, onLine = () => undefined) {
  let output = ''
  /** @param {string} text */
  const keep = (text) => {
    output = (output + text).slice(-keptOutput)
  }
  child.stdout?.setEncoding('utf8').on('data', keep).on('data', byLine(onLine))
  child.stderr?.setEncoding('utf8').on('data', keep)
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, output: error.message }))
    child.once('close', (code) => resolve({ code, output }))
  })
}

/**
 * @param {(line: string) => void} onLine
 * @returns {(text: string) => void}
 */
function byLine(onLine) {
  let rest = ''
  return (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  }
}

/**
 * The address and names that a host tells when it accepts requests.
 * @typedef {{ url: string | null, windowUrl: string | null }} Ready
 */

/**
 * @param {string} line
 * @returns {Ready | undefined}
 */
export function readReadyLine(line) {
  try {
    const said = JSON.parse(line)
    return said?.event === 'ready' ? { url: said.url ?? null, windowUrl: said.windowUrl ?? null } : undefined
  } catch {
    return undefined
  }
}
