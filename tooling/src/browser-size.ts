/**
 * Bundles a package for the browser as a page would get it, and prints one line with its size. A `node:` module
 * anywhere in the graph fails the build: Vite would put an empty module in its place and say so in passing, and the
 * page would break at the first call.
 *
 * Usage: node tooling/src/browser-size.ts PACKAGE [ENTRY]; ENTRY is relative to the package, `src/index.ts` if left out.
 */
import { isBuiltin } from "node:module"
import { join, relative } from "node:path"
import { gzipSync } from "node:zlib"
import { build, type Plugin } from "vite"

const [name = "core", entry = "src/index.ts"] = process.argv.slice(2)
const folder = join(import.meta.dirname, "../../packages", name)

const noBuiltins: Plugin = {
  name: "duxue:no-node-builtins",
  enforce: "pre",
  resolveId(source, importer) {
    if (!isBuiltin(source)) return
    this.error(`${relative(folder, importer ?? entry)} imports ${source}, which no browser has`)
  }
}

const result = await build({
  root: folder,
  configFile: false,
  logLevel: "error",
  plugins: [noBuiltins],
  build: {
    write: false,
    target: "es2022",
    minify: true,
    // Every export counts: which of them a page uses is the page's affair.
    rolldownOptions: { input: join(folder, entry), preserveEntrySignatures: "strict" }
  }
})

const bundles = Array.isArray(result) ? result : [result]
const code = bundles
  .flatMap((bundle) => ("output" in bundle ? bundle.output : []))
  .flatMap((chunk) => (chunk.type === "chunk" ? [chunk.code] : []))
  .join("\n")
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
const minified = Buffer.byteLength(code)
if (minified === 0) throw new Error(`@duxue/${name} bundled to nothing`)
console.log(`@duxue/${name} for the browser: ${kilobytes(minified)} minified, ${kilobytes(gzipSync(code).length)} gzip`)
