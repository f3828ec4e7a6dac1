// What a hostile sketch is made of: the body of a function that answers true where something worked that must not.

/** What it tries, and how; `STUN` stands for the port of somebody who listens. */
export type Attempt = readonly [what: string, body: string]

/** Whatever an attempt leaves behind is looked at too: no element of these may be in the document. */
const found = `window.length>0||!!document.querySelector('iframe,frame,object,embed,link,base,meta,portal,fencedframe,script,audio,video')`

/** The sketch that tries it and tells what came of it. */
export const sketchOf = ([, body]: Attempt, stunPort: number): string =>
  `const evil='http://evil.example/';const say=console.log.bind(console);
const heard=(target,good)=>new Promise((done)=>{target.addEventListener(good,()=>done(true));for(const bad of ['error','abort','close'])target.addEventListener(bad,()=>done(false));setTimeout(()=>done(false),300)});
const wait=(ms)=>new Promise((done)=>setTimeout(done,ms));
const opens=(e)=>[HTMLIFrameElement,HTMLFrameElement,HTMLObjectElement,HTMLEmbedElement,HTMLLinkElement,HTMLBaseElement,HTMLMetaElement,HTMLScriptElement,HTMLMediaElement].some((kind)=>e instanceof kind);
(async()=>{let worked=false;try{worked=await (async()=>{${body.replaceAll('STUN', String(stunPort))}})()===true}catch(error){}
await Promise.resolve();if(worked||${found})say('WORKED');say('DONE')})()`
