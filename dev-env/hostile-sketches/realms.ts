// Coming by what was taken away: a fresh realm, an element that opens one, code out of text, or the port of the frame.
import type { Attempt } from './attempt.ts'

const frame = '<iframe srcdoc=x></iframe>'
const given = (name: string, by: string): Attempt => [
  `an element ${name} by ${by}`,
  `return opens(document.createElement(${by}))`,
]

export const realms: readonly Attempt[] = [
  given('in small letters', `'iframe'`),
  given('in capitals', `'IFRAME'`),
  given('by an object', `{toString:()=>'iframe'}`),
  given('by an object that changes its mind', `(()=>{let n=0;return {toString:()=>n++?'iframe':'p'}})()`),
  given('by an array', `['iframe']`),
  given('that is customized', `'object',{is:'x-y'}`),
  ...['frame', 'frameset', 'object', 'embed', 'link', 'base', 'meta', 'script'].map((name) => given(name, `'${name}'`)),
  ['an element of a namespace', `return opens(document.createElementNS('http://www.w3.org/1999/xhtml','iframe'))`],
  [
    'an element of a namespace with a prefix',
    `return opens(document.createElementNS('http://www.w3.org/1999/xhtml','h:iframe'))`,
  ],
  [
    'an element whose name changes',
    `let n=0;return opens(document.createElementNS('http://www.w3.org/1999/xhtml',{toString:()=>n++?'iframe':'p'}))`,
  ],
  [
    'a script of a drawing',
    `const s=document.createElementNS('http://www.w3.org/2000/svg','script');document.body.append(s);return true`,
  ],
  [
    'an element of another document',
    `return opens(document.implementation.createHTMLDocument().createElement('iframe'))`,
  ],
  [
    'an element of a document of one’s own',
    `return opens(new Document().createElementNS('http://www.w3.org/1999/xhtml','iframe'))`,
  ],
  [
    'a document that begins with one',
    `return opens(document.implementation.createDocument('http://www.w3.org/1999/xhtml','iframe').documentElement)`,
  ],
  [
    'a document that begins with one, adopted',
    `const e=document.implementation.createDocument('http://www.w3.org/1999/xhtml','x:iframe').documentElement;document.body.append(document.adoptNode(e));return opens(e)`,
  ],
  ['markup', `document.body.innerHTML='${frame}';return window.length>0`],
  ['markup in capitals', `document.body.innerHTML='<IfRaMe>';return window.length>0`],
  [
    'markup in the place of itself',
    `const p=document.body.appendChild(document.createElement('p'));p.outerHTML='${frame}';return window.length>0`,
  ],
  ['markup beside', `document.body.insertAdjacentHTML('afterbegin','${frame}');return window.length>0`],
  [
    'markup of a range',
    `document.body.append(document.createRange().createContextualFragment('${frame}<script>1</script>'));return window.length>0`,
  ],
  [
    'markup in a template',
    `const t=document.createElement('template');t.innerHTML='${frame}';document.body.append(t.content);return window.length>0`,
  ],
  [
    'markup in the shadow',
    `const s=document.body.attachShadow({mode:'closed'});s.innerHTML='${frame}';return window.length>0`,
  ],
  [
    'markup of a newer kind',
    `document.body.setHTML('${frame}<link rel=preconnect href=//evil.example>',{sanitizer:{elements:['iframe','link']}});return window.length>0`,
  ],
  ['markup that is said to be unsafe', `document.body.setHTMLUnsafe('${frame}');return window.length>0`],
  [
    'a document that is said to be unsafe',
    `document.body.append(Document.parseHTMLUnsafe('${frame}').body);return window.length>0`,
  ],
  [
    'a parsed document',
    `document.body.append(new DOMParser().parseFromString('${frame}','text/html').body);return window.length>0`,
  ],
  [
    'a parsed document with a prefix',
    `const d=new DOMParser().parseFromString('<a xmlns:h="http://www.w3.org/1999/xhtml"><h:iframe/></a>','text/xml');document.body.append(d.documentElement.firstChild);return window.length>0`,
  ],
  [
    'a parsed document with an entity',
    `const d=new DOMParser().parseFromString('<!DOCTYPE a [<!ENTITY x "&#60;iframe xmlns=\\'http://www.w3.org/1999/xhtml\\'/>">]><a>&x;</a>','text/xml');document.body.append(d.documentElement);return window.length>0`,
  ],
  [
    'a parsed drawing',
    `const d=new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml"/></foreignObject></svg>','image/svg+xml');document.body.append(d.documentElement);return window.length>0`,
  ],
  ['a document that is written', `document.write('${frame}');return window.length>0`],
  [
    'a document that is written anew',
    `document.open();document.writeln('${frame}');document.close();return window.length>0`,
  ],
  [
    'a command',
    `document.body.contentEditable='true';document.body.focus();document.execCommand('selectAll');document.execCommand('insertHTML',false,'${frame}');return window.length>0`,
  ],
  ['a transformation', `const x=new XSLTProcessor();return true`],
  [
    'an element of one’s own',
    `customElements.define('x-f',class extends HTMLIFrameElement{},{extends:'iframe'});return opens(new (customElements.get('x-f'))())`,
  ],
  [
    'an element of one’s own that lies',
    `let n=0;customElements.define('x-g',class extends HTMLIFrameElement{},{get extends(){return n++?'p':'iframe'}});return opens(new (customElements.get('x-g'))())`,
  ],
  [
    'an element of one’s own with another name',
    `customElements.define('x-h',class extends HTMLIFrameElement{});const e=document.createElement('x-h');document.body.append(e);return window.length>0||opens(e)`,
  ],
  [
    'a constructor',
    `return opens(new HTMLIFrameElement())||opens(Reflect.construct(HTMLElement,[],HTMLIFrameElement))`,
  ],
  [
    'a registry of one’s own',
    `const r=new CustomElementRegistry();r.define('x-i',class extends HTMLIFrameElement{},{extends:'iframe'});return opens(document.createElement('iframe',{customElementRegistry:r}))`,
  ],
  ['a realm', `return !!new ShadowRealm().evaluate('1')`],
  [
    'a script that ran, again',
    `const s=document.currentScript;if(s){const c=s.cloneNode(true);c.type='speculationrules';document.head.append(c);try{c.textContent='{"prefetch":[{"source":"list","urls":["http://evil.example/"]}]}'}catch{}await wait(80);c.remove()}return false`,
  ],
  ['the frame’s first script', `await wait(1);return !!document.querySelector('script')`],
  ['text that becomes code', `return eval('1')===1`],
  ['text that becomes code elsewhere', `return (0,eval)('1')===1`],
  ['a function out of text', `return Function('return 1')()===1`],
  [
    'a function out of text by its kind',
    `return (async()=>{}).constructor('return 1')()!==undefined||(function*(){}).constructor('yield 1')().next().value===1`,
  ],
  ['a timer of text', `window.pwned=0;setTimeout('pwned=1');await wait(50);return window.pwned===1`],
  [
    'an attribute of code',
    `const b=document.createElement('b');b.setAttribute('onclick','window.pwned=1');b.click();return window.pwned===1`,
  ],
  ['code for machines', `return !!(await WebAssembly.instantiate(new Uint8Array([0,97,115,109,1,0,0,0])))`],
  ['a policy of one’s own', `return !!trustedTypes.createPolicy('mine',{createHTML:(x)=>x})`],
  ['the policy again', `return !!trustedTypes.createPolicy('default',{createHTML:(x)=>x,createScript:(x)=>x})`],
  [
    'the policy by its name',
    `document.body.innerHTML=trustedTypes.defaultPolicy.createHTML('${frame}');return window.length>0`,
  ],
  [
    'patterns that find nothing',
    `RegExp.prototype.exec=()=>null;RegExp.prototype.test=()=>false;RegExp.prototype[Symbol.replace]=(s)=>s;String.prototype.replace=function(){return this};document.body.innerHTML='${frame}';return window.length>0||opens(document.createElement('iframe'))`,
  ],
  [
    'patterns with other flags',
    `Object.defineProperty(RegExp.prototype,'flags',{get:()=>''});Object.defineProperty(RegExp.prototype,'global',{get:()=>false});document.body.innerHTML='<p></p><iframe></iframe><iframe></iframe>';return window.length>0`,
  ],
  [
    'functions that call otherwise',
    `Function.prototype.call=Function.prototype.apply=Function.prototype.bind=()=>()=>document.createElement('p');Reflect.apply=()=>true;return opens(document.createElement('iframe'))`,
  ],
  [
    'objects that begin with something',
    `Object.defineProperty(Object.prototype,'__proto__',{get(){return null}});Object.prototype.value='iframe';Object.prototype.get=()=>'iframe';return opens(document.createElement('iframe'))`,
  ],
  ['the old methods back', `delete Document.prototype.createElement;return opens(document.createElement('iframe'))`],
  [
    'the port by its prototype',
    `let got=null;const real=MessagePort.prototype.postMessage;MessagePort.prototype.postMessage=function(...a){got=this;return real.apply(this,a)};say('x');await wait(700);return got!==null`,
  ],
  [
    'the port by its listeners',
    `let got=null;EventTarget.prototype.addEventListener=function(){got=this};MessagePort.prototype.start=function(){got=this};await wait(700);return got instanceof MessagePort`,
  ],
  [
    'the port by its messages',
    `let got=null;const d=Object.getOwnPropertyDescriptor(MessageEvent.prototype,'data');Object.defineProperty(MessageEvent.prototype,'data',{get(){got=this;return d.get.call(this)}});await wait(700);return got!==null`,
  ],
  [
    'the port by a handshake',
    `let got=null;addEventListener('message',(e)=>{got=e.ports[0]??null});top.postMessage({neospace:'runner'},'*');await wait(300);return got!==null`,
  ],
  [
    'the port by a promise',
    `let got=null;Promise.prototype.then=function(){got=this};Map.prototype.get=function(){got=this};Map.prototype.forEach=function(){got=this};await new Promise(requestAnimationFrame).catch(()=>{});return got instanceof MessagePort`,
  ],
  ['the kit', `return '__kit' in window`],
]
