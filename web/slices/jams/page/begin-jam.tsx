// Where a jam begins: with a blank song, a copy of one’s own, or the song that one came from.
import { useState } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { jamsLines } from '#words/jams-lines'
import { words } from '#words/index'
import { asFailure } from '../../../bedrock/api-failure.ts'
import { api } from '../../../bedrock/api.ts'
import { place } from '../../../bedrock/router.ts'
import { Button } from '../../../kit/button.tsx'
import { Title } from '../../../kit/title.tsx'
import { openBus } from '../../../sound/sound.ts'
import { beginInHand } from '../jam-in-hand.ts'
import { askRoomJam, takeRoomJam } from '../room-jams.ts'
import { type BeginsWith, OwnToBegin } from './own-to-begin.tsx'

const said = jamsLines.begin

interface Props {
  readonly room: Room
  readonly mayBegin: boolean
}

/** What the address names: `?from=abc&revision=2`. */
function named(search: string): BeginsWith | null {
  const query = new URLSearchParams(search)
  const name = query.get('from')
  const revision = Number(query.get('revision'))
  return name === null || !Number.isInteger(revision) || revision < 1 ? null : { name, revision }
}

/** Whoever may not begin one is told who may. */
export function BeginJam({ room, mayBegin }: Props) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const from = named(place.value.search)
  const begin = async (song: BeginsWith | null): Promise<void> => {
    setBusy(true)
    setFault(null)
    // A browser lets out what was made while somebody pressed.
    openBus().catch(() => {})
    try {
      const params = { room: String(room.id) }
      const { jam } = await api('POST /api/rooms/:room/jam', { params, body: song ? { from: song } : {} })
      beginInHand(room.id)
      takeRoomJam(room.id, jam)
    } catch (error) {
      setBusy(false)
      setFault(asFailure(error).message)
      // Somebody else may have begun one.
      askRoomJam(room.id).catch(() => {})
    }
  }
  return (
    <div class="jam-begin">
      <Title text={words.song.jam(room.name)} />
      <p class="page-lead quiet">{mayBegin ? said.lead(room.name) : said.readOnly(room.name)}</p>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {mayBegin && (
        <>
          <p class="jam-begin-keys">
            {from && (
              <Button kind="act" busy={busy} onClick={() => void begin(from)}>
                {said.from}
              </Button>
            )}
            <Button kind={from ? 'plain' : 'act'} busy={busy} onClick={() => void begin(null)}>
              {said.blank}
            </Button>
          </p>
          {from && <p class="quiet">{said.fromWhat}</p>}
          <OwnToBegin busy={busy} onBegin={(song) => void begin(song)} />
        </>
      )}
      <p>
        <a href={`/rooms/${room.name}`}>{jamsLines.back(room.name)}</a>
      </p>
    </div>
  )
}
