import { defineProject } from "vitest/config"

const long = process.env["DUXUE_LONG"] === "1"

// Each file makes a cluster of its own, a second of work on a quiet machine and many on one that is busy.
export default defineProject({
  test: {
    name: "store",
    include: ["test/**/*.test.ts"],
    exclude: long ? [] : ["test/**/*.long.test.ts"],
    hookTimeout: 120_000,
    testTimeout: long ? 600_000 : 120_000
  }
})
