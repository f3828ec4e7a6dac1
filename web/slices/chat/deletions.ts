// Deleting with five seconds to think again: nothing is sent before they are over, because what is deleted is gone for everyone.
import { signal } from '@preact/signals'
import { asFailure } from '../../bedrock/api-failure.ts'
import { call } from '../../bedrock/socket.ts'
import { notify } from '../../kit/toast.tsx'
import { deletedHere } from './lost.ts'

const thinkMs = 5_000
const timers = new Map<number, ReturnType<typeof setTimeout>>()

/** The lines that are about to be deleted. */
export const leaving = signal<ReadonlySet<number>>(new Set())

function drop(id: number): void {
  clearTimeout(timers.get(id))
  timers.delete(id)
  leaving.value = new Set([...leaving.peek()].filter((other) => other !== id))
}

/** Deletes a line in five seconds. */
export function deleteSoon(id: number): void {
  if (timers.has(id)) return
  timers.set(
    id,
    setTimeout(() => void deleteNow(id), thinkMs),
  )
  leaving.value = new Set(leaving.peek()).add(id)
}

/** Lets the line stay. */
export const keepLine = (id: number): void => drop(id)

async function deleteNow(id: number): Promise<void> {
  try {
    await call('delete_message', { id })
    deletedHere.value = new Set(deletedHere.peek()).add(id)
  } catch (error) {
    notify(asFailure(error).message, { tone: 'fault' })
  }
  drop(id)
}

addEventListener('pagehide', () => {
  for (const id of timers.keys()) void deleteNow(id)
})
