import { type ComponentChild, Fragment } from 'preact'

/** A template of the interface with elements in its places. */
export function Fill({ template, values }: { template: string; values: Readonly<Record<string, ComponentChild>> }) {
  return (
    <>
      {template.split(/(\{\w+\})/).map((part, i) => (
        <Fragment key={i}>{i % 2 === 0 ? part : values[part.slice(1, -1)]}</Fragment>
      ))}
    </>
  )
}
