// Where one is signed in.
import { useEffect, useState } from 'preact/hooks'
import type { Device } from '#contract/accounts'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { Button } from '../../kit/button.tsx'
import { notify } from '../../kit/toast.tsx'
import { fromNow, onDay } from '../../kit/when.ts'
import { confirmed, fault } from './confirmed.ts'

const { devices } = words.accounts

/** The list of own devices; each but this one can be ended. */
export function Devices() {
  const [items, setItems] = useState<readonly Device[]>([])
  useEffect(() => {
    api('GET /api/sessions').then((page) => setItems(page.items), fault)
  }, [])
  const end = ({ id }: Device): void => {
    api('DELETE /api/sessions/:id', { params: { id } }).then(() => {
      setItems((held) => held.filter((one) => one.id !== id))
      notify(devices.ended)
    }, fault)
  }
  const endOthers = (): void => {
    confirmed(() => api('DELETE /api/sessions')).then(() => {
      setItems((held) => held.filter(({ current }) => current))
      notify(devices.endedOthers)
    }, fault)
  }
  return (
    <div class="devices">
      <ul>
        {items.map((device) => (
          <li key={device.id} class="device">
            <span>
              <b>{device.device}</b> {device.current && <mark class="label">{devices.current}</mark>}
            </span>
            <span class="label">{`${devices.seen(fromNow(device.last_seen_at))} · ${devices.since(onDay(device.created_at))}`}</span>
            {!device.current && (
              <Button small aria-label={devices.endFor(device.device)} onClick={() => end(device)}>
                {devices.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {items.length > 1 ? (
        <Button onClick={endOthers}>{devices.endOthers}</Button>
      ) : (
        <p class="quiet">{devices.only}</p>
      )}
    </div>
  )
}
