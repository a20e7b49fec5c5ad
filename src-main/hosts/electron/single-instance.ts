import { app } from 'electron'

/** False when the app runs already; that one then comes to the front. */
export function isFirstInstance(comeToFront: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', comeToFront)
  return true
}
