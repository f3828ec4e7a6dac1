// What the palette finds: at once what the house has at hand, and a moment later what it has to ask for.
import { useEffect, useState } from 'preact/hooks'
import { findEntries } from './find-entries.ts'
import { type PaletteEntry, paletteFinders, paletteSources } from './registry.ts'

/** The entries that fit the text, and whether more may come. */
export function useFound(text: string): { readonly found: readonly PaletteEntry[]; readonly asking: boolean } {
  const [answer, setAnswer] = useState<{ readonly to: string; readonly entries: readonly PaletteEntry[] }>()
  const meant = text.trim()
  useEffect(() => {
    if (meant === '') return undefined
    let current = true
    // Without an answer there is still what is at hand.
    Promise.all(paletteFinders.peek().map((find) => find(meant).catch(() => []))).then(
      (all) => current && setAnswer({ to: meant, entries: all.flat() }),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [meant])
  const asked = meant === '' || !answer ? [] : answer.entries
  const all = new Map([...asked, ...paletteSources.value.flatMap((source) => source())].map((one) => [one.id, one]))
  return { found: findEntries([...all.values()], meant), asking: meant !== '' && answer?.to !== meant }
}
