// Gapless ranges of whole numbers, ascending and apart from one another: the ids that a client shows, and the revs that wait for an earlier one.

export interface Span {
  readonly from: number
  /** Included; may be infinite. */
  readonly to: number
}

/** The spans with one more; those that overlap or touch become one. The same array if it lies within one already, or is empty. */
export function withSpan(spans: readonly Span[], added: Span): readonly Span[] {
  if (added.to < added.from) return spans
  // From the end, where most come.
  const end = spans.findLastIndex(({ from }) => from <= added.to + 1) + 1
  let start = end
  while (start > 0 && (spans[start - 1]?.to ?? 0) + 1 >= added.from) start--
  const joined = spans.slice(start, end)
  if (joined.some((span) => covers(span, added))) return spans
  const union = {
    from: Math.min(added.from, ...joined.map(({ from }) => from)),
    to: Math.max(added.to, ...joined.map(({ to }) => to)),
  }
  return [...spans.slice(0, start), union, ...spans.slice(end)]
}

/** Whether all of `other` lies within `span`; an empty one does. */
export const covers = (span: Span, other: Span): boolean =>
  other.to < other.from || (span.from <= other.from && span.to >= other.to)
