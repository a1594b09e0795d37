/** The key by which this user signs: a file that nobody else may read, made once. */
import { mkdirSync, statSync, writeFileSync } from "node:fs"
import { homedir } from "node:os"
import { dirname, isAbsolute, join } from "node:path"
import type { Bilingual } from "@duxue/core"
import {
  makeSigningKey,
  privateKeyPem,
  readSigningKey,
  type SigningKey,
  type SigningKeyFault
} from "@duxue/documents/bundle"
import * as Effect from "effect/Effect"
import { Failure } from "../failure.ts"
import { readBytes } from "../letters/read-letter.ts"

export interface KeyFile {
  readonly path: string
  readonly key: SigningKey
  /** Whether it was made just now. */
  readonly isNew: boolean
  /** Whether others than its owner may read it; never so where the system has no such rights. */
  readonly isOpen: boolean
}

/** Where the user's own key is kept: in the data folder of the XDG base directories. */
export const ownKeyPath = (): string => {
  const named = process.env["XDG_DATA_HOME"]
  const folder = named !== undefined && isAbsolute(named) ? named : join(homedir(), ".local", "share")
  return join(folder, "duxue", "bundle-key.pem")
}

const faults: Readonly<Record<SigningKeyFault, Bilingual>> = {
  "public-key": {
    zh: "是公钥，不能用来签名。请用私钥文件（BEGIN PRIVATE KEY）",
    en: "is a public key, by which nothing is signed: name the private one (BEGIN PRIVATE KEY)"
  },
  encrypted: {
    zh: "是加了密码的私钥，不能读取。请先用 openssl pkey 去掉密码",
    en: "is a private key behind a password, which is not read: take it off with openssl pkey"
  },
  "not-ed25519": {
    zh: "不是 Ed25519 私钥。请用 duxue bundle key 生成，或者用 openssl genpkey -algorithm ed25519",
    en: "is no private key of Ed25519: make one with duxue bundle key, or openssl genpkey -algorithm ed25519"
  },
  "not-a-key": {
    zh: "不是 PEM 格式的私钥文件（PKCS #8）。请检查文件名",
    en: "is no private key in PEM (PKCS #8): check its name"
  }
}

const unusable = (path: string, fault: SigningKeyFault): Failure =>
  new Failure({
    code: "unusable-key",
    explanation: { zh: `“${path}”${faults[fault].zh}。`, en: `"${path}" ${faults[fault].en}.` }
  })

const isOpenToOthers = (path: string): boolean => process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0

/** The key of a file that is there. */
export const readKeyFile = Effect.fnUntraced(function* (path: string): Effect.fn.Return<KeyFile, Failure> {
  const bytes = yield* readBytes(path)
  const key = yield* Effect.mapError(readSigningKey(new TextDecoder().decode(bytes)), (fault) => unusable(path, fault))
  return { path, key, isNew: false, isOpen: isOpenToOthers(path) }
})

/** Of two programs that make it at once, one does; the other finds it there. */
const writeNew = (path: string, pem: string): Effect.Effect<boolean, Failure> =>
  Effect.try({
    try: () => {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      try {
        writeFileSync(path, pem, { flag: "wx", mode: 0o600, flush: true })
        return true
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code === "EEXIST") return false
        throw cause
      }
    },
    catch: (cause) => {
      const { code = "" } = cause as NodeJS.ErrnoException
      return new Failure({
        code: "cannot-write",
        explanation: {
          zh: `无法写入密钥文件“${path}”（${code}），请检查权限，或者用 --key 另指一个文件。`,
          en: `The key cannot be written to "${path}" (${code}): check permissions, or name another file with --key.`
        }
      })
    }
  })

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

/** The key of a file, made where there is none. */
export const keptKeyFile = Effect.fnUntraced(function* (path: string): Effect.fn.Return<KeyFile, Failure> {
  if (isThere(path)) return yield* readKeyFile(path)
  const key = yield* makeSigningKey
  const isNew = yield* writeNew(path, yield* privateKeyPem(key))
  return isNew ? { path, key, isNew, isOpen: false } : yield* readKeyFile(path)
})
