// How a cat’s voice is just now.
import type { CatName } from '#contract/house'
import { drawFrom } from '#cats/speech/number-of'
import type { VoiceState } from '#cats/speech/voices/voice.types'
import { lookAt } from '#cats/world/look'
import type { AppContext } from '#server/context'
import { worldHere } from './world-here.ts'

/** `key`: by what chance is drawn. */
export async function voiceOf(ctx: AppContext, cat: CatName, key: string): Promise<VoiceState> {
  const world = await worldHere(ctx)
  const draw = drawFrom(`${world.seed}/${key}`)
  const mind = world.minds.find(({ name }) => name === cat)
  if (!mind) return { mood: { p: 0, a: 0, d: 0 }, energy: 1, draw }
  const { shown, drives } = lookAt(world, mind)
  const [p, a, d] = shown
  return { mood: { p, a, d }, energy: drives.energy, draw }
}
