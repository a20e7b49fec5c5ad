import { useState } from 'react'
import { shallow } from 'zustand/shallow'

/** What was made anew with the same in it, as it was first made: so that whoever is handed it is not drawn again. */
export function useSteady<Value>(value: Value): Value {
  const [steady, keep] = useState(value)
  if (shallow(steady, value)) return steady
  keep(value)
  return value
}
