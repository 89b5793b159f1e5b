import { VIEWS, viewLink } from '../data/route.ts'
import { LANGUAGES } from '../i18n/languages.ts'
import { Choice } from './choice.tsx'
import { useShared } from './context.ts'
import { Foreign } from './foreign.tsx'
import { Gathered } from './gathered.tsx'
import { THEMES, type Theme } from './use-theme.ts'

type Props = {
  readonly setLanguage: (code: string) => void
  readonly theme: Theme
  readonly setTheme: (theme: Theme) => void
}

/** The head of the page: what is gathered here, the views, and how the page looks. */
export function Header({ setLanguage, theme, setTheme }: Props) {
  const { model, text, route } = useShared()
  const { m } = text
  const languages = Object.keys(LANGUAGES).map((code) => [code, ownName(code)] as const)
  return (
    <header class="page-head">
      <div class="masthead">
        <p class="brand">Variorum</p>
        <h1>{model.dossier.name === '' ? m.print.title : <Foreign words={model.dossier.name} />}</h1>
        <div class="wishes">
          <Choice label={m.page.language} value={text.code} options={languages} onChange={setLanguage} />
          <Choice
            label={m.page.appearance}
            value={theme}
            options={THEMES.map((one) => [one, m.page[one]] as const)}
            onChange={(value) => setTheme(THEMES.find((one) => one === value) ?? 'auto')}
          />
          <button type="button" onClick={() => window.print()}>
            {m.page.print}
          </button>
        </div>
      </div>
      <Gathered />
      <nav aria-label={m.page.views}>
        <ul class="views">
          {VIEWS.map((view) => (
            <li key={view}>
              <a href={viewLink(view)} aria-current={route.view === view ? 'page' : undefined}>
                {m.views[view]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function ownName(code: string): string {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1)
}
