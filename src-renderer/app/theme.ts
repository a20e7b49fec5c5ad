import { type Layout, useLayout } from '../state/layout.ts'

const prefersLight = matchMedia('(prefers-color-scheme: light)')

function shownTheme({ theme }: Pick<Layout, 'theme'>): 'light' | 'dark' {
  if (theme !== 'system') return theme
  return prefersLight.matches ? 'light' : 'dark'
}

/** Keeps the page in the chosen theme, or in the system's. */
export function followTheme(): void {
  const show = () => {
    document.documentElement.dataset.theme = shownTheme(useLayout.getState())
  }
  show()
  useLayout.subscribe(show)
  prefersLight.addEventListener('change', show)
}
