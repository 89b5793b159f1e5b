type Props = {
  readonly label: string
  readonly value: string
  /** Values and the words that stand for them. */
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: string) => void
}

/** One choice out of several, with its label. */
export function Choice({ label, value, options, onChange }: Props) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([code, words]) => (
          <option value={code} key={code}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
