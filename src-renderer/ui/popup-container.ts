import { createContext, type RefObject, useContext } from 'react'

/** Where popups are put into the page: inside the landmark or dialog that they belong to, so that readers find them there. */
const PopupContainer = createContext<RefObject<HTMLElement | null> | undefined>(undefined)

export const PopupContainerProvider = PopupContainer.Provider

export function usePopupContainer(): RefObject<HTMLElement | null> | undefined {
  return useContext(PopupContainer)
}
