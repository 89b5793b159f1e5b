import { describe, expect, it } from 'vitest'
import { splitReports } from '../../src/text/split.ts'
import { PROFILES } from './profiles.ts'

/** What a pasted article of one language looks like at its edges, and sentences to fill it. */
type Language = {
  readonly source: string
  readonly headline: string
  readonly lead: string
  readonly dateline: string
  readonly section: string
  readonly byline: string
  readonly fill: string
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    source: 'Source: Harbour Post',
    headline: 'Pier burns in Salen',
    lead: 'A pier burned down in Salen on Monday, police said.',
    dateline: 'SALEN, 3 September 2014 — A pier burned down here, police said.',
    section: 'What the workers say',
    byline: 'Reporting by Ann Lorne',
    fill: 'The shops stayed open for a week and then began to close, one after another, because nobody was paid.',
  },
  fr: {
    source: 'Source : Le Courrier du Port',
    headline: 'Un quai brûle à Salen',
    lead: 'Un quai a brûlé lundi à Salen, selon la police.',
    dateline: 'SALEN, 3 septembre 2014 — Un quai a brûlé ici, selon la police.',
    section: 'Ce que disent les ouvriers',
    byline: 'Reportage : Anne Lorne',
    fill: 'Les boutiques sont restées ouvertes une semaine, puis elles ont fermé une à une, car personne ne touchait son salaire.',
  },
  es: {
    source: 'Fuente: El Correo del Puerto',
    headline: 'Arde un muelle en Salen',
    lead: 'Un muelle ardió el lunes en Salen, según la policía.',
    dateline: 'SALEN, 3 de septiembre de 2014 — Un muelle ardió aquí, según la policía.',
    section: 'Lo que dicen los obreros',
    byline: 'Con información de Ana Lorna',
    fill: 'Las tiendas siguieron abiertas una semana y luego fueron cerrando, una tras otra, porque nadie cobraba su sueldo.',
  },
  pt: {
    source: 'Fonte: Correio do Porto',
    headline: 'Cais arde em Salen',
    lead: 'Um cais ardeu na segunda-feira em Salen, segundo a polícia.',
    dateline: 'SALEN, 3 de setembro de 2014 — Um cais ardeu aqui, segundo a polícia.',
    section: 'O que dizem os operários',
    byline: 'Com informações de Ana Lorna',
    fill: 'As lojas ficaram abertas durante uma semana e depois foram fechando, uma a uma, porque ninguém recebia o salário.',
  },
  ru: {
    source: 'Источник: Вестник порта',
    headline: 'В Салене сгорел причал',
    lead: 'Причал сгорел в понедельник в Салене, сообщила полиция.',
    dateline: 'САЛЕН, 3 сентября 2014 — Здесь сгорел причал, сообщила полиция.',
    section: 'Что говорят рабочие',
    byline: 'Репортаж Анны Лорн',
    fill: 'Магазины работали ещё неделю, а потом стали закрываться один за другим, потому что никому не платили.',
  },
  uk: {
    source: 'Джерело: Вісник порту',
    headline: 'У Салені згорів причал',
    lead: 'Причал згорів у понеділок у Салені, повідомила поліція.',
    dateline: 'САЛЕН, 3 вересня 2014 — Тут згорів причал, повідомила поліція.',
    section: 'Що кажуть робітники',
    byline: 'Репортаж Ганни Лорн',
    fill: 'Крамниці працювали ще тиждень, а потім почали зачинятися одна за одною, бо нікому не платили.',
  },
  kk: {
    source: 'Дереккөз: Порт хабаршысы',
    headline: 'Саленде айлақ өртенді',
    lead: 'Айлақ дүйсенбіде Саленде өртенді, деп хабарлады полиция.',
    dateline: 'САЛЕН, 2014 жылғы 3 қыркүйек — Мұнда айлақ өртенді, деп хабарлады полиция.',
    section: 'Жұмысшылар не дейді',
    byline: 'Репортаж: Анна Лорн',
    fill: 'Дүкендер тағы бір апта жұмыс істеді, содан кейін бірінен соң бірі жабыла бастады, өйткені ешкімге ақша төленбеді.',
  },
  ar: {
    source: 'المصدر: بريد الميناء',
    headline: 'احتراق رصيف في سالن',
    lead: 'احترق رصيف يوم الاثنين في سالن، بحسب الشرطة.',
    dateline: 'سالن، 3 سبتمبر 2014 — احترق رصيف هنا، بحسب الشرطة.',
    section: 'ماذا يقول العمال',
    byline: 'تقرير آنا لورن',
    fill: 'بقيت المتاجر مفتوحة أسبوعا ثم أخذت تغلق واحدا بعد آخر لأن أحدا لم يتقاض أجره في تلك المدينة الصغيرة.',
  },
}

const body = (fill: string): string => Array.from({ length: 8 }, () => fill).join('\n\n')

/** Where reports begin, by what stands there. */
function starts(code: string, parts: readonly string[]): string[] {
  const text = parts.join('\n\n')
  const spans = splitReports(text, { start: 0, end: text.length }, code, PROFILES)
  return spans.map(({ start }) => text.slice(start).split('\n')[0] ?? '')
}

describe.each(Object.entries(LANGUAGES))('an article pasted behind another, in %s', (code, language) => {
  const { source, headline, lead, dateline, section, byline, fill } = language
  const first = body(fill)
  const rest = body(fill)

  it.each([
    ['a source and a bare headline', [first, source, headline, lead, rest]],
    ['a source, a rule and a headline', [first, source, '* * *', headline, lead, rest]],
    ['a rule and a headline', [first, '---', headline, lead, rest]],
    ['a headline and a dateline', [first, headline, dateline, rest]],
    ['a headline, a byline and a dateline', [first, headline, byline, dateline, rest]],
  ])('begins behind %s', (_, parts) => {
    expect(starts(code, parts)).toEqual([fill, headline])
  })

  it.each([
    ['sections', [first, section, fill, rest]],
    ['a section behind a rule', [first, '* * *', section, fill, rest]],
    ['a source in the middle, of what stands before it', [first, source, fill, rest]],
    ['a source before a section', [first, source, section, fill, rest]],
    ['a long quotation', [first, `«${fill}»`, `«${fill}»`, rest]],
    ['a source and a byline at its end', [first, rest, byline, source]],
  ])('does not begin where one article has %s', (_, parts) => {
    expect(starts(code, parts)).toHaveLength(1)
  })
})
