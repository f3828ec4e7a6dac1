// The pictures of people, asked for once a person however many lines name them, and many in one request.
import { type Signal, signal } from '@preact/signals'
import type { Face } from '#contract/faces'
import { api } from '../bedrock/api.ts'
import { whenPersonLeaves } from '../bedrock/session.ts'

const atOnce = 50
/** A picture that could not be fetched is asked for again at most this often. */
const patienceMs = 60_000

interface Known {
  readonly face: Signal<Face | null>
  askedAt: number
}

const known = new Map<number, Known>()
const wanted = new Set<number>()

/** The picture of a person, or `null` while none is known; reading it in a component keeps the component in step. */
export function faceOf(id: number): Face | null {
  const one = known.get(id)
  if (one) return one.face.value
  const fresh: Known = { face: signal(null), askedAt: Date.now() }
  known.set(id, fresh)
  want(id)
  return fresh.face.value
}

/** Says that an address did not work any more: it is asked for again, or given up for a while. */
export function faceFailed(id: number): void {
  const one = known.get(id)
  if (!one) return
  one.face.value = null
  if (Date.now() - one.askedAt < patienceMs) return
  one.askedAt = Date.now()
  want(id)
}

/** Asks anew for somebody's picture, because it was changed here. */
export function renewFace(id: number): void {
  if (known.has(id)) want(id)
}

function want(id: number): void {
  if (wanted.size === 0) setTimeout(() => void askForWanted())
  wanted.add(id)
}

async function askForWanted(): Promise<void> {
  const ids = [...wanted]
  wanted.clear()
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce)
    const { items: faces } = await api('GET /api/faces', { query: { of: some.join(',') } }).catch(() => ({
      items: null,
    }))
    // Without an answer the blocks stay as they are.
    if (!faces) continue
    const found = new Map(faces.map((face) => [face.id, face]))
    for (const id of some) {
      const one = known.get(id)
      if (one) one.face.value = found.get(id) ?? null
    }
  }
}

whenPersonLeaves(() => known.clear())
