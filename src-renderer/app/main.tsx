import './schemas-without-eval.ts'
import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/jetbrains-mono/index.css'
import './tokens.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { fontsLoaded } from './fonts-loaded.ts'
import { start } from './start.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element to draw the window in.')

start()
await fontsLoaded(300)
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
