import { html } from "hono/html"
import type { DescribedApi } from "./described-api.ts"
import { operationSection } from "./operation-view.ts"
import { problemSection } from "./problem-view.ts"
import { schemaSection } from "./schema-view.ts"
import { type Fragment, say, told, type View } from "./view.ts"

const navigation = (view: View, { tags, operations }: DescribedApi): Fragment =>
  html`<nav aria-label="${say(view, { zh: "目录", en: "Contents" })}">
    ${tags.map(
      ({ name, "x-displayName": title }) =>
        html`<h2><a href="#${name}">${told(view, title)}</a></h2>
          <ul>
            ${operations
              .filter(({ tags: [tag] }) => tag === name)
              .map(({ operationId, summary }) => html`<li><a href="#${operationId}">${told(view, summary)}</a></li>`)}
          </ul>`
    )}
    <h2><a href="#problems">${say(view, { zh: "错误", en: "Problems" })}</a></h2>
    <h2><a href="#schemas">${say(view, { zh: "数据结构", en: "Schemas" })}</a></h2>
  </nav>`

const header = (view: View, { info }: DescribedApi): Fragment =>
  html`<header>
    <a class="skip" href="#content">${say(view, { zh: "跳到正文", en: "Skip to the content" })}</a>
    <h1>${told(view, info.title)} <small>v${info.version}</small></h1>
    <p>${told(view, info.description)}</p>
    <ul class="links">
      <li><a href="/api/v1/openapi.json">OpenAPI 3.1</a></li>
      <li>
        ${
          view.language === "zh"
            ? html`<a href="?lang=en" lang="en" hreflang="en">English</a>`
            : html`<a href="?lang=zh" lang="zh-CN" hreflang="zh-CN">中文</a>`
        }
      </li>
    </ul>
  </header>`

/** The interface as one page, without scripts: every operation, problem and schema of the OpenAPI document. */
export const page = (view: View, api: DescribedApi): Fragment =>
  html`<!doctype html>
    <html lang="${view.language === "zh" ? "zh-CN" : "en"}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${told(view, api.info.title)}</title>
        <link rel="stylesheet" href="/api/v1/docs/style.css" />
        <link rel="service-desc" type="application/json" href="/api/v1/openapi.json" />
      </head>
      <body>
        ${header(view, api)}
        <div class="columns">
          ${navigation(view, api)}
          <main id="content">
            ${api.tags.map(
              ({ name, "x-displayName": title, description }) =>
                html`<section id="${name}">
                  <h2>${told(view, title)}</h2>
                  <p>${told(view, description)}</p>
                  ${api.operations.filter(({ tags: [tag] }) => tag === name).map((operation) => operationSection(view, operation))}
                </section>`
            )}
            ${problemSection(view)}
            <section id="schemas">
              <h2>${say(view, { zh: "数据结构", en: "Schemas" })}</h2>
              ${api.schemas.map(([name, node]) => schemaSection(view, name, node))}
            </section>
          </main>
        </div>
      </body>
    </html>`
