// What the cats add to every page: the sign of the house, and the companion for whoever wants one. Fetched once the page has rested, and only for whoever is inside.
import { effect } from '@preact/signals'
import { words } from '#words/index'
import { lazily } from '../../../bedrock/lazily.tsx'
import { type PaletteEntry, registerShortcuts } from '../../../bedrock/registry.ts'
import { person } from '../../../bedrock/session.ts'
import { companion, summon } from './companion-state.ts'

const rested = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 5_000 })
    else setTimeout(resolve, 2_000)
  })

const Companion = lazily(() =>
  rested()
    .then(() => import('./companion.tsx'))
    .then((part) => part.Companion),
)

const isWanted = (): boolean => person.value !== null && !companion.value.off

const HouseSign = lazily(() =>
  rested()
    .then(() => import('../house-sign.tsx'))
    .then((part) => part.HouseSign),
)

/** No companion for whoever wants none. */
export const CompanionPlace = () => (
  <>
    {person.value !== null && <HouseSign />}
    {isWanted() && <Companion />}
  </>
)

/** The way in the palette. */
export const callingEntries = (): readonly PaletteEntry[] =>
  isWanted() ? [{ id: 'companion', label: words.cats.call, kind: words.shell.palette.act, run: summon }] : []

/** [CAT-4.60] The key that calls it is there while it may come. Call once. */
export function listenForCalls(): void {
  let unlist: (() => void) | null = null
  effect(() => {
    const wanted = isWanted()
    if (wanted === (unlist !== null)) return
    unlist?.()
    unlist = wanted
      ? registerShortcuts({
          id: 'companion',
          keys: 'c',
          label: () => words.cats.call,
          group: () => words.shell.shortcuts.group,
          run: summon,
        })
      : null
  })
}
