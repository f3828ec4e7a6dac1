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
