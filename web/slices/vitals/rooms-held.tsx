// The rooms that this page listens to: what it holds beside what the house said, and reading one anew.
import { useState } from 'preact/hooks'
import { vitalsLines } from '#words/vitals-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { joined } from '../../bedrock/joined-rooms.ts'
import { roomState } from '../../bedrock/room-states.ts'
import { resync } from '../../bedrock/room-truth.ts'
import { roomVerdict } from '../../bedrock/verdict.ts'
import { Button } from '../../kit/button.tsx'
import { Facts } from './facts.tsx'

const said = vitalsLines.rooms

/** All of them. */
export function RoomsHeld() {
  const ids = [...joined.value]
  return (
    <section aria-labelledby="internals-rooms">
      <h3 id="internals-rooms">{said.title}</h3>
      {ids.length === 0 && <p>{said.none}</p>}
      {ids.map((id) => (
        <RoomHeld key={id} id={id} />
      ))}
    </section>
  )
}

function RoomHeld({ id }: { readonly id: number }) {
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState('')
  const { last } = roomVerdict(id).value
  async function anew(): Promise<void> {
    setBusy(true)
    setTold(
      await resync(id).then(
        () => said.resynced,
        (error: unknown) => asFailure(error).message,
      ),
    )
    setBusy(false)
  }
  return (
    <div class="internals-room">
      <h4>{said.room(String(id))}</h4>
      <Facts
        of={[
          [said.head, String(roomState(id).value.head)],
          [said.houseHead, last ? String(last.theirs.head_rev) : vitalsLines.notYet],
          [said.mine, last?.mine ?? vitalsLines.notYet],
          [said.theirs, last?.theirs.digest ?? vitalsLines.notYet],
        ]}
      />
      {last && <p>{last.mine === last.theirs.digest ? said.same : said.differs}</p>}
      <p class="internals-acts">
        <Button small busy={busy} onClick={() => void anew()}>
          {said.resync}
        </Button>
        <span role="status">{told}</span>
      </p>
    </div>
  )
}
