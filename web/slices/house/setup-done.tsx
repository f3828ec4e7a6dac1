// The end of the first run: the first invite as a link and a QR code, and samples that one click removes.
import { useEffect, useState } from 'preact/hooks'
import { words } from '#words/index'
import { type ApiData, api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { CopyLine } from '../../kit/copy-line.tsx'
import { Qr } from '../../kit/qr.tsx'
import { Samples } from './samples.tsx'

const { setup } = words.house

/** Shown once the house is claimed. */
export function SetupDone() {
  const [made, setMade] = useState<ApiData<'POST /api/invites'> | null>(null)
  const [fault, setFault] = useState('')
  const make = (): void => {
    setFault('')
    api('POST /api/invites', { body: {} }).then(setMade, (error: unknown) => setFault(asFailure(error).message))
  }
  useEffect(make, [])
  return (
    <div class="setup-form">
      <p>{setup.doneWhat}</p>
      <h2>{setup.inviteTitle}</h2>
      <p>{setup.inviteWhat}</p>
      {made && (
        <>
          <CopyLine label={words.invites.link} text={made.link} copy={words.invites.copy} />
          <Qr svg={made.qr_svg} alt={setup.qr} />
        </>
      )}
      {fault && (
        <>
          <p class="field-error">{fault}</p>
          <Button onClick={make}>{words.invites.make}</Button>
        </>
      )}
      <Samples />
      <div class="setup-acts">
        <ButtonLink kind="act" href="/">
          {setup.enter}
        </ButtonLink>
      </div>
    </div>
  )
}
