import { z } from 'zod'
import { accountSettingsPatch, serviceSettingsPatch } from '../../catalog/settings.ts'
import { instant, sid } from '../fields.ts'

/** Sets a goal for simulated time; the host then runs what falls due until it is reached. */
export const clockAdvance = z.strictObject({ type: z.literal('clock.advance'), to: instant })

export const settingsSet = z.strictObject({ type: z.literal('settings.set'), values: accountSettingsPatch })

export const serviceSettingsSet = z.strictObject({
  type: z.literal('serviceSettings.set'),
  serviceSid: sid('KS'),
  values: serviceSettingsPatch,
})
