// Does what the house does only for whoever proved anew who they are: tries, asks, and tries again.
import { signal } from '@preact/signals'
import { asFailure } from '../../bedrock/api-failure.ts'
import { notify } from '../../kit/toast.tsx'

/** Told whether the person confirmed; null while nobody is asked. */
export const asking = signal<((yes: boolean) => void) | null>(null)

/** Runs `act`, asks for the passphrase if the house says so, and runs it again. Throws CONFIRM when the person would rather not. */
export async function confirmed<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (asFailure(error).code !== 'CONFIRM' || !(await ask())) throw error
    return await act()
  }
}

const ask = (): Promise<boolean> =>
  new Promise((resolve) => {
    asking.value = (yes) => {
      asking.value = null
      resolve(yes)
    }
  })

/** Shows what went wrong; that the person would rather not is no fault. */
export function fault(error: unknown): void {
  const failure = asFailure(error)
  if (failure.code !== 'CONFIRM') notify(failure.message, { tone: 'fault' })
}
