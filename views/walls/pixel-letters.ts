// Letters of five by five pixels, for pictures so small that a typeface would blur.
const drawn = `
A .###. #...# ##### #...# #...#
B ####. #...# ####. #...# ####.
C .#### #.... #.... #.... .####
D ####. #...# #...# #...# ####.
E ##### #.... ####. #.... #####
F ##### #.... ####. #.... #....
G .#### #.... #..## #...# .####
H #...# #...# ##### #...# #...#
I ### .#. .#. .#. ###
J ..### ...#. ...#. #..#. .##..
K #...# #..#. ###.. #..#. #...#
L #.... #.... #.... #.... #####
M #...# ##.## #.#.# #...# #...#
N #...# ##..# #.#.# #..## #...#
O .###. #...# #...# #...# .###.
P ####. #...# ####. #.... #....
Q .###. #...# #.#.# #..#. .##.#
R ####. #...# ####. #..#. #...#
S .#### #.... .###. ....# ####.
T ##### ..#.. ..#.. ..#.. ..#..
U #...# #...# #...# #...# .###.
V #...# #...# #...# .#.#. ..#..
W #...# #...# #.#.# ##.## #...#
X #...# .#.#. ..#.. .#.#. #...#
Y #...# .#.#. ..#.. ..#.. ..#..
Z ##### ...#. ..#.. .#... #####
0 .###. #..## #.#.# ##..# .###.
1 .#. ##. .#. .#. ###
2 ####. ....# .###. #.... #####
3 ####. ....# .###. ....# ####.
4 #..#. #..#. ##### ...#. ...#.
5 ##### #.... ####. ....# ####.
6 .###. #.... ####. #...# .###.
7 ##### ....# ...#. ..#.. ..#..
8 .###. #...# .###. #...# .###.
9 .###. #...# .#### ....# .###.
. . . . . #
, .. .. .. .# #.
! # # # . #
? ###. ...# .##. .... .#..
- ... ... ### ... ...
_ .... .... .... .... ####
' # # . . .
’ # # . . .
" #.# #.# ... ... ...
: . # . # .
/ ..# ..# .#. #.. #..
+ ... .#. ### .#. ...
* ... #.# .#. #.# ...
# .#.#. ##### .#.#. ##### .#.#.
@ .###. #.### #.#.# #.### .##..
& .##.. #..#. .##.# #..#. .##.#
( .# #. #. #. .#
) #. .# .# .# #.
~ ..... .#... #.#.# ...#. .....
< ..# .#. #.. .#. ..#
> #.. .#. ..# .#. #..
= ... ### ... ### ...
`

const letters: ReadonlyMap<string, readonly string[]> = new Map(
  drawn
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, 1), line.slice(2).split(' ')]),
)
const spaceWidth = 3
/** How high a letter is. */
export const letterHeight = 5

/** Whether each of these signs, in capitals, can be drawn. */
export const canBeDrawn = (text: string): boolean =>
  Array.from(text.toUpperCase()).every((sign) => sign === ' ' || letters.has(sign))

const widthOf = (sign: string): number => letters.get(sign)?.[0]?.length ?? spaceWidth

/** How wide a line is, in pixels. */
export const lineWidth = (line: string): number =>
  Array.from(line.toUpperCase()).reduce((width, sign) => width + widthOf(sign) + 1, -1)

/** A line as the path of its pixels, each as large as `scale`, from its upper left corner. */
export function linePath(line: string, from: { readonly x: number; readonly y: number }, scale: number): string {
  let { x } = from
  const parts = Array.from(line.toUpperCase()).map((sign) => {
    const part = bitmapPath(letters.get(sign) ?? [], { x, y: from.y }, scale)
    x += (widthOf(sign) + 1) * scale
    return part
  })
  return parts.join('')
}

/** Rows of `#` and `.` as a path, row by row, what lies side by side as one. */
export function bitmapPath(
  rows: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
  scale = 1,
): string {
  return rows
    .flatMap((row, down) =>
      [...row.matchAll(/#+/g)].map(
        ({ index, 0: { length } }) =>
          `M${x + index * scale} ${y + down * scale}h${length * scale}v${scale}h${-length * scale}z`,
      ),
    )
    .join('')
}
