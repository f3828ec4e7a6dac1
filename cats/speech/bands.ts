// How a cat feels for itself: three bands of pleasure around its own temper, because what is low for beans would be a feast for static.

/** The three bands. */
export const bandNames = ['low', 'mid', 'high'] as const
export type Band = (typeof bandNames)[number]

/** How far pleasure has to be from temper, on the scale from −1 to 1. */
const apart = 0.12

/** The band of a pleasure beside the pleasure of the cat’s temper, both from −1 to 1. */
export function bandOf(pleasure: number, temper: number): Band {
  if (pleasure - temper < -apart) return 'low'
  return pleasure - temper > apart ? 'high' : 'mid'
}
