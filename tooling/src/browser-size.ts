/**
 * Bundles packages for the browser as a page would get them, and prints a line with the size of each. A `node:` module
 * anywhere in the graph fails the build: Vite would put an empty module in its place and say so in passing, and the
 * page would break at the first call.
 *
 * Usage: node tooling/src/browser-size.ts PACKAGE...
 */
import { isBuiltin } from "node:module"
import { join, relative } from "node:path"
import { gzipSync } from "node:zlib"
import { build, type Plugin } from "vite"

const packages = join(import.meta.dirname, "../../packages")

const noBuiltins: Plugin = {
  name: "duxue:no-node-builtins",
  enforce: "pre",
  resolveId(source, importer = "the entry") {
    if (!isBuiltin(source)) return
    this.error(`${relative(packages, importer)} imports ${source}, which no browser has`)
  }
}

/** The minified code of everything that the package exports; which part of it a page uses is the page's affair. */
const bundle = async (name: string): Promise<string> => {
  const folder = join(packages, name)
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    plugins: [noBuiltins],
    build: {
      write: false,
      target: "es2022",
      minify: true,
      rolldownOptions: { input: join(folder, "src/index.ts"), preserveEntrySignatures: "strict" }
    }
  })
  const outputs = Array.isArray(result) ? result : [result]
  const code = outputs
    .flatMap((each) => ("output" in each ? each.output : []))
    .flatMap((each) => (each.type === "chunk" ? [each.code] : []))
    .join("\n")
  if (code === "") throw new Error(`@duxue/${name} bundled to nothing`)
  return code
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

for (const [name, code] of await Promise.all(
  process.argv.slice(2).map(async (each) => [each, await bundle(each)] as const)
)) {
  const minified = kilobytes(Buffer.byteLength(code))
  console.log(`@duxue/${name} for the browser: ${minified} minified, ${kilobytes(gzipSync(code).length)} gzip`)
}
