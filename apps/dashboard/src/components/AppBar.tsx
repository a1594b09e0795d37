import { A, useLocation } from "@solidjs/router"
import { createSignal, For, onMount, type ParentProps } from "solid-js"
import { useWords } from "../language/language.tsx"
import { switchTheme, theme } from "../theme.ts"

const ThemeSwitch = () => {
  const { t } = useWords()
  const [now, setNow] = createSignal(theme())
  const label = () => (now() === "dark" ? t().theme.toLight : t().theme.toDark)
  return (
    <button
      type="button"
      data-component="icon-button"
      data-slot="theme"
      aria-label={label()}
      title={label()}
      onClick={() => {
        switchTheme()
        setNow(theme())
      }}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" stroke-width="1.4" />
        <path d="M8 2.8a5.2 5.2 0 0 1 0 10.4z" fill="currentColor" />
      </svg>
    </button>
  )
}

const LanguageSwitch = () => {
  const { t, language, setLanguage } = useWords()
  return (
    <button
      type="button"
      data-component="icon-button"
      data-slot="language"
      lang={language() === "zh" ? "en" : "zh-CN"}
      title={t().otherLanguage.label}
      onClick={() => setLanguage(language() === "zh" ? "en" : "zh")}
    >
      {t().otherLanguage.name}
    </button>
  )
}

/** Past the bar to what the page is about; without a change of address, which the router would take for a journey. */
const skip = (event: MouseEvent) => {
  event.preventDefault()
  const main = document.getElementById("main")
  main?.setAttribute("tabindex", "-1")
  main?.focus()
}

/** Brand, pages, and what belongs to the page in hand. */
export const AppBar = (props: ParentProps) => {
  const { t } = useWords()
  const location = useLocation()
  const current = (path: string) =>
    location.pathname === path || (path !== "/" && location.pathname.startsWith(`${path}/`)) ? "page" : undefined
  let nav: HTMLElement | undefined
  // On a narrow screen the pages are scrolled: where the reader is must be among those that are seen.
  onMount(() => {
    const here = nav?.querySelector<HTMLElement>("[aria-current]")
    if (nav !== undefined && here !== null && here !== undefined)
      nav.scrollLeft = here.offsetLeft + here.offsetWidth / 2 - nav.clientWidth / 2
  })
  const pages = () => [
    ["/", t().home],
    ["/letter", t().letter],
    ["/compose", t().composing.title],
    ["/differences", t().differences.navigation],
    ["/sections", t().assessment.navigation.sections],
    ["/metrics", t().assessment.navigation.metrics],
    ["/schools", t().assessment.navigation.schools],
    ["/what-if", t().assessment.navigation.whatIf],
    ["/policies", t().assessment.navigation.policies]
  ]
  return (
    <header data-component="app-bar">
      <a data-slot="skip" href="#main" onClick={(event) => skip(event)}>
        {t().skip}
      </a>
      <A data-slot="brand" href="/" aria-label={`督学 ${t().home}`}>
        督学
        <i />
      </A>
      <nav data-slot="nav" aria-label={t().mainNavigation} ref={nav}>
        <For each={pages()}>
          {([path = "/", words]) => (
            <A href={path} end={path === "/"} aria-current={current(path)}>
              {words}
            </A>
          )}
        </For>
      </nav>
      <div data-slot="context">
        {props.children}
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  )
}
