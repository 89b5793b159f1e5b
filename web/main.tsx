import './style/index.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { modelOf } from './data/model.ts'
import type { Dossier } from './data/types.ts'

const data = document.getElementById('dossier')
const page = document.getElementById('page')
if (data && page) render(<App model={modelOf(JSON.parse(data.textContent ?? '') as Dossier)} />, page)
