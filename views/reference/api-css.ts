// The layout of the contract's page; colours, sizes and typefaces are the house's tokens.

/** A stylesheet on top of the house's. */
export const apiCss = `@layer page {
  .api { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(var(--u) * 8); padding: calc(var(--u) * 6); max-inline-size: 84rem; margin-inline: auto; }
  .api h1 { font: 900 var(--size-title) / 0.86 var(--titles); font-stretch: 75%; text-transform: uppercase; overflow-wrap: anywhere; }
  .api-head .page-lead { margin-block-end: 0; }
  .api-nav { font-size: var(--size-small); }
  .api-nav summary { cursor: pointer; padding-block: calc(var(--u) * 2); }
  .api-nav a { display: block; padding-block: calc(var(--u) * 1); text-decoration: none; overflow-wrap: anywhere; }
  .api-nav a:hover { text-decoration: underline; }
  .api-main { min-inline-size: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(var(--u) * 10); }
  .api section { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(var(--u) * 6); }
  .api article { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(var(--u) * 3); padding-block: calc(var(--u) * 5); border-block-start: var(--line) solid var(--ink); scroll-margin-block-start: calc(var(--u) * 4); }
  .api h3 a { text-decoration: none; overflow-wrap: anywhere; }
  .api dl { display: grid; gap: calc(var(--u) * 2); }
  .api dl > div { display: grid; gap: var(--u); }
  .api dd { margin: 0; overflow-wrap: anywhere; }
  .api-fields { display: grid; gap: calc(var(--u) * 2); }
  .api pre { margin-block-start: calc(var(--u) * 2); padding: calc(var(--u) * 3); overflow: auto; max-block-size: 28rem; border: var(--hair) solid var(--hairline); font: 400 var(--size-small) / 1.5 var(--labels); }
  .api details > summary { cursor: pointer; min-block-size: 2rem; align-content: center; }
  @media (min-width: 62rem) {
    .api-head { grid-column: 1 / -1; }
    .api h1 { font-stretch: 150%; }
    .api-nav details::details-content { content-visibility: visible; block-size: auto; }
    .api-nav summary { list-style: none; pointer-events: none; }
    .api { grid-template-columns: 17rem minmax(0, 1fr); }
    .api-nav { position: sticky; inset-block-start: 0; align-self: start; max-block-size: 100vh; overflow: auto; padding-block: calc(var(--u) * 4); }
    .api dl > div { grid-template-columns: 12rem minmax(0, 1fr); }
  }
}
`
