import type { Bilingual } from "@duxue/core"
import { Data } from "effect"

/** Why a server did not start. */
export type ServeFault = "port-in-use" | "port-forbidden" | "host-unknown" | "failed"

const explanations: Readonly<Record<ServeFault, (host: string, port: number) => Bilingual>> = {
  "port-in-use": (host, port) => ({
    zh: `${host} 的端口 ${port} 已被占用，请关闭占用它的程序，或者换一个端口。`,
    en: `Port ${port} of ${host} is in use: stop the program that uses it, or choose another port.`
  }),
  "port-forbidden": (_, port) => ({
    zh: `没有使用端口 ${port} 的权限，请使用 1024 以上的端口。`,
    en: `Port ${port} is not allowed here: choose one above 1023.`
  }),
  "host-unknown": (host) => ({
    zh: `本机没有 ${host} 这个地址，请使用 127.0.0.1（仅本机）或 0.0.0.0（全部网卡）。`,
    en: `This machine has no address ${host}: use 127.0.0.1 (this machine alone) or 0.0.0.0 (every interface).`
  }),
  failed: (host, port) => ({
    zh: `服务未能在 ${host} 的端口 ${port} 启动。`,
    en: `The server could not start on port ${port} of ${host}.`
  })
}

const faults: Readonly<Record<string, ServeFault>> = {
  EADDRINUSE: "port-in-use",
  EACCES: "port-forbidden",
  EADDRNOTAVAIL: "host-unknown",
  ENOTFOUND: "host-unknown",
  EAI_AGAIN: "host-unknown"
}

export class ServeError extends Data.TaggedError("ServeError")<{
  readonly fault: ServeFault
  readonly host: string
  readonly port: number
  readonly cause: unknown
}> {
  readonly explanation = explanations[this.fault](this.host, this.port)
  override readonly message = this.explanation.zh

  static from(cause: NodeJS.ErrnoException, host: string, port: number): ServeError {
    return new ServeError({ fault: faults[cause.code ?? ""] ?? "failed", host, port, cause })
  }
}
