import type { ComponentChild } from 'preact'
import type { Claim } from '../data/types.ts'
import { useShared } from './context.ts'
import { Foreign } from './foreign.tsx'
import { WorkedOut } from './worked-out.tsx'

/** Place, times, people and what else is known of a claim, in one line. */
export function Facts({ claim }: { claim: Claim }) {
  const { text } = useShared()
  const { m } = text
  const people = [
    claim.person?.name,
    claim.who?.status && text.word(m.people, claim.who.status),
    claim.who?.organization?.name,
  ].filter((word) => word)
  const facts: readonly (readonly [string, ComponentChild])[] = [
    ...claim.places.map(
      (place) =>
        [
          m.fact.place,
          <WorkedOut basis={place.basis} key={place.id}>
            <Foreign words={place.name} />
          </WorkedOut>,
        ] as const,
    ),
    ...(['when', 'asOf', 'said'] as const).flatMap((name) => {
      const period = claim[name]
      return period
        ? [
            [
              m.fact[name],
              <WorkedOut basis={period.basis} key={name}>
                {text.period(period)}
              </WorkedOut>,
            ] as const,
          ]
        : []
    }),
    ...(people.length > 0 ? [[m.fact.who, <Foreign words={people.join(', ')} key="who" />] as const] : []),
    ...(claim.base && claim.base !== 'total' ? [[m.fact.counts, m.base[claim.base]] as const] : []),
    ...(claim.flow ? [[m.fact.counts, m.flow[claim.flow]] as const] : []),
    ...(claim.stance === 'asserted' ? [] : [[m.fact.report, m.stance[claim.stance]] as const]),
    ...(claim.partOf ? [[m.fact.counts, m.fact.part] as const] : []),
    ...(claim.through ? [[m.fact.counts, m.fact.readThrough] as const] : []),
  ]
  return (
    <dl class="facts">
      {facts.map(([name, value], i) => (
        <div key={i}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
