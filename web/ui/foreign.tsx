import { pieces } from '../data/signs.ts'

/**
 * Words that come from a report: in their own language and direction, isolated from what stands around them, with the
 * signs that would reorder the page made visible.
 */
export function Foreign({ words, lang }: { words: string; lang?: string | undefined }) {
  return (
    <bdi lang={lang === 'und' ? undefined : lang} dir="auto">
      <Signs words={words} />
    </bdi>
  )
}

/** Words with their control signs made visible, where the element around them isolates them already. */
export function Signs({ words }: { words: string }) {
  return (
    <>
      {pieces(words).map((piece, i) =>
        'words' in piece ? (
          piece.words
        ) : (
          <span class="control" key={i}>
            {piece.sign}
          </span>
        ),
      )}
    </>
  )
}
