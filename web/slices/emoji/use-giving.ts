// Giving what was found in a zip, one after the other: how far that has come, and what became of each.
import { useEffect, useRef, useState } from 'preact/hooks'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { freshEmoji } from '../../kit/emoji/house-emoji.ts'
import { giveOne } from './give-one.ts'
import { typedName, type ZipRow } from './zip-rows.ts'

/** Into which pack: one that is there, by its id, or a new one by its name. */
export interface Target {
  readonly id: number | null
  readonly name: string
}

interface Wish {
  readonly rows: readonly ZipRow[]
  readonly into: Target
  /** Hears of a pack as soon as there is one. */
  readonly onPack: (id: number) => void
  readonly onRow: (row: ZipRow, change: Partial<ZipRow>) => void
  /** Hears how many there are now, once each was tried; not where that was stopped or broken off. */
  readonly onEnd: (given: number) => void
}

interface Giving {
  /** Which of how many it is giving; null when it is not. */
  readonly now: { readonly at: number; readonly all: number; readonly resting: boolean } | null
  /** What became of the last time, as a sentence. */
  readonly outcome: string
  readonly packFault: string | undefined
  readonly give: (wish: Wish) => void
  readonly stop: () => void
}

/** After these the others would fail just so. */
const ends: ReadonlySet<string> = new Set(['OFFLINE', 'AUTH_REQUIRED', 'SESSION_EXPIRED', 'FORBIDDEN', 'INTERNAL'])

/** One at a time. */
export function useGiving(): Giving {
  const under = useRef<AbortController | null>(null)
  const [now, setNow] = useState<Giving['now']>(null)
  const [outcome, setOutcome] = useState('')
  const [packFault, setPackFault] = useState<string>()
  useEffect(() => () => under.current?.abort(), [])

  async function give({ rows, into, onPack, onRow, onEnd }: Wish): Promise<void> {
    const { signal } = (under.current = new AbortController())
    const all = rows.length
    let given = 0
    setOutcome('')
    setPackFault(undefined)
    setNow({ at: 1, all, resting: false })
    const pack = into.id ?? (await begun(into.name))
    if (pack === null) return setNow(null)
    onPack(pack)
    for (const [at, row] of rows.entries()) {
      setNow({ at: at + 1, all, resting: false })
      const body = { name: typedName(row.name), alt: row.alt, file: row.picture.name, pack }
      try {
        await giveOne(body, (resting) => setNow({ at: at + 1, all, resting }), signal)
        given++
        onRow(row, { answered: true, refused: '' })
      } catch (error) {
        if (signal.aborted) return await over(said.zip.stopped)
        const { code, message } = asFailure(error)
        if (ends.has(code)) return await over(message)
        onRow(row, { refused: message })
      }
    }
    await over(given < all ? said.zip.partly(given) : '')
    onEnd(given)
  }
  async function over(sentence: string): Promise<void> {
    await freshEmoji()
    setNow(null)
    setOutcome(sentence)
  }
  async function begun(name: string): Promise<number | null> {
    try {
      return (await api('POST /api/emoji-packs', { body: { name } })).pack.id
    } catch (error) {
      setPackFault(asFailure(error).message)
      return null
    }
  }
  return { now, outcome, packFault, give: (wish) => void give(wish), stop: () => under.current?.abort() }
}
