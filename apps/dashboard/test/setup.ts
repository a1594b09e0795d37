import { cleanup } from "@solidjs/testing-library"
import { afterEach, vi } from "vitest"

// What a browser has and happy-dom has not: nothing is laid out in it, so nothing is resized or scrolled either.
class NoResizing implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
vi.stubGlobal("ResizeObserver", NoResizing)
Element.prototype.scrollIntoView = () => undefined

afterEach(() => {
  cleanup()
  localStorage.clear()
})
