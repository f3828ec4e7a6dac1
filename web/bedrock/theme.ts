// How the person wants the house to look and move: kept in this browser, shown as attributes of the document that the styles read.
import { effect, signal } from '@preact/signals'

export const choices = {
  theme: ['auto', 'light', 'dark'],
  contrast: ['auto', 'normal', 'high'],
  motion: ['auto', 'full', 'reduced'],
  density: ['cosy', 'compact'],
  scribble: ['off', 'on'],
  strokes: ['on', 'off'],
} as const

/** The settings of look and motion, each with its closed list of values in `choices`. */
export type LookKey = keyof typeof choices
export type Look = { readonly [K in LookKey]: (typeof choices)[K][number] }

const key = 'neospace.look'
const plain: Look = { theme: 'auto', contrast: 'auto', motion: 'auto', density: 'cosy', scribble: 'off', strokes: 'on' }

/** What the person chose; change it with `setLook`. */
export const look = signal<Look>(stored())

/** Changes one setting and keeps it in this browser. */
export function setLook<K extends LookKey>(name: K, value: Look[K]): void {
  look.value = { ...look.peek(), [name]: value }
  try {
    localStorage.setItem(key, JSON.stringify(look.peek()))
  } catch {
    // A browser that forbids storage still shows the choice until it is closed.
  }
}

function stored(): Look {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return { ...plain, ...known(found) }
  } catch {
    return plain
  }
}

/** Called before this module has run to its end, so it is a declaration. */
function known(found: unknown): Partial<Look> {
  return Object.fromEntries(
    Object.entries(typeof found === 'object' && found !== null ? found : {}).filter(
      ([name, value]) =>
        name in choices && Object.entries(choices).some(([k, all]) => k === name && all.some((one) => one === value)),
    ),
  )
}

const moreContrast = watch('(prefers-contrast: more)')
const darkOutside = watch('(prefers-color-scheme: dark)')
const lessMotion = watch('(prefers-reduced-motion: reduce)')

function watch(query: string): { readonly value: boolean } {
  const list = matchMedia(query)
  const fits = signal(list.matches)
  list.addEventListener('change', () => (fits.value = list.matches))
  return fits
}

/** Whether things may travel on the screen. */
export const mayMove = (): boolean => (look.value.motion === 'auto' ? !lessMotion.value : look.value.motion === 'full')

/** Whether the house is shown by night. */
export const isNight = (): boolean => (look.value.theme === 'auto' ? darkOutside.value : look.value.theme === 'dark')

/** Keeps the document's attributes in step with the choices. Call once. */
export function startTheme(): void {
  effect(() => {
    const { theme, contrast, density, scribble } = look.value
    const data = document.documentElement.dataset
    data['theme'] = theme
    data['contrast'] = contrast === 'high' || (contrast === 'auto' && moreContrast.value) ? 'high' : 'normal'
    data['motion'] = mayMove() ? 'full' : 'reduced'
    data['density'] = density
    data['scribble'] = scribble
  })
}
