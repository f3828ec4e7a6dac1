// The few icons of the house, drawn on a grid of 24 with square ends in the ink of the text around them.
import './icon.css'

const paths = {
  bell: 'M5 17V10a7 7 0 0 1 14 0v7l2 2H3zM10 19a2 2 0 0 0 4 0M12 1v2',
  talk: 'M3 4h18v12H11l-5 5v-5H3z',
  find: 'M10 3a7 7 0 1 0 0 14 7 7 0 1 0 0-14zM15.5 15.5 21 21',
  key: 'M8 8a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9zM11.5 9.5 20 3M16 6l3 3.5',
  person: 'M12 3a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9zM3 21c1-7 17-7 18 0z',
  grid: 'M3 3h7v7H3zM14 3h7v7h-7zM3 14h7v7H3zM14 14h7v7h-7z',
  door: 'M5 21V3h14v18M2 21h20M15 11v3',
  keep: 'M6 3h12v18l-6-5-6 5z',
  menu: 'M3 6h18M3 12h18M3 18h18',
  close: 'M4 4l16 16M20 4 4 20',
  more: 'M4 11h3v3H4zM10.5 11h3v3h-3zM17 11h3v3h-3z',
  again: 'M4 11V7h14M15 3l4 4-4 4M20 13v4H6M9 21l-4-4 4-4',
  pause: 'M7 4v16M17 4v16',
  play: 'M6 3l14 9-14 9z',
  sound: 'M3 9h4l6-5v16l-6-5H3zM16.5 8.5c2 2 2 5 0 7',
  silent: 'M3 9h4l6-5v16l-6-5H3zM16.5 9l5.5 6M22 9l-5.5 6',
  plus: 'M12 3v18M3 12h18',
  pane: 'M3 4h18v16H3zM15 4v16',
  bold: 'M7 4h6a4 4 0 0 1 0 8H7zM7 12h7a4 4 0 0 1 0 8H7z',
  italic: 'M10 4h8M6 20h8M14 4l-4 16',
  heading: 'M5 4v16M19 4v16M5 12h14',
  link: 'M9 15l6-6M11 6.5l1.5-1.5a4.6 4.6 0 0 1 6.5 6.5L17.5 13M13 17.5 11.5 19A4.6 4.6 0 0 1 5 12.5L6.5 11',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM8 9v2M16 9v2M7.5 14.5c2 3 7 3 9 0',
  list: 'M3 5h3v3H3zM3 15h3v3H3zM10 6.5h11M10 16.5h11',
  quote: 'M4 5v14M9 7h12M9 12h12M9 17h8',
  table: 'M3 4h18v16H3zM3 10h18M12 4v16M3 15h18',
} as const

export type IconName = keyof typeof paths

/** An icon beside or instead of a label that is said elsewhere. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
