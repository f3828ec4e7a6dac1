// The two switches of the house: its door, and being on guard, each with what it does.
import { useState } from 'preact/hooks'
import { moderationLines } from '#words/moderation-lines'
import { type ApiInput, api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { house } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { notify } from '../../kit/toast.tsx'
import { ChooseLong } from './choose-long.tsx'
import { guardUntil } from './guard-until.ts'
import { stamp } from './stamp.ts'

const { switches: said } = moderationLines

/** As the house is at the moment, also when somebody else turns one. */
export function Switches() {
  const [hours, setHours] = useState(6)
  const [busy, setBusy] = useState(false)
  const held = house.value
  if (!held) return null
  const { shut } = held
  const guard = guardUntil(held)
  async function turn(body: ApiInput<'PUT /api/house/switches'>['body']): Promise<void> {
    setBusy(true)
    try {
      house.value = await api('PUT /api/house/switches', { body })
    } catch (error) {
      notify(asFailure(error).message, { tone: 'fault' })
    }
    setBusy(false)
  }
  return (
    <section class="order-part" aria-label={said.title}>
      <h2>{said.title}</h2>
      <div class="order-switch">
        <p>{shut ? said.shut : said.open}</p>
        <Button kind={shut ? 'act' : 'danger'} busy={busy} onClick={() => void turn({ shut: !shut })}>
          {shut ? said.doOpen : said.doShut}
        </Button>
      </div>
      <div class="order-switch">
        <h3>{said.guard}</h3>
        <p>{said.guardWhat}</p>
        {guard === null ? (
          <div class="order-acts">
            <ChooseLong label={said.hours} of={said.hoursOf} value={hours} onChoose={setHours} />
            <Button kind="danger" busy={busy} onClick={() => void turn({ raid_hours: hours })}>
              {said.doGuard}
            </Button>
          </div>
        ) : (
          <>
            <p>
              <b>{said.guarded(stamp(guard))}</b>
            </p>
            <Button kind="act" busy={busy} onClick={() => void turn({ raid_hours: null })}>
              {said.stopGuard}
            </Button>
          </>
        )}
      </div>
    </section>
  )
}
