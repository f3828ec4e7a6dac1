// Which kinds of news ring.
import { useEffect } from 'preact/hooks'
import { words } from '#words/index'
import { askSettings, changeSettings, keptSettings } from './kept-settings.ts'
import { kinds } from './kinds.ts'
import './notice-settings.css'

const said = words.notices

/** A box for each kind, and the way to the people whom one does not hear; nothing until the house has said how it is. */
export function KindsField() {
  useEffect(askSettings, [])
  const kept = keptSettings.value
  if (!kept) return null
  const { muted } = kept
  return (
    <fieldset class="notice-kinds">
      <legend class="unseen">{said.muted.name}</legend>
      {kinds.map((kind) => (
        <label key={kind} class="notice-check">
          <input
            type="checkbox"
            checked={!muted.includes(kind)}
            onChange={({ currentTarget: { checked } }) =>
              void changeSettings({ muted: checked ? muted.filter((one) => one !== kind) : [...muted, kind] })
            }
          />
          <span>{said.kinds[kind]}</span>
        </label>
      ))}
      <a class="notice-people" href="/people#muted">
        {said.muted.people}
      </a>
    </fieldset>
  )
}
