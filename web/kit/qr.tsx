// A QR code that the server drew as an SVG document.

/** The drawing as an image; `alt` says what it leads to. */
export function Qr({ svg, alt }: { readonly svg: string; readonly alt: string }) {
  return <img class="qr" alt={alt} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />
}
