// Forgets somebody, or one thing of them, as if the cats had never known it [CAT-1.18].
import type { CatName } from '../cast/cast.ts'
import type { Agent } from '../cat.types.ts'
import { gone } from '../places/places.ts'
import { weighCore } from '../memory/remember.ts'
import type { World } from './world.types.ts'

/** Takes a person out of a world: bonds, memories that name them, beliefs, hearsay, habits, where they were. What cats feel just now stays, without its cause. */
export function forgetPerson(world: World, person: Agent): void {
  const prefix = `${person} `
  for (const mind of world.minds) {
    const others = new Set<Agent>()
    const stays = mind.memories.filter(({ subj, obj }) => {
      if (obj === person) others.add(subj)
      return subj !== person && obj !== person
    })
    mind.memories.splice(0, mind.memories.length, ...stays)
    for (const other of others) weighCore(mind, other)
    mind.bonds.delete(person)
    mind.movedToday.delete(person)
    for (const key of mind.beliefs.keys()) if (key.startsWith(prefix)) mind.beliefs.delete(key)
    for (const stirring of mind.feelings.stirrings.values())
      if (stirring.causeOf === person) Object.assign(stirring, { cause: 0, causeOf: 0 })
  }
  for (const key of world.habits.keys()) if (key.startsWith(prefix)) world.habits.delete(key)
  world.figures.delete(person)
  gone(world, person)
}

/** Takes one memory out of one cat. */
export function forgetMemory(world: World, cat: CatName, id: number): void {
  const mind = world.minds.find(({ name }) => name === cat)
  const index = mind?.memories.findIndex((memory) => memory.id === id) ?? -1
  if (!mind || index < 0) return
  const [gone] = mind.memories.splice(index, 1)
  if (gone) weighCore(mind, gone.subj)
}
