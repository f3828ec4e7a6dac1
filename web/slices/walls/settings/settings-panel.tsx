// For whom one's wall is: its address to send round, who sees it, who may leave something, and its feeds. Each change counts at once.
import { useEffect, useState } from 'preact/hooks'
import type { WallSettings } from '#contract/walls'
import { words } from '#words/index'
import { api } from '../../../bedrock/api.ts'
import { asFailure } from '../../../bedrock/api-failure.ts'
import { house, mayInvite, person } from '../../../bedrock/session.ts'
import { Choice } from '../../../kit/choice.tsx'
import { CopyLine } from '../../../kit/copy-line.tsx'
import { ownAudience } from '../desk/own-audience.ts'
import { WallButtonForm } from './wall-button-form.tsx'
import { WallInvite } from './wall-invite.tsx'
import './settings-panel.css'

const { settings: said, thing } = words.walls
const audiences = ['everyone', 'followers', 'mutuals', 'me'] as const
const boards = ['everyone', 'mutuals', 'nobody'] as const
const yesNo = [
  { value: 'yes', label: said.yes },
  { value: 'no', label: said.no },
] as const

/** The panel. */
export function SettingsPanel() {
  const [kept, setKept] = useState<WallSettings | null>(null)
  const [fault, setFault] = useState('')
  const failed = (error: unknown): void => setFault(asFailure(error).message)
  useEffect(() => {
    api('GET /api/me/wall').then(({ settings }) => setKept(settings), failed)
  }, [])
  if (kept === null) return <p>{fault || said.fetching}</p>
  const change = (part: Partial<WallSettings>): void => {
    setFault('')
    setKept({ ...kept, ...part })
    api('PATCH /api/me/wall/settings', { body: part }).then(
      ({ settings }) => {
        setKept(settings)
        ownAudience.value = settings.audience
      },
      (error: unknown) => {
        setKept(kept)
        failed(error)
      },
    )
  }
  const whether = (which: 'approve' | 'feeds' | 'company') => (
    <div class="wall-setting">
      <Choice
        legend={said[which].legend}
        options={yesNo}
        value={kept[which] ? 'yes' : 'no'}
        onChoose={(value) => change({ [which]: value === 'yes' })}
      />
      <p class="wall-setting-what">{said[which].what}</p>
    </div>
  )
  return (
    <div class="panel-parts">
      {fault !== '' && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      <div class="wall-setting">
        <p class="label">{said.address}</p>
        <CopyLine label={said.address} text={`${location.origin}/@${person.value?.username ?? ''}`} />
      </div>
      {kept.audience === 'everyone' && mayInvite.value && house.value?.join !== 'closed' && <WallInvite />}
      <div class="wall-setting wall-setting-steady">
        <Choice
          legend={said.audience}
          options={audiences.map((value) => ({ value, label: thing.audiences[value] }))}
          value={kept.audience}
          onChoose={(audience) => change({ audience })}
        />
        <p class="wall-setting-what">{said.reached[kept.audience]}</p>
      </div>
      <div class="wall-setting">
        <Choice
          legend={said.board.legend}
          options={boards.map((value) => ({ value, label: said.boards[value] }))}
          value={kept.board}
          onChoose={(board) => change({ board })}
        />
        <p class="wall-setting-what">{said.board.what}</p>
      </div>
      {kept.board !== 'nobody' && whether('approve')}
      {whether('company')}
      {kept.audience === 'everyone' && whether('feeds')}
      <details>
        <summary class="label">{words.wallButtons.title}</summary>
        <WallButtonForm
          kept={kept.button}
          username={person.value?.username ?? ''}
          open={kept.audience === 'everyone'}
          keep={(button) => change({ button })}
        />
      </details>
    </div>
  )
}
