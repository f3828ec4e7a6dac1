// A link that signs a phone in, as a QR code.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { type ApiData, api } from '../../bedrock/api.ts'
import { Button } from '../../kit/button.tsx'
import { CopyLine } from '../../kit/copy-line.tsx'
import { Qr } from '../../kit/qr.tsx'
import { atTime } from '../../kit/when.ts'
import { confirmed, fault } from './confirmed.ts'

const { move } = words.security

/** The button, and then the code. */
export function MoveToPhone() {
  const [made, setMade] = useState<ApiData<'POST /api/session/transfer'> | null>(null)
  const make = (): void => void confirmed(() => api('POST /api/session/transfer')).then(setMade, fault)
  return (
    <div class="guard">
      {made && (
        <section class="guard" aria-live="polite">
          <p>{move.scan}</p>
          <Qr svg={made.qr_svg} alt={move.qr} />
          <p class="label">{move.until(atTime(made.expires_at))}</p>
          <div class="guard-line">
            <CopyLine label={move.link} text={made.link} copy={move.copy} />
          </div>
        </section>
      )}
      <Button onClick={make}>{made ? move.again : move.make}</Button>
    </div>
  )
}
