// One's own passkeys: what each is called, since when, and when it was last used; adding and removing.
import { useEffect, useState } from 'preact/hooks'
import type { NewPasskey, Passkey } from '#contract/passkeys'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { passkeysHere } from '../../bedrock/passkeys.ts'
import { Button } from '../../kit/button.tsx'
import { notify } from '../../kit/toast.tsx'
import { fromNow, onDay } from '../../kit/when.ts'
import { confirmed, fault } from './confirmed.ts'
import { NewPasskeyForm } from './new-passkey.tsx'
import { RemovePasskey } from './remove-passkey.tsx'

const { passkeys: said } = words.security

/** What stands under the setting. */
export function Passkeys() {
  const [items, setItems] = useState<readonly Passkey[] | null>(null)
  const [begun, setBegun] = useState<NewPasskey | null>(null)
  const load = (): void => void api('GET /api/account/passkeys').then((page) => setItems(page.items), fault)
  useEffect(load, [])
  const begin = (): void => void confirmed(() => api('GET /api/account/passkeys/new')).then(setBegun, fault)
  const added = (): void => {
    setBegun(null)
    notify(said.added)
    load()
  }
  if (!items) return null
  return (
    <div class="devices">
      {items.length > 0 && (
        <ul>
          {items.map((passkey) => (
            <li key={passkey.id} class="device">
              <bdi>
                <b>{passkey.label}</b>
              </bdi>
              <span class="label">{use(passkey)}</span>
              <RemovePasskey passkey={passkey} onRemoved={load} />
            </li>
          ))}
        </ul>
      )}
      {begun ? (
        <NewPasskeyForm offered={begun.label} onDone={added} onCancel={() => setBegun(null)} />
      ) : passkeysHere() ? (
        <>
          {items.length === 0 && <p>{said.none}</p>}
          <Button onClick={begin}>{said.add}</Button>
        </>
      ) : (
        items.length === 0 && <p class="quiet">{said.notHere}</p>
      )}
    </div>
  )
}

const use = ({ created_at, last_used_at, backed_up }: Passkey): string =>
  [
    last_used_at === null ? said.unused : said.used(fromNow(last_used_at)),
    said.since(onDay(created_at)),
    ...(backed_up ? [said.backedUp] : []),
  ].join(' · ')
