// How the page of a failed request looks: the house’s tokens where its sheets came, the reader’s own colours where they did not.

export const faultCss = `
.fault-body{margin:0;min-height:100vh;background:var(--paper,Canvas);color:var(--ink,CanvasText);font:1.0625rem/1.6 var(--reads,system-ui,sans-serif)}
.fault{display:grid;min-height:calc(100vh - 6rem);align-content:center;grid-template-columns:auto minmax(0,1fr);align-items:end;gap:2rem 3rem;max-width:86rem;margin:0 auto;padding:2rem 1.5rem 4rem}
.fault-code{position:relative;width:fit-content;margin-top:max(11rem,.46em);font:900 min(38vw,31rem)/.74 var(--titles,"Arial Black",Impact,sans-serif);font-stretch:64%;letter-spacing:-.03em;text-shadow:.022em -.016em 0 var(--coral,transparent);user-select:none}
.fault-scene{position:absolute;left:4%;bottom:calc(100% - .004em);width:max(17rem,.8em);font-size:inherit;line-height:0}
.fault-scene svg{display:block;width:100%;height:auto;overflow:visible}
.fault-words{max-width:34rem}
.fault-words p{margin:.75rem 0}
.fault-words h1{margin:0;font:900 2.25rem/1 var(--titles,"Arial Black",Impact,sans-serif);font-stretch:120%;text-transform:uppercase}
.fault-words .fault-cat{font:400 1.5rem/1.2 var(--signs,ui-monospace,monospace)}
.fault-words .fault-id,.fault-words .fault-wait{font:.875rem/1.5 var(--labels,ui-monospace,monospace)}
.fault-words a{display:inline-block;margin:.5rem 1rem 0 0;padding:.6rem 1rem;border:2px solid;background:var(--acid,Canvas);color:var(--press,LinkText);font-weight:700;text-decoration:none;box-shadow:4px 4px 0 var(--shadow,currentColor)}
.fault-words a:focus-visible{outline:3px solid;outline-offset:3px}
@media (max-width:56rem){.fault{grid-template-columns:minmax(0,1fr);min-height:0}.fault-code{margin-top:11rem;font-size:min(56vw,24rem);font-stretch:84%}.fault-scene{width:min(17rem,84vw)}}
@media (prefers-reduced-motion:no-preference){
.cat-part-eyes{transform-box:fill-box;transform-origin:center;animation:fault-blink 5.3s infinite}
.cat-part-tail{animation:fault-sway 4.1s ease-in-out infinite}
.cat-part-ear-right{animation:fault-flick 7.7s infinite}
}
@keyframes fault-blink{0%,95%,100%{scale:1}97%{scale:1 .1}}
@keyframes fault-sway{0%,60%,100%{rotate:0deg}75%{rotate:4deg}90%{rotate:-3deg}}
@keyframes fault-flick{0%,90%,96%,100%{rotate:0deg}92%,95%{rotate:6deg}}
`
