/**
 * A municipality's archive: three thousand letters in one folder, checked by the built command in one thread and in as
 * many as there are processors.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { availableParallelism, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { letters, repository } from "./letters.ts"
import { stream } from "./random.ts"
import { table } from "./table.ts"

const count = Number(process.env["DUXUE_BENCH_LETTERS"] ?? 3_000)
const cli = join(repository, "apps/cli/dist/duxue.js")
/** In a letter as districts send it a few figures are wrong. */
const changed = 4

/** A letter of the samples with a few of its figures changed: no two are alike, and most have a fault to find. */
const variant = (text: string, chance: () => number): string => {
  const figures = Array.from(text.matchAll(/(?<![\d.〔年月—-])\d{2,7}(?:\.\d+)?(?=[万亿]?[元人名所个%平册])/g))
  const chosen = new Set(Array.from({ length: changed }, () => Math.floor(chance() * figures.length)))
  let result = ""
  let last = 0
  for (const [index, { 0: written, index: at }] of figures.entries()) {
    if (!chosen.has(index)) continue
    const place = Math.floor(chance() * written.length)
    const digit = String(1 + Math.floor(chance() * 9))
    result +=
      text.slice(last, at) +
      (written[place] === "." ? written : written.slice(0, place) + digit + written.slice(place + 1))
    last = at + written.length
  }
  return result + text.slice(last)
}

const fill = (folder: string): number => {
  const texts = letters().map(({ text }) => text)
  const chance = stream(2021)
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const letter = Buffer.from(variant(texts[index % texts.length] ?? "", chance))
    bytes += letter.length
    writeFileSync(join(folder, `${String(index).padStart(4, "0")}.md`), letter)
  }
  return bytes
}

interface Run {
  readonly seconds: number
  readonly bytes: number
}

/** The output goes to a file, as it would from a script. */
const check = (folder: string, format: string, jobs: number): Run => {
  const out = join(folder, "..", `${format}.out`)
  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    [cli, "check", folder, "--format", format, "--jobs", String(jobs), "-o", out],
    { encoding: "utf8" }
  )
  const seconds = (performance.now() - start) / 1_000
  if (status === null || status > 1) throw new Error(`duxue check ended with ${status}:\n${stderr}`)
  return { seconds, bytes: statSync(out).size }
}

export const folder = (): string => {
  if (!existsSync(cli)) throw new Error(`${cli} is not built: run the build first`)
  const base = mkdtempSync(join(tmpdir(), "duxue-bench-"))
  try {
    const inside = join(base, "letters")
    mkdirSync(inside)
    const bytes = fill(inside)
    const processors = availableParallelism()
    const rows = ["json", "text"].map((format) => {
      const alone = check(inside, format, 1)
      const together = check(inside, format, processors)
      if (alone.bytes !== together.bytes) throw new Error(`${format}: the outputs differ`)
      return [
        format,
        (count / alone.seconds).toFixed(1),
        (count / together.seconds).toFixed(1),
        (alone.seconds / together.seconds).toFixed(2),
        (together.bytes / 2 ** 20).toFixed(0)
      ]
    })
    return `${count} letters, ${(bytes / 2 ** 20).toFixed(0)} MiB; load ${loadavg()[0]?.toFixed(1)}\n\n${table(
      ["format", "1 thread, letters/s", `${processors} threads, letters/s`, "ratio", "output MiB"],
      rows
    )}`
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}
