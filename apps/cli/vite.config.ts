import { defineConfig } from "vite"

// One file: it starts in a fifth of the time of unbundled modules, and runs from anywhere. The server, the store, the reader of
// PDF and the writers of PDF and Parquet stay outside, to be loaded by the commands that need them: within they would triple it.
export default defineConfig({
  ssr: {
    noExternal: true,
    external: ["@duxue/api", "@duxue/documents/parquet", "@duxue/documents/pdf", "@duxue/store/administration", "unpdf"]
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
