import { defineConfig } from "vite"

// Bundled: it starts in a fifth of the time of unbundled modules. What only some commands and some files need stands in parts
// beside duxue.js, each loaded when its turn comes. The server, the store, the reader of PDF and the writers of PDF and
// Parquet stay outside: within they would triple the whole.
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
    rolldownOptions: { output: { entryFileNames: "duxue.js", chunkFileNames: "[name].js" } }
  }
})
