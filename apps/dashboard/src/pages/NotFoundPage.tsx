import { A } from "@solidjs/router"
import { createEffect } from "solid-js"
import { AppBar } from "../components/AppBar.tsx"
import { useWords } from "../language/language.tsx"
import { notFound } from "../language/not-found.ts"

/** For an address that leads to no page, mistyped or of another release. */
export const NotFoundPage = () => {
  const { pick } = useWords()
  createEffect(() => {
    document.title = pick(notFound.documentTitle)
  })
  return (
    <>
      <AppBar />
      <main data-layout="empty" id="main">
        <h1>{pick(notFound.title)}</h1>
        <p>{pick(notFound.lead)}</p>
        <A data-component="link" href="/">
          {pick(notFound.toHome)}
        </A>
      </main>
    </>
  )
}
