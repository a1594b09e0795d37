import { type Accessor, createSignal, onCleanup, onMount } from "solid-js"

/** The inner width of an element in pixels, kept up to date; 0 until it is on the page. */
export const elementWidth = (element: () => Element | undefined): Accessor<number> => {
  const [width, setWidth] = createSignal(0)
  onMount(() => {
    const measured = element()
    if (measured === undefined) return
    const watcher = new ResizeObserver(() => setWidth(measured.clientWidth))
    watcher.observe(measured)
    setWidth(measured.clientWidth)
    onCleanup(() => watcher.disconnect())
  })
  return width
}
