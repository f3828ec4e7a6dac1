// The cats, and what they hold of somebody, as it leaves the house.
import { instant } from '#bedrock/clock'
import type { CatAnswer, CatNow, Dossier } from '#contract/cats'
import type { Place } from '#cats/cat.types'
import type { HandAnswer } from '#cats/hands/answer-hand'
import { moodWords } from '#cats/speech/pool/mood-words'
import type { DossierPage } from '#cats/world/dossier'
import type { Seen } from '#cats/world/look'

const seconds = (at: number): string => instant(at * 1_000)

const viewPlace = (place: Place): CatNow['place'] => ({
  room_id: place.startsWith('room:') ? Number(place.slice(5)) : null,
  wall_of: place.startsWith('wall:') ? Number(place.slice(5)) : null,
})

/** By their names, as every list of cats is. */
export const inOrder = <T extends { readonly cat: string }>(cats: readonly T[]): T[] =>
  cats.toSorted((a, b) => (a.cat < b.cat ? -1 : 1))

/** A cat as everybody sees it: words, no numbers. */
export const viewCat = ({ cat, mood, octant, strength, activity, place, since }: Seen): CatNow => ({
  cat,
  mood,
  octant,
  strength,
  activity,
  place: viewPlace(place),
  since: seconds(since),
})

/** What a cat does when a hand comes, and how it is after that. */
export function viewTouched({ cat, activity, mood }: Seen, welcome: boolean, answer: HandAnswer): CatAnswer {
  const [feels, looks] = moodWords[mood]
  const { gesture, words, line, plain } = answer
  return { cat, activity, welcome, gesture, words, line, plain, mood, feels, looks }
}

const byName = <T extends { readonly name: string }>(a: T, b: T): number => (a.name < b.name ? -1 : 1)

/** What the cats hold of one, as one alone sees it. */
export const viewDossier = (known: boolean, pages: readonly DossierPage[]): Dossier => ({
  known,
  cats: inOrder(pages).map(
    ({ storyGone, memories, beliefs, cat, rung, street, liking, trust, fear, known: familiar }) => ({
      cat,
      rung,
      street,
      liking,
      trust,
      fear,
      known: familiar,
      story_gone: storyGone,
      beliefs: beliefs.map(({ name, sure }) => ({ name, sure })).sort(byName),
      memories: memories.map(({ source, place, at, heardFrom, ...memory }) => ({
        ...memory,
        deed: source,
        place: place === null ? null : viewPlace(place),
        at: seconds(at),
        heard_from: heardFrom,
      })),
    }),
  ),
})
