// The looks of the house's own layouts that are none of the six: colours for day and night, and what goes with them. Their names are said where they are used.
import type { Theme } from '#contract/themes'

type Look = Omit<Theme, 'name'>

/** Moss, paper and a blossom. */
const garden: Look = {
  base: 'brutalist',
  day: {
    ground: '#e4f0d5',
    paper: '#fdfff6',
    ink: '#17351f',
    accent: '#2c6e3a',
    accent_ink: '#f7ffe9',
    line: '#2c6e3a',
    second: '#ffc9d6',
  },
  night: {
    ground: '#0d1d13',
    paper: '#16301f',
    ink: '#e7f6d8',
    accent: '#a5df7c',
    accent_ink: '#0d1d13',
    line: '#5f9a63',
    second: '#ff9fb6',
  },
  title: 'system-rounded',
  text: 'system-rounded',
  label: 'system-rounded',
  line: 2,
  corner: 22,
  shadow: 'none',
  pattern: 'waves',
}

/** The blues of a profile of 2006. */
const profile2006: Look = {
  base: 'brutalist',
  day: {
    ground: '#dfe6f1',
    paper: '#ffffff',
    ink: '#1a2230',
    accent: '#35619b',
    accent_ink: '#ffffff',
    line: '#7f9cc4',
    second: '#ffd3a1',
  },
  night: {
    ground: '#0e1420',
    paper: '#18212f',
    ink: '#e7edf7',
    accent: '#8db6ee',
    accent_ink: '#0c1420',
    line: '#40597f',
    second: '#ffbd80',
  },
  title: 'atkinson',
  text: 'atkinson',
  label: 'atkinson',
  line: 1,
  corner: 0,
  shadow: 'none',
  pattern: 'plain',
}

/** Rose, gold and candlelight. */
const shrine: Look = {
  base: 'ethereal',
  day: {
    ground: '#f6e3e8',
    paper: '#fffafa',
    ink: '#4a1730',
    accent: '#9c1f4f',
    accent_ink: '#ffffff',
    line: '#c98a2b',
    second: '#f3c76b',
  },
  night: {
    ground: '#1d0a1a',
    paper: '#2e1429',
    ink: '#fbe9dc',
    accent: '#f2b84b',
    accent_ink: '#24101f',
    line: '#c98a2b',
    second: '#e0587f',
  },
  title: 'system-serif',
  text: 'system-serif',
  label: 'system-serif',
  line: 1,
  corner: 14,
  shadow: 'soft',
  pattern: 'stars',
}

/** Paper, marker and tape. */
const zine: Look = {
  base: 'brutalist',
  day: {
    ground: '#f4efe4',
    paper: '#ffffff',
    ink: '#111111',
    accent: '#ff5c8a',
    accent_ink: '#111111',
    line: '#111111',
    second: '#ffe14a',
  },
  night: {
    ground: '#141316',
    paper: '#211f24',
    ink: '#f7f2e8',
    accent: '#ff6f98',
    accent_ink: '#141316',
    line: '#f7f2e8',
    second: '#ffe14a',
  },
  title: 'anybody',
  text: 'atkinson',
  label: 'martian',
  line: 3,
  corner: 0,
  shadow: 'none',
  pattern: 'dots',
}

/** Each by the layout that it goes with. */
export const layoutLooks = { garden, profile2006, shrine, zine } as const
