import { defineConfig } from "vite"

// One self-contained file: it starts in a fifth of the time of unbundled modules, and runs from anywhere.
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: "src/duxue.ts",
    target: "node22",
    outDir: "dist",
    emptyOutDir: true,
    minify: true,
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: "duxue.js" } }
  }
})
