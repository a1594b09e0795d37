/** Web pages and Markdown made to harm. */
import { describe, expect, it } from "vitest"
import { inUtf8 } from "../chinese-bytes.ts"
import { MOST_MILLISECONDS, outcomeOf } from "./outcome.ts"

describe("a page is refused while it is parsed", () => {
  it.each([
    ["a million elements within each other", "<div>".repeat(1_000_000), "depth"],
    ["as many side by side", "<p>甲".repeat(1_000_000), "elements"],
    [
      "formats that never close, each other than the last",
      Array.from({ length: 100_000 }, (_, at) => `<p><font size=${at}>`).join(""),
      "depth"
    ],
    ["tables within tables", "<table><tr><td>".repeat(50_000), "depth"],
    ["templates within templates", "<template>".repeat(50_000), "depth"]
  ])("%s", async (_, source, reason) => {
    const outcome = await outcomeOf(inUtf8(`<!doctype html><html>${source}`), "报告.html")
    expect(outcome).toMatchObject({ code: "suspicious-document", reason })
    expect(outcome.milliseconds).toBeLessThan(MOST_MILLISECONDS)
  })
})

describe("what is long and harmless is read in time", () => {
  it.each([
    ["a million signs that open nothing", "报告.html", `<html>甲${"<".repeat(1_000_000)}`],
    [
      "a cell that claims all columns and rows",
      "报告.html",
      `<html><table>${'<tr><td colspan="9999999" rowspan="9999999">甲</td></tr>'.repeat(2_000)}</table>`
    ],
    [
      "attributes without end",
      "报告.html",
      `<html>甲<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}=1`).join(" ")}>`
    ],
    ["a million brackets", "报告.md", `甲${"[".repeat(1_000_000)}${"](".repeat(1_000)}`],
    ["elements of figures that never end", "报告.md", `甲${'<data a="b" '.repeat(100_000)}`],
    ["elements of figures that never close", "报告.md", `甲${'<data a="b">'.repeat(100_000)}`]
  ])("%s", async (_, file, source) => {
    const outcome = await outcomeOf(inUtf8(source), file)
    expect(outcome.text).toContain("甲")
    expect(outcome.milliseconds).toBeLessThan(MOST_MILLISECONDS)
  })
})

describe("nothing of a page is run or fetched", () => {
  it("no script, no frame, no picture", async () => {
    const source =
      '<html><script>globalThis.duxueWasHere = true</script><p onclick="globalThis.duxueWasHere = true">甲</p><img src="http://localhost:1/a.png" onerror="globalThis.duxueWasHere = true"><iframe src="file:///etc/passwd"></iframe>'
    expect((await outcomeOf(inUtf8(source), "报告.html")).text).toBe("甲\n")
    expect("duxueWasHere" in globalThis).toBe(false)
  })
})
