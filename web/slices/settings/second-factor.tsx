// The second factor: setting it up, its recovery codes, switching it off.
import { useEffect, useState } from 'preact/hooks'
import { factorLines } from '#words/factor-lines'
import { type ApiData, api } from '../../bedrock/api.ts'
import { Button } from '../../kit/button.tsx'
import { notify } from '../../kit/toast.tsx'
import { onDay } from '../../kit/when.ts'
import { confirmed, fault } from './confirmed.ts'
import { FactorSetup } from './factor-setup.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

const { factor } = factorLines

type Held = ApiData<'GET /api/account/factor'>
type Begun = ApiData<'POST /api/account/factor'>

/** What stands under the setting, whatever state it is in. */
export function SecondFactor() {
  const [held, setHeld] = useState<Held | null>(null)
  const [begun, setBegun] = useState<Begun | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const load = (): void => void api('GET /api/account/factor').then(setHeld, fault)
  useEffect(load, [])
  const begin = (): void => void confirmed(() => api('POST /api/account/factor')).then(setBegun, fault)
  const renew = (): void =>
    void confirmed(() => api('POST /api/account/factor/recovery-codes')).then(({ items }) => setCodes(items), fault)
  const switchOff = (): void =>
    void confirmed(() => api('DELETE /api/account/factor')).then(() => {
      notify(factor.switchedOff)
      load()
    }, fault)
  const show = (items: readonly string[]): void => {
    setBegun(null)
    setCodes(items)
    notify(factor.switchedOn)
  }
  const kept = (): void => {
    setCodes(null)
    load()
  }
  if (codes) return <RecoveryCodes codes={codes} onKept={kept} />
  if (begun) return <FactorSetup begun={begun} onDone={show} onCancel={() => setBegun(null)} />
  if (!held) return null
  if (held.active_since === null)
    return (
      <div class="guard">
        <p>{factor.off}</p>
        <Button onClick={begin}>{factor.begin}</Button>
      </div>
    )
  return (
    <div class="guard">
      <p>
        {factor.on(onDay(held.active_since))} {factor.left(held.recovery_left)}
      </p>
      <div class="guard-acts">
        <Button onClick={renew}>{factor.renew}</Button>
        <Button kind="danger" onClick={switchOff}>
          {factor.switchOff}
        </Button>
      </div>
    </div>
  )
}
