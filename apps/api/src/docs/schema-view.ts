import { html } from "hono/html"
import type { SchemaNode } from "./described-api.ts"
import { type Fragment, say, told, type View } from "./view.ts"

const referenceName = (reference: string): string => reference.slice(reference.lastIndexOf("/") + 1)

const separated = (parts: ReadonlyArray<Fragment>, separator: Fragment): Fragment =>
  html`${parts.map((part, index) => (index === 0 ? part : html`${separator}${part}`))}`

const either = (view: View, parts: ReadonlyArray<Fragment>): Fragment =>
  separated(parts, html`<span class="or">${say(view, { zh: " 或 ", en: " or " })}</span>`)

/** What values a schema admits, in a line, other schemas as links. */
export const typeOf = (view: View, node: SchemaNode): Fragment => {
  if (node.$ref !== undefined) {
    const name = referenceName(node.$ref)
    return html`<a href="#schema-${name}"><code>${name}</code></a>`
  }
  const inner = (part: SchemaNode): Fragment => typeOf(view, part)
  if (node.allOf !== undefined) return separated(node.allOf.map(inner), html`<span class="or"> + </span>`)
  if (node.anyOf !== undefined) return either(view, node.anyOf.map(inner))
  if (node.enum !== undefined) {
    return either(
      view,
      node.enum.map((value) => html`<code>${JSON.stringify(value)}</code>`)
    )
  }
  if (node.prefixItems !== undefined) return html`[${separated(node.prefixItems.map(inner), html`, `)}]`
  if (node.items !== undefined) return html`${inner(node.items)}<code>[]</code>`
  return html`<code>${node.format === "binary" ? "file" : (node.type ?? "any")}</code>`
}

const meaning = (view: View, node: SchemaNode): Fragment =>
  html`${node.description === undefined ? undefined : told(view, node.description)}${
    node.pattern === undefined ? undefined : html` <code class="pattern">${node.pattern}</code>`
  }`

const fieldRow = (view: View, name: string, node: SchemaNode, required: boolean): Fragment =>
  html`<tr>
    <th scope="row">
      <code>${name}</code>
      ${required ? undefined : html`<small>${say(view, { zh: "可省略", en: "optional" })}</small>`}
    </th>
    <td>${typeOf(view, node)}</td>
    <td>${meaning(view, node)}</td>
  </tr>`

/** The fields of an object; of any other schema the values that it admits. */
export const fieldsOf = (view: View, node: SchemaNode): Fragment => {
  if (node.properties === undefined) return html`<p>${typeOf(view, node)} ${meaning(view, node)}</p>`
  const required = new Set(node.required)
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${say(view, { zh: "字段表", en: "Fields" })}">
    <table>
      <thead>
        <tr>
          <th scope="col">${say(view, { zh: "字段", en: "Field" })}</th>
          <th scope="col">${say(view, { zh: "类型", en: "Type" })}</th>
          <th scope="col">${say(view, { zh: "说明", en: "Meaning" })}</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(node.properties).map(([name, field]) => fieldRow(view, name, field, required.has(name)))}
      </tbody>
    </table>
  </div>`
}

export const schemaSection = (view: View, name: string, node: SchemaNode): Fragment =>
  html`<section class="schema" id="schema-${name}">
    <h3>
      <code>${name}</code>
      ${node.title === undefined || view.language === "en" ? undefined : html`<span>${node.title}</span>`}
    </h3>
    ${
      node.description === undefined || node.properties === undefined
        ? undefined
        : html`<p>${told(view, node.description)}</p>`
    }
    ${fieldsOf(view, node)}
  </section>`
