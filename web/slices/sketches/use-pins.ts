// Which of one's own sketches stand first on one's profile.
import { useEffect, useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { sketchesLines } from '#words/sketches-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { notify } from '../../kit/toast.tsx'

interface Pins {
  /** Their names, in order; null before the house has answered. */
  readonly pins: readonly string[] | null
  readonly turn: (name: string) => void
}

/** [CODE-4.71] A fourth is not taken: one of the three has to make room. */
export function usePins(): Pins {
  const [pins, setPins] = useState<readonly string[] | null>(null)
  useEffect(() => {
    let here = true
    const by = person.peek()?.username
    if (by === undefined) return undefined
    api('GET /api/sketches', { query: { by } }).then(
      (answer) => here && setPins(answer.pins.map(({ name }) => name)),
      () => {},
    )
    return () => {
      here = false
    }
  }, [])
  const turn = (name: string): void => {
    if (pins === null) return
    const names = pins.includes(name) ? pins.filter((one) => one !== name) : [...pins, name]
    if (names.length > sizes.sketchPins) return void notify(sketchesLines.own.pinFull)
    setPins(names)
    api('PUT /api/me/sketch-pins', { body: { names: [...names] } }).then(
      (answer) => setPins(answer.pins.map((one) => one.name)),
      (error: unknown) => {
        setPins(pins)
        notify(asFailure(error).message, { tone: 'fault' })
      },
    )
  }
  return { pins, turn }
}
