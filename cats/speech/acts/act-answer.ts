// What a cat answers to what is done to it.
import type { CatName } from '../cast.ts'
import { shortLine } from '../short-line.ts'
import type { VoiceState } from '../voices/voice.types.ts'
import { callLines } from './call.ts'
import { feedLines } from './feed.ts'
import { petLines } from './pet.ts'
import { playLines } from './play.ts'
import { pokeLines } from './poke.ts'

/** What can be done to a cat that answers in words. */
export const actNames = ['pet', 'feed', 'play', 'call', 'poke'] as const
export type Act = (typeof actNames)[number]

const tables = { pet: petLines, feed: feedLines, play: playLines, call: callLines } as const

/** All bodies that a cat may answer with. */
export const actBodies = (cat: CatName, act: Act, welcome: boolean): readonly string[] =>
  act === 'poke' ? pokeLines[cat] : tables[act][cat][welcome ? 'welcome' : 'enough']

/** The answer at the act’s use with this number, from 0; not welcome means that it was enough, which is never a reproach. */
export const actAnswer = (cat: CatName, act: Act, welcome: boolean, use: number, state: VoiceState): string =>
  shortLine(actBodies(cat, act, welcome), cat, use, {}, state)
