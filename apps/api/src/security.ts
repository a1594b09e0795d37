import type { MiddlewareHandler } from "hono"
import { secureHeaders } from "hono/secure-headers"

const self = "'self'"
const none = "'none'"

/**
 * Everything that a page loads comes from here; the dashboard's workers may also be made of a blob. No other site may
 * frame a page or read an answer. HTTPS is the business of whoever puts this server on a network.
 */
export const security = (): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: [self],
      scriptSrc: [self],
      styleSrc: [self],
      imgSrc: [self, "data:", "blob:"],
      fontSrc: [self],
      connectSrc: [self],
      workerSrc: [self, "blob:"],
      objectSrc: [none],
      baseUri: [none],
      formAction: [self],
      frameAncestors: [none]
    },
    permissionsPolicy: { camera: false, microphone: false, geolocation: false },
    referrerPolicy: "no-referrer",
    strictTransportSecurity: false,
    xFrameOptions: "DENY"
  })
