import { defineConfig } from "vite"

// One file: it starts in a fifth of the time of unbundled modules, and runs from anywhere. The server alone stays
// outside, to be loaded by the one command that needs it: within, it would triple the file and double every start.
export default defineConfig({
  ssr: { noExternal: true, external: ["@duxue/api"] },
  build: {
    ssr: "src/duxue.ts",
    target: "node22",
    outDir: "dist",
    emptyOutDir: true,
    minify: true,
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: "duxue.js" } }
  }
})
