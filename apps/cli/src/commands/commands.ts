/** The commands by name, in the order in which the usage lists them. Each is loaded when it is asked for. */

const loaders = {
  check: async () => (await import("./check.ts")).checkCommand,
  assess: async () => (await import("./assess.ts")).assessCommand,
  explain: async () => (await import("./explain.ts")).explainCommand,
  whatif: async () => (await import("./whatif.ts")).whatIfCommand,
  compare: async () => (await import("./compare.ts")).compareCommand,
  score: async () => (await import("./score.ts")).scoreCommand,
  read: async () => (await import("./read.ts")).readCommand,
  "review-numbers": async () => (await import("./review-numbers.ts")).reviewNumbersCommand,
  diff: async () => (await import("./diff.ts")).diffCommand,
  export: async () => (await import("./export.ts")).exportCommand,
  compose: async () => (await import("./compose.ts")).composeCommand,
  template: async () => (await import("./template.ts")).templateCommand,
  import: async () => (await import("./import.ts")).importCommand,
  bundle: async () => (await import("./bundle.ts")).bundleCommand,
  catalogue: async () => (await import("./catalogue.ts")).catalogueCommand,
  schema: async () => (await import("./schema.ts")).schemaCommand,
  db: async () => (await import("./db.ts")).dbCommand,
  start: async () => (await import("./start.ts")).startCommand
}

type Name = keyof typeof loaders

const isName = (word: string | undefined): word is Name => word !== undefined && Object.hasOwn(loaders, word)

/**
 * Those that what was typed can be about: the one that it begins with, none where the version alone is asked for. Of
 * anything else the usage is told, or a name is guessed at, which takes them all.
 */
export const commandsFor = ([first, ...others]: ReadonlyArray<string>) => {
  const isVersion = (first === "--version" || first === "-v") && others.length === 0
  const names = isName(first) ? [first] : isVersion ? [] : (Object.keys(loaders) as Array<Name>)
  return Promise.all(names.map((name) => loaders[name]()))
}
