import type { Known } from '../../data/names.ts'
import { passageId, permalink, viewLink } from '../../data/route.ts'
import type { Claim, Entity, Mention } from '../../data/types.ts'
import { ClaimEntry } from '../../ui/claim-entry.tsx'
import { useShared } from '../../ui/context.ts'
import { Folded } from '../../ui/folded.tsx'
import { Foreign } from '../../ui/foreign.tsx'

const CLAIMS = 40
const MENTIONS = 60

/** A person, organisation or place: every spelling by language, what is said of it and by it, and where it is named. */
export function EntityEntry({ entity, known: { of, by, mentions } }: { entity: Entity; known: Known }) {
  const { text, route } = useShared()
  const { m } = text
  return (
    <article class={`entity${route.target === entity.id ? ' chosen' : ''}`} data-id={entity.id}>
      <h2>
        <Foreign words={entity.name} />{' '}
        <a class="permalink" href={permalink(entity.id)} title={m.page.link}>
          <span aria-hidden="true">¶</span>
          <span class="unseen">{m.page.link}</span>
        </a>
      </h2>
      <p class="quiet">
        {m.names[entity.type]} · {text.plural(m.count.mentions, entity.mentions)}
      </p>
      <dl class="spellings" aria-label={m.names.spellings}>
        {Object.entries(entity.names).map(([language, spellings]) => (
          <div key={language}>
            <dt>{text.language(language)}</dt>
            <dd lang={language}>
              {spellings.map((spelling, i) => (
                <span key={spelling}>
                  {i > 0 && ' · '}
                  <Foreign words={spelling} lang={language} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Claims title={m.names.of} claims={of} />
      <Claims title={m.names.by} claims={by} />
      {of.length + by.length === 0 && <p class="quiet">{m.names.nothing}</p>}
      <Mentions mentions={mentions} />
    </article>
  )
}

function Claims({ title, claims }: { title: string; claims: readonly Claim[] }) {
  const { text } = useShared()
  if (claims.length === 0) return null
  return (
    <Folded summary={`${title}: ${text.plural(text.m.count.claims, claims.length)}`}>
      {() => claims.slice(0, CLAIMS).map((claim) => <ClaimEntry claim={claim} key={claim.id} />)}
    </Folded>
  )
}

function Mentions({ mentions }: { mentions: readonly Mention[] }) {
  const { model, text } = useShared()
  if (mentions.length === 0) return null
  return (
    <Folded summary={`${text.m.names.mentions}: ${text.plural(text.m.count.passages, mentions.length)}`}>
      {() => (
        <ul class="mentions">
          {mentions.slice(0, MENTIONS).map(({ document, start, end, quote }) => (
            <li key={`${document} ${start}`}>
              <a href={viewLink('reading', passageId(model.document.get(document)?.sha256 ?? '', start, end))}>
                <Foreign words={quote} />
              </a>{' '}
              <span class="quiet">
                <Foreign words={document} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Folded>
  )
}
