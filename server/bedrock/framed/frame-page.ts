// The document in which a member's raw HTML stands alone: without cookies, without network, with the one script that tells how high it is and which link was followed, and is told how loud it may be.
import { createHash } from 'node:crypto'

const script = `const tell=()=>parent.postMessage({neospace:'height',height:Math.ceil(document.documentElement.getBoundingClientRect().height)},'*');new ResizeObserver(tell).observe(document.documentElement);tell();addEventListener('click',(event)=>{const link=event.target instanceof Element&&event.target.closest('a[href]');if(!link||link.getAttribute('href').startsWith('#'))return;event.preventDefault();parent.postMessage({neospace:'link',href:link.href},'*')},true);let loud=1;const fit=(sound)=>{if(loud>0)sound.volume=loud;sound.muted=loud===0};addEventListener('message',({source,data})=>{if(source!==parent||data?.neospace!=='loud')return;loud=data.gain;document.querySelectorAll('audio').forEach(fit)});for(const happens of['play','volumechange'])addEventListener(happens,({target})=>{if(happens==='play'||loud===0&&!target.muted)fit(target)},true)`
const scriptHash = createHash('sha256').update(script).digest('base64')

const base = `:root{color-scheme:light dark;overflow-wrap:anywhere}body{margin:0}img{max-width:100%;height:auto}@media (prefers-reduced-motion:reduce){*,*::before,*::after{animation:none!important;transition:none!important}}`

/** What such a document may: `files` are the addresses from which its pictures come, `sounds` those of its sounds. Without its script the sandbox stops a refresh too. */
export const framePolicy = (files: readonly string[], alone: boolean, sounds: readonly string[] = []): string =>
  [
    alone ? 'sandbox' : 'sandbox allow-scripts',
    "default-src 'none'",
    `script-src ${alone ? "'none'" : `'sha256-${scriptHash}'`}`,
    "style-src 'unsafe-inline'",
    `img-src ${[...files, 'data:'].join(' ')}`,
    ...(sounds.length > 0 ? [`media-src ${sounds.join(' ')}`] : []),
    "connect-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ')

const escaped = (text: string): string => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))

/** The document; both parts have been cleaned, and so have the attributes of its `body`. Its language is nobody's guess: `und` of ISO 639. In no frame it has nobody to tell its height. */
export const framePage = (title: string, html: string, css: string, alone = false, body = ''): string =>
  `<!doctype html><html lang="und"><head><meta charset="utf-8"><title>${escaped(title)}</title><meta name="viewport" content="width=device-width"><style>${base}</style><style>${css}</style></head><body${body}>${html}${alone ? '' : `<script>${script}</script>`}</body></html>`

/** [WALL-4.2] A frame without an origin of its own has to name the house. A policy cannot name an IPv6 address. */
export function sourcesOf({ origins }: { readonly origins: readonly string[] }): readonly string[] {
  const named = origins.filter((origin) => !origin.includes('['))
  return named.length > 0 ? named.map((origin) => `${origin}/files/`) : ["'self'"]
}
