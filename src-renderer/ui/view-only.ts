import { createContext, useContext } from 'react'

/** Whether this page only looks on: nothing on it acts. */
const ViewOnly = createContext(false)

export const ViewOnlyProvider = ViewOnly.Provider

export function useViewOnly(): boolean {
  return useContext(ViewOnly)
}
