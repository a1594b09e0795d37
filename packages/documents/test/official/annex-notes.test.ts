/** 7.3.4 and 7.3.7: how annexes are named. */
import { describe, expect, it } from "vitest"
import { annexMark, annexNotes } from "../../src/official/annex-notes.ts"

const annexes = (...titles: ReadonlyArray<string>) => titles.map((title) => ({ title, blocks: [] }))

describe("the notes of annexes", () => {
  it("number several, each title under the first, with no mark at its end", () => {
    expect(annexNotes(annexes("指标汇总表。", "材料目录；"))).toEqual([
      { mark: "附件：1.", title: "指标汇总表", markLeft: 2, titleLeft: 5.75 },
      { mark: "2.", title: "材料目录", markLeft: 5, titleLeft: 5.75 }
    ])
  })

  it("number no single one", () => {
    expect(annexNotes(annexes("材料目录"))).toEqual([{ mark: "附件：", title: "材料目录", markLeft: 2, titleLeft: 5 }])
  })

  it("are repeated at the head of each", () => {
    expect(annexMark(0, 1)).toBe("附件")
    expect(annexMark(1, 3)).toBe("附件2")
  })
})
