// How code looks in the house: ink on paper in both themes, told apart by weight, slant and tint, because accents are fields and never text.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const tint = (accent: string): string => `color-mix(in srgb, var(--${accent}) 26%, transparent)`
const u = (count: number): string => `calc(var(--u) * ${count})`

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--surface)', fontSize: 'var(--size-small)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--labels)', lineHeight: '1.7', overscrollBehavior: 'contain' },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: u(3), paddingBottom: '40vh' },
  '.cm-line': { paddingInline: u(3) },
  '.cm-cursor, .cm-dropCursor': { borderLeft: 'var(--line) solid var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, ::selection': {
    backgroundColor: 'color-mix(in srgb, var(--acid) 55%, transparent)',
  },
  '.cm-activeLine': { backgroundColor: tint('violet') },
  '&:not(.cm-focused) .cm-activeLine': { backgroundColor: 'transparent' },
  '.cm-gutters': {
    backgroundColor: 'var(--concrete)',
    color: 'var(--quiet)',
    borderInlineEnd: 'var(--line) solid var(--ink)',
  },
  '.cm-activeLineGutter': { backgroundColor: 'var(--ink)', color: 'var(--paper)' },
  '.cm-lineNumbers .cm-gutterElement': { paddingInline: `${u(2)} ${u(2)}` },
  '.cm-foldGutter .cm-gutterElement': { cursor: 'pointer', paddingInlineEnd: u(1) },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--concrete-lit)',
    border: 'var(--hair) solid var(--ink)',
    borderRadius: '0',
    color: 'var(--ink)',
    paddingInline: u(1.5),
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--sun)',
    color: 'var(--press)',
  },
  '.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': {
    backgroundColor: 'var(--coral)',
    color: 'var(--press)',
  },
  '.cm-selectionMatch': { backgroundColor: tint('cyan') },
  '.cm-searchMatch': { backgroundColor: tint('sun'), outline: 'var(--hair) solid var(--ink)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--sun)', color: 'var(--press)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--coral) var(--line)',
    textUnderlineOffset: '0.3em',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--orange) var(--line)',
    textUnderlineOffset: '0.3em',
  },
  '.cm-gutter-lint': { width: u(4) },
  '.cm-gutter-lint .cm-gutterElement': { padding: u(0.5) },
  '.cm-lint-marker': { content: '""', width: u(3), height: u(3), border: 'var(--hair) solid var(--press)' },
  '.cm-lint-marker-error': { content: '""', backgroundColor: 'var(--coral)' },
  '.cm-lint-marker-warning': { content: '""', backgroundColor: 'var(--sun)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    border: 'var(--line) solid var(--ink)',
    boxShadow: 'var(--shadow-2)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--labels)',
    fontSize: 'var(--size-label)',
    maxHeight: u(60),
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: `${u(1)} ${u(2)}`, lineHeight: '1.5' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--acid)',
    color: 'var(--press)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': { fontStyle: 'normal', marginInlineStart: u(1), opacity: '1' },
  '.cm-completionIcon': { display: 'none' },
  '.cm-tooltip.cm-completionInfo': {
    font: '400 var(--size-small) / 1.4 var(--reads)',
    padding: u(2),
    maxWidth: u(70),
  },
  '.cm-diagnostic': {
    font: '400 var(--size-small) / 1.4 var(--reads)',
    borderInlineStart: `${u(1.5)} solid var(--coral)`,
    padding: `${u(1.5)} ${u(3)}`,
  },
  '.cm-diagnostic-warning': { borderInlineStartColor: 'var(--sun)' },
  '.cm-snippetField': { backgroundColor: tint('cyan') },
})

const highlights = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.moduleKeyword, tags.tagName], fontWeight: '700' },
  { tag: [tags.comment, tags.meta], color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: [tags.string, tags.special(tags.string), tags.attributeValue], backgroundColor: tint('acid') },
  { tag: [tags.number, tags.bool, tags.null, tags.atom, tags.color, tags.unit], backgroundColor: tint('violet') },
  { tag: [tags.regexp, tags.escape], backgroundColor: tint('orange') },
  {
    tag: [tags.function(tags.definition(tags.variableName)), tags.definition(tags.className)],
    fontWeight: '700',
    textDecoration: 'underline',
    textUnderlineOffset: '0.25em',
  },
  { tag: [tags.standard(tags.variableName), tags.special(tags.variableName), tags.typeName], fontStyle: 'italic' },
  { tag: [tags.heading, tags.strong], fontWeight: '700' },
])

/** The look of every text of code: also of those that are compared. */
export const codeTheme: Extension = [theme, syntaxHighlighting(highlights)]
