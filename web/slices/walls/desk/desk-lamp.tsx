// The lamp of the table: whether the house has what is shown, in a shape, a colour and a word.
import { useEffect } from 'preact/hooks'
import { words } from '#words/index'
import { ApiFailure } from '../../../bedrock/api-failure.ts'
import { announce } from '../../../bedrock/announcer.ts'
import { notify } from '../../../kit/toast.tsx'
import type { OwnWall } from './own-wall.ts'

const { lamp: said } = words.walls

/** The lamp; pressing it tries again what could not be sent. */
export function DeskLamp({ own }: { readonly own: OwnWall }) {
  const state = own.lamp.value
  const refused = own.refused.value
  useEffect(() => {
    if (state === 'away' || state === 'unkept') announce(said.what[state])
  }, [state])
  useEffect(() => {
    if (refused !== null) notify(said.refused(refused instanceof ApiFailure ? refused.message : ''), { tone: 'fault' })
  }, [refused])
  const waits = state === 'away' || state === 'unkept'
  return (
    <button
      type="button"
      class="desk-lamp"
      data-state={state}
      title={said.what[state]}
      disabled={!waits}
      onClick={own.retry}
    >
      <span class="desk-lamp-light" />
      <span class="label">{waits ? `${said[state]} · ${said.retry}` : said[state]}</span>
    </button>
  )
}
