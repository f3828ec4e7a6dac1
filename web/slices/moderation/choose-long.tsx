// For how long: a few usual times.
import { moderationLines } from '#words/moderation-lines'
import { Field } from '../../kit/field.tsx'

interface Props {
  readonly label: string
  /** What each is called, by its number. */
  readonly of: Readonly<Record<number, string>>
  readonly value: number
  readonly onChoose: (long: number) => void
}

const { days, times } = moderationLines.act

/** Minutes of a silence. */
export const minutesOf: Readonly<Record<number, string>> = times
/** Days of a suspension. */
export const daysOf: Readonly<Record<number, string>> = Object.fromEntries([1, 3, 7, 14, 30].map((n) => [n, days(n)]))

/** A list to choose from. */
export const ChooseLong = ({ label, of, value, onChoose }: Props) => (
  <Field label={label}>
    {(control) => (
      <select
        class="input"
        {...control}
        value={value}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {Object.entries(of).map(([n, name]) => (
          <option key={n} value={n}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Field>
)
