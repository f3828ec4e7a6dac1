// What Vite lets a module import besides scripts.
declare module '*.css'
declare module '*.svg' {
  const url: string
  export default url
}
/** The table of emoji, as `bin/emoji-lines.ts` writes it. */
declare module 'virtual:emoji-lines' {
  const lines: string
  export default lines
}
/** The addresses of what sketches need, as `bin/sketch-frames.ts` builds it. */
declare module 'virtual:sketch-frames' {
  export const kits: Readonly<Record<import('../sketch/kinds.ts').SketchKind, string>>
  export const three: string
}
/** The address of a file as it is. */
declare module '*?url' {
  const url: string
  export default url
}
/** The address of a worker’s script. */
declare module '*?worker&url' {
  const url: string
  export default url
}
/** A file as it stands, as text. */
declare module '*?raw' {
  const text: string
  export default text
}
/** What the libraries of sketches call their parts, as `bin/library-lines.ts` writes it. */
declare module 'virtual:library-lines' {
  export const p5Lines: string
  export const threeNames: string
}
