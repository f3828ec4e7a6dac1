// A theme as the custom properties that the styles of walls read: for the browser to set, for the server to print.
import type { ModuleLook, Place } from '#contract/modules'
import type { Palette, Theme } from '#contract/themes'
import { readableOn } from '#wall/contrast'

export type Properties = Readonly<Record<`--${string}`, string>>

const faces: Readonly<Record<Theme['title'], string>> = {
  anybody: '"Anybody", "Arial Black", sans-serif',
  atkinson: '"Atkinson", system-ui, sans-serif',
  martian: '"Martian", ui-monospace, monospace',
  handjet: '"Handjet", ui-monospace, monospace',
  dotgothic: '"DotGothic", "Martian", ui-monospace, monospace',
  'system-serif': '"Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif Pro", Georgia, serif',
  'system-rounded':
    'ui-rounded, "SF Pro Rounded", "Hiragino Maru Gothic ProN", Quicksand, Nunito, system-ui, sans-serif',
}

const shadows: Readonly<Record<Theme['shadow'], (palette: Palette) => string>> = {
  none: () => 'none',
  hard: ({ line }) => `6px 6px 0 ${line}`,
  soft: ({ ink }) => `0 12px 32px ${ink}26`,
  glow: ({ ink }) => `0 0 18px ${ink}59`,
}

/** The colours of one palette and what follows from them. */
const colours = (palette: Palette, shadow: Theme['shadow']): Properties => ({
  '--wall-ground': palette.ground,
  '--wall-paper': palette.paper,
  '--wall-ink': palette.ink,
  '--wall-accent': palette.accent,
  '--wall-accent-ink': palette.accent_ink,
  '--wall-line-colour': palette.line,
  '--wall-second': palette.second,
  '--wall-second-ink': readableOn(palette.second, palette),
  '--wall-ground-ink': readableOn(palette.ground, palette),
  '--wall-shadow': shadows[shadow](palette),
})

/** Everything that a theme sets, by day or by night; a theme without a night is always as by day. */
export const themeProperties = (theme: Theme, night: boolean): Properties => ({
  ...colours((night && theme.night) || theme.day, theme.shadow),
  '--wall-title': faces[theme.title],
  '--wall-text': faces[theme.text],
  '--wall-label': faces[theme.label],
  '--wall-line': `${theme.line}px`,
  '--wall-corner': `${theme.corner}px`,
})

/** Where a module lies on the canvas. */
export const placeProperties = ({ x, y, width, height, turn, layer }: Place): Properties => ({
  '--at-x': `${x}px`,
  '--at-y': `${y}px`,
  '--at-width': `${width}px`,
  '--at-height': `${height}px`,
  '--at-turn': `${turn}deg`,
  '--at-layer': String(layer),
})

/** What of a module's look is a number. */
export const lookProperties = ({ size }: ModuleLook): Properties => ({ '--module-size': `${size}px` })

const block = (selector: string, properties: Properties): string =>
  `${selector}{${Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`

/**
 * The same as a style sheet, for a page that may not carry styles in its elements: the theme for `.wall`, and each
 * module by its id. Every value comes from the contract's own closed types, so nothing of it can be anything but a value.
 */
export const wallSheet = (
  theme: Theme,
  modules: readonly { readonly id: string; readonly place: Place; readonly look: ModuleLook }[],
): string =>
  [
    block('.wall', themeProperties(theme, false)),
    ...(theme.night
      ? [
          `@media (prefers-color-scheme:dark){${block(':root:not([data-theme="light"]) .wall', themeProperties(theme, true))}}`,
          block(':root[data-theme="dark"] .wall', themeProperties(theme, true)),
        ]
      : []),
    ...modules.map(({ id, place, look }) =>
      block(`#module-${id}`, { ...placeProperties(place), ...lookProperties(look) }),
    ),
  ].join('\n')
