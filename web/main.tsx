import './style/index.css'
import { render } from 'preact'
import type { Dossier } from './data/types.ts'
import { Live } from './live.tsx'

const data = document.getElementById('dossier')
const page = document.getElementById('page')
if (data && page) render(<Live first={JSON.parse(data.textContent ?? '') as Dossier} />, page)
