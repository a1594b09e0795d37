import { describe, expect, it } from "vitest"
import { join, joinTitle, pick } from "../src/bilingual.ts"

const text = { zh: "报告：读与写 / 核验。", en: "Letters: read / check." }
const title = { zh: "报告", en: "Letters" }

describe("two languages in one string", () => {
  it("come apart as they were joined", () => {
    for (const language of ["zh", "en"] as const) {
      expect(pick(join(text), language)).toBe(text[language])
      expect(pick(joinTitle(title), language)).toBe(title[language])
    }
  })

  it("are the same where there is one alone", () => {
    expect(pick("数字", "en")).toBe("数字")
  })
})
