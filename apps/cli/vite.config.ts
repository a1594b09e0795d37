import { defineConfig } from "vite"

// One file: it starts in a fifth of the time of unbundled modules, and runs from anywhere. What only some commands and
// some files need stays outside, to be loaded when its turn comes: the server and the reader of PDF would within triple
// the file and double every start.
export default defineConfig({
  ssr: {
    noExternal: true,
    external: ["@duxue/api", "@duxue/documents/parquet", "@duxue/documents/pdf", "hucre", "unpdf"]
  },
  build: {
    ssr: "src/duxue.ts",
    target: "node22",
    outDir: "dist",
    emptyOutDir: true,
    minify: true,
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: "duxue.js" } }
  }
})
