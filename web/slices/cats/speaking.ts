// In which way cats speak to this person alone: kept in this browser.
import { signal } from '@preact/signals'
import { type OverlayName, overlayNames } from '#cats/speech/overlays/overlaid'

const key = 'neospace.cats-speak'

/** Null: as they are. */
export const speaking = signal<OverlayName | null>(stored())

/** Chooses, and keeps it for the next time. */
export function setSpeaking(way: OverlayName | null): void {
  speaking.value = way
  try {
    if (way === null) localStorage.removeItem(key)
    else localStorage.setItem(key, way)
  } catch {
    // Where nothing may be kept, it holds for this page.
  }
}

// What is chosen on one page holds for all of this browser.
if ('window' in globalThis)
  window.addEventListener('storage', (event) => {
    if (event.key === key) speaking.value = stored()
  })

function stored(): OverlayName | null {
  try {
    const found = localStorage.getItem(key)
    return overlayNames.find((way) => way === found) ?? null
  } catch {
    return null
  }
}
