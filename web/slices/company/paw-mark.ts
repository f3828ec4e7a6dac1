// One paw as an element of its own: paws come and go beside Preact, many a second.
const svg = 'http://www.w3.org/2000/svg'
const pad = 'M12 12c3 0 6 3 6 6 0 2-2 3.4-6 3.4S6 20 6 18c0-3 3-6 6-6z'
const toes = [
  'M5 9.5a2 2.8 0 1 0 .1 0z',
  'M9.2 5.4a2.1 3 0 1 0 .1 0z',
  'M14.7 5.4a2.1 3 0 1 0 .1 0z',
  'M19 9.5a2 2.8 0 1 0 .1 0z',
].join('')

/** In one of the eight inks of people, by chance of the paw's own name, which is made anew at each coming. */
export function pawMark(paw: string, kind: 'step' | 'stand'): HTMLElement {
  const mark = document.createElement('span')
  mark.className = `paw paw-${kind}`
  let ink = 0
  for (let at = 0; at < paw.length; at++) ink = (ink + paw.charCodeAt(at)) % 8
  mark.style.setProperty('--paw-ink', `var(--person-${ink})`)
  for (let n = 0; n < (kind === 'stand' ? 2 : 1); n++) {
    const drawing = document.createElementNS(svg, 'svg')
    drawing.setAttribute('viewBox', '0 0 24 24')
    const path = document.createElementNS(svg, 'path')
    path.setAttribute('d', `${pad}${toes}`)
    drawing.append(path)
    mark.append(drawing)
  }
  return mark
}
