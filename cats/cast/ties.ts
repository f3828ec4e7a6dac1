// What lay between some cats before this house: ties that stay, each with the story that is told of it.
import type { CatName } from './cast.ts'

/** One cat's side of an old tie, in points of liking. */
export interface Tie {
  readonly from: CatName
  readonly to: CatName
  readonly points: number
  readonly story: 'the warm server' | 'the master key' | 'the noise' | 'the first evening'
}

/** All of them. */
export const ties: readonly Tie[] = [
  { from: 'beans', to: 'miso', points: -15, story: 'the warm server' },
  { from: 'miso', to: 'beans', points: -25, story: 'the warm server' },
  { from: 'root', to: 'glitch', points: 20, story: 'the master key' },
  { from: 'glitch', to: 'root', points: 10, story: 'the master key' },
  { from: 'patch', to: 'static', points: -5, story: 'the noise' },
  { from: 'tofu', to: 'beans', points: 15, story: 'the first evening' },
]
