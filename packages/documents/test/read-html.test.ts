/** What a web page says, as who sees it in a browser reads it. */
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { readHtml } from "../src/html/read-html.ts"
import { decodeDocument } from "../src/index.ts"
import { readMarkdown } from "../src/markdown/read-markdown.ts"
import { inGbk, inUtf8, joined } from "./chinese-bytes.ts"

const binding = '{"kind":"fact","fact":"primary-schools"}'
const data = (text: string) =>
  `<data value="34" data-unit="所" data-period="2020" data-qualifier="exact" data-step="0" data-lower="34" data-upper="34" data-binding="${binding.replaceAll('"', "&quot;")}" data-text="34所">${text}</data>`

describe("a page is read as it is seen", () => {
  it.each([
    ["blocks are lines", "<div><p>甲。</p><p>乙。</p></div>丙", "甲。\n乙。\n丙\n"],
    ["white space of the source is one space", "<p>\n  小学\n  34 所\n</p>", "小学 34 所\n"],
    ["a broken line", "<p>甲<br>乙</p>", "甲\n乙\n"],
    ["but a title is one", "<h1>关于2020年<br>履职情况的报告</h1>", "关于2020年履职情况的报告\n"],
    [
      "entities and emphasis",
      "<p>占&nbsp;51.25&percnt;，<b>高于</b>50%&mdash;&#19978;年</p>",
      "占\u00a051.25%，高于50%—上年\n"
    ],
    ["what is preserved", "<pre>甲  乙\n丙</pre>", "甲  乙\n丙\n"],
    [
      "numbers of a list",
      '<ol start="2"><li>经费</li><li>34所达标</li></ol><ul><li>甲</li></ul>',
      "2. 经费\n3．34所达标\n甲\n"
    ],
    [
      "no scripts, styles, comments, hidden or filled-in parts",
      '<head><title>题</title></head><style>a{}</style><script>70</script><!-- 71 --><p hidden>72</p><p style="display: none">73</p><template>74</template><textarea>75</textarea><p>76</p>',
      "76\n"
    ]
  ])("%s", (_, source, expected) => {
    expect(readHtml(source).text).toBe(expected)
  })
})

describe("tables are rows of cells parted by bars", () => {
  it.each([
    [
      "with a caption",
      "<table><caption>学校情况</caption><thead><tr><th>学段</th><th>学校数(所)</th></tr></thead><tbody><tr><td>小学</td><td>34</td></tr></tbody></table>",
      "学校情况\n学段 | 学校数(所)\n小学 | 34\n"
    ],
    [
      "whose cells reach over columns and rows",
      '<table><tr><th rowspan="2">学段</th><th colspan="2">在校生</th></tr><tr><th>男</th><th>女</th></tr><tr><td>小学</td><td>1</td><td>2</td></tr></table>',
      "学段 | 在校生 | \n | 男 | 女\n小学 | 1 | 2\n"
    ],
    [
      "with a title above all columns, and paragraphs in a cell",
      '<table><tr><td colspan="2"><p>单位：人</p></td></tr><tr><td><p>在校生</p><p>合计</p></td><td>34</td></tr></table>',
      "单位：人\n在校生 合计 | 34\n"
    ],
    [
      "within a cell",
      "<table><tr><td>甲</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>",
      "甲 | \n1 | 2\n"
    ]
  ])("%s", (_, source, expected) => {
    expect(readHtml(source).text).toBe(expected)
  })
})

describe("figures that a page or a Markdown file binds", () => {
  it.each([
    ["a page", readHtml(`<p>全区有小学${data("34所")}。</p>`), "全区有小学34所。\n"],
    [
      "Markdown",
      readMarkdown(`# 报告\n\n全区有小学${data("34所")}，\\*见附件。\n`),
      "# 报告\n\n全区有小学34所，*见附件。\n"
    ]
  ])("%s", (_, { text, bound }, expected) => {
    expect(text).toBe(expected)
    const [span] = bound
    expect(text.slice(span?.start, span?.end)).toBe("34所")
    expect(span).toMatchObject({
      binding: { kind: "fact", fact: "primary-schools" },
      written: { text: "34所", value: "34", unit: "所", period: "2020" }
    })
  })

  it("are none where the element is somebody else's", () => {
    expect(readHtml('<p><data value="34">34所</data></p>')).toMatchObject({ text: "34所\n", bound: [] })
    expect(readMarkdown("占<data>51%</data>，\\*原样")).toMatchObject({ bound: [] })
  })

  it("leave Markdown without them as it is", () => {
    expect(readMarkdown("共\\*70\\*所 &amp; <b>甲</b>").text).toBe("共\\*70\\*所 &amp; <b>甲</b>")
  })
})

describe("a page is decoded by what it is", () => {
  const page = (charset: string, words: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>${words}</p></body></html>`
  it.each([
    ["UTF-8", inUtf8(page("utf-8", "全区有小学34所。")), "utf-8"],
    [
      "UTF-8 with its mark",
      joined(Uint8Array.of(0xef, 0xbb, 0xbf), inUtf8(page("gb2312", "全区有小学34所。"))),
      "utf-8"
    ],
    ["GBK by its characters", inGbk(page("", "全区有小学34所。")), "gb18030"]
  ])("%s", async (_, bytes, encoding) => {
    const { text, format, ...decoded } = await Effect.runPromise(decodeDocument(bytes, "报告.htm"))
    expect([text, format, decoded.encoding]).toEqual(["全区有小学34所。\n", "html", encoding])
  })

  it("GBK by what it declares, where the characters say too little", async () => {
    const decoded = await Effect.runPromise(decodeDocument(inGbk(page("gb2312", "嬴曌翀赟犇骉")), "名单.html"))
    expect(decoded.text).toBe("嬴曌翀赟犇骉\n")
  })
})
