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

/** The order in which the theme button goes round: first to the other one than is shown. */
export function nextTheme(theme: Layout['theme']): Layout['theme'] {
  const other = prefersLight.matches ? 'dark' : 'light'
  if (theme === 'system') return other
  return theme === other ? shownTheme({ theme: 'system' }) : 'system'
}
