// The six looks that a wall may begin with, each complete; what one makes of them afterwards is one's own.
import type { Theme, ThemeBase } from '#contract/themes'

const brutalist: Theme = {
  name: 'Brutalist',
  base: 'brutalist',
  day: {
    ground: '#fffaf0',
    paper: '#ffffff',
    ink: '#0a0a0a',
    accent: '#a3e635',
    accent_ink: '#0a0a0a',
    line: '#0a0a0a',
    second: '#ff6b6b',
  },
  night: {
    ground: '#0a0f1a',
    paper: '#131a2a',
    ink: '#f5f1e6',
    accent: '#ccff00',
    accent_ink: '#0a0a0a',
    line: '#f5f1e6',
    second: '#ff6b6b',
  },
  title: 'anybody',
  text: 'atkinson',
  label: 'martian',
  line: 3,
  corner: 0,
  shadow: 'hard',
  pattern: 'concrete',
}

const terminal: Theme = {
  name: 'Hacker Terminal',
  base: 'terminal',
  day: {
    ground: '#060d07',
    paper: '#0a150c',
    ink: '#4dff7c',
    accent: '#ffb000',
    accent_ink: '#140d00',
    line: '#2b8a48',
    second: '#9dffb8',
  },
  night: null,
  title: 'martian',
  text: 'martian',
  label: 'martian',
  line: 1,
  corner: 0,
  shadow: 'glow',
  pattern: 'scanlines',
}

const retro: Theme = {
  name: 'Retro-OS',
  base: 'retro',
  day: {
    ground: '#008585',
    paper: '#c3c3c3',
    ink: '#000000',
    accent: '#000084',
    accent_ink: '#ffffff',
    line: '#000000',
    second: '#ffffcc',
  },
  night: {
    ground: '#1b2040',
    paper: '#3c4055',
    ink: '#f2f2f2',
    accent: '#8a9cff',
    accent_ink: '#0b0d1c',
    line: '#05060d',
    second: '#ffe9a3',
  },
  title: 'dotgothic',
  text: 'dotgothic',
  label: 'handjet',
  line: 2,
  corner: 0,
  shadow: 'none',
  pattern: 'checks',
}

const cyber: Theme = {
  name: 'Cyber-Brutalist',
  base: 'cyber',
  day: {
    ground: '#d4ff00',
    paper: '#ffffff',
    ink: '#0b0b0b',
    accent: '#0b0b0b',
    accent_ink: '#d4ff00',
    line: '#0b0b0b',
    second: '#ff4fd8',
  },
  night: {
    ground: '#0b0b0f',
    paper: '#15151c',
    ink: '#f4f4f4',
    accent: '#d4ff00',
    accent_ink: '#0b0b0f',
    line: '#d4ff00',
    second: '#ff4fd8',
  },
  title: 'anybody',
  text: 'martian',
  label: 'handjet',
  line: 4,
  corner: 0,
  shadow: 'hard',
  pattern: 'stripes',
}

const ethereal: Theme = {
  name: 'Ethereal',
  base: 'ethereal',
  day: {
    ground: '#efe6ff',
    paper: '#fffaff',
    ink: '#34264f',
    accent: '#6b42c4',
    accent_ink: '#ffffff',
    line: '#a58ad8',
    second: '#ffc4de',
  },
  night: {
    ground: '#150f2b',
    paper: '#221a40',
    ink: '#f1e9ff',
    accent: '#cdb0ff',
    accent_ink: '#1a1236',
    line: '#7d68b8',
    second: '#ffa3d1',
  },
  title: 'system-serif',
  text: 'system-rounded',
  label: 'system-rounded',
  line: 1,
  corner: 28,
  shadow: 'soft',
  pattern: 'stars',
}

const zen: Theme = {
  name: 'Zen Gallery',
  base: 'zen',
  day: {
    ground: '#f4f1ea',
    paper: '#fffdf8',
    ink: '#25221d',
    accent: '#25221d',
    accent_ink: '#f4f1ea',
    line: '#8c8474',
    second: '#b4412c',
  },
  night: {
    ground: '#171613',
    paper: '#201e1a',
    ink: '#ebe5d8',
    accent: '#ebe5d8',
    accent_ink: '#171613',
    line: '#7a7365',
    second: '#e08a70',
  },
  title: 'system-serif',
  text: 'system-serif',
  label: 'atkinson',
  line: 1,
  corner: 0,
  shadow: 'none',
  pattern: 'plain',
}

/** Each preset by its base. */
export const presets: Readonly<Record<ThemeBase, Theme>> = { brutalist, terminal, retro, cyber, ethereal, zen }

/** What a new wall looks like. */
export const firstTheme: Theme = brutalist
