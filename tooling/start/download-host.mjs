/**
 * Where Electron's own installer would download from.
 * @param {NodeJS.ProcessEnv} env
 */
export function downloadHost(env) {
  return (
    env.npm_config_electron_mirror ||
    env.NPM_CONFIG_ELECTRON_MIRROR ||
    env.npm_package_config_electron_mirror ||
    env.ELECTRON_MIRROR ||
    'https://github.com'
  )
}

/**
 * Whether the host answers at all, whatever it answers.
 * @param {string} url
 * @param {typeof globalThis.fetch} fetch
 * @param {number} [patience] ms that it has to answer
 * @returns {Promise<boolean>}
 */
export async function isReachable(url, fetch, patience = 5_000) {
  try {
    const answer = await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(patience) })
    await answer.body?.cancel()
    return true
  } catch {
    return false
  }
}
