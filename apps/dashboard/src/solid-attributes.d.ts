import type { Accessor } from "solid-js"

/** `until-found` keeps what is folded within reach of find-in-page. */
type Hidden = ReturnType<Accessor<"until-found" | undefined>>

declare module "solid-js" {
  namespace JSX {
    interface ExplicitAttributes {
      hidden: Hidden
    }
  }
}
