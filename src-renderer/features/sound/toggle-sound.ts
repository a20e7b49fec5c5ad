import { changeLayout, useLayout } from '#renderer/state/layout.ts'
import { notify } from '#renderer/ui/notify.ts'
import { sound, wake } from './follow-sound.ts'
import { heardWindow } from './heard-window.ts'
import { playTick } from './tones.ts'

/** Switches sound on, in this window, with a tick to tell how loud it is, or off. Remembered. */
export function toggleSound(): void {
  const on = !useLayout.getState().sound
  changeLayout({ sound: on })
  notify({ title: on ? 'Sound on' : 'Sound off' })
  if (!on) return
  heardWindow.take()
  wake()
  setTimeout(() => sound(playTick), 100)
}
