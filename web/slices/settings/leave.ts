// Signing out from anywhere in the house.
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { navigate } from '../../bedrock/router.ts'
import { signOut } from '../../bedrock/session.ts'
import { notify } from '../../kit/toast.tsx'

/** Signs out and shows the door. */
export function leave(): void {
  signOut().then(
    () => {
      navigate('/')
      notify(words.shell.signedOut)
    },
    (error: unknown) => notify(asFailure(error).message, { tone: 'fault' }),
  )
}
