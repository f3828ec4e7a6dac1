// Says to those who listen what is chosen on the table, and what was done there.
import { useEffect } from 'preact/hooks'
import { words } from '#words/index'
import { announce } from '../../../bedrock/announcer.ts'
import { nameOf } from '../canvas/name-of.ts'
import type { Desk } from './desk.ts'

/** Announces each as it changes. */
export function useAnnounced(desk: Desk): void {
  useEffect(() => {
    const chosen = desk.modules.peek()
    const [only] = chosen
    if (only && chosen.length === 1) announce(words.walls.desk.chosen(nameOf(only)))
    else if (chosen.length > 1) announce(words.walls.desk.chosenMany(chosen.length))
  }, [desk.chosen.value.join()])
  const said = desk.said.value
  useEffect(() => void (said !== '' && announce(said)), [said])
}
