/** Relations as yearbooks and statistical communiqués tell them: across sentences, in rows, without a word for it. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

/** The relations that prose states, as `kind stated ~ operands verdict`. */
const relations = (text: string): ReadonlyArray<string> =>
  check(read(text))
    .relations.filter(({ basis, kind }) => basis === "prose" && kind !== "magnitude")
    .map(({ kind, result, operands, verdict }) => {
      const at = ([start, end]: readonly [number, number]) => text.slice(start, end)
      return `${kind} ${at(result)} ~ ${operands.map(at).join(" ")} ${verdict}`
    })

describe("rates of parts are no parts of the rate", () => {
  it.each([
    "小学适龄儿童入学率达到98.6%，其中男女童分别为98.7%和98.5%。",
    "初中三年巩固率97.2%，其中城区98.4%、农村96.1%。"
  ])("%s", (text) => expect(relations(text)).toEqual([]))
})

describe("small numbers that add up by chance", () => {
  it.each(["完全中学2所，高级中学4所，十二年一贯制学校1所（民办），中职学校1所，特殊教育学校1所，专门学校1所。"])(
    "%s",
    (text) => expect(relations(text)).toEqual([])
  )
})

describe("a share that is large has not grown", () => {
  it.each(["两区（62.1%）之外，其余各区公办学校占比均超过七成。", "有20个镇占比达到15%以上，其中两镇占比超过20%。"])(
    "%s",
    (text) => expect(check(read(text)).findings).toEqual([])
  )
})
