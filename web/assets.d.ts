// What Vite lets a module import besides scripts.
declare module '*.css'
declare module '*.svg' {
  const url: string
  export default url
}
