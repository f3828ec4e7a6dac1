// A change of the house's emoji that is on its way: whether it is, and why it was refused.
import { useState } from 'preact/hooks'
import { asFailure } from '../../bedrock/api-failure.ts'
import { freshEmoji } from '../../kit/emoji/house-emoji.ts'
import { notify } from '../../kit/toast.tsx'

interface Change {
  readonly busy: boolean
  readonly fault: string | undefined
  /** Does it, fetches the emoji anew, says `done`, and then runs `after`. */
  readonly run: (work: () => Promise<unknown>, done: string, after?: () => void) => Promise<void>
}

/** One at a time. */
export function useChange(): Change {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  return {
    busy,
    fault,
    async run(work, done, after) {
      setBusy(true)
      setFault(undefined)
      try {
        await work()
        await freshEmoji()
        if (done !== '') notify(done)
        after?.()
      } catch (error) {
        setFault(asFailure(error).message)
      } finally {
        setBusy(false)
      }
    },
  }
}
