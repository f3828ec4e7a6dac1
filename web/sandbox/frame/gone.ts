// The powers that are taken out of the frame: those of a page that a content policy does not stop, and those that would only be refused later.

/** Names on the window. */
export const gone: readonly string[] =
  'RTCPeerConnection webkitRTCPeerConnection RTCDataChannel RTCIceTransport RTCDtlsTransport RTCRtpSender RTCCertificate Worker SharedWorker Worklet WebSocket WebSocketStream EventSource WebTransport XMLHttpRequest fetchLater XSLTProcessor SharedArrayBuffer ShadowRealm Notification PaymentRequest PresentationRequest MediaMetadata Fence Sanitizer sharedStorage caches indexedDB cookieStore open print alert confirm prompt showOpenFilePicker showSaveFilePicker showDirectoryPicker documentPictureInPicture TCPSocket UDPSocket DirectSocket WebAssembly'.split(
    ' ',
  )
/** As long as the viewer did not agree to hear it. */
export const goneWithoutSound: readonly string[] =
  'Audio AudioContext webkitAudioContext OfflineAudioContext BaseAudioContext AudioWorkletNode speechSynthesis SpeechSynthesisUtterance SpeechRecognition webkitSpeechRecognition'.split(
    ' ',
  )
/** Names on the navigator. */
export const goneOfNavigator: readonly string[] =
  'sendBeacon serviceWorker geolocation mediaDevices getUserMedia webkitGetUserMedia credentials clipboard bluetooth usb hid serial share vibrate mediaSession presentation locks storage webkitPersistentStorage webkitTemporaryStorage registerProtocolHandler unregisterProtocolHandler wakeLock xr requestMIDIAccess getBattery joinAdInterestGroup runAdAuction login'.split(
    ' ',
  )
