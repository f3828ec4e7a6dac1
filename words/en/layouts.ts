// Layouts: choosing one, giving one's own away.
import { layoutSamples } from './layout-samples.ts'

export const layouts = {
  begin: 'Begin with a layout, or with nothing. Everything in it can be moved, written over and taken away.',
  what: 'A layout is a look and places, with words that belong to nobody.',
  asItWas: 'As it was',
  choose: {
    title: (name: string) => `Layout: ${name}`,
    eyes: 'Seen on',
    desktop: 'Wide',
    phone: 'Phone',
    how: 'What stands on your wall',
    hows: {
      keep: { label: 'Moves in', what: 'Each thing takes a place of its kind. What finds none stands below.' },
      anew: { label: 'Goes', what: 'Your wall begins anew. It can be taken back.' },
    },
    act: 'Lay it out',
    done: (name: string) => `The wall is laid out as ${name}.`,
    back: 'The wall is as it was before.',
    muchBack:
      'So much cannot be put back at once from here. Press “History”, go to the moment before, and make it so again.',
    much: 'There is too much writing on this wall to be moved at once. Choose “Goes”, or move it by hand.',
  },
  file: {
    load: 'Take from a file',
    none: 'This file is no layout. Choose one that was saved here.',
  },
  give: {
    title: 'Give yours away',
    name: 'Name of this layout',
    titles: 'Titles come along',
    these: (titles: string) => `These, as they are: ${titles}.`,
    noTitles: 'Nothing on this wall has a title.',
    without: 'Your look and your places, without anything that you wrote, sent or linked.',
    most: (count: number) => `A layout holds ${count} things; the first ${count} in the order of reading come along.`,
    save: 'Save as a file',
    bare: 'There is nothing on your wall yet that could be given away.',
  },
  blank: { heading: 'A few large words', text: 'Something that you want to say.' },
  samples: layoutSamples,
} as const
