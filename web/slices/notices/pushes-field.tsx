// Whether and where one is told when the page is shut.
import { useEffect, useState } from 'preact/hooks'
import type { Device } from '#contract/devices'
import { pushes as said } from '#words/en/pushes'
import { whyNone } from '../../bedrock/pushes.ts'
import { Button } from '../../kit/button.tsx'
import { onDay } from '../../kit/when.ts'
import { askDevices, remove, sendTest, toldOn, turnOn } from './pushed-devices.ts'
import './notice-settings.css'

/** Off until somebody presses; nothing until the house has said how it is. */
export function PushesField() {
  useEffect(() => void askDevices(), [])
  const told = toldOn.value
  if (!told) return null
  const { items, public_key: key, held } = told
  const isHere = items.some(({ here }) => here)
  return (
    <div class="notice-devices">
      {items.length > 0 && (
        <ul aria-label={said.list}>
          {items.map((device) => (
            <DeviceLine key={device.id} device={device} />
          ))}
        </ul>
      )}
      {key === null ? (
        <p class="quiet">{said.houseOff}</p>
      ) : (
        !(isHere && held) && <TurnOn publicKey={key} forgotten={isHere} />
      )}
    </div>
  )
}

function DeviceLine({ device }: { readonly device: Device }) {
  const { label, created_at, here } = device
  const [busy, setBusy] = useState(false)
  const test = (): void => {
    if (busy) return
    setBusy(true)
    void sendTest(device).finally(() => setBusy(false))
  }
  return (
    <li class="notice-device">
      <span>
        <bdi>
          <b>{label}</b>
        </bdi>{' '}
        {here && <mark class="label">{said.here}</mark>}
      </span>
      <span class="label">{said.since(onDay(created_at))}</span>
      <span class="notice-device-acts">
        {/* Not disabled while it is sent, so that the focus stays. */}
        <Button small aria-label={said.testFor(label)} aria-busy={busy} onClick={test}>
          {said.test}
        </Button>
        <Button small {...(here ? {} : { 'aria-label': said.removeFor(label) })} onClick={() => void remove(device)}>
          {here ? said.turnOff : said.remove}
        </Button>
      </span>
    </li>
  )
}

function TurnOn({ publicKey, forgotten }: { readonly publicKey: string; readonly forgotten: boolean }) {
  const [busy, setBusy] = useState(false)
  const why = whyNone()
  if (why !== null) return <p class="quiet">{said[why]}</p>
  const press = (): void => {
    if (busy) return
    setBusy(true)
    void turnOn(publicKey).finally(() => setBusy(false))
  }
  return (
    <>
      {forgotten && <p class="quiet">{said.forgotten}</p>}
      <Button aria-busy={busy} onClick={press}>
        {said.turnOn}
      </Button>
    </>
  )
}
