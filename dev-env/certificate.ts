// A certificate for `pages.example` with its key, for tests alone; nothing believes it but what is told to.

/** The certificate, good for a hundred years. */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBojCCAUegAwIBAgIUE4V3n2nWZsgqN6V0EysXnptFF98wCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNcGFnZXMuZXhhbXBsZTAgFw0yNjExMjgxMzQyMTVaGA8yMTI2
MTEwNDEzNDIxNVowGDEWMBQGA1UEAwwNcGFnZXMuZXhhbXBsZTBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABPb/btckHfKWowhwxjNqz0rP8ce/3ESzQM6t//3LqvLZ
B+Nk6KFWp96fVqmgNHIxm5mHkTk+//H0pcQQ9ERspb2jbTBrMB0GA1UdDgQWBBSY
R9ZA+qxGAO5yNwUPSt9wn3mleDAfBgNVHSMEGDAWgBSYR9ZA+qxGAO5yNwUPSt9w
n3mleDAPBgNVHRMBAf8EBTADAQH/MBgGA1UdEQQRMA+CDXBhZ2VzLmV4YW1wbGUw
CgYIKoZIzj0EAwIDSQAwRgIhAO37Xk4YHSVELRHjVC4bGjMbaiRG9OsRYFEJogAE
QeNEAiEAl4QlceaXB365Ha7JJxsSike8ItEIF/lLxWNWKrl1WjI=
-----END CERTIFICATE-----`

/** Its key, which guards nothing. */
export const privateKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgiWp8CIZeYY7//Wry
cDNbAxTY4xu8ox7I3lxFZeYJgCyhRANCAAT2/27XJB3ylqMIcMYzas9Kz/HHv9xE
s0DOrf/9y6ry2QfjZOihVqfen1apoDRyMZuZh5E5Pv/x9KXEEPREbKW9
-----END PRIVATE KEY-----`
