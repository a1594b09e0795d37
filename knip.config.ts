import type { KnipConfig } from "knip"

const config: KnipConfig = {
  workspaces: {
    ".": {
      // Run by tooling/src/effect-diagnostics.ts; the plugin's name in tsconfig.base.json is how it is switched on.
      ignoreDependencies: ["@effect/tsgo", "@effect/language-service"]
    },
    "packages/*": {},
    // Its tests start these as processes of their own.
    "packages/store": { entry: ["test/open-store-process.ts", "test/writing-process.ts"] },
    "apps/*": {},
    // hono-openapi reaches for it by itself, as an optional peer.
    "apps/api": { ignoreDependencies: ["@hono/standard-validator"] },
    // Vite's `build.ssr` names it.
    "apps/cli": { entry: ["src/duxue.ts"] },
    // index.html links it; knip follows its scripts alone.
    "apps/dashboard": { entry: ["src/styles/index.css"] },
    samples: {},
    tooling: {}
  },
  // Stylesheets import each other, and typefaces.
  compilers: {
    css: (text: string): string =>
      Array.from(text.matchAll(/@import\s+"([^"]+)"/gu), ([, source]) => `import "${source}"`).join("\n")
  },
  // A type that an exported function speaks of is exported with it, whether or not anybody has named it yet.
  ignoreExportsUsedInFile: { interface: true, type: true }
}

export default config
