// One page for everything that can be set, with a search that leaves only what fits.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { gaps } from '../../bedrock/find-entries.ts'
import { useSection } from '../../bedrock/use-section.ts'
import { isOwner, isStaff } from '../../bedrock/session.ts'
import { Cat } from '../../kit/cat.tsx'
import { TextField } from '../../kit/field.tsx'
import { Title } from '../../kit/title.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { settingRows } from './setting-rows.tsx'
import './settings-page.css'

const { settings } = words

/** The settings page. */
export function SettingsPage() {
  const [text, setText] = useState('')
  const rows = settingRows.filter(
    ({ for: whom = 'all', name, hint, keywords = '' }) =>
      (whom === 'all' || (whom === 'staff' ? isStaff.value : isOwner.value)) &&
      (text === '' || [name, ...`${hint} ${keywords}`.split(/\s+/)].some((one) => near(one, text))),
  )
  useSection(true)
  const groups = Map.groupBy(rows, ({ group }) => group)
  return (
    <>
      <Title text={settings.title} />
      <div class="settings-search">
        <TextField
          label={settings.search}
          value={text}
          onText={setText}
          input={{ autocomplete: 'off', spellcheck: false }}
        />
      </div>
      <p role="status">{rows.length === 0 && settings.nothing}</p>
      {[...groups].map(([group, list]) => (
        <section key={group} class="settings-group" aria-labelledby={`group-${group}`}>
          <div class="settings-head">
            <h2 id={`group-${group}`} tabIndex={-1}>
              {settings.groups[group]}
            </h2>
            {group === 'look' && (
              <div class="settings-cat">
                <Cat name="ash" />
              </div>
            )}
          </div>
          {list.map(({ id, name, hint, tall = false, Control }) => (
            <div key={id} class={tall ? 'setting setting-tall' : 'setting'}>
              <div>
                <h3>{name}</h3>
                <p class="quiet setting-hint">{hint}</p>
              </div>
              <Control />
            </div>
          ))}
        </section>
      ))}
      <ConfirmDialog />
    </>
  )
}

const near = (word: string, text: string): boolean => {
  const letters = word.toLowerCase()
  const wanted = text.trim().toLowerCase()
  return letters.includes(wanted) || (wanted.length > 3 && (gaps(letters, wanted) ?? 9) < 1.5)
}
