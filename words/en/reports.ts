// Reports, as far as every page needs them.
export const reports = {
  place: 'Reports',
  act: 'Report…',
  fresh: 'A report waits to be looked into.',
} as const
