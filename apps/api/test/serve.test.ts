import { request } from "node:http"
import { connect } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { type RequestEntry, serve, ServeError, type ServeOptions, type Serving } from "../src/index.ts"
import { letter } from "./letter-samples.ts"

const running: Array<Serving> = []

const start = async (options: ServeOptions = {}): Promise<Serving> => {
  const serving = await serve({ port: 0, log: () => {}, ...options })
  running.push(serving)
  return serving
}

afterEach(async () => {
  await Promise.all(running.splice(0).map(({ close }) => close(0)))
})

describe("a server", () => {
  it("answers at the address that it gives", async () => {
    const { url } = await start()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const response = await fetch(`${url}/api/v1/letters/check`, {
      method: "POST",
      headers: { "Content-Type": "text/plain" },
      body: letter
    })
    expect(response.status).toBe(200)
    expect(Object.keys((await response.json()) as object)).toContain("findings")
  })

  it("writes its address as a URL where the host is one of IPv6", async () => {
    const { url } = await start({ host: "::1" })
    expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/)
    expect((await fetch(`${url}/api/v1/health`)).status).toBe(200)
  })

  it("tells its own address in the commands of its documentation", async () => {
    const { url } = await start()
    expect(await (await fetch(`${url}/api/v1/docs`)).text()).toContain(`curl -s ${url}/api/v1/letters/check`)
  })

  it("logs each request", async () => {
    const entries: Array<RequestEntry> = []
    const { url } = await start({ log: (entry) => entries.push(entry) })
    await fetch(`${url}/api/v1/health`)
    expect(entries).toMatchObject([{ method: "GET", path: "/api/v1/health", status: 200 }])
  })

  it("gives up a body that comes in pieces and does not end within the limit", async () => {
    const { url } = await start({ limits: { bytes: 64 * 1_024 } })
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = request(`${url}/api/v1/letters/check`, {
        method: "POST",
        headers: { "Content-Type": "text/plain" }
      })
      const piece = Buffer.alloc(16 * 1_024, "1")
      const timer = setInterval(() => sending.write(piece), 1)
      sending.on("response", (response) => {
        clearInterval(timer)
        resolve(response.statusCode)
        sending.destroy()
      })
      sending.on("error", (error) => {
        clearInterval(timer)
        reject(error)
      })
    })
    expect(status).toBe(413)
    expect((await fetch(`${url}/api/v1/health`)).status).toBe(200)
  })

  it("outlives a caller who hangs up in the middle of a body", async () => {
    const { url } = await start()
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(url).port), "127.0.0.1", () => {
        socket.write(
          "POST /api/v1/letters/check HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 99\r\n\r\n1"
        )
        setTimeout(() => socket.destroy(), 20)
      })
      socket.on("close", () => resolve())
    })
    expect((await fetch(`${url}/api/v1/health`)).status).toBe(200)
  })
})

describe("a server that is closed", () => {
  it("takes no more requests, and its port is free", async () => {
    const { url, close } = await start()
    await fetch(`${url}/api/v1/health`)
    await close()
    running.length = 0
    await expect(fetch(`${url}/api/v1/health`)).rejects.toThrow("fetch failed")
    await start({ port: Number(new URL(url).port) })
  })

  it("answers the request that is under way", async () => {
    const { url, close } = await start()
    const answer = new Promise<number | undefined>((resolve, reject) => {
      const sending = request(`${url}/api/v1/letters/read`, {
        method: "POST",
        headers: { "Content-Type": "text/plain" }
      })
      sending.on("response", (response) => resolve(response.resume().statusCode))
      sending.on("error", reject)
      sending.write(letter)
      setTimeout(() => sending.end(), 100)
    })
    await new Promise((resolve) => setTimeout(resolve, 50))
    running.length = 0
    const closed = close()
    expect(await answer).toBe(200)
    await closed
  })

  it("cuts off a request that never ends, after the time that it is given", async () => {
    const { url, close } = await start()
    const failed = new Promise<Error>((resolve) => {
      const sending = request(`${url}/api/v1/letters/read`, {
        method: "POST",
        headers: { "Content-Type": "text/plain" }
      })
      sending.on("error", resolve)
      sending.write(letter)
    })
    await new Promise((resolve) => setTimeout(resolve, 50))
    running.length = 0
    await close(50)
    expect(await failed).toBeInstanceOf(Error)
  })
})

describe("a server that cannot start says why", () => {
  const failure = async (options: ServeOptions): Promise<ServeError> => {
    const error = await start(options).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(ServeError)
    return error as ServeError
  }

  it("the port is in use", async () => {
    const { url } = await start()
    const port = Number(new URL(url).port)
    const { fault, explanation, message } = await failure({ port })
    expect(fault).toBe("port-in-use")
    expect(message).toBe(explanation.zh)
    expect(explanation.zh).toContain(`端口 ${port} 已被占用`)
    expect(explanation.en).toContain(`Port ${port} of 127.0.0.1 is in use`)
  })

  it("the machine has no such address", async () => {
    expect((await failure({ host: "192.0.2.1" })).fault).toBe("host-unknown")
  })
})
