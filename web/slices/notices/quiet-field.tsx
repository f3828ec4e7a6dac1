// Between which hours nothing pops up.
import { useEffect } from 'preact/hooks'
import type { QuietHours } from '#contract/notices'
import { words } from '#words/index'
import { Choice } from '../../kit/choice.tsx'
import { Field } from '../../kit/field.tsx'
import { askSettings, changeSettings, keptSettings } from './kept-settings.ts'
import './notice-settings.css'

const { quiet: said } = words.notices
const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
const night = (): QuietHours => ({ from_minute: 22 * 60, to_minute: 7 * 60, zone: zoneHere() })

const two = (part: number): string => String(part).padStart(2, '0')
const asTime = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
/** `null` while a time is being typed. */
function asMinute(time: string): number | null {
  const [hour, minute] = time.split(':').map(Number)
  return hour === undefined || minute === undefined || Number.isNaN(hour + minute) ? null : hour * 60 + minute
}

/** Off, or two times of the clock that it goes by; nothing until the house has said how it is. */
export function QuietField() {
  useEffect(askSettings, [])
  const kept = keptSettings.value
  if (!kept) return null
  const { quiet } = kept
  return (
    <div class="notice-quiet">
      <Choice
        legend={said.legend}
        legendUnseen
        options={[
          { value: 'off', label: said.off },
          { value: 'on', label: said.on },
        ]}
        value={quiet === null ? 'off' : 'on'}
        onChoose={(value) => void changeSettings({ quiet: value === 'off' ? null : night() })}
      />
      {quiet && (
        <>
          <div class="notice-times">
            <Time label={said.from} minute={quiet.from_minute} onTime={(from_minute) => ({ ...quiet, from_minute })} />
            <Time label={said.to} minute={quiet.to_minute} onTime={(to_minute) => ({ ...quiet, to_minute })} />
          </div>
          <p class="field-hint">{said.zone(quiet.zone)}</p>
          {quiet.zone !== zoneHere() && (
            <button
              type="button"
              class="notice-zone"
              onClick={() => void changeSettings({ quiet: { ...quiet, zone: zoneHere() } })}
            >
              {said.fromHere}
            </button>
          )}
        </>
      )}
    </div>
  )
}

interface TimeProps {
  readonly label: string
  readonly minute: number
  /** The hours with that time in them. */
  readonly onTime: (minute: number) => QuietHours
}

const Time = ({ label, minute, onTime }: TimeProps) => (
  <Field label={label}>
    {(control) => (
      <input
        type="time"
        class="input"
        {...control}
        value={asTime(minute)}
        onChange={({ currentTarget: { value } }) => {
          const chosen = asMinute(value)
          if (chosen !== null) void changeSettings({ quiet: onTime(chosen) })
        }}
      />
    )}
  </Field>
)
