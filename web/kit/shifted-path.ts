// Moving a drawn path by its numbers instead of by a transform, which a browser keeps an account of for each copy on the page.

const numbers = /-?\d*\.?\d+/g

/** By which of the two a number of a command moves; of an arc only its end does. */
function axisOf(command: string, index: number): 'across' | 'down' | null {
  if (command === 'H') return 'across'
  if (command === 'V') return 'down'
  if (command === 'A' && index % 7 < 5) return null
  return (command === 'A' ? index % 7 === 5 : index % 2 === 0) ? 'across' : 'down'
}

/** The path so far to the right and down. Small letters are relative and stay. */
export const shiftedPath = (path: string, right: number, down: number): string =>
  path.replaceAll(/([MLCSQTHVA])([^A-Za-z]*)/g, (_, command: string, rest: string) => {
    let index = 0
    const moved = rest.replaceAll(numbers, (number) => {
      const axis = axisOf(command, index++)
      const by = axis === 'across' ? right : axis === 'down' ? down : 0
      return ` ${Number((Number(number) + by).toFixed(2))}`
    })
    return command + moved
  })
