// What the page of a sketch says where no script runs.
export const sketchPageLines = {
  by: (name: string) => `by ${name}`,
  runs: 'It moves once JavaScript runs in this browser. Its code can be read all the same.',
  heard: 'It is heard once JavaScript runs in this browser. Its notes can be read all the same.',
  notes: 'Notes',
  unread: 'This house cannot read the song. A newer one may have written it.',
  madeFrom: 'Made from',
  madeFromGone: 'Made from something that is not there any more, or not for you.',
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
