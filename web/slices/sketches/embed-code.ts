// The markup with which a page elsewhere shows a sketch.

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }

/** [CODE-4.59] An iframe with the name of the sketch; nothing in a title can end its attribute. */
export function embedCode(origin: string, name: string, revision: number | undefined, title: string): string {
  const address = `${origin}/embed/sketches/${name}${revision === undefined ? '' : `/${revision}`}`
  const said = title.replace(/[&"<>]/g, (sign) => escaped[sign] ?? sign)
  return `<iframe src="${address}" title="${said}" width="640" height="460" style="border:0" allow="autoplay; fullscreen" loading="lazy"></iframe>`
}
