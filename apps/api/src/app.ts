import { type Context, Hono } from "hono"
import { compress } from "hono/compress"
import { HTTPException } from "hono/http-exception"
import { methodNotAllowed } from "hono/method-not-allowed"
import { requestId } from "hono/request-id"
import { dashboard } from "./dashboard.ts"
import type { AppEnv } from "./environment.ts"
import { defaultLimits, type Limits } from "./limits.ts"
import { apiDocument } from "./openapi/api-document.ts"
import type { ApiDocument } from "./openapi/parts.ts"
import { respond } from "./problem/respond.ts"
import { type RequestLog, requestLog } from "./request-log.ts"
import { annotations } from "./routes/annotations.ts"
import { assessments } from "./routes/assessments.ts"
import { catalogue } from "./routes/catalogue.ts"
import { comparisons } from "./routes/comparisons.ts"
import { composedLetters } from "./routes/composed-letters.ts"
import { differences } from "./routes/differences.ts"
import { docs } from "./routes/docs.ts"
import { explanations } from "./routes/explanations.ts"
import { filingExports } from "./routes/filing-exports.ts"
import { filingImports } from "./routes/filing-imports.ts"
import { health } from "./routes/health.ts"
import { letterExports } from "./routes/letter-exports.ts"
import { letterRenderings } from "./routes/letter-renderings.ts"
import { letters } from "./routes/letters.ts"
import { numberReviews } from "./routes/number-reviews.ts"
import { openapi } from "./routes/openapi.ts"
import { scores } from "./routes/scores.ts"
import { standards } from "./routes/standards.ts"
import { templates } from "./routes/templates.ts"
import { whatIfs } from "./routes/what-ifs.ts"
import { security } from "./security.ts"
import { workWithin } from "./capacity/work.ts"

export interface AppOptions {
  /** Folder of the built dashboard; without it the API is all that is served. */
  readonly staticRoot?: string
  readonly limits?: Partial<Limits>
  /** Called once for each request; nothing is logged without it. */
  readonly log?: RequestLog
}

/** Longer ids are not taken over from a request: they go into every line of the log. */
const requestIdLength = 128

const operations = (limits: Limits) =>
  new Hono<AppEnv>()
    .basePath("/api/v1")
    .route("/letters/annotations", annotations(limits))
    .route("/letters/differences", differences(limits))
    .route("/letters/exports", letterExports(limits))
    .route("/letters/number-reviews", numberReviews(limits))
    .route("/letters/renderings", letterRenderings(limits))
    .route("/letters", letters(limits))
    .route("/filings/exports", filingExports(limits))
    .route("/filings/imports", filingImports(limits))
    .route("/filings/letters", composedLetters(limits))
    .route("/assessments", assessments(limits))
    .route("/explanations", explanations(limits))
    .route("/what-ifs", whatIfs(limits))
    .route("/comparisons", comparisons(limits))
    .route("/scores", scores(limits))
    .route("/templates", templates())
    .route("/standards", standards())
    .route("/catalogue", catalogue())
    .route("/health", health())

/** The operations by path and method, for clients made by `hc` of hono/client. */
export type AppType = ReturnType<typeof operations>

/** The application, without a server: `app.request` and `app.fetch` answer requests. */
export const createApp = ({ staticRoot, limits: given, log }: AppOptions = {}): Hono<AppEnv> => {
  const app = new Hono<AppEnv>()
  const limits = { ...defaultLimits, ...given }
  const work = workWithin(limits.work)
  app.use(requestId({ limitLength: requestIdLength }))
  if (log !== undefined) app.use(requestLog(log))
  app.use((c, next) => {
    c.set("work", work)
    return next()
  })
  app.use(security(), compress(), methodNotAllowed({ app, onMethodNotAllowed: wrongMethod }))
  app.onError(failure)
  app.notFound(nothingHere)
  app.route("/", operations(limits))
  let described: Promise<ApiDocument> | undefined
  const document = () => (described ??= apiDocument(app))
  app.route("/api/v1/openapi.json", openapi(document))
  app.route("/api/v1/docs", docs(document))
  if (staticRoot !== undefined) app.use(dashboard(staticRoot))
  return app
}

const wrongMethod = (c: Context<AppEnv>, methods: ReadonlyArray<string>): Response => {
  const allow = methods.join(", ")
  return respond(c, "method-not-allowed", {
    detail: {
      zh: `${c.req.path} 不支持 ${c.req.method}，可用：${allow}。`,
      en: `${c.req.path} does not take ${c.req.method}; use ${allow}.`
    },
    headers: { Allow: allow }
  })
}

const nothingHere = (c: Context<AppEnv>): Response =>
  respond(c, "not-found", {
    detail: {
      zh: `没有 ${c.req.path} 这个地址。接口说明见 /api/v1/docs。`,
      en: `There is nothing at ${c.req.path}. The interface is described at /api/v1/docs.`
    },
    place: { in: "path" }
  })

/** What went wrong inside is for the log alone; the caller gets the id by which to find it there. */
const failure = (error: Error, c: Context<AppEnv>): Response => {
  if (error instanceof HTTPException && error.res !== undefined) return error.getResponse()
  return respond(c, "internal-error", {
    detail: {
      zh: `服务内部出错，请重试；仍不成功的，请将请求编号 ${c.get("requestId")} 告知管理员。`,
      en: `Something failed inside. Try again; if it fails again, tell the administrator the request id ${c.get("requestId")}.`
    }
  })
}
