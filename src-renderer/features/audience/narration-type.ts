/** Characters that two lines hold across a window of 1280 px, in the type that can be read from the back of a room. */
const large = 280
/** Characters that leave the stage its room in the usual type. */
const usual = 700

/** The more there is to read, the smaller the type: nobody in a room can scroll. */
export function narrationType({ length }: string): 'large' | 'usual' | 'small' {
  if (length <= large) return 'large'
  return length <= usual ? 'usual' : 'small'
}
