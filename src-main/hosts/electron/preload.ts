import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Batch, Transport } from '#shared/contract/rpc.ts'
import { channels } from './channels.ts'

let subscriptions = 0

const transport: Transport = {
  invoke: (method, params) => ipcRenderer.invoke(channels.invoke, { method, params }),
  subscribe(onBatch, onLink) {
    subscriptions += 1
    const id = subscriptions
    const receive = (_event: IpcRendererEvent, subscription: number, batch: Batch) => {
      if (subscription === id) onBatch(batch)
    }
    ipcRenderer.on(channels.batch, receive)
    ipcRenderer.invoke(channels.subscribe, id).then(
      (answer) => onLink(answer.ok ? 'connected' : 'lost'),
      () => onLink('lost'),
    )
    return () => {
      ipcRenderer.off(channels.batch, receive)
      void ipcRenderer.invoke(channels.unsubscribe, id)
    }
  },
}

contextBridge.exposeInMainWorld('masquerade', transport)
