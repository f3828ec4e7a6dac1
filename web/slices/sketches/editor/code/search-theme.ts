// The search panel as a ledge of concrete above the code.
import { EditorView } from '@codemirror/view'

const u = (count: number): string => `calc(var(--u) * ${count})`

/** The look of the panel; its controls are those of every form of the house. */
export const searchTheme = EditorView.theme({
  '.cm-panels': { backgroundColor: 'var(--concrete)', color: 'var(--ink)', zIndex: '2' },
  '.cm-panels-top': { borderBottom: 'var(--line) solid var(--ink)' },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: u(2),
    padding: `${u(2)} ${u(12)} ${u(2)} ${u(3)}`,
    font: '400 var(--size-small) / 1.4 var(--reads)',
  },
  '.cm-panel.cm-search br': { flexBasis: '100%', width: '0', height: '0' },
  '.cm-panel.cm-search label': { display: 'inline-flex', alignItems: 'center', gap: u(1.5), fontSize: 'inherit' },
  '.cm-panel.cm-search input[type=checkbox]': { width: u(5), height: u(5), margin: '0', accentColor: 'var(--ink)' },
  '.cm-panel.cm-search .cm-textfield': {
    minHeight: u(9),
    width: u(48),
    maxWidth: '100%',
    margin: '0',
    paddingInline: u(2),
    border: 'var(--line) solid var(--ink)',
    borderRadius: '0',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    font: '400 var(--size-small) / 1.4 var(--labels)',
  },
  '.cm-panel.cm-search .cm-button': {
    minHeight: u(9),
    margin: '0',
    paddingInline: u(3),
    border: 'var(--line) solid var(--ink)',
    borderRadius: '0',
    backgroundImage: 'none',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    font: '700 var(--size-small) / 1.1 var(--reads)',
    boxShadow: 'var(--shadow-1)',
    cursor: 'pointer',
  },
  '.cm-panel.cm-search .cm-button:active': { boxShadow: 'none' },
  '.cm-panel.cm-search [name=close]': {
    position: 'absolute',
    top: u(1),
    right: u(1),
    width: u(9),
    height: u(9),
    margin: '0',
    border: '0',
    backgroundColor: 'transparent',
    color: 'var(--ink)',
    fontSize: 'var(--size-head)',
    cursor: 'pointer',
  },
  '.cm-panel.cm-search :focus-visible': {
    outline: 'var(--ring-glow) solid var(--cyan)',
    outlineOffset: 'var(--ring-gap)',
  },
})
