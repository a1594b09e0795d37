import type { ParentProps } from "solid-js"

/** A list of things to do behind a button; it closes when one is chosen, by Escape, and when the focus leaves it. */
export const Menu = (props: ParentProps<{ readonly title: string }>) => {
  let menu: HTMLDetailsElement | undefined
  const close = () => {
    if (menu !== undefined) menu.open = false
  }
  return (
    <details
      data-component="menu"
      ref={menu}
      onClick={(event) => {
        if (event.target.closest("[data-slot=list] button") !== null) close()
      }}
      onFocusOut={(event) => {
        const next = event.relatedTarget
        if (!(next instanceof Node) || !event.currentTarget.contains(next)) close()
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || menu?.open !== true) return
        event.stopPropagation()
        close()
        menu.querySelector("summary")?.focus()
      }}
    >
      <summary data-component="button">{props.title}</summary>
      <ul data-slot="list">{props.children}</ul>
    </details>
  )
}

export const MenuItem = (props: ParentProps<{ readonly onChoose: () => void; readonly disabled?: boolean }>) => (
  <li>
    <button type="button" disabled={props.disabled} onClick={() => props.onChoose()}>
      {props.children}
    </button>
  </li>
)
