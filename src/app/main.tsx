import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startWords } from '../i18n/i18n.ts'
import { openStore } from '../store/store.ts'
import { App } from './App.tsx'
import '../ui/base.css'

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')

const opening = openStore()
await startWords()
createRoot(root).render(
  <StrictMode>
    <App opening={opening} />
  </StrictMode>,
)
