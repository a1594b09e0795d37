/** A folder of letters: side by side in several threads, and yet the same output in the same order. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import * as Effect from "effect/Effect"
import { describe, expect, it, onTestFinished } from "vitest"
import { threadPool } from "../src/letters/thread-pool.ts"
import type { ThreadData } from "../src/letters/thread-messages.ts"
import { progressLine } from "../src/output/progress.ts"
import { duxue, folderOf, sampleLetter, wrongText } from "./duxue-process.ts"

const sample = readFileSync(sampleLetter, "utf8")

/** Long and short letters, so that later ones are done before earlier ones; one that has nothing in it. */
const manyLetters = (): string =>
  folderOf(
    Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `报告/${String(index).padStart(2, "0")}区.md`,
        index === 5 ? "" : index % 3 === 0 ? sample.replace("70", String(70 + index)) : `${index}\n${wrongText}`
      ])
    )
  )

/** Programs are started, some with threads of their own. */
const milliseconds = 60_000

describe("letters in several threads", () => {
  it.each([
    ["check", "text"],
    ["check", "json"],
    ["check", "sarif"],
    ["read", "text"],
    ["read", "json"]
  ] as const)(
    "%s as %s gives the same bytes and the same exit code as one by one",
    (command, format) => {
      const cwd = manyLetters()
      const [alone, together] = ["1", "3"].map((jobs) =>
        duxue([command, "报告", "--format", format, "--jobs", jobs], { cwd })
      )
      expect(alone?.code).toBe(2)
      expect(alone?.err).toContain("05区.md")
      expect(together).toEqual(alone)
    },
    milliseconds
  )

  it(
    "as pages are the same pages",
    () => {
      const cwd = manyLetters()
      for (const jobs of ["1", "2"]) {
        duxue(["check", "报告", "--format", "html", "-o", `网页${jobs}`, "--jobs", jobs], { cwd })
      }
      const page = (jobs: string) => readFileSync(join(cwd, `网页${jobs}`, "03区.html"), "utf8")
      expect(page("2")).toBe(page("1"))
    },
    milliseconds
  )

  it(
    "are never fewer than one",
    () => {
      const { code, err } = duxue(["check", "--jobs", "0"], { input: wrongText })
      expect([code, err]).toEqual([2, "错误：--jobs 须为正整数，例如：--jobs 2。\n"])
    },
    milliseconds
  )
})

describe("a thread that ends of itself", () => {
  /** Answers every file but the bad one, of which it dies. */
  const script = (): URL => {
    const folder = mkdtempSync(join(tmpdir(), "duxue-"))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const path = join(folder, "thread.mjs")
    writeFileSync(
      path,
      `import { parentPort } from "node:worker_threads"
       parentPort.on("message", (file) => {
         if (file === "bad.txt") throw new Error("out of order")
         parentPort.postMessage({ examined: { letter: file, hasErrors: false } })
       })`
    )
    return pathToFileURL(path)
  }
  const data: ThreadData = {
    duxueOrder: {
      command: "check",
      format: "json",
      several: true,
      page: { language: "zh", colour: false, width: 100, tableWidth: 100 },
      stamp: "2021-03-08T17:05:00"
    }
  }
  const files = ["a.txt", "b.txt", "bad.txt", "c.txt", "d.txt", "e.txt", "f.txt"]

  it.each([1, 2])(
    "costs the file that it had and no other, of %d threads",
    async (size) => {
      const outcomes = await Effect.runPromise(
        Effect.scoped(
          Effect.flatMap(threadPool<string>(script(), size, data), ({ examine }) =>
            Effect.forEach(
              files,
              (file) =>
                Effect.match(examine(file), {
                  onFailure: ({ code, explanation }) => `${code} ${explanation.zh}`,
                  onSuccess: ({ letter }) => letter
                }),
              { concurrency: files.length }
            )
          )
        )
      )
      expect(outcomes.filter((_, index) => files[index] !== "bad.txt")).toEqual(
        files.filter((file) => file !== "bad.txt")
      )
      expect(outcomes[2]).toContain("internal-error 处理“bad.txt”时程序的工作线程意外结束（out of order）")
    },
    milliseconds
  )
})

describe("the bar of a long run", () => {
  it.each([
    [{ done: 0, total: 3000, elapsed: 0 }, "░░░░░░░░░░░░░░░░░░░░░░░░ 0/3000"],
    [{ done: 1500, total: 3000, elapsed: 20_000 }, "████████████░░░░░░░░░░░░ 1500/3000 份 · 每秒 75 份 · 还需 20 秒"],
    [{ done: 40, total: 3000, elapsed: 10_000 }, "░░░░░░░░░░░░░░░░░░░░░░░░ 40/3000 份 · 每秒 4.0 份 · 还需 12 分 20 秒"]
  ])("%j: the count, the rate and the time left", (state, line) => {
    expect(progressLine(state, "zh")).toBe(line)
  })

  it("speaks English too", () => {
    expect(progressLine({ done: 1500, total: 3000, elapsed: 20_000 }, "en")).toContain("1500/3000 · 75/s · 20 s left")
  })
})
