// The shape of the font cutter that bin/fonts.ts uses; the package ships none.
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2'
    /** A number pins an axis, a range narrows it. */
    readonly variationAxes: Readonly<
      Record<string, number | { readonly min: number; readonly max: number } | undefined>
    >
  }
  const subsetFont: (font: Uint8Array, letters: string, options: Options) => Promise<Uint8Array>
  export default subsetFont
}
