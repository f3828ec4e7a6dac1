// What the page of a sketch says where no script runs.
export const sketchPageLines = {
  by: (name: string) => `by ${name}`,
  runs: 'It moves once JavaScript runs in this browser. Its code can be read all the same.',
  madeFrom: 'Made from',
  madeFromGone: 'Made from a sketch that is not there any more, or not for you.',
  revision: (number: number) => `Revision ${number}`,
  code: 'Code',
  licences: {
    'all-rights': 'All rights reserved',
    cc0: 'CC0: no rights reserved',
    'cc-by': 'CC BY 4.0',
    'cc-by-sa': 'CC BY-SA 4.0',
    'cc-by-nc': 'CC BY-NC 4.0',
    mit: 'MIT licence',
  },
} as const
