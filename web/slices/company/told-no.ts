// What happens when the house lets one into no company.
import { asFailure } from '../../bedrock/api-failure.ts'
import { notify } from '../../kit/toast.tsx'
import { setWish } from './wish.ts'

/** Says why and wishes for no company any more; a line that is away is waited for instead. */
export function toldNo(error: unknown): void {
  const failure = asFailure(error)
  if (failure.code === 'OFFLINE') return
  setWish(false)
  notify(failure.message, { tone: 'fault' })
}
