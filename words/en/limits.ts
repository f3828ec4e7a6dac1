// The page of limits, but for its lines, which it fetches with itself.
export const limits = {
  title: 'Limits',
  pageTitle: 'Limits',
  lead: 'What the house allows, read from the very numbers that it enforces. Whoever meets a limit is told how long to wait; nothing is lost, and nothing is held against anybody.',
  setting: { name: 'Limits', hint: 'What the house allows, how often and to whom.', open: 'Read them' },
} as const
