import './schemas-without-eval.ts'
import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/jetbrains-mono/index.css'
import './tokens.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { isAudience } from '../features/audience/open-audience.ts'
import { App } from './app.tsx'
import { AudienceApp } from './audience-app.tsx'
import { fontsLoaded } from './fonts-loaded.ts'
import { start, startAudience } from './start.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element to draw the window in.')

const forAudience = isAudience()
if (forAudience) startAudience()
else start()
await fontsLoaded(300)
createRoot(root).render(<StrictMode>{forAudience ? <AudienceApp /> : <App />}</StrictMode>)
