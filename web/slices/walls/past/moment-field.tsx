// Where in the past of a wall one is: the days on which it was changed, and a slider over its moments.
import type { Moment } from '#contract/walls'
import { words } from '#words/index'
import { Field } from '../../../kit/field.tsx'
import { atTime, onDay } from '../../../kit/when.ts'

interface Props {
  /** The oldest first. */
  readonly moments: readonly Moment[]
  /** The one that is shown. */
  readonly at: number
  readonly onMoment: (at: number) => void
}

const said = words.walls.past
const timeOf = ({ at }: Moment): string => said.moment(onDay(at), atTime(at))

/** Both; the days only where there are several. */
export function MomentField({ moments, at, onMoment }: Props) {
  const shown = moments[at]
  if (!shown) return null
  return (
    <>
      <DayField moments={moments} at={at} onMoment={onMoment} />
      <label class="past-slider">
        <span class="label">{said.slider}</span>
        <input
          type="range"
          min={0}
          max={moments.length - 1}
          value={at}
          aria-valuetext={timeOf(shown)}
          onInput={(event) => onMoment(event.currentTarget.valueAsNumber)}
        />
        <output>{timeOf(shown)}</output>
      </label>
    </>
  )
}

/** The days, the newest first; each leads to the wall as it was at its end. */
function DayField({ moments, at, onMoment }: Props) {
  // A later moment of the same day takes the place of an earlier one.
  const ends = new Map(moments.map((moment, index) => [onDay(moment.at), index]))
  const shown = moments[at]
  if (ends.size < 2 || !shown) return null
  return (
    <Field label={said.day}>
      {(control) => (
        <select
          class="input"
          {...control}
          value={onDay(shown.at)}
          onChange={(event) => onMoment(ends.get(event.currentTarget.value) ?? at)}
        >
          {[...ends.keys()].toReversed().map((day) => (
            <option key={day} value={day}>
              {day}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
