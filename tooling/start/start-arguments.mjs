/**
 * @typedef {object} StartArguments
 * @property {boolean} browser Go to the browser host at once.
 * @property {string[]} passedOn What the app or the browser host is to read itself.
 */

/**
 * @param {readonly string[]} given
 * @returns {StartArguments}
 */
export function readStartArguments(given) {
  const passedOn = given.filter((argument) => argument !== '--browser' && argument !== '--')
  return { browser: given.includes('--browser'), passedOn }
}

/**
 * The browser host is its port: it cannot leave it closed.
 * @param {readonly string[]} passedOn
 */
export function forBrowserHost(passedOn) {
  return passedOn.filter((argument) => argument !== '--no-port')
}
