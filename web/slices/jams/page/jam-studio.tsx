// The studio over a jam: everybody’s song under a head that says whose it is, who is there and whether one listens.
import { useSignalEffect } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { jamsLines } from '#words/jams-lines'
import { words } from '#words/index'
import { isInHand } from '../../song/studio/phone/in-hand.ts'
import { StudioFrame } from '../../song/studio/studio-frame.tsx'
import { putJamAway, takeJam } from '../jam-in-hand.ts'
import type { OpenJam } from '../open-jam.ts'
import { askRoomJam } from '../room-jams.ts'
import { JamHead } from './jam-head.tsx'

/** Opened when it is shown; it goes on in the deck while one listens. */
export function JamStudio({ room }: { readonly room: Room }) {
  const [jam, setJam] = useState<OpenJam | null>(null)
  useEffect(() => {
    setJam(takeJam(room))
    return putJamAway
  }, [room.id])
  if (jam?.held.held.value) return <Faceplate jam={jam} room={room} />
  return (
    <>
      <h1 class="unseen" tabIndex={-1}>
        {words.song.jam(room.name)}
      </h1>
      <p role="status">{jamsLines.page.opening}</p>
      {jam?.held.gone.value && <Gone roomId={room.id} />}
    </>
  )
}

/** The house says anew what there is. */
function Gone({ roomId }: { readonly roomId: number }) {
  useEffect(() => {
    askRoomJam(roomId).catch(() => {})
  }, [roomId])
  return null
}

function Faceplate({ jam, room }: { readonly jam: OpenJam; readonly room: Room }) {
  const { studio } = jam
  useEffect(() => {
    studio.settle()
    studio.cursor.value = { track: studio.track.peek(), step: 0 }
  }, [studio])
  useSignalEffect(() => {
    // Somebody may have taken away what one looks at.
    void studio.song.value.tracks
    studio.settle()
  })
  return (
    <div class="studio jam concrete fills-stage fills-phone" data-kind={isInHand.value ? 'hand' : 'desk'}>
      <StudioFrame studio={studio} head={(views) => <JamHead jam={jam} room={room} views={views} />} />
    </div>
  )
}
