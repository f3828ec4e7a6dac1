// What signing in, joining, claiming and resetting have in common: try, say what was refused, open the door, go inside.
import { useState } from 'preact/hooks'
import { type ApiInput, api } from './api.ts'
import { type ApiFailure, asFailure } from './api-failure.ts'
import { goInside } from './doorway.ts'
import { forgetInvitation } from './invitation.ts'
import { navigate } from './router.ts'
import { arrived, loadHouse, loadSession } from './session.ts'
import { mayMove } from './theme.ts'

type EntryKey =
  | 'POST /api/session'
  | 'POST /api/session/passkey'
  | 'POST /api/session/transfer/use'
  | 'POST /api/accounts'
  | 'POST /api/reset'
  | 'POST /api/owner'
type Body<K extends EntryKey> = ApiInput<K> extends { body: infer B } ? B : never

interface Entry {
  readonly busy: boolean
  readonly failure: ApiFailure | null
  /** The door stands open: the last call succeeded. */
  readonly open: boolean
  /** Forgets what was refused. */
  readonly again: () => void
  readonly enter: <K extends EntryKey>(key: K, body: Body<K>) => void
}

const doorMs = 400

/** The state of one attempt to get in. `stay` keeps the page instead of going inside, and is called once the session is known. */
export function useEntry(stay?: () => void): Entry {
  const [busy, setBusy] = useState(false)
  const [open, setOpen] = useState(false)
  const [failure, setFailure] = useState<ApiFailure | null>(null)
  const inside = async (): Promise<void> => {
    setOpen(true)
    if (!stay && mayMove()) await new Promise((resolve) => setTimeout(resolve, doorMs))
    await Promise.all([loadSession(), loadHouse()])
    if (stay) stay()
    else goInside()
  }
  const enter = <K extends EntryKey>(key: K, body: Body<K>): void => {
    setBusy(true)
    setFailure(null)
    // The body's type follows from the key; the compiler does not carry that through the generic.
    api(key, { body } as ApiInput<K>)
      .then(() => {
        if (key === 'POST /api/accounts') arrived.value = true
        forgetInvitation()
        return inside()
      })
      // Whoever goes inside is on their way until that page has come; a button that asks again would say that nothing happened.
      .then(() => stay && setBusy(false))
      .catch((error: unknown) => {
        const found = asFailure(error)
        if (found.code === 'PENDING') return navigate('/waiting', { replace: true })
        setBusy(false)
        setFailure(found)
      })
  }
  return { busy, failure, open, again: () => setFailure(null), enter }
}
