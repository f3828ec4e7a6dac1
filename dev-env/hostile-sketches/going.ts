// [UC-02, UC-04, UC-05] The sketch's own document goes elsewhere: where nothing is told, the frame is taken away.
import type { Attempt } from './attempt.ts'

export const going: readonly Attempt[] = [
  ['to somebody outside', `location=evil;await wait(400);return false`],
  [
    'to somebody outside by a link',
    `const a=document.createElement('a');a.href=evil;document.body.append(a);a.click();await wait(400);return false`,
  ],
  [
    'to somebody outside by a form',
    `const f=document.createElement('form');f.action=evil;document.body.append(f);f.submit();await wait(400);return false`,
  ],
  ['to a script', `location='javascript:"<iframe srcdoc=x></iframe>"';await wait(400);return window.length>0`],
  ['to a text', `location='data:text/html,<script>top.postMessage(1,"*")</script>';await wait(400);return false`],
  [
    'to a document of its own',
    `location=URL.createObjectURL(new Blob(['<img src='+evil+'>'],{type:'text/html'}));await wait(400);return false`,
  ],
  ['to nothing', `location='about:blank';await wait(400);return false`],
  ['to itself', `location.reload();await wait(400);return false`],
  ['to itself with another word', `location.search='?pointer';await wait(400);return false`],
  ['to the house’s pages', `location='/';await wait(400);return false`],
  ['to the house’s API', `location='/api/session';await wait(400);return false`],
  ['to a file of the system', `location='file:///etc/passwd';await wait(400);return false`],
  ['to a part of itself', `location.hash='#'+'x'.repeat(99);await wait(100);return false`],
]
