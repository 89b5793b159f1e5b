import { expect, test } from 'vitest'
import { type Document, NO_METADATA } from '../../src/domain/document.ts'
import { readAlone, readInCase } from '../../src/ledger/read-report.ts'

const TEXTS = {
  en: 'Port governor Lena Marsh said on 4 May 2021 that at least 12 dockers were hurt in Velmouth. Marsh spoke of 3 dead.',
  ru: 'По словам губернатора Лены Марш, 4 мая 2021 года в Велмуте ранены не менее 12 докеров. Погибли 3 человека.',
  ar: 'قالت المحافظة لينا مارش إن 12 عاملا على الأقل أصيبوا في فلموث في 4 مايو 2021. وقتل 3 أشخاص.',
}
const document = (language: string, text: string): Document => ({
  name: `${language}.txt`,
  sha256: language,
  mediaType: 'text/plain',
  size: Buffer.byteLength(text),
  text,
  metadata: { ...NO_METADATA, published: '2021-05-05', language },
  unread: [],
})

test.each(Object.entries(TEXTS))(
  'a report tells the same whether what was found in it was kept or not (%s)',
  (code, text) => {
    const [kept, anew] = [true, false].map((keep) =>
      readAlone([document(code, text)], keep).map((read) => {
        const refOf = () => ({ type: 'person', name: 'Lena Marsh', id: 'e_1' }) as const
        const [told] = readInCase([{ read, text, refOf }])
        const claims = told?.claims.map(({ claim, derivation }) => ({ claim, derivation }))
        return { ...told, claims, mentions: told?.mentions() }
      }),
    )
    expect(kept?.[0]?.mentions?.length).toBeGreaterThan(0)
    expect(kept?.[0]?.claims?.length).toBeGreaterThan(0)
    expect(anew).toEqual(kept)
  },
)
