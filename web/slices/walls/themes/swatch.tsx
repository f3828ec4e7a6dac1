// A theme in small: its ground, a card, a word in its typeface and its accents.
import type { Theme } from '#contract/themes'
import { themeProperties } from '#views/walls/theme-style'
import { words } from '#words/index'
import { isNight } from '../../../bedrock/theme.ts'
import { tileOf } from '../canvas/tile-of.ts'

/** The picture of a theme. */
export function Swatch({ theme }: { readonly theme: Theme }) {
  return (
    <span class="swatch wall" data-base={theme.base} style={themeProperties(theme, isNight())} aria-hidden="true">
      <span class="swatch-ground wall-pattern" data-pattern={theme.pattern} data-tile={tileOf(theme.pattern)} />
      <span class="swatch-card">{words.walls.theme.sample}</span>
      <span class="swatch-accent" />
      <span class="swatch-second" />
    </span>
  )
}
