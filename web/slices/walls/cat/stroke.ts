// Strokes a cat: the house is told, and answers what the cat does and says.
import type { CatName } from '#contract/house'
import { drawFrom } from '#cats/speech/number-of'
import { type Overlaid, overlaid } from '#cats/speech/overlays/overlaid'
import { api } from '../../../bedrock/api.ts'
import { catsNow } from '../../cats/cats-now.ts'
import { speaking } from '../../cats/speaking.ts'

export interface Stroked {
  /** What it says to that, if anything. */
  readonly line: Overlaid | null
  /** What it does, as a sentence. */
  readonly done: Overlaid
}

/** Null where the house does not answer, or asks for a pause: a cat that is not in the mood is no fault. */
export async function stroke(cat: CatName): Promise<Stroked | null> {
  try {
    const { line, plain, words, mood, activity } = await api('POST /api/cats/:cat/acts', {
      params: { cat },
      body: { act: 'pet' },
    })
    catsNow.value = catsNow.peek()?.map((one) => (one.cat === cat ? { ...one, mood, activity } : one)) ?? null
    const done = { text: words, plain: words }
    if (line === null) return { line: null, done }
    const { text } = overlaid(line, speaking.peek(), drawFrom(`${cat}/${line}`))
    return { line: { text, plain: plain ?? line }, done }
  } catch {
    return null
  }
}
