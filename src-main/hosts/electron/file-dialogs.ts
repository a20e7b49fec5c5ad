import { type BrowserWindow, dialog } from 'electron'
import type { FileDialogs } from '../window/handle-workspace-request.ts'

const filters = [
  { name: 'Masquerade workspace', extensions: ['masquerade'] },
  { name: 'All files', extensions: ['*'] },
]

/** The system's own dialogs, on the window. */
export function createFileDialogs(window: () => BrowserWindow | undefined): FileDialogs {
  return {
    async whereToSave(name) {
      const on = window()
      if (on === undefined) return null
      const { canceled, filePath } = await dialog.showSaveDialog(on, {
        title: 'Save the workspace',
        defaultPath: name,
        filters,
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      return canceled || filePath === '' ? null : filePath
    },
    async whatToOpen() {
      const on = window()
      if (on === undefined) return null
      const options = { title: 'Open a workspace', filters, properties: ['openFile' as const] }
      const { canceled, filePaths } = await dialog.showOpenDialog(on, options)
      return canceled ? null : (filePaths[0] ?? null)
    },
  }
}
