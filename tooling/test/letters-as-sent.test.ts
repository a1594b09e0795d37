/**
 * A letter as sent is somebody's paper: the repository may hold counts and hashes of it, and no sentence. The letter is
 * read from the folder that DUXUE_SHARED names; where it is not, nothing can be compared and the test says so.
 */
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"

const root = join(import.meta.dirname, "../..")
const letter = join(process.env["DUXUE_SHARED"] ?? join(root, "../shared"), "report/dadukou-2020.txt")
const present = existsSync(letter)
if (!present) console.warn(`! NOT COMPARED with a letter as sent: ${letter} is not there (DUXUE_SHARED)`)

/** So many characters in a row are no accident. */
const run = 28

/**
 * The text without what has one wording: titles and numbers of issued documents, names of schools, and the letter's own
 * title and headings, which are prescribed.
 */
const comparable = (text: string): string =>
  text
    .replaceAll(/^\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）).{0,50}$/gmu, "\n")
    .replaceAll(/《[^》]*》|\p{Script=Han}{2,6}〔\d{4}〕\d+号|关于.{0,50}的函/gu, "")
    .replaceAll(/(?:\p{Script=Han}|\d){2,6}(?:幼儿园|小学|中学)/gu, "")
    .replaceAll(/[ \t\r\n\u3000]/gu, "")

const runsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - run + 1) }, (_, start) => text.slice(start, start + run)))

const firstRun = (text: string, among: ReadonlySet<string>): string | undefined => {
  for (let start = 0; start + run <= text.length; start++) {
    const slice = text.slice(start, start + run)
    if (among.has(slice)) return slice
  }
  return undefined
}

describe("the comparison", () => {
  const known = runsOf(comparable("截至年末，全区各级各类学校一百二十三所，在校学生四万五千六百七十八人。"))

  it("finds a sentence however it is broken", () => {
    expect(firstRun(comparable("全区各级各类学校一百\n  二十三所，在校学生四万五千六百七十八人"), known)).toBeDefined()
  })

  it("lets documents' titles be", () => {
    expect(comparable("按照《关于进一步加强和改进某项工作的若干实施意见》执行")).toBe("按照执行")
  })

  it("passes what is told in other words", () => {
    expect(firstRun(comparable("全区共有学校一百二十三所，学生四万五千六百七十八名。"), known)).toBeUndefined()
  })
})

describe.skipIf(!present)("beside a letter as sent", () => {
  it("no tracked file holds a sentence of it", () => {
    const sentences = runsOf(comparable(readFileSync(letter, "utf8")))
    expect(sentences.size).toBeGreaterThan(5000)
    const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean)
    const copied = files.flatMap((file) => {
      const path = join(root, file)
      const found = existsSync(path) ? firstRun(comparable(readFileSync(path, "utf8")), sentences) : undefined
      return found === undefined ? [] : [`${file}: ${found}`]
    })
    expect(copied).toEqual([])
  })
})
