// Lists from which bodies take one thing; whatever takes from one reads well with any of it.

/** By name. All of it is of the house and belongs to nobody. */
export const lists = {
  spot: [
    'the staircase',
    'the radiator',
    'the lift',
    'the letter box',
    'the landing',
    'the skylight',
    'the laundry basket',
    'the coal bin',
    'the garden bench',
    'the window sill',
    'the boiler',
    'the doormat',
  ],
  small: [
    'a button',
    'a bottle cap',
    'a feather',
    'a cork',
    'a paper clip',
    'a marble',
    'a bit of string',
    'a dry leaf',
    'a key to nothing',
    'a pencil stub',
  ],
  sound: ['a hum', 'a drip', 'a creak', 'a tap', 'a click', 'a sigh in the pipes', 'a footstep', 'a rustle'],
  soft: [
    'the blanket',
    'the cushion',
    'the folded towel',
    'the coat on the chair',
    'the warm cable',
    'the clean sheet',
    'the paper bag',
    'the old jumper',
  ],
  guest: ['a moth', 'a pigeon', 'a spider', 'a leaf', 'a beetle', 'the draught'],
  part: ['tail', 'left ear', 'right ear', 'chin', 'nose', 'front paw'],
} as const satisfies Record<string, readonly string[]>

export type ListName = keyof typeof lists

/** Whether there is a list of that name. */
export const isList = (name: string): name is ListName => Object.hasOwn(lists, name)
