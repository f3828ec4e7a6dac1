// What the page says to the worker that puts its pictures together.

/** What the worker is told: to keep a sheet, to forget them all, or to copy some, each as its key and its place in pixels. */
export type Told =
  | { readonly what: 'keep'; readonly key: number; readonly image: ImageBitmap }
  | { readonly what: 'forget' }
  | { readonly what: 'copy'; readonly width: number; readonly height: number; readonly places: Int32Array }
