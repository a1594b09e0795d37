/**
 * Effect's own diagnostics (an Effect that nobody runs, a `yield` without its star, a layer that lacks its needs) over
 * every project of the repository. The tool takes one project a call and says "0 errors" of a project that it could
 * not read, so a project of which it checked nothing fails too.
 */
import { spawnSync } from "node:child_process"
import { existsSync, globSync } from "node:fs"
import { dirname, join } from "node:path"

const root = join(import.meta.dirname, "../..")

const projects = globSync(["packages/*/tsconfig.json", "apps/*/tsconfig.json", "tooling/tsconfig.json"], { cwd: root })
  .map((file) => {
    // Where tests have a project of their own, it holds the sources too.
    const withTests = join(dirname(file), "tsconfig.test.json")
    return existsSync(join(root, withTests)) ? withTests : file
  })
  .toSorted()

let failures = 0
for (const project of projects) {
  const { status, stdout, stderr } = spawnSync(
    join(root, "node_modules/.bin/effect-tsgo"),
    ["diagnostics", "--strict", "--format", "text", "--project", project],
    { cwd: root, encoding: "utf8" }
  )
  const checked = Number(/Checked (\d+) files/.exec(stdout)?.[1] ?? 0)
  const failed = status !== 0 || checked === 0
  if (failed) failures++
  console.log(`${failed ? "✗" : "✓"} ${project}: ${checked} files`)
  if (failed) console.log(`${stdout}${stderr}`)
}
process.exitCode = failures === 0 ? 0 : 1
