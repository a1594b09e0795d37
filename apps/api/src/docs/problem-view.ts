import { html } from "hono/html"
import { problemKinds } from "../problem/problem-kind.ts"
import { type Fragment, say, type View } from "./view.ts"

/** Every problem by its code: where the `type` of an answer leads. */
export const problemSection = (view: View): Fragment =>
  html`<section id="problems">
    <h2>${say(view, { zh: "错误", en: "Problems" })}</h2>
    <p>
      ${say(view, {
        zh: "出错时返回 application/problem+json（RFC 9457）。程序应比较 code，不应比较文字；报告问题时请附 requestId。",
        en: "Errors are application/problem+json (RFC 9457). Programs should compare code, never the words; quote requestId when you report one."
      })} <a href="#schema-ProblemDetails"><code>ProblemDetails</code></a>
    </p>
    <div class="scroll" tabindex="0" role="group" aria-label="${say(view, { zh: "错误表", en: "Problems" })}">
      <table>
        <thead>
          <tr>
            <th scope="col"><code>code</code></th>
            <th scope="col"><code>status</code></th>
            <th scope="col">${say(view, { zh: "含义", en: "Meaning" })}</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(problemKinds).map(
            ([code, { status, title }]) =>
              html`<tr id="problem-${code}">
                <th scope="row"><code>${code}</code></th>
                <td>${status}</td>
                <td>${say(view, title)}</td>
              </tr>`
          )}
        </tbody>
      </table>
    </div>
  </section>`
