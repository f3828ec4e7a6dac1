// Choosing which cats one hears.
import { useEffect } from 'preact/hooks'
import type { CatSilences } from '#contract/residents'
import { residentsLines as said } from '#words/residents-lines'
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Cat } from '../../kit/cat.tsx'
import { catNames } from '../../kit/cat-names.ts'
import { notify } from '../../kit/toast.tsx'
import { askRoomsAnew } from './room-cats.ts'
import { askSilences, keepSilences, silences } from './silences.ts'
import './silences-field.css'

/** [CAT-3.63] Counts at once; nothing until the house has said how it is. */
export function SilencesField() {
  const failed = (error: unknown): void => void notify(asFailure(error).message, { tone: 'fault' })
  useEffect(() => void askSilences().catch(failed), [])
  const kept = silences.value
  if (kept === null) return null
  const choose = (chosen: CatSilences): void => {
    silences.value = chosen
    keepSilences(chosen).then(askRoomsAnew, (error: unknown) => {
      silences.value = kept
      failed(error)
    })
  }
  return (
    <fieldset class="silences">
      <legend class="unseen">{said.setting.name}</legend>
      <label class="silences-one">
        <input
          type="checkbox"
          checked={kept.all}
          onChange={(event) => choose({ ...kept, all: event.currentTarget.checked })}
        />
        {said.all}
      </label>
      <p class="quiet">{said.some}</p>
      <div class="silences-all">
        {catNames.map((cat) => (
          <label key={cat} class="silences-one">
            <input
              type="checkbox"
              checked={kept.cats.includes(cat)}
              disabled={kept.all}
              onChange={(event) => {
                const others = kept.cats.filter((one) => one !== cat)
                choose({ ...kept, cats: event.currentTarget.checked ? [...others, cat].sort() : others })
              }}
            />
            <span class="silences-head">
              <Cat name={cat} headOnly />
            </span>
            {words.cats.names[cat]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
