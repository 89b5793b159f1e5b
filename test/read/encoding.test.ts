import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/encoding.ts'

const TEXTS = {
  en: 'The ferry’s captain said – twice – that “nobody” was warned; repairs had cost £40,000.\nThe café opened at ten.',
  fr: 'Le maire a déclaré que la crue avait emporté trois maisons près de l’école ; à l’hôpital, où l’on soigne les blessés, le personnel réclame des lits.',
  pt: 'A presidente da câmara não confirmou a informação: três operários ficaram feridos na explosão, segundo a polícia, e o último corpo só apareceu às dez.',
  es: '¿Cuántos mineros murieron? El alcalde habló de tres, según la radio, pero el médico del pueblo señaló que también había niños entre las víctimas del último año.',
  ru: 'Вчера вечером на переправе столкнулись два парома. По словам капитана порта, пострадали не менее семи человек, ещё трое числятся пропавшими без вести.',
  ar: 'قالت مديرة المستشفى إن سبعة أشخاص أصيبوا بجروح في انهيار الجسر مساء أمس، بينما أكد شهود عيان أن العدد أكبر من ذلك بكثير.',
}
const CASES: readonly (readonly [keyof typeof TEXTS, string])[] = [
  ['en', 'windows-1252'],
  ['fr', 'windows-1252'],
  ['pt', 'windows-1252'],
  ['es', 'windows-1252'],
  ['ru', 'windows-1251'],
  ['ru', 'koi8-r'],
  ['ru', 'iso-8859-5'],
  ['ru', 'ibm866'],
  ['ar', 'windows-1256'],
]

describe('decode', () => {
  for (const [language, encoding] of CASES) {
    it(`reads ${language} in ${encoding}, undeclared`, () => {
      expect(decode(iconv.encode(TEXTS[language], encoding))).toEqual({
        text: TEXTS[language],
        encoding,
        badByte: null,
      })
    })
  }

  for (const [language, text] of Object.entries(TEXTS)) {
    for (const encoding of ['utf-16le', 'utf-16be']) {
      it(`reads ${language} in ${encoding} with and without a byte-order mark, and drops the mark`, () => {
        expect(decode(iconv.encode(text, encoding))).toMatchObject({ text, encoding })
        expect(decode(iconv.encode(text, encoding, { addBOM: true }))).toMatchObject({ text, encoding })
      })
    }
  }

  it('reads a Russian text in capitals', () => {
    const text = 'ВЧЕРА НА ПЕРЕПРАВЕ СТОЛКНУЛИСЬ ДВА ПАРОМА, ПОСТРАДАЛИ СЕМЬ ЧЕЛОВЕК, СООБЩИЛ КАПИТАН ПОРТА'
    for (const encoding of ['windows-1251', 'koi8-r']) expect(decode(iconv.encode(text, encoding))?.text).toBe(text)
  })

  it('changes nothing in UTF-8 but a byte-order mark', () => {
    const text = 'one\r\ntwo\rthree\u2028four \ufeff five e\u0301'
    expect(decode(Buffer.from(text))?.text).toBe(text)
    expect(decode(Buffer.from(`\ufeff${text}`))?.text).toBe(text)
    expect(decode(Buffer.from(`\ufeff\ufeff${text}`))?.text).toBe(`\ufeff${text}`)
  })

  it('gives every UTF-8 text back as it was', () => {
    const visible = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/\p{Cc}/u.test(text) && text[0] !== '\ufeff')
    fc.assert(fc.property(visible, (text) => decode(Buffer.from(text))?.text === text))
  })

  it('keeps a UTF-8 text with bad bytes and says where the first one is', () => {
    const good = Buffer.from('À l’école, déjà, ')
    const bytes = Buffer.concat([good, Buffer.from([0xff]), Buffer.from(' fermée'), Buffer.from([0xe2, 0x82])])
    expect(decode(bytes)).toEqual({
      text: 'À l’école, déjà, \ufffd fermée\ufffd',
      encoding: 'utf-8',
      badByte: good.length,
    })
    const marked = Buffer.concat([Buffer.from('\ufeff'), bytes])
    expect(decode(marked)?.badByte).toBe(good.length + 3)
  })

  it('believes a declaration, by any of its labels, before it guesses', () => {
    const bytes = iconv.encode('Ж', 'windows-1251')
    expect(decode(bytes, 'CP1251')?.text).toBe('Ж')
    expect(decode(iconv.encode('“é”', 'windows-1252'), 'latin1')?.text).toBe('“é”')
    expect(decode(bytes, 'no-such-encoding')).not.toBeNull()
  })

  it('does not believe a declaration left behind when a page was converted to UTF-8', () => {
    expect(decode(Buffer.from('Семь человек'), 'windows-1251')).toMatchObject({
      text: 'Семь человек',
      encoding: 'utf-8',
    })
    expect(decode(Buffer.from('seven'), 'utf-16')).toMatchObject({ text: 'seven', encoding: 'utf-8' })
  })

  it('takes no binary bytes for a text', () => {
    expect(decode(Uint8Array.from({ length: 2048 }, (_, i) => (i * 7919) % 251))).toBeNull()
    expect(decode(Buffer.from('a\0b\0\0\0c'))).toBeNull()
  })
})
