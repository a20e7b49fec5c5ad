import { refuse } from '#shared/contract/result.ts'

export const stranger = refuse({ code: 'forbidden', status: 403, message: 'Only the window itself may ask.' })

export const tooManySubscriptions = refuse({
  code: 'forbidden',
  status: 429,
  message: 'The window follows too many streams already.',
})
