import { existsSync } from "node:fs"
import { join } from "node:path"
import { serveStatic } from "@hono/node-server/serve-static"
import type { Context, MiddlewareHandler } from "hono"
import { etag } from "hono/etag"
import { html } from "hono/html"
import type { AppEnv } from "./environment.ts"

/** Where the dashboard's build puts files whose names change with their content. */
const hashedAssets = "/assets/"

const isForApi = (path: string): boolean => path === "/api" || path.startsWith("/api/")

const wantsPage = (c: Context<AppEnv>): boolean =>
  (c.req.header("Accept") ?? "").includes("text/html") && !c.req.path.startsWith(hashedAssets)

const ended = async (): Promise<void> => {}

/**
 * The built dashboard in `root`: its files, and its page for every other address that a browser asks for, which the
 * dashboard then routes itself. Whether there is a build is seen at each request, so that it may be made meanwhile.
 */
export const dashboard = (root: string): MiddlewareHandler<AppEnv> => {
  let serving: Serving | undefined
  const revalidated = etag()
  return async (c, next) => {
    if ((c.req.method !== "GET" && c.req.method !== "HEAD") || isForApi(c.req.path)) return next()
    if (!existsSync(join(root, "index.html"))) return wantsPage(c) ? unbuilt(c) : next()
    serving ??= servingFrom(root)
    const file = (await serving.file(c, ended)) ?? (wantsPage(c) ? await serving.page(c, ended) : undefined)
    if (!(file instanceof Response)) return next()
    if (c.req.path.startsWith(hashedAssets)) {
      file.headers.set("Cache-Control", "public, max-age=31536000, immutable")
      return file
    }
    file.headers.set("Cache-Control", "no-cache")
    await revalidated(c, async () => {
      c.res = file
    })
    return undefined
  }
}

interface Serving {
  readonly file: MiddlewareHandler<AppEnv>
  readonly page: MiddlewareHandler<AppEnv>
}

const servingFrom = (root: string): Serving => ({
  file: serveStatic({ root, precompressed: true }),
  page: serveStatic({ root, path: "index.html", precompressed: true })
})

const unbuilt = (c: Context<AppEnv>): Response | Promise<Response> =>
  c.html(
    html`<!doctype html>
      <html lang="zh-CN">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>督学：尚未构建操作界面</title>
          <link rel="stylesheet" href="/api/v1/docs/style.css" />
        </head>
        <body>
          <main>
            <h1>尚未构建操作界面</h1>
            <p>服务已启动，但没有找到操作界面的文件。请在项目目录运行：</p>
            <pre><code>npx -y pnpm@12 build</code></pre>
            <p>完成后刷新本页即可。接口已可使用：<a href="/api/v1/docs">接口说明</a>。</p>
            <h2 lang="en">The dashboard is not built yet</h2>
            <p lang="en">
              The server runs, but the dashboard's files are missing. Run the command above in the project's folder and
              reload this page. The API works already: see <a href="/api/v1/docs?lang=en">its documentation</a>.
            </p>
          </main>
        </body>
      </html>`,
    503,
    { "Retry-After": "30" }
  )
