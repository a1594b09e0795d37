import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

const two = (number: number): string => String(number).padStart(2, "0")

/**
 * Date and time as the clock on the wall shows them, 2021-03-08T17:05:00: programs for letters print what stands there, and
 * leave a time zone unread.
 */
export const wallClock: Effect.Effect<string> = Effect.map(Clock.currentTimeMillis, (millis) => {
  const now = new Date(millis)
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`
})
