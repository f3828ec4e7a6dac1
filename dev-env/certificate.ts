// A certificate for `pages.example` and for this machine with its key, for tests alone; nothing believes it but what is told to.

/** The certificate, good for a hundred years. */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBpTCCAUqgAwIBAgIUMvvejhJqdFtydiTGi8yB8Ac0JM0wCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNcGFnZXMuZXhhbXBsZTAgFw0yNjExMjkyMDU3MjZaGA8yMTI2
MTEwNTIwNTcyNlowGDEWMBQGA1UEAwwNcGFnZXMuZXhhbXBsZTBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABD1svldraUb5mSEaLOnYG7OGKxQFQpB3xIfJ2w/984I6
/Feezj632YTEwloXpJtKZp4r8eQGz9t/R69OTXfh/V6jcDBuMB0GA1UdDgQWBBQy
jq97esdQKpRb3gZ8+ni5GC0B6DAfBgNVHSMEGDAWgBQyjq97esdQKpRb3gZ8+ni5
GC0B6DAMBgNVHRMBAf8EAjAAMB4GA1UdEQQXMBWCDXBhZ2VzLmV4YW1wbGWHBH8A
AAEwCgYIKoZIzj0EAwIDSQAwRgIhAN2K8g9tceRcvN7LSNGFHR7Ijp1JsH4K/r7o
QPVp52ozAiEA83tUfNgU/5jpgD/fFO+rUl8gUzETEP5dAtiXD1221hU=
-----END CERTIFICATE-----`

/** Its key, which guards nothing. */
export const privateKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgKeSKG+PCxv6m5jBJ
xQEPNm1ET0fz7r17AslSQrs9g9yhRANCAAQ9bL5Xa2lG+ZkhGizp2BuzhisUBUKQ
d8SHydsP/fOCOvxXns4+t9mExMJaF6SbSmaeK/HkBs/bf0evTk134f1e
-----END PRIVATE KEY-----`
