import { spawn } from "node:child_process"
import { createServer } from "node:http"
import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { describe, expect, it } from "vitest"
import { builtProgram, duxue } from "./duxue-process.ts"

describe("duxue start", () => {
  it("--once checks the sample letter, wherever it is run, and stops", () => {
    const { code, out, err } = duxue(["start", "--once"], { cwd: "/" })
    expect([code, err]).toEqual([0, ""])
    expect(out).toContain("18151.74万元 → 18151.74元")
    expect(out).not.toContain("http://")
  })

  it("serves until it is stopped, and then ends in peace", { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, [builtProgram, "start", "--port", "0"], {
      stdio: ["ignore", "pipe", "ignore"]
    })
    let out = ""
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.on("data", (chunk) => {
        out += String(chunk)
        const found = /操作界面已启动：(http:\/\/127\.0\.0\.1:\d+)/.exec(out)?.[1]
        if (found !== undefined) resolve(found)
      })
      child.once("exit", () => reject(new Error(out)))
    })
    const answer = await fetch(`${address}/api/v1/health`)
    expect(answer.status).toBe(200)
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve))
    child.kill("SIGINT")
    expect(await ended).toBe(0)
    expect(out).toContain("The dashboard is at")
  })

  it("says so where the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1")
    await once(other, "listening")
    const { port } = other.address() as AddressInfo
    const { code, err } = duxue(["start", "--port", String(port)])
    other.close()
    expect(code).toBe(2)
    expect(err).toContain(`端口 ${port} 已被占用`)
  })
})
