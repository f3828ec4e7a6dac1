// A circle as a path of four curves.

/** How far a handle reaches for a quarter of a circle. */
const kappa = 0.5523

/** About a point, clockwise from its right. */
export function round(x: number, y: number, wide: number, tall = wide): string {
  const [a, b] = [wide * kappa, tall * kappa]
  return `M${x + wide} ${y}C${x + wide} ${y + b} ${x + a} ${y + tall} ${x} ${y + tall}C${x - a} ${y + tall} ${x - wide} ${y + b} ${x - wide} ${y}C${x - wide} ${y - b} ${x - a} ${y - tall} ${x} ${y - tall}C${x + a} ${y - tall} ${x + wide} ${y - b} ${x + wide} ${y}Z`
}
