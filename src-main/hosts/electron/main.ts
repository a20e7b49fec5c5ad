import { app, protocol } from 'electron'
import { readAppOptions } from './app-options.ts'
import { appScheme } from './app-scheme.ts'
import { type Desktop, startDesktop } from './desktop.ts'
import { giveUp } from './mishaps.ts'
import { denyNavigation } from './navigation.ts'
import { isFirstInstance } from './single-instance.ts'

let desktop: Desktop | undefined

app.enableSandbox()
protocol.registerSchemesAsPrivileged([appScheme])
denyNavigation((asking) => desktop?.showAudience(asking))

app.on('activate', () => desktop?.showWindow())
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit()
})
app.on('will-quit', (event) => {
  if (desktop === undefined) return
  event.preventDefault()
  const closing = desktop
  desktop = undefined
  void closing.close().finally(() => app.quit())
})

const parsed = readAppOptions(process.argv, app.isPackaged)
if (!parsed.ok) {
  console.error(parsed.error)
  app.exit(2)
} else if (isFirstInstance(() => desktop?.showWindow())) {
  app
    .whenReady()
    .then(async () => {
      desktop = await startDesktop(parsed.value)
    })
    .catch(giveUp)
} else {
  app.quit()
}
