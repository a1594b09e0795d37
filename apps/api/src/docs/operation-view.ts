import { html } from "hono/html"
import type { Content, DescribedOperation, Media, Parameter } from "./described-api.ts"
import { fieldsOf, typeOf } from "./schema-view.ts"
import { type Fragment, say, told, type View } from "./view.ts"

const written = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value, undefined, 2))

const code = (label: string, text: string): Fragment =>
  html`<pre tabindex="0" role="group" aria-label="${label}"><code>${text}</code></pre>`

const examplesOf = (view: View, media: Media): ReadonlyArray<Fragment> =>
  Object.values(media.examples ?? {}).map(
    ({ summary, value }) =>
      html`<details>
        <summary>${say(view, { zh: "示例：", en: "Example: " })}${told(view, summary)}</summary>
        ${code(told(view, summary), written(value))}
      </details>`
  )

const contentOf = (view: View, content: Content): ReadonlyArray<Fragment> =>
  Object.entries(content).map(
    ([mediaType, media]) =>
      html`<div class="content">
        <p>
          <code>${mediaType}</code> ${media.schema.properties === undefined ? typeOf(view, media.schema) : undefined}
        </p>
        ${media.schema.properties === undefined ? undefined : fieldsOf(view, media.schema)} ${examplesOf(view, media)}
      </div>`
  )

const standing = (view: View, { in: part, required = false }: Parameter): string =>
  say(view, {
    zh: `${part === "path" ? "路径" : "查询"}${required ? "" : "，可省略"}`,
    en: `${part}${required ? "" : ", optional"}`
  })

const parameterRow = (view: View, parameter: Parameter): Fragment =>
  html`<li>
    <code>${parameter.name}</code> <small>${standing(view, parameter)}</small> ${typeOf(view, parameter.schema)}
    <p>${told(view, parameter.description ?? "")}</p>
  </li>`

const parametersOf = (view: View, parameters: ReadonlyArray<Parameter>): Fragment =>
  html`<h4>${say(view, { zh: "参数", en: "Parameters" })}</h4>
    <ul class="parameters">
      ${parameters.map((parameter) => parameterRow(view, parameter))}
    </ul>`

const bodyOf = (view: View, body: NonNullable<DescribedOperation["requestBody"]>): Fragment =>
  html`<h4>${say(view, { zh: "请求体", en: "Body" })}</h4>
    <p>${told(view, body.description)}</p>
    ${contentOf(view, body.content)}`

const responsesOf = (view: View, { responses }: DescribedOperation): Fragment => {
  const problems = Object.entries(responses).filter(([status]) => Number(status) >= 400)
  return html`<h4>${say(view, { zh: "应答", en: "Answers" })}</h4>
    ${Object.entries(responses)
      .filter(([status]) => Number(status) < 400)
      .map(
        ([status, response]) =>
          html`<p><strong>${status}</strong> ${told(view, response.description)}</p>
            ${contentOf(view, response.content ?? {})}`
      )}
    <ul class="problems">
      ${problems.map(
        ([status, response]) =>
          html`<li>
            <strong>${status}</strong> ${Object.entries(response.content ?? {}).flatMap(([, media]) =>
              Object.keys(media.examples ?? {}).map((name) => html`<a href="#problem-${name}"><code>${name}</code></a>`)
            )}
          </li>`
      )}
    </ul>`
}

/** A command that runs as it stands, against the server that shows the page. */
const commandFor = (view: View, operation: DescribedOperation): string => {
  const path = (operation.parameters ?? []).reduce(
    (filled, { name, example }) => filled.replace(`{${name}}`, encodeURIComponent(example ?? name)),
    operation.path
  )
  const body = operation.requestBody === undefined ? "" : " -F file=@自评报告.txt"
  return `curl -s ${view.origin}${path}${body}`
}

export const operationSection = (view: View, operation: DescribedOperation): Fragment =>
  html`<section class="operation" id="${operation.operationId}">
    <h3>${told(view, operation.summary)}</h3>
    <p class="address">
      <span class="method ${operation.method.toLowerCase()}">${operation.method}</span> <code>${operation.path}</code>
    </p>
    <p>${told(view, operation.description)}</p>
    ${code(say(view, { zh: "命令行示例", en: "On the command line" }), commandFor(view, operation))}
    ${operation.parameters === undefined ? undefined : parametersOf(view, operation.parameters)}
    ${operation.requestBody === undefined ? undefined : bodyOf(view, operation.requestBody)}
    ${responsesOf(view, operation)}
  </section>`
