// The devices that tell one when the page is shut, as the house keeps them, and what is done with them.
import { signal } from '@preact/signals'
import type { Device } from '#contract/devices'
import { pushes as said } from '#words/en/pushes'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { isSubscribed, subscribe, unsubscribe } from '../../bedrock/pushes.ts'
import { whenPersonLeaves } from '../../bedrock/session.ts'
import { notify } from '../../kit/toast.tsx'

interface Told {
  readonly items: readonly Device[]
  readonly public_key: string | null
  /** Whether the browser knows of it too. */
  readonly held: boolean
}

/** As the house said last; `null` until it has. */
export const toldOn = signal<Told | null>(null)

const failed = (error: unknown): void => void notify(asFailure(error).message, { tone: 'fault' })

/** Asks the house, and the browser. */
export async function askDevices(): Promise<void> {
  try {
    const [told, held] = await Promise.all([api('GET /api/me/devices'), isSubscribed().catch(() => false)])
    toldOn.value = { ...told, held }
  } catch (error) {
    failed(error)
  }
}

/** After the browser's own question. */
export async function turnOn(key: string): Promise<void> {
  const made = await subscribe(key)
  if ('why' in made) return void notify(said[made.why], { tone: 'fault' })
  try {
    await api('POST /api/me/devices', { body: made })
    notify(said.turnedOn)
  } catch (error) {
    failed(error)
  }
  await askDevices()
}

/** The last thing that was done stands, whether or not the browser could forget it too. */
export async function remove({ id, here }: Device): Promise<void> {
  try {
    await api('DELETE /api/me/devices/:id', { params: { id } })
    if (here) await unsubscribe()
    notify(here ? said.turnedOff : said.removed)
  } catch (error) {
    failed(error)
  }
  await askDevices()
}

/** Says what the push service answered. */
export async function sendTest({ id }: Device): Promise<void> {
  try {
    const { answer } = await api('POST /api/me/devices/:id/test', { params: { id } })
    notify(said.answers[answer], answer === 'taken' ? {} : { tone: 'fault' })
    if (answer === 'gone') await askDevices()
  } catch (error) {
    failed(error)
  }
}

whenPersonLeaves(() => void (toldOn.value = null))
