import { familyOf } from '../data/roles.ts'
import type { Claim, Voice } from '../data/types.ts'
import { useShared } from './context.ts'
import { Foreign } from './foreign.tsx'
import { Glyph } from './glyph.tsx'

/** Who says so and through whom, the first speaker first. */
export function Chain({ claim }: { claim: Claim }) {
  const { text } = useShared()
  const voices = [...claim.attribution].reverse()
  return (
    <span class="chain">
      <Glyph family={familyOf(claim)} />
      {voices.length === 0 ? (
        <span class="self">{text.m.voice.report}</span>
      ) : (
        voices.map((voice, i) => (
          <span key={`${voice.start}-${voice.role}`}>
            {i > 0 && <span class="through"> {text.m.voice.through} </span>}
            <Speaker voice={voice} lang={claim.language} />
          </span>
        ))
      )}
    </span>
  )
}

function Speaker({ voice, lang }: { voice: Voice; lang: string }) {
  const { text } = useShared()
  const { m } = text
  const notes = [
    voice.role === 'unknown' ? '' : text.word(m.role, voice.role),
    voice.stance === 'says' ? '' : m.voice[voice.stance],
    voice.access === null ? '' : m.voice[voice.access],
  ].filter((note) => note !== '')
  return (
    <>
      {voice.source === null ? m.voice.unnamed : <Foreign words={voice.source} lang={lang} />}
      {notes.length > 0 && <span class="role"> ({notes.join('; ')})</span>}
    </>
  )
}
